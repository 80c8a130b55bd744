import { closeSync, fsyncSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { titleWords } from './index-words.js';
import type { Embedder, VectorIndex, VectorIndexes } from './ingest-ports.js';
import { checkSum, loadVectorFile } from './library-file-index.js';
import { isVectorsName, type Meta, readMeta, vectorsName } from './library-file-schema.js';
import { embeddedText, type VectorChanges } from './library-file-write.js';

/** Texts given to the embedder at once: enough for a request over a network, little enough for memory. */
const BATCH = 256;

export type VectorTools = {
  dataDir: string;
  embedder: Embedder;
  vectorIndexes: VectorIndexes;
  onProgress: (done: number, total: number) => void;
};

/**
 * Brings the vectors in line with the passages and writes them to the generation's own file. Only passages that need
 * one get a new vector, unless the embedder is another than last time or the old file is not usable: then all do.
 * @returns what `meta` must say; `undefined` when the old file still serves
 */
export async function updateVectors(
  db: Database.Database,
  changes: VectorChanges,
  generation: number,
  tools: VectorTools,
): Promise<Meta | undefined> {
  const meta = readMeta(db) ?? {};
  const ours = meta.embedder === tools.embedder.id;
  const old = ours ? usableIndex(meta, tools) : undefined;
  const nothingToDo = changes.embed.size === 0 && changes.unembed.size === 0;
  if (nothingToDo && (old || (ours && meta.vectors === ''))) return undefined;

  const updated = old && (await changeVectors(db, old, changes, tools));
  const index = updated ?? (await embedLabels(db, undefined, indexedLabels(db), tools));
  return {
    embedder: tools.embedder.id,
    ...saveVectors(index, indexedLabels(db).length, generation, tools.dataDir),
  };
}

/** The vectors of the last generation; `undefined` when their file is gone or damaged, which a new one mends. */
function usableIndex(meta: Meta, { dataDir, vectorIndexes }: VectorTools): VectorIndex | undefined {
  try {
    return loadVectorFile(meta, dataDir, vectorIndexes);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'index-damaged') return undefined;
    throw error;
  }
}

async function changeVectors(
  db: Database.Database,
  index: VectorIndex,
  { embed, unembed, released }: VectorChanges,
  tools: VectorTools,
): Promise<VectorIndex | undefined> {
  // A text that only moved, to another file say, takes its vector along; read before its old label goes.
  const moved = new Map<number, readonly number[]>();
  const hashOf = db.prepare<[number], string>('SELECT hash FROM passages WHERE label = ?').pluck();
  for (const label of released.size > 0 ? embed : []) {
    const from = released.get(hashOf.get(label) ?? '');
    const vector = from === undefined ? undefined : index.vector(from);
    if (vector) moved.set(label, vector);
  }
  for (const label of unembed) index.remove(label);
  for (const [label, vector] of moved) index.add(label, vector);
  const missing = [...embed].filter((label) => !moved.has(label));
  return embedLabels(db, index, missing, tools);
}

/** Adds vectors for labels; `undefined` when the embedder's vectors no longer have the index's dimensions. */
async function embedLabels(
  db: Database.Database,
  start: VectorIndex | undefined,
  labels: readonly number[],
  { embedder, vectorIndexes, onProgress }: VectorTools,
): Promise<VectorIndex | undefined> {
  const textOf = db.prepare<[number], TextRow>(
    `SELECT title, from_role, to_role, section, text
     FROM passages JOIN guides ON guides.number = passages.guide WHERE label = ?`,
  );
  let index = start;
  for (let at = 0; at < labels.length; at += BATCH) {
    const batch = labels.slice(at, at + BATCH);
    const texts = batch.map((label) => toText(textOf.get(label) as TextRow));
    const vectors = await embedder.embedDocuments(texts);
    const dimensions = vectors[0]?.length ?? 0;
    if (index && index.dimensions !== dimensions) return undefined;
    index ??= vectorIndexes.create(dimensions);
    for (const [place, label] of batch.entries()) index.add(label, vectors[place] ?? []);
    onProgress(at + batch.length, labels.length);
  }
  return index;
}

type TextRow = { title: string; from_role: string | null; to_role: string; section: string; text: string };

const toText = ({ title, from_role, to_role, section, text }: TextRow): string =>
  embeddedText(
    titleWords({ title, to: to_role, ...(from_role === null ? {} : { from: from_role }) }),
    section,
    text,
  );

const indexedLabels = (db: Database.Database): number[] =>
  db.prepare<[], number>('SELECT label FROM passages WHERE hash IS NOT NULL ORDER BY label').pluck().all();

/** Writes the generation's file, on the disk before anything points to it. */
function saveVectors(
  index: VectorIndex | undefined,
  size: number,
  generation: number,
  dataDir: string,
): Meta {
  if (!index || size === 0) return { vectors: '', dimensions: '', vectorsBytes: '', vectorsCheck: '' };
  const name = vectorsName(generation);
  const file = join(dataDir, name);
  index.save(file, size);
  sync(file);
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
    if (path.endsWith('.hnsw')) throw error;
  } finally {
    closeSync(handle);
  }
}

/** Deletes the vector files that the library does not point to: of generations gone by, and of ingests that were killed. */
export function dropOtherVectors(dataDir: string, kept: string | undefined): void {
  for (const name of readdirSync(dataDir))
    if (isVectorsName(name) && name !== kept) rmSync(join(dataDir, name), { force: true });
}
