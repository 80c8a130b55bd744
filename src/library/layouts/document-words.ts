/** What a document's running text tells about words: which stand alone in it, and which follow each other. */
export type DocumentWords = {
  /** Words exactly as written (`SpeechBrain`). */
  exact: ReadonlySet<string>;
  /** Words in lower case. */
  lower: ReadonlySet<string>;
  /** Pairs of neighbours in lower case (`machine learning`). */
  pairs: ReadonlySet<string>;
  /** Those of `exact` with capitals or digits inside (`SpeechBrain`, `Pix4D`), four letters or more. */
  innerCapitals: readonly string[];
};

const wordPattern = /[\p{L}\p{N}](?:[^\s/,;:()[\]"“”]*[\p{L}\p{N}+#])?/gu;
const innerCapital = /\p{Ll}\p{Lu}|\p{L}\p{N}\p{L}/u;

/** Collects the words of lines of text; punctuation around a word is no part of it. */
export function documentWords(lines: Iterable<string>): DocumentWords {
  const exact = new Set<string>();
  const lower = new Set<string>();
  const pairs = new Set<string>();
  for (const line of lines) {
    let last = '';
    for (const [piece] of line.matchAll(wordPattern)) {
      const word = piece.replace(/['’]s$/, '');
      const small = word.toLowerCase();
      exact.add(word);
      lower.add(small);
      if (last !== '') pairs.add(`${last} ${small}`);
      last = small;
    }
  }
  const innerCapitals = [...exact].filter((word) => word.length >= 4 && innerCapital.test(word));
  return { exact, lower, pairs, innerCapitals };
}
