import type { ConversationState } from '../domain/conversation.js';
import type { Guide, GuideId } from '../domain/guide.js';
import { queryStopWords } from '../language/stop-words.js';
import { type Token, tokenize } from '../language/tokens.js';
import { correctTypos, type Lexicon } from './correct-typos.js';
import { findDistress, findSmallTalkTopic, isYes } from './edges.js';
import { type FacetFindings, findFacets } from './find-facets.js';
import { findRoles, pairUp, type RoleMention } from './find-roles.js';
import { findPhase, findSkill } from './find-topic.js';
import type { Ask, Intent, Scope } from './intent.js';
import {
  type KnownGuides,
  type RolePair,
  resolvePair,
  scopeInConversation,
  surest,
  toPairs,
} from './resolve-scope.js';
import { splitClauses } from './split-clauses.js';
import { findUnknownRoles, isBareOccupation } from './unknown-roles.js';
import type { FacetName } from './vocabulary/facets.js';
import { backReferences } from './vocabulary/tasks.js';

/** What understanding knows of the library. */
export type UnderstandingLibrary = KnownGuides & {
  guide(id: GuideId): Guide | undefined;
  lexicon: Lexicon;
  /** Whether some passage holds a word of this stem. */
  isKnown(stem: string): boolean;
};

/** A message of up to this many words may leave out what was said before ("and for a nurse?"). */
const SHORT_MESSAGE = 12;
/** Topics are looked for in at most this many guides: more of them share no phase worth naming. */
const GUIDES_FOR_TOPICS = 4;

type Clause = {
  text: string;
  tokens: Token[];
  mentions: RoleMention[];
  pairs: RolePair[];
  findings: FacetFindings;
};

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
  if (words.length === 0)
    return /\p{Extended_Pictographic}/u.test(message)
      ? { kind: 'small-talk', topic: 'acknowledge' }
      : { kind: 'empty' };

  const distress = findDistress(words);
  if (distress === 'grave') return { kind: 'distress', grave: true };
  const topic = findSmallTalkTopic(message);
  if (topic) return { kind: 'small-talk', topic };

  const { questions, story } = splitClauses(message);
  const asked = questions.map((text) => readClause(text, library));
  const told = story.map((text) => readClause(text, library));
  if (distress === 'heavy' && !asked.some(asksSomething)) return { kind: 'distress', grave: false };

  const storyPairs = told.flatMap((clause) => clause.pairs);
  const storyPair = pairOf(storyPairs);
  const asks: Ask[] = [];
  for (const [index, clause] of asked.entries()) {
    const earlier = asked.slice(0, index).flatMap((other) => other.pairs);
    const later = asked.slice(index + 1).flatMap((other) => other.pairs);
    const context = [pairOf(clause.pairs), pairOf(earlier), storyPair, pairOf(later)];
    const ask = toAsk(clause, fillPair(context), library, state, words.length);
    if (ask) asks.push(ask);
  }
  return {
    kind: 'asks',
    asks: mergeAsks(asks),
    background: told.flatMap((clause) => clause.findings.conditions),
  };
}

function readClause(text: string, library: UnderstandingLibrary): Clause {
  const tokens = correctTypos(text, library.lexicon, library.isKnown);
  const known = findRoles(tokens, text, library.catalogue);
  const unknown = findUnknownRoles(tokens, text, known);
  const mentions = pairUp(
    [...known, ...unknown].sort((a, b) => a.start - b.start),
    tokens,
    text,
  );
  return { text, tokens, mentions, pairs: toPairs(mentions), findings: findFacets(tokens, mentions) };
}

const asksSomething = ({ mentions, findings }: Clause): boolean =>
  mentions.length > 0 || findings.facets.length > 0 || findings.tasks.size > 0;

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

