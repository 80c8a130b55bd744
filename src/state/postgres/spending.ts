import type { Spending } from '../spending.js';
import type { PostgresDatabase } from './database.js';

export function postgresSpending(db: PostgresDatabase): Spending {
  return {
    async spent(asker, day) {
      const { rows } = await db.query<{ tokens: string | number }>(
        'select tokens from segue_spending where asker = $1 and day = $2',
        [asker, day],
      );
      return Number(rows[0]?.tokens ?? 0);
    },
    async add(asker, day, tokens, now) {
      await db.query(
        `insert into segue_spending (asker, day, tokens, at) values ($1, $2, $3, $4)
         on conflict (asker, day) do update set tokens = segue_spending.tokens + excluded.tokens, at = excluded.at`,
        [asker, day, tokens, now],
      );
    },
  };
}
