import type { ReplyScorer, Score, SearchScorer } from './score.js';
import { scoreCitations } from './score-citations.js';
import { scoreFacts } from './score-facts.js';
import { scoreFigures } from './score-figures.js';
import { scoreGuide } from './score-guide.js';
import { scoreKind } from './score-kind.js';
import { scoreHitAt5, scoreReciprocalRank } from './score-search.js';

/** What a reply is judged by: it is right when each that applies gives 1. */
export const replyScorers = {
  kind: scoreKind,
  facts: scoreFacts,
  guide: scoreGuide,
  citations: scoreCitations,
  figures: scoreFigures,
} as const satisfies Record<string, ReplyScorer>;

/** What search is judged by. A reply may be right although its passage was third, so these do not make it wrong. */
export const searchScorers = {
  hitAt5: scoreHitAt5,
  reciprocalRank: scoreReciprocalRank,
} as const satisfies Record<string, SearchScorer>;

/** The scores that apply, by the name of the scorer. */
export type ReplyScores = { [name in keyof typeof replyScorers]?: Score };
export type SearchScores = { [name in keyof typeof searchScorers]?: Score };
