import type { Citation } from '../domain/answer.js';
import type { Passage, PassageId } from '../domain/passage.js';
import { generalWords } from '../language/stop-words.js';
import { foldText } from '../language/tokens.js';
import { markersOf } from './check-citations.js';

export type FigureFault = { line: string; claim: string; fault: 'figure' | 'name' };

/** A number as people write it: digits with inner points and commas. */
const figurePattern = /\d+(?:[.,]\d+)*/g;

/**
 * Finds the claims of a reply that its citations do not carry, line by line: a figure, or a proper name, that stands in
 * no passage cited on its line.
 * @param allowed texts that may be said without a source: names of guides and roles, and what the person asked
 */
export function checkFigures(
  text: string,
  citations: readonly Citation[],
  passage: (id: PassageId) => Passage | undefined,
  allowed: readonly string[],
): FigureFault[] {
  const allowedText = ` ${foldText(allowed.join(' · '))} `;
  const allowedFigures = new Set(allowed.flatMap((each) => each.match(figurePattern) ?? []));
  return text.split('\n').flatMap((line): FigureFault[] => {
    const markers = new Set(markersOf(line));
    const sources = citations
      .filter(({ marker }) => markers.has(marker))
      .map(({ passage: id, section, quote }) => `${passage(id)?.text ?? quote}\n${section}`);
    const bare = line.replace(/\[\d+\]/g, '').replace(/^\s*(?:-|\d+[.)])\s+/, '');
    const figures = new Set(sources.flatMap((source) => source.match(figurePattern) ?? []));
    const folded = ` ${foldText(sources.join(' · '))} `;
    return [
      ...(bare.match(figurePattern) ?? [])
        .filter((figure) => !figures.has(figure) && !allowedFigures.has(figure))
        .map((claim) => ({ line, claim, fault: 'figure' as const })),
      ...properNames(bare)
        .filter(
          (name) => !folded.includes(` ${foldText(name)} `) && !allowedText.includes(` ${foldText(name)} `),
        )
        .map((claim) => ({ line, claim, fault: 'name' as const })),
    ];
  });
}

/** Words with which the coach's own sentences and list labels begin; any other capital must stand in a source. */
const openers = new Set(
  `plan pay salary skills certifications resources rated job industries questions side first hard want shall careers learning transferable critical
  important spelled others phases phase certificates titles companies trends tools demand difficulty challenges`.split(
    /\s+/,
  ),
);

/** Words with a capital that no sentence start explains: names of companies, courses, tools, places. */
function properNames(text: string): string[] {
  const names: string[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.+#-]*/gu)) {
    const word = match[0].replace(/[.'’-]+$/, '');
    if (!/\p{Lu}/u.test(word)) continue;
    const before = text.slice(0, match.index).replace(/[*_"'“‘([]+/g, '');
    const opensSentence = /^\s*$|[.!?:…]\s*$/.test(before);
    const plainCapital = /^\p{Lu}[\p{Ll}'’]*$/u.test(word);
    if (opensSentence && plainCapital && (generalWords.has(foldText(word)) || openers.has(foldText(word))))
      continue;
    if (word === 'I') continue;
    names.push(word);
  }
  return names;
}
