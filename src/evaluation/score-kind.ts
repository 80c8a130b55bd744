import type { AnswerKind } from '../domain/answer.js';
import type { GoldenQuestion } from './golden-question.js';
import { type ReplyScorer, scoreOf } from './score.js';

/** The reply is of a right kind: it answers what the guides hold and refuses what they do not. */
export const scoreKind: ReplyScorer = ({ kind }, answer) =>
  scoreOf(1, kind.includes(answer.kind) ? [] : [`is ${answer.kind}, not ${kind.join(' or ')}`]);

/** What a question asks of the coach's judgement: to answer, to turn away, or neither for sure. */
export type Demand = 'answerable' | 'off-topic' | 'not-covered' | 'open';

/**
 * Sorts a question for the figures on refusals. Answerable: an answer is right and a refusal is not. Off-topic (by its
 * tag) and not covered: an answer is wrong. Greetings, distress and questions where both are right are open.
 */
export function demandOf({ kind, tags }: Pick<GoldenQuestion, 'kind' | 'tags'>): Demand {
  const accepts = (one: AnswerKind): boolean => kind.includes(one);
  if (accepts('answered')) return accepts('not-covered') ? 'open' : 'answerable';
  if (tags.includes('off-topic')) return 'off-topic';
  return accepts('not-covered') ? 'not-covered' : 'open';
}
