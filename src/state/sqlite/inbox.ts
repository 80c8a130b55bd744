import type Database from 'better-sqlite3';
import type { Acceptance, AcceptRules, Depth, Inbox, InboxWork, Received } from '../inbox.js';
import { hashKey } from '../seal.js';
import { toStoredState } from '../stored-memory.js';
import { lengthOf, type QuestionRow, toClaimed, toKept, withoutNul } from '../stored-question.js';
import { type Bucket, takeToken } from '../token-bucket.js';
import type { Connection } from './connection.js';
import { putMemory } from './memory.js';
import { putGap } from './notes.js';

export function sqliteInbox({ read, write }: Connection): Inbox & InboxWork {
  const byKey = (db: Database.Database, door: string, key: string) =>
    db
      .prepare<[string], QuestionRow>(
        'select q.* from claims c join questions q on q.seq = c.question where c.key = ?',
      )
      .get(hashKey(door, key));
  return {
    accept: (received, rules) => write((db) => accept(db, received, rules)),
    find: (door, key) =>
      read((db) => {
        const row = byKey(db, door, key);
        return row && toKept(row);
      }),
    amend: (door, key, text) =>
      write((db) => {
        const row = byKey(db, door, key);
        if (!row) return false;
        const untouched =
          "seq = ? and state = 'waiting' and worker is null and tries = 0 and done_at is null";
        return (
          db.prepare(`update questions set text = ? where ${untouched}`).run(withoutNul(text), row.seq)
            .changes === 1
        );
      }),
    depth: (now) =>
      read(
        (db) =>
          db
            .prepare<[number, number], Depth>(
              `select count(*) filter (where done_at is null and (worker is null or free_at <= ?)) as waiting,
                      count(*) filter (where done_at is null and worker is not null and free_at > ?) as working,
                      (select count(*) from questions where state = 'set-aside') as setAside
               from questions where done_at is null`,
            )
            .get(now, now) ?? { waiting: 0, working: 0, setAside: 0 },
      ),

    claim: (worker, wish) =>
      write((db) =>
        db
          .prepare<[object], QuestionRow>(
            `update questions set worker = :worker, free_at = :until, tries = tries + 1 where seq in (
               select q.seq from questions q
               where q.done_at is null and q.free_at <= :now and q.door in (select value from json_each(:doors))
                 and q.seq not in (select value from json_each(:except))
                 and not exists (
                   select 1 from questions earlier
                   where earlier.conversation = q.conversation and earlier.seq < q.seq and earlier.done_at is null)
               order by q.seq limit :count)
             returning *`,
          )
          .all({ ...wish, worker, doors: JSON.stringify(wish.doors), except: JSON.stringify(wish.except) })
          .map(toClaimed)
          .sort((a, b) => a.seq - b.seq),
      ),
    renew: (worker, seqs, until) =>
      write((db) => {
        db.prepare(
          `update questions set free_at = ?
           where worker = ? and seq in (select value from json_each(?)) and done_at is null`,
        ).run(until, worker, JSON.stringify(seqs));
      }),
    async answered(worker, seq, reply, until, { remembered, gap } = {}) {
      const memory = remembered && { ...remembered, text: toStoredState(remembered.state) };
      return write((db) => {
        const stored = db
          .prepare(
            `update questions set state = 'delivering', answer = ?, notice = ?, tries = 1, free_at = ?
             where seq = ? and worker = ? and done_at is null`,
          )
          .run(JSON.stringify(reply.answer), reply.notice ?? null, until, seq, worker);
        if (stored.changes !== 1) return false;
        if (memory) putMemory(db, memory);
        if (gap) putGap(db, gap);
        return true;
      });
    },
    begun: (worker, seq, receipt) =>
      write((db) => {
        db.prepare('update questions set receipt = ? where seq = ? and worker = ? and done_at is null').run(
          JSON.stringify(receipt),
          seq,
          worker,
        );
      }),
    done: (seq, receipt, now) =>
      write((db) => {
        db.prepare(
          `update questions set state = 'done', receipt = coalesce(?, receipt), done_at = ?, worker = null where seq = ? and done_at is null`,
        ).run(receipt === undefined ? null : JSON.stringify(receipt), now, seq);
      }),
    putBack: (worker, seq, at, counted) =>
      write((db) => {
        db.prepare(
          'update questions set worker = null, free_at = ?, tries = tries - ? where seq = ? and worker = ? and done_at is null',
        ).run(at, counted ? 0 : 1, seq, worker);
      }),
    setAside: (worker, seq, failure, now) =>
      write((db) => {
        db.prepare(
          `update questions set state = 'set-aside', failure = ?, done_at = ?, worker = null
           where seq = ? and worker = ? and done_at is null`,
        ).run(failure, now, seq, worker);
      }),
  };
}

/** Runs within one transaction. A refused message is marked as known too, so that sent again it is not refused twice. */
function accept(
  db: Database.Database,
  { question, door, workspace, route }: Received,
  rules: AcceptRules,
): Acceptance {
  const { alsoKnownAs, allowances, capacity, now } = rules;
  const keys = [...new Set([question.id, ...alsoKnownAs])].map((key) => hashKey(door, key));
  const known = db.prepare('select 1 from claims where key = ?');
  const mark = db.prepare('insert or ignore into claims (key, question, at) values (?, ?, ?)');
  const markAll = (seq: number | bigint | null) => {
    for (const key of keys) mark.run(key, seq, now);
  };
  if (keys.some((key) => known.get(key) !== undefined)) return { kind: 'duplicate' };
  const length = lengthOf(question.text);
  if (length > rules.maxLength) {
    markAll(null);
    return { kind: 'too-long', length };
  }

  const open =
    db.prepare<[], number>('select count(*) from questions where done_at is null').pluck().get() ?? 0;
  if (open >= capacity) {
    markAll(null);
    return { kind: 'full', waiting: open };
  }
  const taken: (Bucket & { key: string })[] = [];
  for (const allowance of allowances) {
    const bucket = db
      .prepare<[string], Bucket>('select tokens, at from buckets where key = ?')
      .get(allowance.key);
    const outcome = takeToken(bucket, allowance, now);
    if ('comeBackAt' in outcome) {
      markAll(null);
      return { kind: 'limited', whose: allowance.whose, comeBackAt: outcome.comeBackAt };
    }
    taken.push({ key: allowance.key, ...outcome.bucket });
  }
  const putBucket = db.prepare('insert or replace into buckets (key, tokens, at) values (?, ?, ?)');
  for (const { key, tokens, at } of taken) putBucket.run(key, tokens, at);

  const { lastInsertRowid } = db
    .prepare(
      `insert into questions (id, door, workspace, conversation, asker, text, route, asked_at, received_at, free_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      question.id,
      door,
      workspace ?? null,
      question.conversation,
      question.asker,
      withoutNul(question.text),
      JSON.stringify(route),
      question.askedAt,
      now,
      now,
    );
  markAll(lastInsertRowid);
  return { kind: 'accepted', ahead: open };
}
