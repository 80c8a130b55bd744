import type { QuestionResult } from './run-evaluation.js';
import { demandOf } from './score-kind.js';

/** `count` of `of`. */
export type Share = { count: number; of: number };

/** What the results of one set come to. */
export type Summary = {
  questions: number;
  right: Share;
  /** Right, by each tag that the questions carry, in the order of the alphabet. */
  byTag: Readonly<Record<string, Share>>;
  /** Off-topic questions, and questions that the guides do not cover, that were turned away as they should be. */
  offTopicRecognised: Share;
  notCoveredRecognised: Share;
  /** Both together. */
  recognised: Share;
  /** Questions that a guide answers, and that got no answer. */
  answerableRefused: Share;
  /** Answered replies whose citations are all in order. */
  cited: Share;
  figuresWithoutSource: number;
  /** Of the questions that name a passage; means over them, 0 to 1. */
  search: { questions: number; hitAt5: number; reciprocalRank: number };
};

/** Counts the results of one set. A failed question counts as wrong, and as not answered. */
export function summarise(results: readonly QuestionResult[]): Summary {
  const demanding = (demand: ReturnType<typeof demandOf>): QuestionResult[] =>
    results.filter(({ question }) => demandOf(question) === demand);
  const kindIsRight = ({ reply }: QuestionResult): boolean => reply.kind?.value === 1;

  const offTopicRecognised = shareOf(demanding('off-topic'), kindIsRight);
  const notCoveredRecognised = shareOf(demanding('not-covered'), kindIsRight);
  const searched = results.filter(({ question }) => question.passage);
  return {
    questions: results.length,
    right: shareOf(results, ({ right }) => right),
    byTag: byTag(results),
    offTopicRecognised,
    notCoveredRecognised,
    recognised: {
      count: offTopicRecognised.count + notCoveredRecognised.count,
      of: offTopicRecognised.of + notCoveredRecognised.of,
    },
    answerableRefused: shareOf(demanding('answerable'), (result) => !kindIsRight(result)),
    cited: shareOf(
      results.filter(({ answer }) => answer?.kind === 'answered'),
      ({ reply }) => reply.citations?.value === 1,
    ),
    figuresWithoutSource: sum(results, ({ reply }) => reply.figures?.reasons.length ?? 0),
    search: {
      questions: searched.length,
      hitAt5: mean(searched, ({ search }) => search.hitAt5?.value ?? 0),
      reciprocalRank: mean(searched, ({ search }) => search.reciprocalRank?.value ?? 0),
    },
  };
}

/** 0 to 1; undefined of nothing. */
export const ratio = ({ count, of }: Share): number | undefined => (of === 0 ? undefined : count / of);

export function shareOf<T>(all: readonly T[], holds: (each: T) => boolean): Share {
  return { count: all.filter(holds).length, of: all.length };
}

/** The arithmetic mean; 0 of nothing. */
export function mean<T>(all: readonly T[], value: (each: T) => number): number {
  return all.length === 0 ? 0 : sum(all, value) / all.length;
}

function sum<T>(all: readonly T[], value: (each: T) => number): number {
  return all.reduce((total, each) => total + value(each), 0);
}

function byTag(results: readonly QuestionResult[]): Record<string, Share> {
  const tags = new Set(results.flatMap(({ question }) => question.tags));
  return Object.fromEntries(
    [...tags].sort().map((tag) => [
      tag,
      shareOf(
        results.filter(({ question }) => question.tags.includes(tag)),
        ({ right }) => right,
      ),
    ]),
  );
}
