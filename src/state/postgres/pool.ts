import pg from 'pg';
import { SegueError } from '../../domain/errors.js';
import type { PostgresDatabase, Sql } from './database.js';
import { toStorageError } from './errors.js';

/** Connections of one process: more than it answers at once, few enough for several processes on a small server. */
const CONNECTIONS = 10;
const CONNECT_MS = 5_000;
/** Every statement here takes milliseconds; one that takes this long waits for a lock or for a server that hangs. */
const STATEMENT_MS = 10_000;

/**
 * A pool of connections, none of them open yet.
 * @param url `postgres://user:password@host:port/database`, with libpq's parameters (`sslmode` …)
 * @throws SegueError `config` when it is no such address
 */
export function openPool(url: string): PostgresDatabase {
  const where = whereOf(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    query_timeout: STATEMENT_MS + 2_000,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    keepAlive: true,
    application_name: 'segue',
  });
  // A connection that breaks while idle is replaced on next use; without a listener it would end the process.
  pool.on('error', () => {});

  return {
    query: (text, values) => translated(where, () => run(pool, text, values)),
    transaction: (work) =>
      translated(where, async () => {
        const client = await pool.connect();
        client.on('error', ignore);
        let broken: Error | undefined;
        try {
          await client.query('begin');
          const result = await work({ query: (text, values) => run(client, text, values) });
          await client.query('commit');
          return result;
        } catch (error) {
          await client.query('rollback').catch((cause: Error) => {
            broken = cause;
          });
          throw error;
        } finally {
          client.off('error', ignore);
          client.release(broken);
        }
      }),
    close: () => pool.end(),
  };
}

const ignore = (): void => {};

async function run<Row>(
  client: pg.Pool | pg.ClientBase,
  text: string,
  values: readonly unknown[] = [],
): Promise<Awaited<ReturnType<Sql['query']>> & { rows: Row[] }> {
  const { rows, rowCount } = await client.query(text, [...values]);
  return { rows: rows as Row[], count: rowCount ?? 0 };
}

async function translated<T>(where: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toStorageError(error, where);
  }
}

function whereOf(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    if (protocol === 'postgres:' || protocol === 'postgresql:') return `${host}${pathname}`;
  } catch {
    // Said below; the address itself holds a password and is not repeated.
  }
  throw new SegueError('config', 'DATABASE_URL must look like postgres://user:password@host:5432/database.');
}
