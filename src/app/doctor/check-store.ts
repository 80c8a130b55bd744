import { SegueError } from '../../domain/errors.js';
import type { Config } from '../config.js';
import type { Finding } from './finding.js';

/** Where questions and conversations are kept, and whether Postgres can be reached, with what it says if not. Writes nothing. */
export async function checkStore({
  databaseUrl,
  secretKey,
}: Pick<Config, 'databaseUrl' | 'secretKey'>): Promise<Finding[]> {
  const check = 'store';
  try {
    const { createSeal } = await import('../../state/seal.js');
    createSeal(secretKey);
    if (databaseUrl === undefined)
      return [{ check, state: 'ok', text: 'SQLite, state.db in the data folder' }];
    const { openPool } = await import('../../state/postgres/pool.js');
    const pool = openPool(databaseUrl);
    try {
      await pool.query('select 1');
      return [{ check, state: 'ok', text: 'Postgres answers' }];
    } finally {
      await pool.close();
    }
  } catch (error) {
    if (error instanceof SegueError) return [{ check, state: 'problem', text: error.message }];
    throw error;
  }
}
