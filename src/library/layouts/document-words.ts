/** What a document's running text tells about words. */
export type DocumentWords = {
  /** Whether a word stands in the text by itself, in any case (`lower`) or as written (`exact`). */
  standsAlone(word: string, as: 'lower' | 'exact'): boolean;
  /** Whether two words stand in the text one behind the other, in any case. */
  areNeighbours(left: string, right: string): boolean;
  /** Its words with capitals or digits inside (`SpeechBrain`, `Pix4D`), of four letters or more. */
  innerCapitals: readonly string[];
};

// Product names keep to the Latin alphabet.
const longWord = /[A-Za-z0-9]{4,}/g;
const innerCapital = /[a-z][A-Z]|[A-Za-z]\d[A-Za-z]/;

/** Asks the lines of a text about words. Few words are ever asked for, so nothing is indexed. */
export function documentWords(lines: readonly string[]): DocumentWords {
  const text = lines.join('\n');
  const small = text.toLowerCase();
  const found = (text.match(longWord) ?? []).filter((word) => innerCapital.test(word));
  return {
    standsAlone: (word, as) => (as === 'exact' ? holds(text, word) : holds(small, word.toLowerCase())),
    areNeighbours: (left, right) => holds(small, `${left} ${right}`.toLowerCase()),
    innerCapitals: [...new Set(found)],
  };
}

function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return true;
  }
  return false;
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
