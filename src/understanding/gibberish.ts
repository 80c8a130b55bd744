import { generalWords } from '../language/stop-words.js';
import type { Token } from '../language/tokens.js';

/** Longer messages hold a question somewhere, whatever stands around it. */
const MOST_WORDS = 4;
/** English has no word with six consonants in a row ("latchstring"), nor with a letter four times over (people draw words out, but then some other word is one). */
const unsayable = /[bcdfghjklmnpqrstvwxz]{6,}|(.)\1{3}|^[bcdfghjklmnpqrstvwxz]{5,}$/;
/** Five keys side by side. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row) => [row, [...row].reverse().join('')]);
const RUN = 5;

/**
 * Whether a short message is a slip of the hand on the keys ("asdfghjkl", "hhhhh"): none of its words is one, and one at
 * least could not be.
 * @param isKnown whether some passage or name of the library holds the word
 */
export function isGibberish(tokens: readonly Token[], isKnown: (word: string) => boolean): boolean {
  const words = tokens.map(({ word }) => word);
  return (
    words.length > 0 &&
    words.length <= MOST_WORDS &&
    words.every((word) => !generalWords.has(word) && !isKnown(word)) &&
    words.some((word) => unsayable.test(word) || isKeyRun(word))
  );
}

const isKeyRun = (word: string): boolean =>
  rows.some((row) => {
    for (let at = 0; at + RUN <= row.length; at++) if (word.includes(row.slice(at, at + RUN))) return true;
    return false;
  });
