import type Database from 'better-sqlite3';
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
import type { Connection } from './connection.js';

export function sqliteNotes({ read, write }: Connection): Notes {
  return {
    noteGap: (gap) => write((db) => putGap(db, gap)),
    noteFeedback: ({ question, door, asker, verdict, reason, kind, guides, sections, at }) =>
      write((db) => {
        db.prepare(
          `insert into feedback (question, door, asker, verdict, reason, kind, guides, sections, at)
           values (?, ?, ?, ?, ?, ?, ?, ?, ?)
           on conflict (question, door, asker) do update
           set verdict = excluded.verdict, reason = excluded.reason, kind = excluded.kind,
               guides = excluded.guides, sections = excluded.sections, at = excluded.at`,
        ).run(
          question,
          door,
          asker,
          verdict,
          reason === undefined ? null : withoutNul(reason),
          kind,
          JSON.stringify(guides),
          JSON.stringify(sections),
          at,
        );
      }),
    gaps: (since) =>
      read((db) =>
        db
          .prepare<[number], GapRow>('select * from gaps where at >= ? order by at, question')
          .all(since)
          .map(toGap),
      ),
    feedback: (since) =>
      read((db) =>
        db
          .prepare<[number], FeedbackRow>('select * from feedback where at >= ? order by at, id')
          .all(since)
          .map(toFeedback),
      ),
    setAside: (since) =>
      read((db) =>
        db
          .prepare<[number], SetAsideRow>(
            "select id, door, failure, tries, done_at from questions where state = 'set-aside' and done_at >= ? order by seq",
          )
          .all(since)
          .map(toSetAside),
      ),
  };
}

/** One gap for a question: a later one replaces it. To be called within a write. */
export function putGap(db: Database.Database, { question, door, asker, text, near, wanted, at }: Gap): void {
  db.prepare('insert or replace into gaps values (?, ?, ?, ?, ?, ?, ?, ?)').run(
    question,
    door,
    asker,
    withoutNul(text),
    JSON.stringify(near),
    wanted?.from ?? null,
    wanted?.to ?? null,
    at,
  );
}
