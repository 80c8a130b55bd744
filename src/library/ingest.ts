import { resolve, sep } from 'node:path';
import type Database from 'better-sqlite3';
import { SegueError } from '../domain/errors.js';
import type { GuideId, ParsedGuide } from '../domain/guide.js';
import { isUnread } from './document-changes.js';
import type { FindProblem, Found } from './find-documents.js';
import { describeDocument, describeDocuments, describeProblem } from './ingest-describe.js';
import { assignIds } from './ingest-ids.js';
import { isStorage, moveAside, openForIngest, storageError } from './ingest-open.js';
import type { DocumentReading, Embedder, VectorIndexes } from './ingest-ports.js';
import { type KnownDocument, knownDocuments, openDocumentReader, type Reading } from './ingest-read.js';
import { type IngestReport, toReport } from './ingest-report.js';
import { type Candidate, findTwins } from './ingest-twins.js';
import { dropOtherVectors, updateVectors } from './ingest-vectors.js';
import { damagedIndex, isDamage, readMeta, writeMeta } from './library-file-schema.js';
import { openGuideWriter, storedGuides } from './library-file-write.js';

export type IngestProgress = { stage: 'reading' | 'indexing' | 'embedding'; done: number; total: number };

export type IngestOptions = {
  /** Files and folders; what they do not hold leaves the library. */
  paths: readonly string[];
  dataDir: string;
  embedder: Embedder;
  vectorIndexes: VectorIndexes;
  reading: DocumentReading;
  /** Fingerprint of the code that reads documents: with another one, all of them are read again. */
  reader: string;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** How long to wait for another ingest of the same folder, in milliseconds. */
  waitMs?: number;
  onProgress?: (progress: IngestProgress) => void;
};

/**
 * Brings the library in line with the documents: what is new or changed is read, what is gone leaves, the rest is not
 * touched. The whole ingest is one transaction. Whenever the process dies, the library is the old one or the new one.
 * @throws SegueError when no path can be read (the library stays as it is), `index-busy`, `storage`
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  const found = await options.reading.find(options.paths);
  const closed = closedPlaces(found, options.paths);
  if (closed.length > 0 && found.documents.length === 0) {
    const [{ path, error } = { path: '', error: '' }] = closed;
    throw new SegueError('not-found', `Nothing to ingest at ${path || 'the current folder'}: ${error}`);
  }
  try {
    return await ingestFound(found, options);
  } catch (error) {
    if (!isDamage(error)) throw error;
    moveAside(options.dataDir);
    return ingestFound(found, options);
  }
}

/** Of the places that were asked for, those that could not be looked into at all. */
const closedPlaces = ({ problems }: Found, paths: readonly string[]): FindProblem[] =>
  problems.filter(({ path }) => paths.some((place) => place.split(sep).join('/') === path));

async function ingestFound(found: Found, options: IngestOptions): Promise<IngestReport> {
  const db = await openForIngest(options.dataDir, options.waitMs ?? 10_000);
  try {
    const before = readMeta(db)?.vectors;
    let report: IngestReport;
    try {
      report = await update(db, found, options);
      db.exec('COMMIT');
    } catch (error) {
      // What was written for nothing would fill the disk until the next ingest.
      dropOtherVectors(options.dataDir, before);
      throw isStorage(error) ? storageError(options.dataDir, error) : error;
    }
    dropOtherVectors(options.dataDir, readMeta(db)?.vectors);
    db.pragma('wal_checkpoint(TRUNCATE)');
    return report;
  } finally {
    // Closing rolls back what was not committed.
    db.close();
  }
}

