import { foldReply, holdsFact } from './fold-text.js';
import { type ReplyScorer, scoreOf } from './score.js';

/** Every fact that must stand in the reply stands there, and none that may not: the share of both. */
export const scoreFacts: ReplyScorer = ({ must, mustNot }, { text }) => {
  if (must.length + mustNot.length === 0) return undefined;
  const reply = foldReply(text);
  const missing = must
    .filter((choices) => !choices.some((choice) => holdsFact(reply, choice)))
    .map((choices) => `lacks ${choices.map((choice) => `"${choice}"`).join(' or ')}`);
  const forbidden = mustNot.filter((fact) => holdsFact(reply, fact)).map((fact) => `says "${fact}"`);
  return scoreOf(must.length + mustNot.length, [...missing, ...forbidden]);
};
