import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { SegueError } from '../domain/errors.js';
import type { Embedder } from './ingest-ports.js';
import { openDatabase } from './library-file-schema.js';
import { decodeVector } from './library-file-vectors.js';

/**
 * An embedder that asks for a text once and keeps the vector on disk, by the text's hash: an index that is built again,
 * or an ingest that was broken off, pays only for what is new. The file may be deleted at any time.
 * @param file made when documents are embedded for the first time; questions do not open it
 * @throws SegueError (from `embedDocuments`) `model` where the model's vectors have another length than before
 */
export function cacheEmbeddings(embedder: Embedder, file: string): Embedder {
  return {
    id: embedder.id,
    embedQuery: (text) => embedder.embedQuery(text),
    async embedDocuments(texts) {
      const db = openCache(file);
      try {
        return await embedMissing(db, embedder, texts);
      } finally {
        db.close();
      }
    },
  };
}

function openCache(file: string): Database.Database {
  const db = openDatabase(file, { timeout: 10_000 });
  db.pragma('journal_mode = WAL');
  db.exec(
    'CREATE TABLE IF NOT EXISTS vectors (embedder TEXT, hash BLOB, vector BLOB NOT NULL, PRIMARY KEY (embedder, hash)) WITHOUT ROWID',
  );
  return db;
}

async function embedMissing(
  db: Database.Database,
  embedder: Embedder,
  texts: readonly string[],
): Promise<number[][]> {
  const find = db
    .prepare<[string, Uint8Array], Uint8Array>('SELECT vector FROM vectors WHERE embedder = ? AND hash = ?')
    .pluck();
  const known = new Map<string, number[]>();
  for (const text of texts) {
    const vector = find.get(embedder.id, hashOf(text));
    if (vector) known.set(text, [...decodeVector(vector)]);
  }
  const missing = [...new Set(texts)].filter((text) => !known.has(text));
  if (missing.length > 0) {
    const fresh = await embedder.embedDocuments(missing);
    checkLength(db, embedder, fresh);
    const put = db.prepare('INSERT OR REPLACE INTO vectors (embedder, hash, vector) VALUES (?, ?, ?)');
    db.transaction(() => {
      for (const [at, text] of missing.entries()) {
        const vector = fresh[at] ?? [];
        known.set(text, vector);
        put.run(embedder.id, hashOf(text), new Uint8Array(Float32Array.from(vector).buffer));
      }
    })();
  }
  return texts.map((text) => known.get(text) ?? []);
}

/** Vectors of one model all have one length: another means another model behind the same name. */
function checkLength(db: Database.Database, { id }: Embedder, vectors: readonly (readonly number[])[]): void {
  const bytes = db
    .prepare<[string], number>('SELECT length(vector) FROM vectors WHERE embedder = ? LIMIT 1')
    .pluck()
    .get(id);
  const before = bytes === undefined ? undefined : bytes / Float32Array.BYTES_PER_ELEMENT;
  const now = vectors[0]?.length;
  if (before !== undefined && now !== undefined && before !== now)
    throw new SegueError(
      'model',
      `${id} gave vectors of ${now} numbers, and ${before} before: the index was left as it was. If the model was exchanged, delete embeddings.db in the data folder and run \`segue ingest\`.`,
    );
}

/** Half of SHA-256 is plenty: 128 bits. */
const hashOf = (text: string): Uint8Array => createHash('sha256').update(text).digest().subarray(0, 16);
