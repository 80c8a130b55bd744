import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { SegueError } from '../../domain/errors.js';
import { pendingMigrations } from '../migrate.js';
import { isBusy, toStorageError } from './errors.js';
import { createGroupCommit } from './group-commit.js';
import { migrations } from './migrations.js';

export type Connection = {
  /** Reads; each statement by itself. */
  read<T>(work: (db: Database.Database) => T): Promise<T>;
  /** Writes, all or nothing, and on the disk when it resolves. */
  write<T>(work: (db: Database.Database) => T): Promise<T>;
  /** Moves what the log holds into the file, so that deleted text leaves the log as well. */
  foldLog(): Promise<void>;
  /** @throws SegueError `storage` when the file is no longer the one that was opened */
  checkFile(): void;
  close(): void;
};

/**
 * How long one statement may wait for another process's lock. SQLite waits on the only thread, so the wait is as short
 * as a transaction here, and is repeated from outside with pauses, while other work goes on.
 */
const LOCK_WAIT_MS = 2;
/** How long a call waits in all. Transactions here take a millisecond or so: a lock held this long is a foreign program's. */
const PATIENCE_MS = 2_000;

/**
 * Opens the state file, made if absent (readable for its owner only), and brings its tables up to date.
 * @throws SegueError `storage` with what to do, when the file cannot be opened, is damaged or was written by a newer version
 */
export async function openConnection(file: string): Promise<Connection> {
  const db = await patiently(file, () => openFile(file));
  const opened = statSync(file).ino;
  await patiently(file, () => migrate(db)).catch((error: unknown) => {
    db.close();
    throw error;
  });
  keepStatements(db);
  const write = createGroupCommit(db, (transaction) => patiently(file, transaction));
  return {
    read: (work) => patiently(file, () => work(db)),
    write: (work) =>
      write(work).catch((error: unknown) => {
        throw toStorageError(error, file);
      }),
    foldLog: async () => {
      await patiently(file, () => db.pragma('wal_checkpoint(truncate)'));
    },
    checkFile() {
      const now = statSync(file, { throwIfNoEntry: false });
      if (now?.ino === opened) return;
      throw new SegueError(
        'storage',
        `${file} was moved or replaced while Segue was running: restart Segue to go on with what is there now.`,
      );
    },
    close: () => void db.close(),
  };
}

function openFile(file: string): Database.Database {
  mkdirSync(dirname(file), { recursive: true });
  closeSync(openSync(file, 'a', 0o600));
  const db = new Database(file, { timeout: LOCK_WAIT_MS });
  try {
    db.pragma('journal_mode = wal');
    // A recorded question is a promise: it has to outlive a power cut, not only the process. `normal` would lose the
    // last commits then; `full` costs one flush to disk a commit, shared by the
    // writes of a moment.
    db.pragma('synchronous = full');
    // Forgotten text is overwritten, not only unlinked.
    db.pragma('secure_delete = on');
    const [found] = db.pragma('quick_check(1)') as { quick_check: string }[];
    if (found?.quick_check !== 'ok')
      throw Object.assign(new Error(found?.quick_check ?? 'no answer to quick_check'), {
        code: 'SQLITE_CORRUPT',
      });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Each statement here is compiled once: the same text gives the same statement again. */
function keepStatements(db: Database.Database): void {
  const kept = new Map<string, Database.Statement>();
  const prepare = db.prepare.bind(db);
  const prepareOnce = (sql: string): Database.Statement => {
    const statement = kept.get(sql) ?? prepare(sql);
    kept.set(sql, statement);
    return statement;
  };
  db.prepare = prepareOnce as typeof db.prepare;
}

function migrate(db: Database.Database): void {
  // The write lock is taken before looking, so that of two processes one finds the work done.
  db.transaction(() => {
    db.exec(
      'create table if not exists migrations (number integer primary key, name text not null, at text not null) strict',
    );
    const applied = db.prepare<[], number>('select number from migrations').pluck().all();
    for (const { number, name, sql } of pendingMigrations(migrations, applied)) {
      db.exec(sql);
      db.prepare("insert into migrations values (?, ?, datetime('now'))").run(number, name);
    }
  }).immediate();
}

async function patiently<T>(file: string, attempt: () => T): Promise<T> {
  let waited = 0;
  for (let pause = 10; ; pause = Math.min(pause * 2, 250)) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error) || waited >= PATIENCE_MS) throw toStorageError(error, file);
      await sleep(pause);
      waited += pause + LOCK_WAIT_MS;
    }
  }
}
