import type { Guide } from '../../domain/guide.js';
import type { Passage } from '../../domain/passage.js';
import { type FacetName, facetEntry } from '../../understanding/vocabulary/facets.js';
import { coverage, holdsEvidence, passagesHeaded, type Terms, toUnits, type Unit } from '../evidence.js';
import type { Draft } from '../reply-draft.js';
import type { Sources } from '../sources.js';
import { endSentence, LIST_LENGTH, type Part, toPart } from './part.js';

/** Sentences said in one reply from running text: two to five lines is what a fact question gets. */
const MOST_SENTENCES = 3;

/** Facets whose evidence must hold a figure: a sentence about "months" without one says nothing of how long. */
const figured: Partial<Record<FacetName, RegExp>> = {
  timeline:
    /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|a)\b)[\d\s\-–—to+]*(?:months?|years?)\b/i,
};

/**
 * Tells a facet from the running text of a guide: what stands under a heading that speaks of it; else the sentences
 * that hold its words.
 * @param terms what the question asks beside the facet; text that speaks of it goes first
 */
export function composeFromText(
  facet: FacetName,
  guide: Guide,
  terms: Terms,
  draft: Draft,
  sources: Pick<Sources, 'passages'>,
): Part | undefined {
  const entry = facetEntry(facet);
  const passages = sources.passages(guide.id).filter(({ field }) => field !== 'title');
  const headed = passagesHeaded(passages, entry);
  if (headed.length > 0 && !figured[facet]) {
    const best =
      terms.length > 0
        ? [...headed].sort(
            (a, b) => coverage(`${b.section} ${b.text}`, terms) - coverage(`${a.section} ${a.text}`, terms),
          )
        : headed;
    const part = sayPassages(best, guide, draft);
    if (part) return part;
  }
  const figure = figured[facet];
  const units = passages
    .flatMap(toUnits)
    .filter((unit) => holdsEvidence(unit.text, entry.evidence) && (!figure || figure.test(unit.text)));
  const ranked =
    terms.length > 0 ? [...units].sort((a, b) => coverage(b.text, terms) - coverage(a.text, terms)) : units;
  return sayUnits(ranked.slice(0, MOST_SENTENCES), guide, draft);
}

/** The opening passage under a heading, whole where it is short, and the ones after it as far as there is room. */
function sayPassages(passages: readonly Passage[], guide: Guide, draft: Draft): Part | undefined {
  const lines: string[] = [];
  for (const passage of passages) {
    const units = toUnits(passage);
    const room = (units.some((unit) => unit.isItem) ? LIST_LENGTH : MOST_SENTENCES) - lines.length;
    if (room <= 0) break;
    lines.push(...unitLines(units.slice(0, room), guide, draft));
  }
  return toPart(lines);
}

/** Units as lines: items as list items under their lead, sentences of one passage in one line. */
export function unitLines(units: readonly Unit[], guide: Guide, draft: Draft): string[] {
  const lines: string[] = [];
  let running: string[] = [];
  const flush = (): void => {
    if (running.length > 0) lines.push(running.join(' '));
    running = [];
  };
  for (const unit of units) {
    const marker = draft.citePassage(unit.passage, guide.title, unit.quote);
    if (marker === undefined) continue;
    if (unit.isItem) {
      flush();
      lines.push(`- ${unit.text}${marker}`);
    } else if (/:$/.test(unit.text)) {
      flush();
      lines.push(`${unit.text.slice(0, -1)}${marker}:`);
    } else running.push(sayWithMarker(unit.text, marker));
  }
  flush();
  return lines;
}

/** The marker goes before the full stop, so that it belongs to its sentence. */
function sayWithMarker(sentence: string, marker: string): string {
  const end = /[.!?…]+["”’)]*$/.exec(sentence)?.[0];
  if (end === undefined) return endSentence(`${sentence}${marker}`);
  return `${sentence.slice(0, -end.length)}${marker}${end}`;
}

export function sayUnits(units: readonly Unit[], guide: Guide, draft: Draft): Part | undefined {
  return toPart(unitLines(units, guide, draft));
}
