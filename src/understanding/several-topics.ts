import type { Topic } from '../domain/conversation.js';
import type { Token } from '../language/tokens.js';
import type { AskContext } from './ask-context.js';
import { findPhase, findSkill } from './find-topic.js';
import type { Ask } from './intent.js';
import type { Clause } from './read-clause.js';

/** Between two things of a kind. */
const joints: ReadonlySet<string> = new Set(['and', 'or', 'plus', 'versus', 'then']);
/** More than these in one breath is a list to be looked up. */
const MOST_TOPICS = 4;

/**
 * "How many weeks for Python, and how many for DSP?": one ask for each skill or phase, where a clause names several.
 * @param ask what the clause asks, of the one that it names most fully
 * @returns the asks in the order of the clause; `ask` alone where it names no second one
 */
export function askOfEach(ask: Ask, clause: Clause, { library }: Pick<AskContext, 'library'>): Ask[] {
  const { topic } = ask;
  if (!topic || ask.task !== 'facts') return [ask];
  const guides = ask.scope.guides.slice(0, 1).flatMap((id) => library.guide(id) ?? []);
  const find = (tokens: readonly Token[]): Topic | undefined =>
    topic.kind === 'skill' ? findSkill(tokens, guides) : findPhase(tokens, guides, undefined, false);
  const topics = sidesOf(clause).flatMap((tokens) => find(tokens) ?? []);
  // "Other programming languages" are those beside the one listed before them.
  const all = guides.flatMap(({ skillsToLearn }) => skillsToLearn.map(({ name }) => name));
  const named = topics.length > 0 ? topics.map(({ name }) => name) : [topic.name];
  const withFirst = named.flatMap((name) => {
    const before = /^other\b/i.test(name) ? all[all.indexOf(name) - 1] : undefined;
    return before === undefined ? [name] : [before, name];
  });
  const names = [...new Set(withFirst)];
  // A side alone may look like another one; the one named most fully is among them, or the sides are read wrongly.
  if (names.length < 2 || names.length > MOST_TOPICS || !names.includes(topic.name)) return [ask];
  return names.map((name) => ({ ...ask, topic: { kind: topic.kind, name } }));
}

/** The parts of a clause between its joints, roles left out. */
function sidesOf({ tokens, mentions, text }: Clause): Token[][] {
  const sides: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const cut = joints.has(token.word) || /[,;/&+]/.test(text.slice(before?.end ?? token.start, token.start));
    if (cut) sides.push([]);
    const inRole = mentions.some(({ start, end }) => at >= start && at < end);
    if (!joints.has(token.word) && !inRole) sides.at(-1)?.push(token);
  }
  return sides.filter((side) => side.length > 0);
}
