import type { AnswerKind, Wanted } from '../domain/answer.js';

/** A question that the guides did not answer. */
export type Gap = {
  /** The question's id at its door. */
  question: string;
  door: string;
  asker: string;
  text: string;
  /** Ids of the guides that came near, nearest first. */
  near: readonly string[];
  /** The transition that was asked for and has no guide, when the question named one. */
  wanted?: Wanted;
  at: number;
};

export type Verdict = 'helpful' | 'unhelpful';

/** One person's word on one answer, with what the answer stood on. */
export type Feedback = {
  question: string;
  door: string;
  asker: string;
  verdict: Verdict;
  reason?: string;
  kind: AnswerKind;
  guides: readonly string[];
  /** `guide › section`, as cited. */
  sections: readonly string[];
  at: number;
};

export type SetAside = { question: string; door: string; failure: string; tries: number; at: number };

/** What the operator will want to know. Texts in it are the askers' own and go when they ask to be forgotten. */
export type Notes = {
  /** One gap for a question: noting it again replaces it. */
  noteGap(gap: Gap): Promise<void>;
  /** One verdict a person and answer: a second one replaces the first, its reason too. */
  noteFeedback(feedback: Feedback): Promise<void>;
  gaps(since: number): Promise<Gap[]>;
  feedback(since: number): Promise<Feedback[]>;
  setAside(since: number): Promise<SetAside[]>;
};
