import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { databasePath } from '../../src/library/library-file-schema.js';
import { timed } from '../measure-answers.js';

/** A passage with its guide's title and its heading, so that every engine gets the same words. */
export type PeerText = { id: string; text: string };

/** What measure-peers.ts hands to a peer: the index whose passages it searches, and the questions. */
export type PeerInput = { dataDir: string; questions: string[] };

/** Reads the input and the passages. */
export function readPeerInput(): PeerInput & { texts: PeerText[] } {
  const input = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as PeerInput;
  const db = new Database(databasePath(input.dataDir), { readonly: true });
  const texts = db
    .prepare<[], PeerText>(
      `SELECT CAST(label AS TEXT) AS id, title || char(10) || section || char(10) || text AS text
       FROM passages JOIN guides ON guides.number = passages.guide WHERE hash IS NOT NULL`,
    )
    .all();
  db.close();
  return { ...input, texts };
}

/** Times a search for each question, after one that is not counted, and prints the times with the process's memory. */
export async function measurePeer<T>(
  questions: readonly T[],
  search: (question: T) => unknown,
): Promise<void> {
  if (questions[0] !== undefined) await search(questions[0]);
  const times = await timed(questions, search);
  console.log(JSON.stringify({ times, rss: process.memoryUsage().rss }));
}
