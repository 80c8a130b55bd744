import type { ConversationState } from '../domain/conversation.js';
import { tokenize } from '../language/tokens.js';
import { classify } from './classifier/classify.js';
import { clauseStems, cueFeatures } from './classifier/features.js';
import {
  edgeTokens,
  findDistress,
  findSmallTalkTopic,
  isAboutTheCoach,
  isManners,
  isYes,
  lastTopic,
} from './edges.js';
import { dropWider } from './find-facets.js';
import { isGibberish } from './gibberish.js';
import { guidesNamed } from './guides-compared.js';
import type { Ask, Intent } from './intent.js';
import { asksSomething, type Clause, readClause } from './read-clause.js';
import { type RolePair, surest } from './resolve-scope.js';
import { askOfEach } from './several-topics.js';
import { splitClauses } from './split-clauses.js';
import { toAsk, type UnderstandingLibrary } from './to-ask.js';
import type { SmallTalkTopic } from './vocabulary/small-talk.js';

export type { UnderstandingLibrary } from './to-ask.js';

/** In a message of up to this many words the story is read for what is asked, when its question alone asks for nothing ("the last phase, what happens there?"). */
const READ_WHOLE = 40;
/** A sentence about somebody tells; it does not ask. */
const tellers = new Set([
  'i',
  'im',
  'ive',
  'my',
  'me',
  'we',
  'our',
  'he',
  'she',
  'they',
  'his',
  'her',
  'ill',
  'id',
]);
/** Who forgets the question mark still opens like a question. */
const opensAsking = /^\W*(?:and |but |so )?(?:do|does|is|are|can|could|should|must|which|wich)\b/i;
const callsOnly = /\b(?:help|ideas?|thoughts?|advice|tips?|suggestions?|anyone|please)\b/i;
/** Words in a call ("help?", "any ideas?"). */
const CALL = 3;
/** Words in a sentence that is nothing but a further thing asked. */
const SCRAP = 8;

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

/** How much a message that asks nothing must look like talk to be taken for it. */
const LIKE_TALK = 0.25;

/** Somewhere in it something is asked, with or without a question mark. */
const asking =
  /\b(?:can|could|do|does|did|should|would|will|what|how|which|where|who|when|why|whose|one more|another question)\b/i;

/** "Hm, longer than I thought": says what somebody makes of a reply. */
const isReaction = (message: string): boolean =>
  /\bthan (?:i|we|she|he|they) (?:had |would have )?(?:thought|hoped|expected|feared|imagined|figured|guessed)\b/i.test(
    message,
  ) && !asking.test(message);

/** Words in which a greeting is said. */
const GREETING = 2;

/** "Hang on, is there a person behind this or are you a bot?": asks who is talking, and for nothing else. */
function asksWho(message: string, library: UnderstandingLibrary): boolean {
  const { mentions, findings } = readClause(message, library);
  return (
    mentions.every(({ kind }) => kind === 'unknown') &&
    (findings.facets.length === 0 || findings.weak) &&
    isAboutTheCoach(message, library.isKnown)
  );
}

/** "Ok gotta go, my bus is here. Bye!!": asks nothing, names no role, and looks like talk as a whole. */
function findTalk(message: string, library: UnderstandingLibrary): SmallTalkTopic | undefined {
  const asks = message.includes('?');
  const topic = asks ? undefined : lastTopic(message, library.isKnown);
  if (asks && asksWho(message, library)) return 'identity';
  if (!asks && isReaction(message)) return 'acknowledge';
  if (!topic) return undefined;
  const { tokens, mentions, findings } = readClause(message, library);
  if (mentions.length > 0 || (findings.facets.length > 0 && !findings.weak)) return undefined;
  const [best] = classify(clauseStems(tokens, []), cueFeatures(findings));
  // Who says goodbye is leaving, and who thanks is done, whatever else is told; a greeting opens a message.
  const cues =
    (findings.weak ? 0 : findings.facets.length) + findings.conditions.length + findings.tasks.size;
  const plain = cues === 0;
  const opens =
    plain &&
    lastTopic(
      tokens
        .slice(0, GREETING)
        .map(({ word }) => word)
        .join(' '),
      library.isKnown,
    ) === 'greeting';
  return topic === 'bye' ||
    (plain && topic === 'thanks' && !asking.test(message)) ||
    opens ||
    (best?.label === 'talk' && best.chance >= LIKE_TALK)
    ? topic
    : undefined;
}

function hasStrongCue(message: string, library: UnderstandingLibrary): boolean {
  const { findings } = readClause(message, library);
  return (findings.facets.length > 0 && !findings.weak) || findings.tasks.has('list-guides');
}

/** "Help?", "any ideas?": wants an answer, and says not to what. */
const isCall = (clause: Clause): boolean =>
  !asksSomething(clause) &&
  clause.rest.length === 0 &&
  clause.mentions.length === 0 &&
  clause.tokens.length <= CALL &&
  callsOnly.test(clause.text);

function readMessage(
  message: string,
  length: number,
  library: UnderstandingLibrary,
): { asked: Clause[]; told: Clause[] } {
  const { questions, story } = splitClauses(message);
  const told = story.map((text) => readClause(text, library));
  // "List the frameworks. Also the soft skills.": a scrap that names a facet is asked too.
  const scraps =
    questions.length > 0 && story.length > 0
      ? told.filter(
          (clause) =>
            clause.findings.facets.length > 0 &&
            !clause.findings.weak &&
            clause.tokens.length <= SCRAP &&
            !clause.tokens.some((token) => tellers.has(token.word)),
        )
      : [];
  const asked = [...questions.map((text) => readClause(text, library)), ...scraps];
  const rest = told.filter((clause) => !scraps.includes(clause));
  // "I need a recipe for nine. Help?": what is wanted stands before the call.
  const calls = asked.filter(isCall);
  if (calls.length > 0 && calls.length < asked.length)
    return { asked: asked.filter((clause) => !calls.includes(clause)), told: [...rest, ...calls] };
  if (calls.length > 0 && rest.length > 0) return { asked: rest, told: calls };
  // "…, which conferences should I go to?": a word that some guide holds is asked about, whatever stands before it.
  const asksOfWord = (clause: Clause): boolean =>
    (clause.text.endsWith('?') || opensAsking.test(clause.text)) &&
    clause.rest.some(({ word }) => library.isKnown(word));
  if (asked.some((clause) => asksSomething(clause) || asksOfWord(clause)) || length > READ_WHOLE)
    return { asked, told: rest };
  const asking = rest.filter(
    ({ findings }) => (findings.facets.length > 0 && !findings.weak) || findings.tasks.size > 0,
  );
  return asking.length > 0
    ? { asked: asking, told: [...rest.filter((clause) => !asking.includes(clause)), ...asked] }
    : { asked, told: rest };
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