async function update(db: Database.Database, found: Found, options: IngestOptions): Promise<IngestReport> {
  const { embedder, vectorIndexes, dataDir, onProgress = () => {} } = options;
  const meta = readMeta(db);
  if (!meta) throw damagedIndex(dataDir);
  const otherReader = meta.reader !== options.reader;
  const known = knownDocuments(db);

  const readings = await readDocuments(db, found, known, otherReader, options);
  // What a closed place holds is not known to be gone.
  const gone = closedPlaces(found, options.paths).length > 0 ? [] : goneDocuments(db, found, known);
  const withGuide = candidates(db);
  const twins = findTwins(withGuide);
  const ids = assignIds(withGuide.flatMap(({ path }) => (twins.has(path) ? [] : [path])));

  const { added, changes, touched } = writeGuides(db, ids, readings, otherReader, onProgress);
  const generation = Number(meta.generation) + 1;
  const vectors = await updateVectors(db, changes, generation, {
    dataDir,
    embedder,
    vectorIndexes,
    onProgress: (done, total) => onProgress({ stage: 'embedding', done, total }),
  });
  if (touched || vectors || generation === 1)
    writeMeta(db, { ...vectors, generation: String(generation), reader: options.reader });
  writeMeta(db, { places: JSON.stringify(options.paths.map((path) => resolve(path))) });

  return toReport([
    ...found.problems.map(({ path, error }) => describeProblem(path, error)),
    ...gone.map((document) => describeDocument(document, 'removed')),
    ...describeDocuments(db, known, readings, { ids, twins, added }),
  ]);
}

async function readDocuments(
  db: Database.Database,
  { documents }: Found,
  known: ReadonlyMap<string, KnownDocument>,
  always: boolean,
  { reading, now = Date.now, onProgress = () => {} }: IngestOptions,
): Promise<Map<string, Reading>> {
  const read = openDocumentReader(db, { reading, always, now: now() });
  const readings = new Map<string, Reading>();
  for (const [at, document] of documents.entries()) {
    readings.set(document.path, await read(document, known.get(document.path)));
    onProgress({ stage: 'reading', done: at + 1, total: documents.length });
  }
  return readings;
}

/** Drops the documents that are no longer there, except in folders that could not be read. */
function goneDocuments(
  db: Database.Database,
  { documents, problems }: Found,
  known: ReadonlyMap<string, KnownDocument>,
): KnownDocument[] {
  const present = new Set(documents.map(({ path }) => path));
  const gone = [...known.values()].filter(({ path }) => !present.has(path) && !isUnread(problems, path));
  const drop = db.prepare('DELETE FROM documents WHERE path = ?');
  for (const { path } of gone) drop.run(path);
  return gone;
}

const candidates = (db: Database.Database): Candidate[] =>
  db
    .prepare<[], Candidate>(
      'SELECT path, twin_key AS twinKey, richness FROM documents WHERE guide IS NOT NULL ORDER BY path',
    )
    .all();

function writeGuides(
  db: Database.Database,
  ids: ReadonlyMap<string, GuideId>,
  readings: ReadonlyMap<string, Reading>,
  wordsGone: boolean,
  onProgress: (progress: IngestProgress) => void,
) {
  if (wordsGone)
    db.exec(
      `DELETE FROM postings; DELETE FROM terms; DELETE FROM blocks; DELETE FROM words; DELETE FROM spellings;
       DELETE FROM meta WHERE key IN ('indexedPassages', 'indexedLength')`,
    );
  const writer = openGuideWriter(db, wordsGone);
  const findGuide = db.prepare<[string], string>('SELECT guide FROM documents WHERE path = ?').pluck();
  const stored = storedGuides(db);
  const added = new Set<string>();
  let touched = wordsGone;

  for (const [path, { number }] of stored)
    if (!ids.has(path)) {
      writer.remove(number);
      touched = true;
    }
  if (renameGuides(db, ids)) touched = true;

  let done = 0;
  for (const [path, id] of ids) {
    const before = stored.get(path)?.number;
    if (before === undefined) added.add(path);
    if (before === undefined || readings.get(path)?.outcome === 'read') {
      writer.put(id, path, JSON.parse(findGuide.get(path) ?? '') as ParsedGuide, before);
      touched = true;
    } else if (wordsGone) writer.reindex(before);
    onProgress({ stage: 'indexing', done: ++done, total: ids.size });
  }
  return { added, touched, changes: writer.finish() };
}

/** Gives the guides that stay their new ids, in two steps because two may change places. */
function renameGuides(db: Database.Database, ids: ReadonlyMap<string, GuideId>): boolean {
  const rename = db.prepare('UPDATE guides SET id = ? WHERE number = ?');
  const renamed = [...storedGuides(db).values()].filter(({ path, id }) => ids.get(path) !== id);
  for (const { number } of renamed) rename.run(`\u0000${number}`, number);
  for (const { number, path } of renamed) rename.run(ids.get(path), number);
  return renamed.length > 0;
}
