import { tokenize } from '../../language/tokens.js';
import type { Guide } from '../../domain/guide.js';
import type { Passage } from '../../domain/passage.js';
import { type FacetName, facetEntry } from '../../understanding/vocabulary/facets.js';
import { coverage, holdsEvidence, passagesHeaded, type Terms, toUnits, type Unit } from '../evidence.js';
import type { Draft } from '../reply-draft.js';
import type { Sources } from '../sources.js';
import { endSentence, LIST_LENGTH, type Part, toPart, withMarker } from './part.js';

/** Sentences said in one reply from running text: two to five lines is what a fact question gets. */
const MOST_SENTENCES = 3;

/** Facets whose evidence must hold a figure: a sentence about "months" without one says nothing of how long. */
const figured: Partial<Record<FacetName, RegExp>> = {
  timeline:
    /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)\b)[\d\s\-–—to+]*(?:months?|years?)\b/i,
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
  const passages = sources.passages(guide.id).filter(({ field }) => field !== 'title' && field !== 'source');
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
  const speaks = (unit: Unit): boolean =>
    !unit.text.endsWith('?') && holdsEvidence(unit.text, entry.evidence) && (!figure || figure.test(unit.text));
  const subject = new Set(tokenize(guide.to).map((token) => token.stem));
  // What is said of the role itself, and in the overview, goes before what is said in passing.
  const aboutRole = (text: string): number => (tokenize(text).filter((token) => subject.has(token.stem)).length >= subject.size ? 0.5 : 0);
  const found = passages.flatMap((passage) => {
    const units = withoutQuestion(toUnits(passage));
    const first = units.findIndex(speaks);
    return first < 0 ? [] : [{ units: units.slice(first), value: coverage(passage.text, terms) * 2 + units.filter(speaks).length / units.length + aboutRole(passage.text) + (passage.field === 'overview' ? 0.3 : 0) }];
  });
  const best = found.sort((a, b) => b.value - a.value)[0];
  if (!best) return undefined;
  // Sentences that follow belong to what is said; further list items only where they speak of it too.
  const said = best.units.filter((unit, at) => at === 0 || !unit.isItem || speaks(unit));
  return sayUnits(said.slice(0, MOST_SENTENCES + 1), guide, draft);
}

/** The opening passage under a heading, whole where it is short, and the ones after it as far as there is room. */
function sayPassages(passages: readonly Passage[], guide: Guide, draft: Draft): Part | undefined {
  const lines: string[] = [];
  for (const passage of passages) {
    const units = withoutQuestion(toUnits(passage));
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
    } else running.push(endSentence(withMarker(unit.text, marker)));
  }
  flush();
  return lines;
}

export function sayUnits(units: readonly Unit[], guide: Guide, draft: Draft): Part | undefined {
  return toPart(unitLines(units, guide, draft));
}

/** Of an FAQ entry the answer is said, not the question; of a skill what is said of it, not its name. */
export function withoutQuestion(units: readonly Unit[]): readonly Unit[] {
  const [first] = units;
  const isHead = first?.text.endsWith('?') || first?.passage.field === 'skills-to-learn';
  return units.length > 1 && isHead && first?.isItem === false ? units.slice(1) : units;
}
