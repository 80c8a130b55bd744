/** What a document's running text tells about words: which stand alone in it, and which follow each other. */
export type DocumentWords = {
  /** Words exactly as written (`SpeechBrain`). */
  exact: ReadonlySet<string>;
  /** Words in lower case. */
  lower: ReadonlySet<string>;
  /** Pairs of neighbours in lower case (`machine learning`). */
  pairs: ReadonlySet<string>;
};

/** Collects the words of lines of text; punctuation around a word is no part of it. */
export function documentWords(lines: Iterable<string>): DocumentWords {
  const exact = new Set<string>();
  const lower = new Set<string>();
  const pairs = new Set<string>();
  for (const line of lines) {
    let last = '';
    for (const piece of line.split(/[\s/,;:()[\]"“”]+/)) {
      const word = piece.replace(/^[^\p{L}\p{N}]+|(?:['’]s)?[^\p{L}\p{N}+#]*$/gu, '');
      if (word === '') continue;
      const small = word.toLowerCase();
      exact.add(word);
      lower.add(small);
      if (last !== '') pairs.add(`${last} ${small}`);
      last = small;
    }
  }
  return { exact, lower, pairs };
}
