import { join } from 'node:path';
import { createSeal } from './seal.js';
import type { Store } from './store.js';

export type StoreSettings = {
  /** Where `state.db` lies when there is no `databaseUrl`. */
  dataDir: string;
  databaseUrl?: string;
  /** See {@link createSeal}. */
  secretKey?: string;
};

/** The file of the store in a data folder. */
export const statePath = (dataDir: string): string => join(dataDir, 'state.db');

/**
 * Postgres where its address is given, SQLite in the data folder otherwise; the driver is loaded only then.
 * @throws SegueError `storage` or `config`, with what to do
 */
export async function openStore({ dataDir, databaseUrl, secretKey }: StoreSettings): Promise<Store> {
  const seal = createSeal(secretKey);
  if (databaseUrl === undefined) {
    const { openSqliteStore } = await import('./sqlite/sqlite-store.js');
    return openSqliteStore(statePath(dataDir), seal);
  }
  const [{ openPool }, { openPostgresStore }] = await Promise.all([
    import('./postgres/pool.js'),
    import('./postgres/postgres-store.js'),
  ]);
  return openPostgresStore(openPool(databaseUrl), seal);
}