function toAsk(
  clause: Clause,
  pair: RolePair,
  library: UnderstandingLibrary,
  state: ConversationState | undefined,
  messageLength: number,
): Ask | undefined {
  const { text, tokens, findings } = clause;
  const { tasks } = findings;
  const ask = (task: Ask['task'], scope: Scope, facets: FacetName[] = findings.facets): Ask => ({
    task,
    text,
    facets,
    scope,
    conditions: findings.conditions,
    rest: restOf(clause, findings.spans).map((token) => token.word),
    ...(findings.priorities.length > 0 ? { priorities: findings.priorities } : {}),
    ...(findings.extreme ? { extreme: findings.extreme } : {}),
  });

  const compared = guidesCompared(clause, pair, library, state);
  if (compared) return ask('compare', compared);
  const namesRole = pair.from !== undefined || pair.to !== undefined;
  const bare = !namesRole && isBareOccupation(text);
  if (bare)
    return ask('discover', {
      fit: 'missing',
      from: text.replace(/[?.!]+$/, '').trim(),
      guides: [],
      near: [],
      inherited: false,
    });
  const onlyTask =
    findings.facets.length === 0 ||
    findings.facets.every((facet) => facet === 'overview' || facet === 'job-titles' || facet === 'roadmap');
  if (tasks.has('list-guides') && !namesRole && onlyTask)
    return ask('list-guides', { fit: 'none', guides: [], near: [], inherited: false });
  if ((tasks.has('discover-from') || tasks.has('discover-to') || tasks.has('list-guides')) && onlyTask) {
    const wanted = discoverPair(
      pair,
      tasks.has('discover-to') || (!tasks.has('discover-from') && pair.to !== undefined),
    );
    const scope = scopeInConversation(wanted, library, undefined);
    if (scope.fit === 'none' && state) {
      const inherited = scopeInConversation({}, library, state);
      if (inherited.from && tasks.has('discover-from'))
        return ask('discover', resolvePair(fromNamed(inherited.from, library), library));
    }
    return ask(namesRole ? 'discover' : 'advise', scope);
  }
  if (tasks.has('advise') && findings.facets.length === 0 && !pair.to) {
    return pair.from
      ? ask('discover', resolvePair({ from: pair.from }, library))
      : ask('advise', resolvePair({}, library));
  }

  const scope = scopeInConversation(pair, library, state);
  const facets = facetsOf(clause, scope, state, namesRole, messageLength);
  const topic = findTopicOf(tokens, facets, scope, library, state);
  const phased =
    topic?.kind === 'phase' && !facets.includes('phase')
      ? (['phase', ...facets.filter((facet) => facet !== 'roadmap')] as FacetName[])
      : facets;
  return { ...ask('facts', scope, phased), ...(topic ? { topic } : {}) };
}

function fromNamed(name: string, library: UnderstandingLibrary): RolePair {
  const role = library.catalogue.roleNamed(name);
  return {
    from: {
      roles: role ? [role] : [],
      name,
      kind: role ? 'name' : 'unknown',
      side: 'from',
      start: 0,
      end: 0,
    },
  };
}

/** "What leads to X" asks for guides to X even where X stands like a start, and the other way round. */
function discoverPair(pair: RolePair, towards: boolean): RolePair {
  if (pair.from && pair.to) return pair;
  const only = pair.from ?? pair.to;
  if (!only) return {};
  const fits = (side: 'from' | 'to'): boolean =>
    only.roles.some((role) => role[side === 'from' ? 'leaving' : 'reaching'].length > 0);
  const side = towards
    ? fits('to') || !fits('from')
      ? 'to'
      : 'from'
    : fits('from') || !fits('to')
      ? 'from'
      : 'to';
  return { [side]: only };
}

/** The guides put side by side, when a clause compares: two pairs named, or one named and one in play, or all of them. */
function guidesCompared(
  clause: Clause,
  pair: RolePair,
  library: UnderstandingLibrary,
  state: ConversationState | undefined,
): Scope | undefined {
  const { tasks, extreme } = clause.findings;
  const named = clause.pairs.flatMap((each) => resolvePair(each, library).guides.slice(0, 1));
  const distinct = [...new Set(named)];
  const scope = (guides: GuideId[], inherited: boolean): Scope => ({
    fit: 'exact',
    guides,
    near: [],
    inherited,
  });
  if (distinct.length >= 2) return scope(distinct, false);
  if (!tasks.has('compare') && !extreme) return undefined;
  const before = [...new Set([...(state?.guides ?? []), ...(state?.options ?? [])])].filter(
    (id) => library.summary(id) !== undefined,
  );
  if (tasks.has('compare') && distinct.length === 1 && before.some((id) => id !== distinct[0])) {
    const other = before.find((id) => id !== distinct[0]);
    if (other !== undefined) return scope([other, ...distinct], true);
  }
  if (distinct.length > 0 || pair.to || pair.from) return undefined;
  if (before.length >= 2) return scope(before.slice(0, 4), true);
  if (extreme && (before.length === 0 || tasks.has('compare')))
    return scope(
      library.all.map((guide) => guide.id),
      true,
    );
  if (tasks.has('compare') && before.length === 0 && library.all.length <= 4 && library.all.length >= 2)
    return scope(
      library.all.map((guide) => guide.id),
      true,
    );
  return undefined;
}

