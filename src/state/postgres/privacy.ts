import { CLAIM_KEPT_MS, OPEN_KEPT_MS, type Privacy, type StoredCount } from '../privacy.js';
import { SPENDING_KEPT_MS } from '../spending.js';
import { BUCKET_KEPT_MS, personKey } from '../token-bucket.js';
import type { PostgresDatabase, Sql } from './database.js';

export function postgresPrivacy(db: PostgresDatabase): Privacy {
  return {
    async count(asker) {
      const { rows } = await db.query<Record<keyof StoredCount, string | number>>(
        `select (select count(*) from segue_questions where asker = $1) as questions,
                (select count(*) from segue_memory where asker = $1) as memory,
                (select count(*) from segue_gaps where asker = $1) as gaps,
                (select count(*) from segue_feedback where asker = $1) as feedback,
                (select count(*) from segue_buckets where key = $2) as buckets,
                (select count(*) from segue_spending where asker = $1) as spending`,
        [asker, personKey(asker)],
      );
      const [row] = rows;
      return {
        questions: Number(row?.questions ?? 0),
        memory: Number(row?.memory ?? 0),
        gaps: Number(row?.gaps ?? 0),
        feedback: Number(row?.feedback ?? 0),
        buckets: Number(row?.buckets ?? 0),
        spending: Number(row?.spending ?? 0),
      };
    },
    forget: (asker) => db.transaction((sql) => forget(sql, asker)),
    async sweep(before, now) {
      const steps: readonly [string, number][] = [
        ['delete from segue_memory where at < $1', before],
        ['delete from segue_gaps where at < $1', before],
        ['delete from segue_feedback where at < $1', before],
        ['delete from segue_questions where done_at < $1', before],
        ['delete from segue_buckets where at < $1', now - BUCKET_KEPT_MS],
        ['delete from segue_spending where at < $1', now - SPENDING_KEPT_MS],
        [
          `delete from segue_claims c
           where at < $1 and not exists (select 1 from segue_questions where seq = c.question)`,
          now - CLAIM_KEPT_MS,
        ],
      ];
      const { count } = await db.query(
        `update segue_questions set state = 'set-aside', failure = 'nobody took it', done_at = $1, worker = null
         where done_at is null and free_at <= $1 and received_at < $2`,
        [now, now - OPEN_KEPT_MS],
      );
      let swept = count;
      for (const [text, limit] of steps) swept += (await db.query(text, [limit])).count;
      return swept;
    },
  };
}

async function forget(sql: Sql, asker: string): Promise<StoredCount> {
  const run = async (text: string, id = asker): Promise<number> => (await sql.query(text, [id])).count;
  // What remains of their messages are hashes of ids: sent again by the platform, they are not answered again.
  await run(
    'update segue_claims set question = null where question in (select seq from segue_questions where asker = $1)',
  );
  await run(
    `update segue_feedback set question = null
     where asker <> $1 and (door, question) in (select door, id from segue_questions where asker = $1)`,
  );
  return {
    questions: await run('delete from segue_questions where asker = $1'),
    memory: await run('delete from segue_memory where asker = $1'),
    gaps: await run('delete from segue_gaps where asker = $1'),
    feedback: await run('delete from segue_feedback where asker = $1'),
    buckets: await run('delete from segue_buckets where key = $1', personKey(asker)),
    spending: await run('delete from segue_spending where asker = $1'),
  };
}
