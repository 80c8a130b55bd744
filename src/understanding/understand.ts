import type { ConversationState } from '../domain/conversation.js';
import { tokenize } from '../language/tokens.js';
import { findDistress, findSmallTalkTopic, isYes } from './edges.js';
import type { Ask, Intent } from './intent.js';
import { asksSomething, type Clause, readClause } from './read-clause.js';
import { type RolePair, surest } from './resolve-scope.js';
import { splitClauses } from './split-clauses.js';
import { toAsk, type UnderstandingLibrary } from './to-ask.js';

export type { UnderstandingLibrary } from './to-ask.js';

/** In a message of up to this many words the story is read for what is asked, when its question alone asks for nothing ("the last phase, what happens there?"). */
const READ_WHOLE = 40;

/** Reads one message in its conversation: what it asks, of which guides, one by one. */
export function understand(
  message: string,
  library: UnderstandingLibrary,
  state?: ConversationState,
): Intent {
  if (state?.offer !== undefined && isYes(message)) {
    const { offer, ...rest } = state;
    return understand(offer, library, rest);
  }
  const words = tokenize(message);
  if (words.length === 0) {
    return /\p{Extended_Pictographic}/u.test(message)
      ? { kind: 'small-talk', topic: 'acknowledge' }
      : { kind: 'empty' };
  }
  const distress = findDistress(words);
  if (distress === 'grave') return { kind: 'distress', grave: true };
  const topic = findSmallTalkTopic(message);
  if (topic) return { kind: 'small-talk', topic };

  const { asked, told } = readMessage(message, words.length, library);
  if (distress === 'heavy' && !asked.some((clause) => asksSomething(clause) || clause.mentions.length > 0)) {
    return { kind: 'distress', grave: false };
  }
  const story = pairOf(told.flatMap((clause) => clause.pairs));
  const asks = asked.map((clause, index) => {
    const earlier = pairOf(asked.slice(0, index).flatMap((other) => other.pairs));
    const later = pairOf(asked.slice(index + 1).flatMap((other) => other.pairs));
    const pair = fillPair([pairOf(clause.pairs), earlier, story, later]);
    const ask = toAsk(clause, { library, state, pair, story: told, messageLength: words.length });
    return ask.rest.length <= 1 && told.length > 0
      ? { ...ask, storyWords: told.flatMap((each) => each.rest.map((token) => token.word)) }
      : ask;
  });
  return {
    kind: 'asks',
    asks: mergeAsks(asks),
    background: told.flatMap((clause) => clause.findings.conditions),
  };
}

function readMessage(
  message: string,
  length: number,
  library: UnderstandingLibrary,
): { asked: Clause[]; told: Clause[] } {
  const { questions, story } = splitClauses(message);
  const asked = questions.map((text) => readClause(text, library));
  const told = story.map((text) => readClause(text, library));
  if (asked.some(asksSomething) || length > READ_WHOLE) return { asked, told };
  const asking = told.filter(asksSomething);
  return asking.length > 0 ? { asked: asking, told: told.filter((clause) => !asking.includes(clause)) } : { asked, told };
}

function pairOf(pairs: readonly RolePair[]): RolePair {
  const from = surest(pairs.map((pair) => pair.from));
  const to = surest(pairs.map((pair) => pair.to));
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** Each end from the nearest place that names it. */
function fillPair(pairs: readonly RolePair[]): RolePair {
  const from = pairs.find((pair) => pair.from)?.from;
  const to = pairs.find((pair) => pair.to)?.to;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** Clauses about the same guides that ask the same way become one ask with several facets; doubles go. */
function mergeAsks(asks: readonly Ask[]): Ask[] {
  const plain = (ask: Ask): boolean =>
    !ask.topic && ask.conditions.length === 0 && !ask.priorities && ask.facets.length > 0;
  const merged: Ask[] = [];
  for (const ask of asks) {
    const last = merged.at(-1);
    const alike =
      last &&
      last.task === ask.task &&
      last.scope.fit === ask.scope.fit &&
      last.scope.guides.join() === ask.scope.guides.join();
    if (last && alike && plain(last) && plain(ask)) {
      last.facets = [...new Set([...last.facets, ...ask.facets])];
      last.text = `${last.text} ${ask.text}`;
      last.rest = [...last.rest, ...ask.rest];
    } else merged.push({ ...ask });
  }
  return merged;
}