function facetsOf(
  clause: Clause,
  scope: Scope,
  state: ConversationState | undefined,
  namesRole: boolean,
  messageLength: number,
): FacetName[] {
  const { facets, conditions, spans } = clause.findings;
  if (facets.length > 0 || conditions.length > 0) return facets;
  const own = clause.mentions.length > 0;
  const leaning = own && messageLength <= SHORT_MESSAGE;
  if (leaning && state && state.facets.length > 0 && restOf(clause, spans).length <= 2)
    return state.facets as FacetName[];
  return namesRole && !scope.inherited && restOf(clause, spans).length <= 2 ? ['overview'] : [];
}

/** What a clause says beside its roles and cues, without function words. */
function restOf({ tokens, mentions }: Clause, spans: FacetFindings['spans']): Token[] {
  const covered = [...mentions, ...spans];
  return tokens.filter(
    (token, at) =>
      token.word.length > 1 &&
      !queryStopWords.has(token.word) &&
      !covered.some(({ start, end }) => at >= start && at < end),
  );
}

function findTopicOf(
  tokens: readonly Token[],
  facets: readonly FacetName[],
  scope: Scope,
  library: UnderstandingLibrary,
  state: ConversationState | undefined,
): Ask['topic'] {
  const guides = scope.guides.slice(0, GUIDES_FOR_TOPICS).flatMap((id) => library.guide(id) ?? []);
  if (guides.length === 0) return undefined;
  const talkedOfPhases =
    scope.inherited && (state?.facets.some((facet) => facet === 'roadmap' || facet === 'phase') ?? false);
  const elliptic =
    facets.length === 0 ||
    facets.every((facet) => facet === 'phase' || facet === 'timeline' || facet === 'resources');
  const asksSteps = facets.includes('first-steps');
  const phase =
    asksSteps && !facets.includes('phase')
      ? undefined
      : findPhase(tokens, guides, state?.topic, talkedOfPhases && elliptic);
  if (phase) return phase;
  const skillFacets: readonly FacetName[] = [
    'skills',
    'timeline',
    'resources',
    'first-steps',
    'tools',
    'difficulty',
    'overview',
  ];
  if (facets.length === 0 || facets.some((facet) => skillFacets.includes(facet))) {
    const skill = findSkill(tokens, guides);
    if (skill) return skill;
  }
  const refersBack = scope.inherited && tokens.some((token) => backReferences.has(token.word));
  const partFacets: readonly FacetName[] = ['timeline', 'resources', 'phase'];
  return refersBack && facets.length > 0 && facets.every((facet) => partFacets.includes(facet))
    ? state?.topic
    : undefined;
}

/** Clauses about the same guides that ask the same way become one ask with several facets; doubles go. */
function mergeAsks(asks: readonly Ask[]): Ask[] {
  const merged: Ask[] = [];
  for (const ask of asks) {
    const last = merged.at(-1);
    const sameGuides =
      last && last.scope.guides.join() === ask.scope.guides.join() && last.scope.fit === ask.scope.fit;
    const plain = (each: Ask): boolean =>
      each.topic === undefined &&
      each.conditions.length === 0 &&
      each.priorities === undefined &&
      each.facets.length > 0;
    if (last && sameGuides && last.task === ask.task && plain(last) && plain(ask)) {
      last.facets = [...new Set([...last.facets, ...ask.facets])];
      last.text = `${last.text} ${ask.text}`;
      last.rest = [...last.rest, ...ask.rest];
    } else merged.push({ ...ask });
  }
  return merged;
}
