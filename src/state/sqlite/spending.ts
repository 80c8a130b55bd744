import type { Spending } from '../spending.js';
import type { Connection } from './connection.js';

export function sqliteSpending({ read, write }: Connection): Spending {
  return {
    spent: (asker, day) =>
      read(
        (db) =>
          db
            .prepare<[string, string], number>('select tokens from spending where asker = ? and day = ?')
            .pluck()
            .get(asker, day) ?? 0,
      ),
    add: (asker, day, tokens, now) =>
      write((db) => {
        db.prepare(
          `insert into spending (asker, day, tokens, at) values (?, ?, ?, ?)
           on conflict (asker, day) do update set tokens = tokens + excluded.tokens, at = excluded.at`,
        ).run(asker, day, tokens, now);
      }),
  };
}
