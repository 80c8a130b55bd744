import { queryStopWords, stopWords } from '../language/stop-words.js';
import { stemWord, tokenize } from '../language/tokens.js';
import type { LibraryIndex, Term } from '../library/library-file-index.js';
import { correctWord } from './correct-word.js';
import { relatedStems } from './vocabulary/related-words.js';

/** One way to say a word of the query: a term of the library, its rarity (inverse document frequency) and how far it counts (0 to 1). */
export type Alternative = { term: number; passages: number; idf: number; weight: number };
/** One word of the query in all its ways; a passage counts with the best of them. */
export type QueryTerm = readonly Alternative[];

/** How far other ways to say a word count, beside 1 for the word itself; chosen by measurement. */
const SYNONYM_WEIGHT = Number(process.env.SW ?? 0.4);
const CORRECTION_WEIGHT = [1, 0.9, 0.7] as const;

/** Words that only wrap a question count little; chosen by measurement. */
const ASKING_WEIGHT = 0.2;

/** The words of a query that are worth looking for, each with the spellings and synonyms that the library knows. */
export function toQueryTerms(query: string, index: LibraryIndex): QueryTerm[] {
  const words = [...new Set(tokenize(query).map(({ word }) => word))].filter((word) => !stopWords.has(word));
  const total = index.totals().passages;
  const terms = new Map<string, QueryTerm>();
  for (const word of words) {
    const stem = stemWord(word);
    if (!terms.has(stem)) terms.set(stem, waysToSay(word, stem, queryStopWords.has(word) ? ASKING_WEIGHT : 1));
  }
  return [...terms.values()].filter((term) => term.length > 0);

  function waysToSay(word: string, stem: string, factor: number): QueryTerm {
    const ways = new Map<string, number>();
    const add = (way: string, weight: number): void => {
      ways.set(way, Math.max(weight, ways.get(way) ?? 0));
    };
    add(stem, 1);
    for (const synonym of relatedStems(stem)) add(synonym, SYNONYM_WEIGHT);
    if (index.term(stem) === undefined) {
      const corrections = correctWord(word, index);
      if (corrections === 'stop') return [];
      for (const { word: known, distance } of corrections) {
        const weight = CORRECTION_WEIGHT[distance] ?? 0;
        add(stemWord(known), weight);
        for (const synonym of relatedStems(stemWord(known))) add(synonym, weight * SYNONYM_WEIGHT);
      }
    }
    const known = [...ways].flatMap(([way, weight]) => {
      const term = index.term(way);
      return term ? [{ term, weight }] : [];
    });
    return known.map(({ term, weight }) => toAlternative(term, factor * weight));
  }

  function toAlternative(term: Term, weight: number): Alternative {
    return { term: term.number, passages: term.passages, idf: rarity(total, term.passages), weight };
  }
}

/** Inverse document frequency as in BM25 (Robertson & Zaragoza, 2009), never negative. */
export const rarity = (total: number, passages: number): number =>
  Math.log(1 + (total - passages + 0.5) / (passages + 0.5));
