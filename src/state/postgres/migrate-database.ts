import { pendingMigrations } from '../migrate.js';
import type { PostgresDatabase } from './database.js';
import { migrations } from './migrations.js';

/** Any number that other programs are unlikely to lock; the same in every version. */
const MIGRATION_LOCK = 7_363_110_413;

/** Brings the tables up to date. Of two processes that start at once, the second waits and finds the work done. */
export function migrateDatabase(db: PostgresDatabase): Promise<void> {
  return db.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await sql.query(
      'create table if not exists segue_migrations (number integer primary key, name text not null, at timestamptz not null default now())',
    );
    const { rows } = await sql.query<{ number: number }>('select number from segue_migrations');
    const applied = rows.map(({ number }) => number);
    for (const migration of pendingMigrations(migrations, applied)) {
      for (const statement of statementsOf(migration.sql)) await sql.query(statement);
      await sql.query('insert into segue_migrations (number, name) values ($1, $2)', [
        migration.number,
        migration.name,
      ]);
    }
  });
}

/** One statement a query: a query with parameters, which every client here sends, may hold one only. */
const statementsOf = (sql: string): string[] =>
  sql
    .replace(/^\s*--.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
