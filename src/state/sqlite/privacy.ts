import type Database from 'better-sqlite3';
import { CLAIM_KEPT_MS, OPEN_KEPT_MS, type Privacy, type StoredCount } from '../privacy.js';
import { SPENDING_KEPT_MS } from '../spending.js';
import { BUCKET_KEPT_MS, personKey } from '../token-bucket.js';
import type { Connection } from './connection.js';

/** Rows deleted in one go: a few milliseconds each, so that a sweep never holds up a question. */
const SWEEP_ROWS = 500;

export function sqlitePrivacy({ read, write, foldLog }: Connection): Privacy {
  return {
    count: (asker) =>
      read((db) => {
        const count = (sql: string, id: string) => db.prepare<[string], number>(sql).pluck().get(id) ?? 0;
        return {
          questions: count('select count(*) from questions where asker = ?', asker),
          memory: count('select count(*) from memory where asker = ?', asker),
          gaps: count('select count(*) from gaps where asker = ?', asker),
          feedback: count('select count(*) from feedback where asker = ?', asker),
          buckets: count('select count(*) from buckets where key = ?', personKey(asker)),
          spending: count('select count(*) from spending where asker = ?', asker),
        };
      }),
    async forget(asker) {
      const forgotten = await write((db) => forget(db, asker));
      await foldLog();
      return forgotten;
    },
    async sweep(before, now) {
      let swept = await write(
        (db) =>
          db
            .prepare(
              `update questions set state = 'set-aside', failure = 'nobody took it', done_at = :now, worker = null
               where done_at is null and free_at <= :now and received_at < :since`,
            )
            .run({ now, since: now - OPEN_KEPT_MS }).changes,
      );
      const steps: readonly [string, number][] = [
        [
          'delete from memory where (asker, conversation) in (select asker, conversation from memory where at < ? limit ?)',
          before,
        ],
        ['delete from gaps where rowid in (select rowid from gaps where at < ? limit ?)', before],
        ['delete from feedback where id in (select id from feedback where at < ? limit ?)', before],
        ['delete from questions where seq in (select seq from questions where done_at < ? limit ?)', before],
        [
          'delete from buckets where key in (select key from buckets where at < ? limit ?)',
          now - BUCKET_KEPT_MS,
        ],
        [
          'delete from spending where (asker, day) in (select asker, day from spending where at < ? limit ?)',
          now - SPENDING_KEPT_MS,
        ],
        [
          `delete from claims where key in (
             select key from claims c where at < ? and not exists (select 1 from questions where seq = c.question)
             limit ?)`,
          now - CLAIM_KEPT_MS,
        ],
      ];
      for (const [sql, limit] of steps) {
        for (let changes = SWEEP_ROWS; changes === SWEEP_ROWS; swept += changes)
          changes = await write((db) => db.prepare(sql).run(limit, SWEEP_ROWS).changes);
      }
      return swept;
    },
  };
}

function forget(db: Database.Database, asker: string): StoredCount {
  const run = (sql: string): number => db.prepare(sql).run({ asker, bucket: personKey(asker) }).changes;
  const mine = '(select seq from questions where asker = :asker)';
  // What remains of their messages are hashes of ids: sent again by the platform, they are not answered again.
  run(`update claims set question = null where question in ${mine}`);
  run(
    `update feedback set question = null
     where asker <> :asker and (door, question) in (select door, id from questions where asker = :asker)`,
  );
  return {
    questions: run('delete from questions where asker = :asker'),
    memory: run('delete from memory where asker = :asker'),
    gaps: run('delete from gaps where asker = :asker'),
    feedback: run('delete from feedback where asker = :asker'),
    buckets: run('delete from buckets where key = :bucket'),
    spending: run('delete from spending where asker = :asker'),
  };
}
