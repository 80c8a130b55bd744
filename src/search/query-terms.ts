import { queryStopWords, stopWords } from '../language/stop-words.js';
import { stemWord, tokenize } from '../language/tokens.js';
import type { LibraryIndex } from '../library/library-file-index.js';
import { correctWord } from './correct-word.js';
import { relatedStems } from './vocabulary/related-words.js';
import { writtenNames } from './vocabulary/spoken-names.js';

/** One way to say a word of the query: a term of the library with the number of passages that hold it, and what a passage gains by it at most. */
export type Alternative = { term: number; passages: number; weight: number };
/** One word of the query in all its ways; a passage counts with the best of them. */
export type QueryTerm = readonly Alternative[];

/** How far a word counts beside 1 for the word as asked; all chosen by measurement. Words that only wrap a question count little. */
const ASKING_WEIGHT = 0.2;
/** "How long does it take to become …": beside what the language's own list has. */
const askingStems: ReadonlySet<string> = new Set(['take', 'become'].map(stemWord));
const RELATED_WEIGHT = 0.6;
const CORRECTED_WEIGHT: readonly number[] = [1, 0.9, 0.7];

/** Unknown words of one query whose spelling is looked up: a question has few, a pasted text hundreds. */
const MOST_CORRECTED = 20;

/** Passages that one query may look through, counted once for each term that they hold: some 3 ms. Small libraries never come near it. */
const MOST_POSTINGS = 250_000;

export type QueryWords = {
  terms: readonly QueryTerm[];
  /** Stems of the query's words as they were asked, and as they were probably meant. */
  stems: ReadonlySet<string>;
};

/**
 * The words of a query that are worth looking for, each with the spellings and related words that the library knows.
 * In a large library common words are left out when rarer ones have used up what a query may look through.
 */
export function toQueryWords(query: string, index: LibraryIndex): QueryWords {
  const total = index.totals().passages;
  const terms = new Map<string, QueryTerm>();
  const stems = new Set<string>();
  let unknown = 0;
  for (const { word, stem } of tokenize(writtenNames(query))) {
    if (stopWords.has(word) || terms.has(stem)) continue;
    terms.set(stem, waysToSay(word, stem));
  }
  return { terms: withinBudget([...terms.values()]), stems };

  function waysToSay(word: string, stem: string): QueryTerm {
    const ways = new Map<string, number>();
    const add = (way: string, weight: number): void => {
      ways.set(way, Math.max(weight, ways.get(way) ?? 0));
    };
    const addWithRelated = (way: string, weight: number): void => {
      add(way, weight);
      stems.add(way);
      for (const related of relatedStems(way)) add(related, weight * RELATED_WEIGHT);
    };
    const asked = index.term(stem);
    const corrections = asked || ++unknown > MOST_CORRECTED ? [] : correctWord(word, index);
    if (corrections === 'stop') return [];
    addWithRelated(stem, 1);
    for (const { word: known, distance } of corrections)
      addWithRelated(stemWord(known), CORRECTED_WEIGHT[distance] ?? 0);

    const importance = queryStopWords.has(word) || askingStems.has(stem) ? ASKING_WEIGHT : 1;
    // A rare related word must not outweigh the word that was asked for.
    const most = asked ? rarity(total, asked.passages) : Number.POSITIVE_INFINITY;
    return [...ways].flatMap(([way, weight]) => {
      const term = index.term(way);
      if (!term) return [];
      const gain = importance * weight * Math.min(most, rarity(total, term.passages));
      return [{ term: term.number, passages: term.passages, weight: gain }];
    });
  }
}

/** Keeps the ways to say a word that cost little for what they bring, and always the best one of all. */
function withinBudget(terms: readonly QueryTerm[]): QueryTerm[] {
  const ways = terms.flat().sort((a, b) => b.weight - a.weight || a.passages - b.passages);
  const kept = new Set<Alternative>();
  let postings = 0;
  for (const way of ways) {
    if (kept.size > 0 && postings + way.passages > MOST_POSTINGS) continue;
    kept.add(way);
    postings += way.passages;
  }
  return terms.map((term) => term.filter((way) => kept.has(way))).filter((term) => term.length > 0);
}

/** Inverse document frequency as in BM25 (Robertson & Zaragoza, 2009), never negative. */
export const rarity = (total: number, passages: number): number =>
  Math.log(1 + (total - passages + 0.5) / (passages + 0.5));
