import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { PostgresDatabase } from '../../src/state/postgres/database.js';
import { openPool } from '../../src/state/postgres/pool.js';
import { openPostgresStore } from '../../src/state/postgres/postgres-store.js';
import { createSeal } from '../../src/state/seal.js';
import { openSqliteStore } from '../../src/state/sqlite/sqlite-store.js';
import { createDatabase, dumpPostgres, emptyPostgres, startPglite } from '../support/postgres.js';
import { dumpSqlite, emptySqlite } from '../support/sqlite.js';
import { describeStore, type StoreUnderTest } from './store-contract.js';

const seal = createSeal('ab'.repeat(32));

describeStore('SQLite', async (): Promise<StoreUnderTest> => {
  const folder = mkdtempSync(join(tmpdir(), 'segue-store-'));
  const file = join(folder, 'state.db');
  const store = await openSqliteStore(file, seal);
  const behind = new Database(file);
  return {
    store,
    another: () => openSqliteStore(file, seal),
    dump: async () => dumpSqlite(behind),
    empty: async () => emptySqlite(behind),
    async close() {
      behind.close();
      await store.health.close();
      rmSync(folder, { recursive: true });
    },
  };
});

describeStore('Postgres in this process', async () => {
  const db = await startPglite();
  // There is one connection, so "another process" is a second store on it that leaves it open.
  const shared: PostgresDatabase = { ...db, close: async () => {} };
  return {
    store: await openPostgresStore(shared, seal),
    another: () => openPostgresStore(shared, seal),
    dump: () => dumpPostgres(db),
    empty: () => emptyPostgres(db),
    close: () => db.close(),
  };
});

const serverUrl = process.env.TEST_DATABASE_URL;
if (serverUrl !== undefined) {
  describeStore('a Postgres server', async () => {
    const { url, drop } = await createDatabase(serverUrl);
    const behind = openPool(url);
    const [store, ...others] = await Promise.all(
      Array.from({ length: 4 }, () => openPostgresStore(openPool(url), seal)),
    );
    for (const other of others) await other.health.close();
    if (!store) throw new Error('no store opened');
    return {
      store,
      another: () => openPostgresStore(openPool(url), seal),
      dump: () => dumpPostgres(behind),
      empty: () => emptyPostgres(behind),
      async close() {
        await store.health.close();
        await behind.close();
        await drop();
      },
    };
  });
}
