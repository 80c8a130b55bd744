import type { Answer } from '../domain/answer.js';
import type { Hit, Passage, PassageId } from '../domain/passage.js';
import type { GoldenQuestion } from './golden-question.js';

/** How well one thing was done: `value` 0 (not at all) to 1 (wholly); `reasons` say what is wrong, none at 1. */
export type Score = { value: number; reasons: readonly string[] };

/** Where cited passages are looked up. */
export type ScoredLibrary = { passage(id: PassageId): Passage | undefined };

/** Judges a reply by one thing; undefined where the question asks nothing of that kind. */
export type ReplyScorer = (
  question: GoldenQuestion,
  answer: Answer,
  library: ScoredLibrary,
) => Score | undefined;

/** Judges what search found, best first; undefined where the question names no passage. */
export type SearchScorer = (question: GoldenQuestion, hits: readonly Hit[]) => Score | undefined;

/** The share of `checks` that gave no reason against. */
export function scoreOf(checks: number, reasons: readonly string[]): Score {
  return { value: checks === 0 ? 1 : Math.max(0, 1 - reasons.length / checks), reasons };
}
