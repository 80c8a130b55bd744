import { type ReplyScorer, scoreOf } from './score.js';

/** The reply is about the right guides: the share of the expected ones among its own. */
export const scoreGuide: ReplyScorer = ({ guides }, answer) => {
  if (guides.length === 0) return undefined;
  const said: readonly string[] = answer.guides;
  return scoreOf(
    guides.length,
    guides.filter((guide) => !said.includes(guide)).map((guide) => `is not about ${guide}`),
  );
};
