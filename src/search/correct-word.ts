import { editDistance } from '../language/edit-distance.js';
import { queryStopWords } from '../language/stop-words.js';
import { stemWord } from '../language/tokens.js';
import type { LibraryIndex } from '../library/library-file-index.js';
import { SHORTEST_CORRECTED } from '../library/spelling-variants.js';
import { relatedStems } from './vocabulary/related-words.js';

/** A known word that a misspelt one may have meant, and by how many slips they differ. */
export type Correction = { word: string; distance: number };

/** One slip in a word of four to seven letters, two in a longer one: more would turn words into other words. */
const slipsAllowed = (length: number): number => (length < SHORTEST_CORRECTED ? 0 : length < 8 ? 1 : 2);
/** So many spellings of one word are looked for at the most. */
const MOST_CORRECTIONS = 3;

/**
 * What a word that the library does not know may have meant: the nearest known words, those that more passages hold
 * first. A slip of a function word ("wich", "taht") gives `stop`: the word says nothing. A word of the vocabulary is
 * none: "earn" is no slip of "learn" where nobody writes of earning.
 */
export function correctWord(word: string, index: LibraryIndex): readonly Correction[] | 'stop' {
  if (relatedStems(stemWord(word)).size > 0) return [];
  const slips = slipsAllowed(word.length);
  const found = index
    .similarWords(word)
    .filter((known) => beginsAlike(word, known.word))
    .map((known) => {
      const most = isJumbled(word, known.word) ? Math.max(slips, MOST_JUMBLED) : slips;
      return { ...known, distance: editDistance(word, known.word, most), most };
    })
    .filter(({ distance, most }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || b.passages - a.passages || (a.word < b.word ? -1 : 1));
  const nearest = found.filter(({ distance }) => distance === found[0]?.distance).slice(0, MOST_CORRECTIONS);
  if (isSlipOfStopWord(word) && (nearest[0]?.distance ?? 2) >= 1) return 'stop';
  return nearest.map(({ word: known, distance }) => ({ word: known, distance }));
}

/** Six letters are enough to know a word by when only their order is wrong. */
const SHORTEST_JUMBLED = 6;
const MOST_JUMBLED = 2;

/** Whether two words have the same letters in another order, the first and the last in their places: "phyton". */
const isJumbled = (a: string, b: string): boolean =>
  a.length >= SHORTEST_JUMBLED &&
  a.length === b.length &&
  a.at(-1) === b.at(-1) &&
  [...a].sort().join('') === [...b].sort().join('');

/** Hardly anybody slips on the first letter, except by typing the second one first. */
const beginsAlike = (a: string, b: string): boolean => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

/** Three letters are enough here: nobody searches for "teh". */
function isSlipOfStopWord(word: string): boolean {
  if (word.length < 3 || !/^\p{L}+$/u.test(word)) return false;
  for (const stopWord of queryStopWords)
    if (
      stopWord.length >= 3 &&
      Math.abs(stopWord.length - word.length) <= 1 &&
      editDistance(word, stopWord, 1) <= 1
    )
      return true;
  return false;
}
