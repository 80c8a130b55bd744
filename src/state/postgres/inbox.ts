import type { Acceptance, AcceptRules, Inbox, InboxWork, Received } from '../inbox.js';
import { hashKey } from '../seal.js';
import { lengthOf, type QuestionRow, toClaimed, toKept, withoutNul } from '../stored-question.js';
import { type Bucket, takeToken } from '../token-bucket.js';
import type { PostgresDatabase, Sql } from './database.js';
import { putMemory } from './memory.js';
import { putGap } from './notes.js';

export function postgresInbox(db: PostgresDatabase): Inbox & InboxWork {
  return {
    accept: (received, rules) => accept(db, received, rules),
    async find(door, key) {
      const { rows } = await db.query<QuestionRow>(
        'select q.* from segue_claims c join segue_questions q on q.seq = c.question where c.key = $1',
        [hashKey(door, key)],
      );
      return rows[0] && toKept(rows[0]);
    },
    async amend(door, key, text) {
      const { count } = await db.query(
        `update segue_questions set text = $2
         where seq = (select question from segue_claims where key = $1)
           and state = 'waiting' and worker is null and tries = 0 and done_at is null`,
        [hashKey(door, key), withoutNul(text)],
      );
      return count === 1;
    },
    async depth(now) {
      const { rows } = await db.query<Record<'waiting' | 'working' | 'set_aside', string | number>>(
        `select count(*) filter (where worker is null or free_at <= $1) as waiting,
                count(*) filter (where worker is not null and free_at > $1) as working,
                (select count(*) from segue_questions where state = 'set-aside') as set_aside
         from segue_questions where done_at is null`,
        [now],
      );
      const [row] = rows;
      return {
        waiting: Number(row?.waiting ?? 0),
        working: Number(row?.working ?? 0),
        setAside: Number(row?.set_aside ?? 0),
      };
    },

    async claim(worker, { doors, except, count, now, until }) {
      // Rows that another process is claiming this moment are skipped, not waited for.
      const { rows } = await db.query<QuestionRow>(
        `with free as (
           select q.seq from segue_questions q
           where q.done_at is null and q.free_at <= $2 and q.door = any($5::text[]) and q.seq <> all($6::bigint[])
             and not exists (
               select 1 from segue_questions earlier
               where earlier.conversation = q.conversation and earlier.seq < q.seq and earlier.done_at is null)
           order by q.seq limit $3 for update of q skip locked)
         update segue_questions q set worker = $1, free_at = $4, tries = tries + 1
         from free where q.seq = free.seq
         returning q.*`,
        [worker, now, count, until, doors, except],
      );
      return rows.map(toClaimed).sort((a, b) => a.seq - b.seq);
    },
    async renew(worker, seqs, until) {
      await db.query(
        `update segue_questions set free_at = $3
         where worker = $1 and seq = any($2::bigint[]) and done_at is null`,
        [worker, seqs, until],
      );
    },
    async answered(worker, seq, reply, until, { remembered, gap } = {}) {
      const store = async (sql: Sql): Promise<boolean> => {
        const { count } = await sql.query(
          `update segue_questions set state = 'delivering', answer = $3, notice = $4, tries = 1, free_at = $5
           where seq = $2 and worker = $1 and done_at is null`,
          [worker, seq, JSON.stringify(reply.answer), reply.notice ?? null, until],
        );
        return count === 1;
      };
      if (!remembered && !gap) return store(db);
      return db.transaction(async (sql) => {
        if (!(await store(sql))) return false;
        if (remembered) await putMemory(sql, remembered);
        if (gap) await putGap(sql, gap);
        return true;
      });
    },
    async begun(worker, seq, receipt) {
      await db.query(
        'update segue_questions set receipt = $3 where seq = $2 and worker = $1 and done_at is null',
        [worker, seq, JSON.stringify(receipt)],
      );
    },
    async done(seq, receipt, now) {
      await db.query(
        `update segue_questions set state = 'done', receipt = coalesce($2, receipt), done_at = $3, worker = null
         where seq = $1 and done_at is null`,
        [seq, receipt === undefined ? null : JSON.stringify(receipt), now],
      );
    },
    async putBack(worker, seq, at, counted) {
      await db.query(
        `update segue_questions set worker = null, free_at = $3, tries = tries - $4
         where seq = $2 and worker = $1 and done_at is null`,
        [worker, seq, at, counted ? 0 : 1],
      );
    },
    async setAside(worker, seq, failure, now) {
      await db.query(
        `update segue_questions set state = 'set-aside', failure = $3, done_at = $4, worker = null
         where seq = $2 and worker = $1 and done_at is null`,
        [worker, seq, failure, now],
      );
    },
  };
}

