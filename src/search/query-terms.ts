import { queryStopWords, stopWords } from '../language/stop-words.js';
import { stemWord, tokenize } from '../language/tokens.js';
import type { LibraryIndex } from '../library/library-file-index.js';

/** One way to say a word of the query: a term of the library, its rarity (inverse document frequency) and how far it counts (0 to 1). */
export type Alternative = { term: number; passages: number; idf: number; weight: number };
/** One word of the query in all its ways; a passage counts with the best of them. */
export type QueryTerm = readonly Alternative[];

/** The words of a query that are worth looking for, each with its spellings and synonyms that the library knows. */
export function toQueryTerms(query: string, index: LibraryIndex): QueryTerm[] {
  const words = [...new Set(tokenize(query).map(({ word }) => word))];
  const telling = words.filter((word) => !queryStopWords.has(word));
  const chosen = telling.length > 0 ? telling : words.filter((word) => !stopWords.has(word));
  const total = index.totals().passages;
  const terms = new Map<string, QueryTerm>();
  for (const word of chosen) {
    const stem = stemWord(word);
    const known = index.term(stem);
    if (known) terms.set(stem, [alternative(known, 1)]);
    else terms.set(stem, []);
  }
  return [...terms.values()].filter((term) => term.length > 0);

  function alternative(term: { number: number; passages: number }, weight: number): Alternative {
    return { term: term.number, passages: term.passages, idf: rarity(total, term.passages), weight };
  }
}

/** Inverse document frequency as in BM25 (Robertson & Zaragoza, 2009), never negative. */
export const rarity = (total: number, passages: number): number =>
  Math.log(1 + (total - passages + 0.5) / (passages + 0.5));
