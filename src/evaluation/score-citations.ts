import type { Citation } from '../domain/answer.js';
import { type ReplyScorer, type ScoredLibrary, scoreOf } from './score.js';

/**
 * Holds the markers of a reply and its citations against each other and against the library: each `[n]` has one
 * citation, each citation its `[n]`, and each quote stands word for word in the passage it names, of the guide it names.
 * Written apart from the check that the coach itself runs, which could not find its own mistakes.
 * Applies to every reply that states facts or cites anything; an answered reply without a citation scores 0.
 */
export const scoreCitations: ReplyScorer = (_, { kind, text, citations }, library) => {
  const markers = new Set(Array.from(text.matchAll(/\[(\d+)\]/g), ([, number]) => Number(number)));
  if (kind !== 'answered' && markers.size === 0 && citations.length === 0) return undefined;
  if (citations.length === 0 && markers.size === 0) return scoreOf(1, ['has no citation']);

  const numbers = citations.map(({ marker }) => marker);
  const unresolved = [...markers].filter((marker) => !numbers.includes(marker));
  const faults = citations.flatMap((citation, at) => {
    const fault =
      numbers.indexOf(citation.marker) < at ? 'stands twice' : faultOf(citation, markers, library);
    return fault === undefined ? [] : [`citation ${citation.marker} ${fault}`];
  });
  return scoreOf(unresolved.length + citations.length, [
    ...unresolved.map((marker) => `[${marker}] has no citation`),
    ...faults,
  ]);
};

function faultOf(
  { marker, passage: id, guide, quote }: Citation,
  markers: ReadonlySet<number>,
  library: ScoredLibrary,
): string | undefined {
  if (!markers.has(marker)) return `has no [${marker}] in the text`;
  const passage = library.passage(id);
  if (!passage) return `names a passage that does not exist (${id})`;
  if (passage.guide !== guide) return `names ${guide}, but its passage is of ${passage.guide}`;
  if (!standsIn(passage.text, quote)) return `quotes what does not stand in ${id}`;
  return undefined;
}

/** Letter for letter, and in whole words. */
function standsIn(text: string, quote: string): boolean {
  if (quote.trim() === '') return false;
  const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    const cutAhead = isWord(text[at]) && isWord(text[at - 1]);
    const cutBehind = isWord(text[end - 1]) && isWord(text[end]);
    if (!cutAhead && !cutBehind) return true;
  }
  return false;
}
