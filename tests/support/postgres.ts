import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { PostgresDatabase } from '../../src/state/postgres/database.js';

/** Postgres in this process, empty. */
export async function startPglite(): Promise<PostgresDatabase> {
  const lite = await PGlite.create();
  const on = (client: Pick<PGlite, 'query'>): Pick<PostgresDatabase, 'query'> => ({
    async query<Row>(text: string, values: readonly unknown[] = []) {
      const { rows, affectedRows } = await client.query<Row>(text, [...values]);
      // `affectedRows` is 0 for a query that only reads.
      return { rows, count: affectedRows || rows.length };
    },
  });
  return {
    ...on(lite),
    transaction: (work) => lite.transaction((transaction) => work(on(transaction as unknown as PGlite))),
    close: () => lite.close(),
  };
}

/** An empty database of its own on the server at `serverUrl`. */
export async function createDatabase(serverUrl: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `segue_test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(serverUrl, `drop database if exists ${name} with (force)`) };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Every row of every table by the table's name without its prefix. */
export async function dumpPostgres(db: Pick<PostgresDatabase, 'query'>): Promise<Record<string, unknown[]>> {
  const { rows } = await db.query<{ tablename: string }>(
    "select tablename from pg_tables where schemaname = 'public' order by tablename",
  );
  const tables: Record<string, unknown[]> = {};
  for (const { tablename } of rows) {
    tables[tablename.replace(/^segue_/, '')] = (await db.query(`select * from ${tablename}`)).rows;
  }
  return tables;
}

/** Empties every table but the record of migrations. */
export async function emptyPostgres(db: Pick<PostgresDatabase, 'query'>): Promise<void> {
  const tables = Object.keys(await dumpPostgres(db)).filter((table) => table !== 'migrations');
  if (tables.length > 0)
    await db.query(`truncate ${tables.map((table) => `segue_${table}`).join(', ')} restart identity`);
}
