import type { FaqResult } from './run-faq-search.js';
import { ratio, type Summary } from './summarise.js';

/** The golden sets, in the order in which they are asked. */
export const questionSets = [
  'tuned',
  'practice',
  'apart',
  'libraries-tuned',
  'libraries-practice',
  'libraries-apart',
] as const;
export type QuestionSet = (typeof questionSets)[number];
export type SetName = QuestionSet | 'faq';

/**
 * The least share of right replies, for each set.
 * Of what the coach was tuned on, one in twenty may be wrong; of what nobody worked on, and of guides it never saw
 * before, one in ten: the same promise that an operator gets for guides added tomorrow.
 */
export const leastRight: Readonly<Record<QuestionSet, number>> = {
  tuned: 0.95,
  // Worded to be hard on purpose: a set to learn from, not a promise.
  practice: 0.85,
  apart: 0.9,
  'libraries-tuned': 0.9,
  // Kept apart once, and looked at since.
  'libraries-practice': 0.85,
  'libraries-apart': 0.9,
};
/** Off-topic and not covered, recognised: a made-up answer is worse than "the guides do not say". */
export const LEAST_RECOGNISED = 0.9;
/** Of the questions that a guide answers, at most so many may be refused: a coach that always declines is no use. */
export const MOST_REFUSED = 0.03;
/** The promise itself: no exception. */
export const LEAST_CITED = 1;
export const MOST_FIGURES_WITHOUT_SOURCE = 0;

/** One measure held against its floor (`at least`) or ceiling (`at most`). Shares and rates are 0 to 1. */
export type FloorCheck = {
  set: SetName;
  measure: string;
  value: number;
  bound: 'at least' | 'at most';
  limit: number;
  ok: boolean;
};

/** Holds a set against its floors. A measure without a question behind it (no off-topic ones in the set) is left out. */
export function checkFloors(set: QuestionSet, summary: Summary): FloorCheck[] {
  return [
    check(set, 'right', ratio(summary.right), 'at least', leastRight[set]),
    check(set, 'recognised', ratio(summary.recognised), 'at least', LEAST_RECOGNISED),
    check(set, 'refused', ratio(summary.answerableRefused), 'at most', MOST_REFUSED),
    check(set, 'cited', ratio(summary.cited), 'at least', LEAST_CITED),
    check(set, 'unsourced', summary.figuresWithoutSource, 'at most', MOST_FIGURES_WITHOUT_SOURCE),
  ].filter((each) => each !== undefined);
}

/** Search over an FAQ is at least as good as plain full text: the vectors must never make it worse. */
export function checkFaqFloors({ search, baseline }: Pick<FaqResult, 'search' | 'baseline'>): FloorCheck[] {
  return [
    check('faq', 'hit@1', search.hitAt1, 'at least', baseline.hitAt1),
    check('faq', 'hit@5', search.hitAt5, 'at least', baseline.hitAt5),
    check('faq', 'MRR', search.reciprocalRank, 'at least', baseline.reciprocalRank),
  ].filter((each) => each !== undefined);
}

/** Sums of fractions in another order may differ in the last digits. */
const ROUNDING = 1e-9;

function check(
  set: SetName,
  measure: string,
  value: number | undefined,
  bound: FloorCheck['bound'],
  limit: number,
): FloorCheck | undefined {
  if (value === undefined) return undefined;
  const ok = bound === 'at least' ? value >= limit - ROUNDING : value <= limit + ROUNDING;
  return { set, measure, value, bound, limit, ok };
}
