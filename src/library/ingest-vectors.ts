import { closeSync, fsyncSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { titleWords } from './index-words.js';
import type { Embedder, VectorIndex, VectorIndexes } from './ingest-ports.js';
import { isVectorsName, type Meta, readMeta, vectorsName } from './library-file-schema.js';
import { checkSum, decodeVector, encodeVector, isWhole, loadVectorFile } from './library-file-vectors.js';
import { embeddedText, type VectorChanges } from './library-file-write.js';

/** Texts given to the embedder at once: enough for a request over a network, little enough for memory. */
const BATCH = 256;
/** Changes kept beside the vector file until it is written again: a search compares each of them, 2,000 in half a millisecond. */
const MOST_CHANGES = 2_000;
const MOST_CHANGED_SHARE = 0.02;

export type VectorTools = {
  dataDir: string;
  embedder: Embedder;
  vectorIndexes: VectorIndexes;
  onProgress: (done: number, total: number) => void;
};

/**
 * Brings the vectors in line with the passages. Only passages that need one get a new vector, unless the embedder is
 * another than last time or the old file is not usable: then all do. Few changes are kept in the database; when they
 * have become many, the vector file is written anew, under the new generation's name.
 * @returns what `meta` must say; `undefined` when nothing changed
 */
export async function updateVectors(
  db: Database.Database,
  changes: VectorChanges,
  generation: number,
  tools: VectorTools,
): Promise<Meta | undefined> {
  const meta = readMeta(db) ?? {};
  if (meta.embedder !== tools.embedder.id || !isUsable(meta, tools)) return rebuild(db, generation, tools);
  if (changes.embed.size === 0 && changes.unembed.size === 0) return undefined;

  const fresh = meta.vectors === '' ? undefined : await embedChanged(db, changes, meta, tools);
  if (!fresh) return rebuild(db, generation, tools);
  const put = db.prepare(
    'INSERT OR REPLACE INTO vector_changes (label, generation, vector) VALUES (?, ?, ?)',
  );
  for (const label of changes.unembed) put.run(label, generation, null);
  for (const [label, vector] of fresh) put.run(label, generation, vector);
  const kept = db.prepare<[], number>('SELECT count(*) FROM vector_changes').pluck().get() ?? 0;
  if (kept <= Math.min(MOST_CHANGES, MOST_CHANGED_SHARE * passageCount(db))) return {};
  return fold(db, meta, generation, tools);
}

/** Whether the vector file is there and whole; a library without passages needs none. */
function isUsable({ vectors, vectorsBytes, vectorsCheck }: Meta, { dataDir }: VectorTools): boolean {
  if (vectors === '') return true;
  try {
    return vectors !== undefined && isWhole(join(dataDir, vectors), vectorsBytes, vectorsCheck);
  } catch {
    return false;
  }
}

/** Vectors of the passages that need one; `undefined` when the embedder's vectors no longer have the old ones' dimensions. */
async function embedChanged(
  db: Database.Database,
  { embed, released }: VectorChanges,
  meta: Meta,
  tools: VectorTools,
): Promise<Map<number, Uint8Array> | undefined> {
  const fresh = moveVectors(db, embed, released, meta, tools);
  const missing = [...embed].filter((label) => !fresh.has(label));
  for await (const { label, vector } of embedLabels(db, missing, tools)) {
    if (vector.length !== Number(meta.dimensions)) return undefined;
    fresh.set(label, encodeVector(vector));
  }
  return fresh;
}

/** A text that only moved, to another file say, takes its vector along. */
function moveVectors(
  db: Database.Database,
  embed: ReadonlySet<number>,
  released: VectorChanges['released'],
  meta: Meta,
  { dataDir, vectorIndexes }: VectorTools,
): Map<number, Uint8Array> {
  const moved = new Map<number, Uint8Array>();
  const hashOf = db.prepare<[number], string>('SELECT hash FROM passages WHERE label = ?').pluck();
  const changeOf = db
    .prepare<[number], Uint8Array>('SELECT vector FROM vector_changes WHERE label = ? AND vector IS NOT NULL')
    .pluck();
  let index: VectorIndex | undefined;
  for (const label of released.size > 0 ? embed : []) {
    const from = released.get(hashOf.get(label) ?? '');
    if (from === undefined) continue;
    index ??= loadVectorFile(meta, dataDir, vectorIndexes);
    const kept = index?.vector(from);
    const vector = changeOf.get(from) ?? (kept && encodeVector(kept));
    if (vector) moved.set(label, vector);
  }
  return moved;
}

/** Writes the vector file with all changes in it. */
function fold(db: Database.Database, meta: Meta, generation: number, tools: VectorTools): Meta {
  const index = loadVectorFile(meta, tools.dataDir, tools.vectorIndexes);
  const changes = db
    .prepare<[], { label: number; vector: Uint8Array | null }>(
      'SELECT label, vector FROM vector_changes ORDER BY label',
    )
    .all();
  for (const [at, { label, vector }] of changes.entries()) {
    if (vector) index?.add(label, [...decodeVector(vector)]);
    else index?.remove(label);
    tools.onProgress(at + 1, changes.length);
  }
  return saveVectors(db, index, generation, tools.dataDir);
}

/** Makes all vectors anew. */
async function rebuild(db: Database.Database, generation: number, tools: VectorTools): Promise<Meta> {
  const labels = db
    .prepare<[], number>('SELECT label FROM passages WHERE hash IS NOT NULL ORDER BY label')
    .pluck()
    .all();
  let index: VectorIndex | undefined;
  for await (const { label, vector } of embedLabels(db, labels, tools)) {
    index ??= tools.vectorIndexes.create(vector.length);
    index.add(label, vector);
  }
  return { embedder: tools.embedder.id, ...saveVectors(db, index, generation, tools.dataDir) };
}

async function* embedLabels(
  db: Database.Database,
  labels: readonly number[],
  { embedder, onProgress }: VectorTools,
): AsyncGenerator<{ label: number; vector: number[] }> {
  const textOf = db.prepare<[number], TextRow>(
    `SELECT title, from_role, to_role, section, text
     FROM passages JOIN guides ON guides.number = passages.guide WHERE label = ?`,
  );
  for (let at = 0; at < labels.length; at += BATCH) {
    const batch = labels.slice(at, at + BATCH);
    const vectors = await embedder.embedDocuments(batch.map((label) => toText(textOf.get(label) as TextRow)));
    for (const [place, label] of batch.entries()) yield { label, vector: vectors[place] ?? [] };
    onProgress(at + batch.length, labels.length);
  }
}

type TextRow = { title: string; from_role: string | null; to_role: string; section: string; text: string };

const toText = ({ title, from_role, to_role, section, text }: TextRow): string =>
  embeddedText(
    titleWords({ title, to: to_role, ...(from_role === null ? {} : { from: from_role }) }),
    section,
    text,
  );

const passageCount = (db: Database.Database): number => Number(readMeta(db)?.indexedPassages ?? 0);

/** Writes the generation's file, on the disk before anything points to it. */
function saveVectors(
  db: Database.Database,
  index: VectorIndex | undefined,
  generation: number,
  dataDir: string,
): Meta {
  db.exec('DELETE FROM vector_changes');
  const size = passageCount(db);
  if (!index || size === 0) return { vectors: '', dimensions: '', vectorsBytes: '', vectorsCheck: '' };
  const name = vectorsName(generation);
  const file = join(dataDir, name);
  index.save(file, size);
  sync(file);
  try {
    // The library that writes it does not notice a full disk.
    index.reload(file);
  } catch (cause) {
    throw Object.assign(new Error('no room for the vector file', { cause }), { code: 'ENOSPC' });
  }
  sync(dataDir);
  return {
    vectors: name,
    dimensions: String(index.dimensions),
    vectorsBytes: String(statSync(file).size),
    vectorsCheck: checkSum(file),
  };
}

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    // Some file systems cannot sync a folder; the file itself they can.
    if (isVectorsName(path.split('/').at(-1) ?? '')) throw error;
  } finally {
    closeSync(handle);
  }
}

/** Deletes the vector files that the library does not point to: of generations gone by, and of ingests that were killed. */
export function dropOtherVectors(dataDir: string, kept: string | undefined): void {
  for (const name of readdirSync(dataDir))
    if (isVectorsName(name) && name !== kept) rmSync(join(dataDir, name), { force: true });
}
