import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { SegueError } from '../domain/errors.js';
import {
  createTables,
  databasePath,
  dropTables,
  isDamage,
  openDatabase,
  readMeta,
  SCHEMA_VERSION,
} from './library-file-schema.js';

/** How often a waiting ingest looks whether the other one is done. */
const POLL_MS = 50;

/**
 * Opens the library for one ingest and begins its transaction: nobody else can write until it ends, and readers keep
 * the old library until it commits. The lock is SQLite's own, so it dies with the process. An index that is damaged
 * is moved aside (`library.db.damaged`); one of another version is emptied.
 * @param waitMs how long to wait for another ingest, in milliseconds
 * @throws SegueError `index-busy` when the other ingest takes longer; `storage` when the folder cannot be written
 */
export async function openForIngest(dataDir: string, waitMs: number): Promise<Database.Database> {
  const file = databasePath(dataDir);
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (error) {
    throw storageError(dataDir, error);
  }
  const deadline = performance.now() + waitMs;
  for (;;) {
    let db: Database.Database | undefined;
    try {
      db = openDatabase(file, { timeout: 0 });
      beginIngest(db);
      return db;
    } catch (error) {
      db?.close();
      const code = String((error as { code?: unknown }).code ?? '');
      if (isDamage(error)) moveAside(dataDir);
      else if (!code.startsWith('SQLITE_BUSY')) {
        if (error instanceof SegueError) throw error;
        throw storageError(dataDir, error);
      } else if (performance.now() >= deadline)
        throw new SegueError('index-busy', `Another ingest is writing to ${dataDir}: wait until it ends.`, {
          cause: error,
          retryable: true,
        });
    }
    await sleep(POLL_MS);
  }
}

function beginIngest(db: Database.Database): void {
  db.pragma('journal_mode = WAL');
  // The vector file of the last generation goes once this one is committed, so the commit must be on the disk.
  db.pragma('synchronous = FULL');
  db.pragma('cache_size = -65536');
  db.exec('BEGIN IMMEDIATE');
  const meta = readMeta(db);
  if (meta?.schema === String(SCHEMA_VERSION)) return;
  const generation = meta?.generation;
  dropTables(db);
  createTables(db, generation);
}

/** Puts a damaged database out of the way; the next one is built from the documents. */
export function moveAside(dataDir: string): void {
  const file = databasePath(dataDir);
  rmSync(`${file}-wal`, { force: true });
  rmSync(`${file}-shm`, { force: true });
  rmSync(`${file}.damaged`, { force: true });
  renameSync(file, `${file}.damaged`);
}

/** Whether an error is about the disk: no room, no right, or a device that fails. */
export const isStorage = (error: unknown): boolean =>
  /^(?:SQLITE_(?:FULL|IOERR|READONLY|CANTOPEN)|ENOSPC|EDQUOT|EACCES|EPERM|EROFS|EIO)/.test(
    String((error as { code?: unknown } | null)?.code ?? ''),
  );

export function storageError(dataDir: string, cause: unknown): SegueError {
  const { code, message } = cause as { code?: unknown; message: string };
  const said = /^(?:EEXIST|ENOTDIR)/.test(String(code))
    ? 'there is a file in the place of the folder): name another folder in SEGUE_DATA_DIR.'
    : `${message}): check the folder's rights and free space.`;
  return new SegueError('storage', `The index in ${dataDir} cannot be written (${said}`, { cause });
}
