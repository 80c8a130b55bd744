import type { Gap, Notes } from '../notes.js';
import {
  type FeedbackRow,
  type GapRow,
  type SetAsideRow,
  toFeedback,
  toGap,
  toSetAside,
} from '../stored-notes.js';
import { withoutNul } from '../stored-question.js';
import type { PostgresDatabase, Sql } from './database.js';

export function postgresNotes(db: PostgresDatabase): Notes {
  return {
    noteGap: (gap) => putGap(db, gap),
    async noteFeedback({ question, door, asker, verdict, reason, kind, guides, sections, at }) {
      await db.query(
        `insert into segue_feedback (question, door, asker, verdict, reason, kind, guides, sections, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (question, door, asker) do update
         set verdict = excluded.verdict, reason = excluded.reason, kind = excluded.kind,
             guides = excluded.guides, sections = excluded.sections, at = excluded.at`,
        [
          question,
          door,
          asker,
          verdict,
          reason === undefined ? null : withoutNul(reason),
          kind,
          JSON.stringify(guides),
          JSON.stringify(sections),
          at,
        ],
      );
    },
    async gaps(since) {
      const { rows } = await db.query<GapRow>(
        'select * from segue_gaps where at >= $1 order by at, question',
        [since],
      );
      return rows.map(toGap);
    },
    async feedback(since) {
      const { rows } = await db.query<FeedbackRow>(
        'select * from segue_feedback where at >= $1 order by at, id',
        [since],
      );
      return rows.map(toFeedback);
    },
    async setAside(since) {
      const { rows } = await db.query<SetAsideRow>(
        `select id, door, failure, tries, done_at from segue_questions
         where state = 'set-aside' and done_at >= $1 order by seq`,
        [since],
      );
      return rows.map(toSetAside);
    },
  };
}

/** One gap for a question: a later one replaces it. */
export async function putGap(
  sql: Sql,
  { question, door, asker, text, near, wanted, at }: Gap,
): Promise<void> {
  await sql.query(
    `insert into segue_gaps (question, door, asker, text, near, wanted_from, wanted_to, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (door, question) do update
     set asker = excluded.asker, text = excluded.text, near = excluded.near,
         wanted_from = excluded.wanted_from, wanted_to = excluded.wanted_to, at = excluded.at`,
    [
      question,
      door,
      asker,
      withoutNul(text),
      JSON.stringify(near),
      wanted?.from ?? null,
      wanted?.to ?? null,
      at,
    ],
  );
}
