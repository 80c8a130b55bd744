import type { ConversationState } from '../domain/conversation.js';
import { tokenize } from '../language/tokens.js';
import { edgeTokens, findDistress, findSmallTalkTopic, isManners, isYes } from './edges.js';
import { dropWider } from './find-facets.js';
import { findTalk } from './find-talk.js';
import { isGibberish } from './gibberish.js';
import { guidesNamed } from './guides-compared.js';
import type { Ask, Intent } from './intent.js';
import { readClause } from './read-clause.js';
import { readMessage } from './read-message.js';
import { type RolePair, surest } from './resolve-scope.js';
import { askOfEach } from './several-topics.js';
import { toAsk, type UnderstandingLibrary } from './to-ask.js';

export type { UnderstandingLibrary } from './to-ask.js';

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
  // "Totally different thing: …" leans on nothing.
  if (state && anotherTopic.test(message)) return understand(message, library);
  const words = tokenize(message);
  if (words.length === 0) {
    return /\p{Extended_Pictographic}/u.test(message)
      ? { kind: 'small-talk', topic: 'acknowledge' }
      : { kind: 'empty' };
  }
  const distress = findDistress(edgeTokens(message, library.isKnown));
  if (distress === 'grave') return { kind: 'distress', grave: true };
  const topic = findSmallTalkTopic(message, library.isKnown);
  const leaves = topic === 'bye' && !message.includes('?');
  if (topic && (leaves || !(manners.has(topic) && hasStrongCue(message, library))))
    return { kind: 'small-talk', topic };

  if (isManners(message, library.isKnown)) return { kind: 'small-talk', topic: 'thanks' };
  const talk = findTalk(message, library);
  if (talk) return { kind: 'small-talk', topic: talk };
  const asksMore = /\bmore\b/i.test(message);
  if (isYes(message) && words.length <= 4 && !asksMore) return { kind: 'small-talk', topic: 'acknowledge' };
  if (isGibberish(words, library.isKnown)) return { kind: 'gibberish' };
  const { asked, told } = readMessage(message, words.length, library);
  if (
    distress === 'heavy' &&
    ![...asked, ...told].some((clause) => clause.mentions.length > 0) &&
    !asked.some((clause) => clause.text.includes('?'))
  ) {
    return { kind: 'distress', grave: false };
  }
  // A job that no guide knows is scenery in a story once some role is known ("my brother, who is a baker").
  const someKnown = [...asked, ...told].some((clause) =>
    clause.mentions.some(({ kind }) => kind !== 'unknown'),
  );
  const storyPairs = told.flatMap((clause) => clause.pairs);
  const isScenery = (mention: RolePair['to']): boolean =>
    someKnown && mention?.kind === 'unknown' && told.length > 1;
  const story = pairOf(
    storyPairs.map(({ from, to }) => ({
      ...(from && !(from.somebodys && isScenery(from)) ? { from } : {}),
      ...(to && !isScenery(to) ? { to } : {}),
    })),
  );
  const asks: Ask[] = [];
  for (const [index, clause] of asked.entries()) {
    const earlier = pairOf(asked.slice(0, index).flatMap((other) => other.pairs));
    const later = pairOf(asked.slice(index + 1).flatMap((other) => other.pairs));
    const pair = fillPair([pairOf(clause.pairs), earlier, story, later]);
    const ask = toAsk(clause, {
      library,
      state,
      pair,
      story: told,
      messageLength: words.length,
      before: asks.at(-1),
    });
    if (ask.rest.length <= 1 && told.length > 0)
      ask.storyWords = told.flatMap((each) => each.rest.map((token) => token.word));
    asks.push(...askOfEach(ask, clause, { library }));
  }
  // Beside a question that says what it wants, everyday words decide nothing.
  if (asks.some((ask) => !ask.weak && ask.facets.length > 0))
    for (const ask of asks) {
      if (ask.weak && !ask.topic && !looksPlain(ask)) ask.facets = [];
      delete ask.likely;
    }
  const named = guidesNamed(
    [...told, ...asked].flatMap(({ pairs }) => pairs.filter(({ from, to }) => from && to)),
    library,
  );
  return {
    kind: 'asks',
    named: named.length > 1 ? named : [],
    asks: mergeAsks(asks),
    background: told.flatMap((clause) => clause.findings.conditions),
  };
}

/** A clause that looks this much like a question for the facet of its everyday words asks for it. */
const PLAIN = 0.6;

const looksPlain = ({ likely, facets }: Ask): boolean =>
  likely !== undefined && likely.chance >= PLAIN && facets.includes(likely.facet);

/** How people begin who leave what was talked of. */
const anotherTopic =
  /^\W*(?:(?:ok|okay|so|and|but|now|sorry)[,\s]+)*(?:(?:a |something |on a )?(?:totally|completely|entirely|quite|very) (?:different|other|unrelated)|(?:on )?(?:an?other|different) (?:topic|thing|subject|matter|note)\b|unrelated\b|off[- ]topic\b)/i;

/** Talk that people put around a question: "thanks a million! how many months in total?". */
const manners: ReadonlySet<string> = new Set(['thanks', 'greeting', 'acknowledge', 'compliment', 'bye']);

function hasStrongCue(message: string, library: UnderstandingLibrary): boolean {
  const { findings } = readClause(message, library);
  return (findings.facets.length > 0 && !findings.weak) || findings.tasks.has('list-guides');
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
      last.facets = dropWider([...new Set([...last.facets, ...ask.facets])]);
      last.text = `${last.text} ${ask.text}`;
      last.rest = [...last.rest, ...ask.rest];
      last.words = [...last.words, ...ask.words];
    } else merged.push({ ...ask });
  }
  return merged;
}
