import type { ConversationState } from '../domain/conversation.js';
import type { Guide, GuideId } from '../domain/guide.js';
import type { Ask, Scope } from './intent.js';
import type { Clause, ReadingLibrary } from './read-clause.js';
import type { RolePair } from './resolve-scope.js';

export type UnderstandingLibrary = ReadingLibrary & { guide(id: GuideId): Guide | undefined };

export type AskContext = {
  library: UnderstandingLibrary;
  state: ConversationState | undefined;
  /** The two ends of the change, from wherever in the message they are named. */
  pair: RolePair;
  story: readonly Clause[];
  /** Words in the message. */
  messageLength: number;
  /** What the clause before it in the same message asked. */
  before: Ask | undefined;
};

/** The ask that a clause is, before topics and what was said earlier are looked at. */
export function buildAsk({ text, tokens, findings, rest }: Clause, task: Ask['task'], scope: Scope): Ask {
  return {
    task,
    text,
    facets: findings.facets,
    scope,
    conditions: findings.conditions,
    words: tokens.map((token) => token.word),
    rest: rest.map((token) => token.word),
    ...(findings.weak ? { weak: true } : {}),
    ...(findings.likely ? { likely: findings.likely } : {}),
    ...(findings.priorities.length > 0 &&
    !/\b(?:sort|rank|order|prioriti[sz]e|how (?:important|critical|essential))\b/i.test(text)
      ? { priorities: findings.priorities }
      : {}),
    ...(findings.extreme ? { extreme: findings.extreme } : {}),
  };
}
