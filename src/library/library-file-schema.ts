import { join } from 'node:path';
import Database from 'better-sqlite3';
import { SegueError } from '../domain/errors.js';

/** Raise it when the tables change: an index of another version is built anew from the documents. */
export const SCHEMA_VERSION = 3;

export const databasePath = (dataDir: string): string => join(dataDir, 'library.db');
/** A file is never written again under its name: readers of the last one are not disturbed. */
export const vectorsName = (generation: number): string => `vectors-${generation}.hnsw`;
export const isVectorsName = (name: string): boolean => /^vectors-\d+\.hnsw$/.test(name);

/**
 * One file holds the library. A passage's `label` is its number everywhere: in `passages`, in the posting lists and
 * in the vector index; labels of passages that are gone are used again. Full text is an inverted index of blocks of
 * BLOCK_SIZE labels (see library-file-postings.ts): `postings` says which passages of a block hold a term and how
 * often, `blocks` how long those passages are and whose they are.
 */
const tables = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE documents (
  path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified_ms REAL NOT NULL, hash TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('guide', 'listing', 'failed')),
  layout TEXT, title TEXT, twin_key TEXT, richness INTEGER NOT NULL DEFAULT 0,
  guide TEXT, notes TEXT NOT NULL
);
CREATE TABLE guides (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, path TEXT NOT NULL UNIQUE, title TEXT NOT NULL, kind TEXT NOT NULL,
  layout TEXT NOT NULL, from_role TEXT, to_role TEXT NOT NULL, aliases TEXT NOT NULL
);
CREATE TABLE passages (
  label INTEGER PRIMARY KEY, guide INTEGER NOT NULL, place INTEGER NOT NULL, section TEXT NOT NULL, field TEXT NOT NULL,
  text TEXT NOT NULL, hash TEXT
);
CREATE INDEX passages_of_guide ON passages (guide, place);
CREATE TABLE vector_changes (label INTEGER PRIMARY KEY, generation INTEGER NOT NULL, vector BLOB);
CREATE TABLE free_labels (label INTEGER PRIMARY KEY);
CREATE TABLE terms (number INTEGER PRIMARY KEY, stem TEXT NOT NULL UNIQUE, passages INTEGER NOT NULL);
CREATE TABLE postings (term INTEGER, block INTEGER, data BLOB NOT NULL, PRIMARY KEY (term, block)) WITHOUT ROWID;
CREATE TABLE blocks (block INTEGER PRIMARY KEY, lengths BLOB NOT NULL, guides BLOB NOT NULL);
CREATE TABLE words (word TEXT PRIMARY KEY, passages INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE spellings (variant TEXT, word TEXT, PRIMARY KEY (variant, word)) WITHOUT ROWID;
`;

/** Lays out an empty library in an empty database. @param generation of the library that it takes the place of */
export function createTables(db: Database.Database, generation = '0'): void {
  db.exec(tables);
  writeMeta(db, { schema: String(SCHEMA_VERSION), generation });
}

/** Takes every table away, inside the caller's transaction: readers keep what they have until it commits. */
export function dropTables(db: Database.Database): void {
  const names = db
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .pluck()
    .all();
  for (const name of names) db.exec(`DROP TABLE "${name}"`);
}

export type Meta = {
  schema?: string;
  /** Counts the ingests that changed something. */
  generation?: string;
  /** Fingerprint of the code that read the documents. */
  reader?: string;
  /** The files and folders that were ingested last, as a JSON list of absolute paths. */
  places?: string;
  embedder?: string;
  dimensions?: string;
  /** Name, size and CRC-32 of the vector file; empty when no passage has a vector. */
  vectors?: string;
  vectorsBytes?: string;
  vectorsCheck?: string;
  /** Sums over the indexed passages, for their mean length. */
  indexedPassages?: string;
  indexedLength?: string;
};

/** All of meta; `undefined` when the database holds no library (yet). */
export function readMeta(db: Database.Database): Meta | undefined {
  const exists = db.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'meta'`).get();
  if (!exists) return undefined;
  const rows = db.prepare<[], { key: string; value: string }>('SELECT key, value FROM meta').all();
  return Object.fromEntries(rows.map(({ key, value }) => [key, value])) as Meta;
}

export function writeMeta(db: Database.Database, meta: Meta): void {
  const put = db.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)');
  for (const [key, value] of Object.entries(meta)) put.run(key, value);
}

/** The error for an index that cannot be used as it is; `segue ingest` mends it. */
export const damagedIndex = (dataDir: string, cause?: unknown): SegueError =>
  new SegueError(
    'index-damaged',
    `The index in ${dataDir} is damaged: run \`segue ingest\` to build it again from the documents.`,
    { cause },
  );

/** Whether SQLite says that the file itself is bad, not the call. */
export function isDamage(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^SQLITE_(?:CORRUPT|NOTADB|FORMAT)/.test(code);
}

/** Opens the database file; a missing native module is told with what to install. */
export function openDatabase(file: string | Buffer, options: Database.Options): Database.Database {
  try {
    return new Database(file, options);
  } catch (error) {
    const text = String((error as Error | null)?.message);
    if (/bindings file|NODE_MODULE_VERSION|invalid ELF|dlopen/i.test(text))
      throw new SegueError(
        'native-module-missing',
        'better-sqlite3 was not built for this Node: install python3, make and g++, then run `npm rebuild better-sqlite3`.',
        { cause: error },
      );
    throw error;
  }
}
