import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { statePath } from './open-store.js';

/**
 * The tokens that all people together took on a day, read without changing anything.
 * @returns undefined where nothing is counted yet
 */
export async function spentToday(
  { dataDir, databaseUrl }: { dataDir: string; databaseUrl?: string },
  day: string,
): Promise<number | undefined> {
  return databaseUrl === undefined ? inSqlite(statePath(dataDir), day) : inPostgres(databaseUrl, day);
}

function inSqlite(file: string, day: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const db = new Database(file, { readonly: true, timeout: 2_000 });
  try {
    return db
      .prepare<[string], number>('select coalesce(sum(tokens), 0) from spending where day = ?')
      .pluck()
      .get(day);
  } catch {
    // A store of an earlier version has no such table.
    return undefined;
  } finally {
    db.close();
  }
}

async function inPostgres(url: string, day: string): Promise<number | undefined> {
  const { openPool } = await import('./postgres/pool.js');
  const pool = openPool(url);
  try {
    const { rows } = await pool.query<{ tokens: string }>(
      'select coalesce(sum(tokens), 0) as tokens from segue_spending where day = $1',
      [day],
    );
    return Number(rows[0]?.tokens ?? 0);
  } catch {
    return undefined;
  } finally {
    await pool.close();
  }
}
