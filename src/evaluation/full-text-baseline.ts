import { queryStopWords, stopWords } from '../language/stop-words.js';
import { tokenize } from '../language/tokens.js';

/** Texts to be found, each with the id that a search gives back. */
export type BaselineText = { id: string; text: string };

export type FullTextBaseline = {
  /** Ids of the texts that hold a word of the query, best first. */
  search(query: string, limit: number): string[];
  close(): void;
};

/**
 * Plain full text over texts in memory, to measure search against: SQLite FTS5 with the Porter stemmer over Unicode words,
 * stop words dropped from the query, the rest joined with OR, ranked by bm25 with its default settings
 * (https://www.sqlite.org/fts5.html). Equal ranks stand in the order of `texts`.
 */
export async function openFullTextBaseline(texts: readonly BaselineText[]): Promise<FullTextBaseline> {
  const { default: Database } = await import('better-sqlite3');
  const db = new Database(':memory:');
  db.exec(`CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = 'porter unicode61')`);
  const insert = db.prepare<[number, string]>('INSERT INTO texts (rowid, text) VALUES (?, ?)');
  db.transaction(() => {
    for (const [at, { text }] of texts.entries()) insert.run(at, text);
  })();
  const find = db
    .prepare<[string, number], number>(
      'SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY bm25(texts), rowid LIMIT ?',
    )
    .pluck();
  return {
    search(query, limit) {
      const match = toMatch(query);
      return match === '' ? [] : find.all(match, limit).flatMap((at) => texts[at]?.id ?? []);
    },
    close: () => db.close(),
  };
}

/** `"docker" OR "port"`: words in quotes, so that none is read as an operator. */
function toMatch(query: string): string {
  const words = [...new Set(tokenize(query).map(({ word }) => word))];
  const telling = words.filter((word) => !queryStopWords.has(word));
  const chosen = telling.length > 0 ? telling : words.filter((word) => !stopWords.has(word));
  return chosen.map((word) => `"${word}"`).join(' OR ');
}
