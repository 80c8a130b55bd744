import type { AnswerKind, Wanted } from '../domain/answer.js';
import type { Feedback, Gap, SetAside, Verdict } from './notes.js';

/** Rows of `gaps`, `feedback` and set-aside `questions`, as both databases return them; numbers may come as text. */
export type GapRow = {
  question: string;
  door: string;
  asker: string;
  text: string;
  near: string;
  wanted_from: string | null;
  wanted_to: string | null;
  at: number | string;
};
export type FeedbackRow = {
  question: string | null;
  door: string;
  asker: string;
  verdict: Verdict;
  reason: string | null;
  kind: AnswerKind;
  guides: string;
  sections: string;
  at: number | string;
};
export type SetAsideRow = {
  id: string;
  door: string;
  failure: string | null;
  tries: number | string;
  done_at: number | string;
};

const toWanted = ({ wanted_from: from, wanted_to: to }: GapRow): Wanted => ({
  ...(from === null ? {} : { from }),
  ...(to === null ? {} : { to }),
});

export const toGap = (row: GapRow): Gap => ({
  question: row.question,
  door: row.door,
  asker: row.asker,
  text: row.text,
  near: JSON.parse(row.near) as string[],
  ...(row.wanted_from === null && row.wanted_to === null ? {} : { wanted: toWanted(row) }),
  at: Number(row.at),
});

export const toFeedback = (row: FeedbackRow): Feedback => ({
  question: row.question ?? '',
  door: row.door,
  asker: row.asker,
  verdict: row.verdict,
  ...(row.reason === null ? {} : { reason: row.reason }),
  kind: row.kind,
  guides: JSON.parse(row.guides) as string[],
  sections: JSON.parse(row.sections) as string[],
  at: Number(row.at),
});

export const toSetAside = (row: SetAsideRow): SetAside => ({
  question: row.id,
  door: row.door,
  failure: row.failure ?? '',
  tries: Number(row.tries),
  at: Number(row.done_at),
});
