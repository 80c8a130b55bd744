import type { Topic } from '../../domain/conversation.js';
import type { Guide, GuideId } from '../../domain/guide.js';
import type { Hit } from '../../domain/passage.js';
import {
  coverage,
  nameStems,
  type Terms,
  toTerms,
  toUnits,
  type Unit,
  withoutQuestion,
} from '../evidence.js';
import type { Draft } from '../reply-draft.js';
import type { Sources } from '../sources.js';
import { sayUnits } from './from-text.js';
import type { Part } from './part.js';

/** Passages looked at for one question to the whole library. */
const PASSAGES = 8;
/** A guide that is meant is read whole; this many passages are a long guide. */
const PASSAGES_OF_GUIDES = 200;
/** Share of a question's telling words that its best passage must hold: below it the guides do not say. Set on the tuned golden questions. */
export const COVERED = 0.6;
/** In a guide that is meant the question is about the guide's own matter, so less has to match. */
const COVERED_IN_GUIDE = 0.4;
/** Further units are said when they hold this share of what the best one holds. */
const NEARLY_AS_GOOD = 0.7;
const MOST_UNITS = 3;
/** A list up to this long is said whole: half a list reads as all of it. */
const LIST_UNITS = 9;
/** How far a passage's rank in the search counts beside its coverage: it decides between equals. */
const RANK_SHARE = 0.25;

/** A list item that is about the very thing ("Healthcare: …") goes before a sentence that only names it. */
const LABEL_SHARE = 0.2;
const FOREIGN_SHARE = 0.5;

export type OpenAnswer = { part: Part; guide: Guide; hit: Hit; covered: number };

/**
 * Answers from the sentences that hold a question's words.
 * @param about the words that tell what is asked; `question` is what is searched for
 * @param guides only these; none: the whole library
 */
export async function composeOpen(
  {
    question,
    about,
    guides,
    enough = guides.length > 0 ? COVERED_IN_GUIDE : COVERED,
  }: { question: string; about: readonly string[]; guides: readonly GuideId[]; enough?: number },
  draft: Draft,
  sources: Sources,
): Promise<OpenAnswer | undefined> {
  const named = nameStems(guides.flatMap((id) => sources.guide(id) ?? []));
  const all = toTerms(about.join(' '), sources, named);
  const terms = guides.length > 0 ? calmForeign(all) : all;
  if (terms.length === 0) return undefined;
  const hits = await sources.search(
    question,
    guides.length > 0 ? { guides, limit: PASSAGES_OF_GUIDES } : { limit: PASSAGES },
  );
  const best = bestHit(hits, terms, sources, enough);
  const part = best && sayUnits(bestUnits(best.hit, terms), best.guide, draft);
  return best && part && { part, ...best };
}

/** Words foreign to the library count no more than the others: asked of a guide, they are mostly how people talk. */
function calmForeign(terms: Terms): Terms {
  const known = terms.filter((term) => !term.foreign).map((term) => term.weight);
  if (known.length === 0) return terms;
  const mean = known.reduce((sum, weight) => sum + weight, 0) / known.length;
  return terms.map((term) =>
    term.foreign && term.alternatives.length === 0
      ? { ...term, weight: Math.min(term.weight, mean * FOREIGN_SHARE) }
      : term,
  );
}

function bestHit(
  hits: readonly Hit[],
  terms: Terms,
  sources: Sources,
  enough: number,
): { hit: Hit; guide: Guide; covered: number } | undefined {
  let best: { hit: Hit; guide: Guide; covered: number; value: number } | undefined;
  for (const hit of hits) {
    if (hit.passage.field === 'source' || /^(?:source|about this guide)/i.test(hit.passage.section)) continue;
    const guide = sources.guide(hit.passage.guide);
    if (!guide) continue;
    const covered = coverage(`${guide.title} ${hit.passage.section} ${hit.passage.text}`, terms);
    const value = covered + hit.score * RANK_SHARE + (isLabelled(hit, terms) ? LABEL_SHARE : 0);
    if (covered >= enough && (!best || value > best.value)) best = { hit, guide, covered, value };
  }
  return best;
}

function isLabelled({ passage }: Hit, terms: Terms): boolean {
  return toUnits(passage).some(
    ({ text, isItem }) =>
      isItem && text.includes(': ') && coverage(text.slice(0, text.indexOf(': ')), terms) > 0,
  );
}

/** The best units of a passage, in its order. */
function bestUnits({ passage }: Hit, terms: Terms): readonly Unit[] {
  const units = withoutQuestion(toUnits(passage));
  const scored = units.map((unit, at) => ({ unit, at, score: coverage(unit.text, terms) }));
  const top = Math.max(...scored.map(({ score }) => score));
  const isList = units.filter((unit) => unit.isItem).length >= 2;
  if (isList && top < COVERED && units.length <= LIST_UNITS) return units;
  if (top === 0 || units.length <= 2) return units.slice(0, MOST_UNITS);
  return scored
    .filter(({ score }) => score >= top * NEARLY_AS_GOOD)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, MOST_UNITS)
    .sort((a, b) => a.at - b.at)
    .flatMap(({ unit, at }) => [unit, ...(unit.text.endsWith(':') ? itemsAfter(units, at) : [])]);
}

/** What a lead leads to. */
function itemsAfter(units: readonly Unit[], lead: number): Unit[] {
  const rest = units.slice(lead + 1);
  const end = rest.findIndex((unit) => !unit.isItem);
  return rest.slice(0, Math.min(end < 0 ? rest.length : end, LIST_UNITS));
}

/** A question that only one phase or skill of the library answers is about that one. */
export function topicOf({ hit }: OpenAnswer): Topic | undefined {
  const name = hit.passage.section.split(' › ').at(-1);
  if (name === undefined) return undefined;
  if (hit.passage.field === 'roadmap') return { kind: 'phase', name };
  return hit.passage.field === 'skills-to-learn' && hit.passage.section.includes(' › ')
    ? { kind: 'skill', name }
    : undefined;
}
