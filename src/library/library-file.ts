import { existsSync, readFileSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { SegueError } from '../domain/errors.js';
import { type Guide, type GuideId, guideId, type Layout, type ParsedGuide } from '../domain/guide.js';
import { type Passage, type PassageField, passageId } from '../domain/passage.js';
import { type Guard, type LibraryIndex, openLibraryIndex } from './library-file-index.js';
import {
  damagedIndex,
  databasePath,
  isDamage,
  type Meta,
  openDatabase,
  readMeta,
  SCHEMA_VERSION,
} from './library-file-schema.js';

/** What a list of guides needs, without reading the guides themselves. */
export type GuideSummary = {
  id: GuideId;
  title: string;
  kind: Guide['kind'];
  layout: Layout;
  /** As in the ingest report. */
  path: string;
  from?: string;
  to: string;
  aliases: readonly string[];
};

/**
 * A library opened for reading. It stands still: an ingest that ends meanwhile, in this process or another, shows
 * only after `refresh`, so call that once before each question and everything in the answer is of one piece.
 */
export type Library = {
  /** Rises with every ingest that changed something. */
  readonly generation: number;
  /** All guides by id, held in memory. */
  guides(): readonly GuideSummary[];
  guide(id: GuideId): Guide | undefined;
  /** A guide's passages in reading order; none for an unknown id. */
  passages(id: GuideId): Passage[];
  /** Moves on to what the last ingest left; true when that is another generation than before. */
  refresh(): boolean;
  close(): void;
  /** What search reads. */
  readonly index: LibraryIndex;
};

/**
 * Opens the library in a data folder.
 * @throws SegueError `no-guides` when nothing was ingested yet, `index-damaged` when the file is not usable
 */
export function openLibrary(dataDir: string): Library {
  const file = databasePath(dataDir);
  if (!existsSync(file)) throw noIndex(dataDir);
  const guard = guardDamage(dataDir);
  const db = guard(() => openForReading(file))();
  const opened = guard(() => readLibrary(db, dataDir, guard));
  try {
    return opened();
  } catch (error) {
    db.close();
    throw error;
  }
}

function readLibrary(db: Database.Database, dataDir: string, guard: Guard): Library {
  const begin = db.prepare('BEGIN');
  const commit = db.prepare('COMMIT');
  begin.run();
  let meta = usableMeta();
  let generation = Number(meta.generation);
  let summaries: GuideSummary[] | undefined;
  const index = openLibraryIndex(db, () => ({ meta, dataDir, isOutdated }), guard);

  const listGuides = db.prepare<[], GuideRow>(
    'SELECT id, title, kind, layout, path, from_role, to_role, aliases FROM guides ORDER BY id',
  );
  const findGuide = db.prepare<[string], { path: string; guide: string }>(
    'SELECT path, documents.guide AS guide FROM guides JOIN documents USING (path) WHERE id = ?',
  );
  const listPassages = db.prepare<[string], PassageRow>(
    `SELECT place, section, field, text FROM passages
     WHERE guide = (SELECT number FROM guides WHERE id = ?) ORDER BY place`,
  );

  return {
    get generation() {
      return generation;
    },
    guides: guard(() => {
      summaries ??= listGuides.all().map(toSummary);
      return summaries;
    }),
    guide: guard((id: GuideId): Guide | undefined => {
      const row = findGuide.get(id);
      return row && { ...(JSON.parse(row.guide) as ParsedGuide), id, path: row.path };
    }),
    passages: guard((id: GuideId) => listPassages.all(id).map((row) => toPassage(id, row))),
    refresh: guard(() => {
      commit.run();
      begin.run();
      const now = Number(
        db.prepare(`SELECT value FROM meta WHERE key = 'generation'`).pluck().get() ?? Number.NaN,
      );
      if (now === generation) return false;
      meta = usableMeta();
      generation = Number(meta.generation);
      summaries = undefined;
      index.forget();
      return true;
    }),
    close: () => db.close(),
    index,
  };

  function isOutdated(): boolean {
    const other = openForReading(databasePath(dataDir));
    try {
      return readMeta(other)?.generation !== meta.generation;
    } finally {
      other.close();
    }
  }

  function usableMeta(): Meta {
    const found = readMeta(db);
    if (!found?.generation || found.generation === '0') throw noIndex(dataDir);
    if (found.schema !== String(SCHEMA_VERSION))
      throw new SegueError(
        'index-damaged',
        `The index in ${dataDir} was written by another version of Segue: run \`segue ingest\`.`,
      );
    return found;
  }
}

/** In a folder that may not be written, SQLite cannot read a write-ahead file: then a copy in memory serves. */
function openForReading(file: string): Database.Database {
  const db = openDatabase(file, { readonly: true, timeout: 2_000 });
  try {
    db.prepare('SELECT 1 FROM sqlite_schema').get();
    return db;
  } catch (error) {
    db.close();
    const code = String((error as { code?: unknown }).code);
    if (!/^SQLITE_(?:CANTOPEN|READONLY)/.test(code)) throw error;
  }
  const copy = readFileSync(file);
  // Bytes 18 and 19 say "write-ahead"; 1 means a plain journal (https://www.sqlite.org/fileformat.html).
  if (copy.length > 20) copy.fill(1, 18, 20);
  return openDatabase(copy, { readonly: true });
}

const noIndex = (dataDir: string): SegueError =>
  new SegueError('no-guides', `There is no index in ${dataDir} yet: run \`segue ingest\`.`);

function guardDamage(dataDir: string): Guard {
  return (read) =>
    (...args) => {
      try {
        return read(...args);
      } catch (error) {
        if (isDamage(error) || error instanceof SyntaxError) throw damagedIndex(dataDir, error);
        throw error;
      }
    };
}

type GuideRow = {
  id: string;
  title: string;
  kind: Guide['kind'];
  layout: Layout;
  path: string;
  from_role: string | null;
  to_role: string;
  aliases: string;
};
type PassageRow = { place: number; section: string; field: PassageField; text: string };

const toSummary = ({ id, from_role, to_role, aliases, ...row }: GuideRow): GuideSummary => ({
  id: guideId(id),
  ...row,
  ...(from_role === null ? {} : { from: from_role }),
  to: to_role,
  aliases: JSON.parse(aliases) as string[],
});

const toPassage = (guide: GuideId, { place, ...row }: PassageRow): Passage => ({
  id: passageId(guide, place),
  guide,
  ...row,
});
