import { stemWord, tokenize } from '../language/tokens.js';
import type { Ask } from '../understanding/intent.js';
import type { FacetName } from '../understanding/vocabulary/facets.js';
import type { Answering } from './answer-ask.js';

/** Facets whose weak cues are everyday words ("need", "do", "code"). */
export const vagueWhenWeak: readonly FacetName[] = [
  'skills',
  'roadmap',
  'demand',
  'day-to-day',
  'job-titles',
  'industries',
  'tools',
  'resources',
  'degree',
  'companies',
  'first-steps',
];
/** "What laptop do I need?": the thing asked for is a word that no guide holds. */
export function asksForForeignThing({ words, rest, facets, weak }: Ask, { sources }: Answering): boolean {
  const at = words.findIndex((word) => word === 'what' || word === 'which' || word === 'wich');
  const thing = words[at + 1];
  if (at < 0 || thing === undefined || !rest.includes(thing) || thing.length < 4) return false;
  if (!weak && !facets.every((facet) => vagueWhenWeak.includes(facet))) return false;
  // A noun: what follows it is a verb or the end of the question, not the thing that it describes.
  if (!/^(?:do|does|did|should|will|would|can|could|is|are|or|and|must|may|)$/.test(words[at + 2] ?? ''))
    return false;
  const stem = stemWord(thing);
  // "Maths" is the mathematics that a guide speaks of; a laptop is more than any computer.
  const longer = sources.synonyms(stem).some((other) => other.startsWith(stem) && !sources.isForeign(other));
  return sources.isForeign(stem) && !longer && sources.spellings(thing).length === 0;
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'any']);

/** "Is there an *eyesight* test?": of a kind that no guide holds; another test is no answer. */
export function asksForForeignKind({ text, rest }: Ask, { sources }: Answering): boolean {
  const words = tokenize(text).map(({ word }) => word);
  return words.some((kind, at) => {
    const [before, thing] = [words[at - 1] ?? '', words[at + 1] ?? ''];
    if (!articles.has(before) || kind.length < 4 || !rest.includes(kind) || !rest.includes(thing))
      return false;
    const stem = stemWord(kind);
    return (
      sources.isForeign(stem) &&
      !sources.isForeign(stemWord(thing)) &&
      sources.synonyms(stem).every((other) => sources.isForeign(other)) &&
      sources.spellings(kind).length === 0
    );
  });
}
