import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type Database from 'better-sqlite3';
import { SegueError } from '../domain/errors.js';
import type { Layout } from '../domain/guide.js';
import type { FoundDocument } from './find-documents.js';
import type { DocumentReading, ParsedDocument } from './ingest-ports.js';
import { richness, twinKey } from './ingest-twins.js';

/** What the report says of a document beside its status; kept so that an unchanged document can say it again. */
export type Notes = { found: string[]; missing: string[]; warnings: string[]; error?: string };

/** A document as the library knows it. `failed`: the last reading failed; the guide of an earlier one may still be there. */
export type KnownDocument = {
  path: string;
  size: number;
  modifiedMs: number;
  hash: string;
  state: 'guide' | 'listing' | 'failed';
  layout: Layout | null;
  title: string | null;
  notes: Notes;
};

/** `same`: nothing to do. `read`: its guide may differ from the library's, and its bytes do if `bytesChanged`. */
export type Reading = { outcome: 'same' | 'read' | 'failed'; bytesChanged: boolean };

/** A file written within this time before it was read may be written again under the same time stamp (FAT keeps two seconds). */
const TIME_STAMP_GRAIN_MS = 2_000;

type DocumentRow = Omit<KnownDocument, 'notes'> & { notes: string };
const columns = 'path, size, modified_ms AS modifiedMs, hash, state, layout, title, notes';

/** All documents that the library knows, by path. */
export function knownDocuments(db: Database.Database): Map<string, KnownDocument> {
  const rows = db.prepare<[], DocumentRow>(`SELECT ${columns} FROM documents`).all();
  return new Map(rows.map((row) => [row.path, toDocument(row)]));
}

/** One document as the library knows it now. */
export function knownDocument(db: Database.Database, path: string): KnownDocument | undefined {
  const row = db.prepare<[string], DocumentRow>(`SELECT ${columns} FROM documents WHERE path = ?`).get(path);
  return row && toDocument(row);
}

const toDocument = (row: DocumentRow): KnownDocument => ({ ...row, notes: JSON.parse(row.notes) as Notes });

/**
 * Gives the function that reads one document, if it may have changed, and keeps what it says in `documents`. A
 * document that cannot be read becomes a row with an error; the guide of an earlier reading stays in that row.
 * @param always whether to parse even what has not changed
 * @param now milliseconds since 1970
 */
export function openDocumentReader(
  db: Database.Database,
  { reading, always, now }: { reading: DocumentReading; always: boolean; now: number },
): (document: FoundDocument, known: KnownDocument | undefined) => Promise<Reading> {
  const touch = db.prepare('UPDATE documents SET modified_ms = ? WHERE path = ?');
  const put = db.prepare(
    `INSERT OR REPLACE INTO documents
       (path, size, modified_ms, hash, state, layout, title, twin_key, richness, guide, notes)
     VALUES (@path, @size, @modifiedMs, @hash, @state, @layout, @title, @twinKey, @richness, @guide, @notes)`,
  );
  const fail = db.prepare(
    `INSERT INTO documents (path, size, modified_ms, hash, state, notes)
     VALUES (@path, @size, 0, '', 'failed', @notes)
     ON CONFLICT (path) DO UPDATE SET size = excluded.size, state = 'failed', hash = '', notes = excluded.notes`,
  );

  return async (document, known) => {
    const { path, size } = document;
    const usable = known !== undefined && known.state !== 'failed' && !always;
    if (usable && known.size === size && known.modifiedMs === document.modifiedMs)
      return { outcome: 'same', bytesChanged: false };

    const modifiedMs = now - document.modifiedMs < TIME_STAMP_GRAIN_MS ? 0 : document.modifiedMs;
    let hash: string;
    let parsed: ParsedDocument;
    try {
      hash = await hashFile(document);
      if (usable && known.hash === hash) {
        touch.run(modifiedMs, path);
        return { outcome: 'same', bytesChanged: false };
      }
      parsed = reading.parse(await reading.read(document), basename(path));
    } catch (error) {
      const notes: Notes = { found: [], missing: [], warnings: [], error: describe(error) };
      fail.run({ path, size, notes: JSON.stringify(notes) });
      return { outcome: 'failed', bytesChanged: false };
    }
    put.run({ path, size, modifiedMs, hash, ...documentColumns(parsed) });
    return { outcome: 'read', bytesChanged: known?.hash !== hash };
  };
}

function documentColumns(parsed: ParsedDocument): Record<string, string | number | null> {
  if (!('guide' in parsed)) {
    const notes: Notes = {
      found: [],
      missing: [],
      warnings: ['A page that lists guides, not a guide: skipped.'],
    };
    return {
      state: 'listing',
      layout: parsed.layout,
      title: null,
      twinKey: null,
      richness: 0,
      guide: null,
      notes: JSON.stringify(notes),
    };
  }
  const { layout, guide, found, missing, warnings } = parsed;
  return {
    state: 'guide',
    layout,
    title: guide.title,
    twinKey: twinKey(guide) ?? null,
    richness: richness(guide, found.length),
    guide: JSON.stringify(guide),
    notes: JSON.stringify({ found, missing, warnings } satisfies Notes),
  };
}

/** Larger files are hashed piece by piece. */
const READ_WHOLE_BYTES = 1 << 20;

async function hashFile({ absolutePath, size }: FoundDocument): Promise<string> {
  const hash = createHash('sha256');
  if (size <= READ_WHOLE_BYTES) hash.update(await readFile(absolutePath));
  else await pipeline(createReadStream(absolutePath), hash);
  return hash.digest('base64url');
}

/** One line for the report. */
function describe(error: unknown): string {
  if (error instanceof SegueError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return 'No right to read this file.';
  if (code === 'ENOENT') return 'The file went away while it was read.';
  return `The document could not be read: ${String(message ?? error).split('\n', 1)[0]}`;
}
