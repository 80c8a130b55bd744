import type { Answer } from '../domain/answer.js';
import type { Claimed, Kept, Notice, QuestionState, Received, Reply } from './inbox.js';
import type { Json } from './json.js';

/** A row of `questions`, as both databases return it; numbers may come as text. */
export type QuestionRow = {
  seq: number | string;
  id: string;
  door: string;
  workspace: string | null;
  conversation: string;
  asker: string;
  text: string;
  route: string;
  asked_at: number | string;
  received_at: number | string;
  state: QuestionState;
  tries: number | string;
  answer: string | null;
  notice: Notice | null;
  receipt: string | null;
};

function toReceived(row: QuestionRow): Received {
  return {
    question: {
      id: row.id,
      conversation: row.conversation,
      asker: row.asker,
      text: row.text,
      askedAt: Number(row.asked_at),
    },
    door: row.door,
    ...(row.workspace === null ? {} : { workspace: row.workspace }),
    route: JSON.parse(row.route) as Json,
  };
}

function toReply(row: QuestionRow): { reply?: Reply } {
  if (row.answer === null) return {};
  const answer = JSON.parse(row.answer) as Answer;
  return { reply: row.notice === null ? { answer } : { answer, notice: row.notice } };
}

export const toClaimed = (row: QuestionRow): Claimed => ({
  ...toReceived(row),
  ...toReply(row),
  seq: Number(row.seq),
  tries: Number(row.tries),
  receivedAt: Number(row.received_at),
  ...(row.receipt === null ? {} : { begun: JSON.parse(row.receipt) as Json }),
});

export const toKept = (row: QuestionRow): Kept => ({
  ...toReceived(row),
  ...toReply(row),
  state: row.state,
  ...(row.receipt === null ? {} : { receipt: JSON.parse(row.receipt) as Json }),
});

/** Characters as a person counts them, near enough: code points. */
export const lengthOf = (text: string): number => [...text].length;

/** Postgres refuses the character NUL in text, and no person means it. */
export const withoutNul = (text: string): string => text.replaceAll('\0', '');
