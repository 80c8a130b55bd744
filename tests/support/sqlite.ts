import type Database from 'better-sqlite3';

const tablesOf = (db: Database.Database): string[] =>
  db
    .prepare<[], string>(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name",
    )
    .pluck()
    .all();

/** Every row of every table. */
export const dumpSqlite = (db: Database.Database): Record<string, unknown[]> =>
  Object.fromEntries(tablesOf(db).map((table) => [table, db.prepare(`select * from ${table}`).all()]));

/** Empties every table but the record of migrations. */
export function emptySqlite(db: Database.Database): void {
  for (const table of tablesOf(db)) if (table !== 'migrations') db.exec(`delete from ${table}`);
}