/** Undoes what the transaction has written and becomes its result. */
class Undo {
  constructor(readonly outcome: Acceptance) {}
}

/** A refused message is marked as known too, so that sent again it is not refused twice. */
async function accept(db: PostgresDatabase, received: Received, rules: AcceptRules): Promise<Acceptance> {
  try {
    return await db.transaction((sql) => acceptWithin(sql, received, rules));
  } catch (error) {
    if (error instanceof Undo) return error.outcome;
    throw error;
  }
}

async function acceptWithin(sql: Sql, received: Received, rules: AcceptRules): Promise<Acceptance> {
  const { question, door } = received;
  const { now, capacity } = rules;
  // Within a conversation the order of arrival is the order of `seq`: without the lock a question that commits late
  // could come before one that is being answered already.
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [question.conversation]);
  const keys = [...new Set([question.id, ...rules.alsoKnownAs])].map((key) => hashKey(door, key)).sort();
  const marked = await sql.query(
    'insert into segue_claims (key, at) select key, $2 from unnest($1::text[]) as key on conflict do nothing',
    [keys, now],
  );
  if (marked.count < keys.length) throw new Undo({ kind: 'duplicate' });
  const length = lengthOf(question.text);
  if (length > rules.maxLength) return { kind: 'too-long', length };

  const open = await sql.query<{ count: string | number }>(
    'select count(*) as count from segue_questions where done_at is null',
  );
  const ahead = Number(open.rows[0]?.count ?? 0);
  if (ahead >= capacity) return { kind: 'full', waiting: ahead };
  const refused = await takeTokens(sql, rules);
  if (refused) return refused;

  const inserted = await sql.query<{ seq: string | number }>(
    `insert into segue_questions
       (id, door, workspace, conversation, asker, text, route, asked_at, received_at, free_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) returning seq`,
    [
      question.id,
      door,
      received.workspace ?? null,
      question.conversation,
      question.asker,
      withoutNul(question.text),
      JSON.stringify(received.route),
      question.askedAt,
      now,
    ],
  );
  await sql.query('update segue_claims set question = $2 where key = any($1::text[])', [
    keys,
    inserted.rows[0]?.seq,
  ]);
  return { kind: 'accepted', ahead };
}

async function takeTokens(sql: Sql, { allowances, now }: AcceptRules): Promise<Acceptance | undefined> {
  const taken: (Bucket & { key: string })[] = [];
  for (const allowance of allowances) {
    // Setting the key to itself locks the row and returns it, there before or not.
    const { rows } = await sql.query<{ tokens: number; at: string | number }>(
      `insert into segue_buckets (key, tokens, at) values ($1, $2, $3)
       on conflict (key) do update set key = excluded.key returning tokens, at`,
      [allowance.key, allowance.burst, now],
    );
    const bucket = rows[0] && { tokens: rows[0].tokens, at: Number(rows[0].at) };
    const outcome = takeToken(bucket, allowance, now);
    if ('comeBackAt' in outcome)
      return { kind: 'limited', whose: allowance.whose, comeBackAt: outcome.comeBackAt };
    taken.push({ key: allowance.key, ...outcome.bucket });
  }
  for (const { key, tokens, at } of taken)
    await sql.query('update segue_buckets set tokens = $2, at = $3 where key = $1', [key, tokens, at]);
  return undefined;
}
