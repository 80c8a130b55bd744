import type { ConversationState } from '../domain/conversation.js';
import type { Guide, GuideId } from '../domain/guide.js';
import { foldText, type Token, tokenize } from '../language/tokens.js';
import { findPhase, findSkill } from './find-topic.js';
import { guidesCompared } from './guides-compared.js';
import type { Ask, Scope } from './intent.js';
import { asksSomething, type Clause, type ReadingLibrary } from './read-clause.js';
import { type RolePair, resolvePair, scopeInConversation } from './resolve-scope.js';
import { isBareOccupation } from './unknown-roles.js';
import type { FacetName } from './vocabulary/facets.js';
import { backReferences } from './vocabulary/tasks.js';

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

/** A message of up to this many words may leave out what was said before ("and for a nurse?"). */
const SHORT_MESSAGE = 16;
/** "Weeks?", "with which materials?" lean on what was talked of last. */
const VERY_SHORT = 4;
/** Topics are looked for in at most this many guides: more of them share no phase worth naming. */
const GUIDES_FOR_TOPICS = 4;
/** A clause with more telling words than this asks for something of its own. */
const FEW_WORDS = 1;

/** Facets that "what could I become?" may touch on its way. */
const besideDiscovery: readonly FacetName[] = [
  'overview',
  'job-titles',
  'roadmap',
  'demand',
  'transferable-skills',
];
/** What two guides can be held side by side on in a line each: "compare the two" goes on from these and no others. */
const comparable: readonly FacetName[] = [
  'timeline',
  'salary',
  'difficulty',
  'demand',
  'skills',
  'certifications',
  'transferable-skills',
  'challenges',
];
const skillFacets: readonly FacetName[] = [
  'skills',
  'timeline',
  'resources',
  'first-steps',
  'difficulty',
  'overview',
  'tools',
];
const partFacets: readonly FacetName[] = ['timeline', 'resources', 'phase', 'skills'];
const phaseFacets: readonly FacetName[] = ['phase', 'timeline', 'resources', 'roadmap'];

/** What one clause of a message asks, and of which guides. */
export function toAsk(clause: Clause, context: AskContext): Ask {
  const { findings } = clause;
  const { library, state, pair, story } = context;
  const compared = guidesCompared(clause, pair, story, library, state) ?? comparedBefore(clause, context);
  if (compared) {
    const ask = build(clause, 'compare', compared);
    const own = ask.facets.length > 0 && !findings.weak;
    const carried = (state?.facets ?? []) as FacetName[];
    return own || !compared.inherited || !carried.every((facet) => comparable.includes(facet))
      ? ask
      : { ...ask, facets: carried };
  }

  const other = discovery(clause, context);
  if (other) return other;

  const scope = scopeInConversation(pair, library, state, clause.rest.length === 0 && asksSomething(clause));
  const facets = facetsOf(clause, scope, context);
  // A skill or phase named outright says more than a weak cue.
  const topic = topicOf(clause, facets, scope, context);
  const ask = {
    ...build(clause, 'facts', scope),
    facets: topic
      ? facetsOfTopic(
          topic,
          findings.weak ? facets.filter((facet) => facet === 'timeline' || facet === 'resources') : facets,
        )
      : facets,
  };
  // "I'm hard of hearing. Would that stop me?" turns on what was told.
  if (
    (facets.length === 0 || findings.weak) &&
    ask.conditions.length === 0 &&
    /\b(?:that|this|it)\b/i.test(clause.text)
  ) {
    ask.conditions = story.flatMap((each) => each.findings.conditions);
    if (ask.conditions.length > 0) ask.facets = [];
  }
  if (!topic && findings.facets.includes('phase') && namesPlace(clause)) ask.noSuchPhase = true;
  return topic ? { ...ask, topic } : ask;
}

/** "Compare A with B: how hard, and how long?" compares twice. */
function comparedBefore({ mentions, findings }: Clause, { before }: AskContext): Scope | undefined {
  return before?.task === 'compare' && mentions.length === 0 && findings.facets.length > 0
    ? before.scope
    : undefined;
}

function build({ text, tokens, findings, rest }: Clause, task: Ask['task'], scope: Scope): Ask {
  return {
    task,
    text,
    facets: findings.facets,
    scope,
    conditions: findings.conditions,
    words: tokens.map((token) => token.word),
    rest: rest.map((token) => token.word),
    ...(findings.weak ? { weak: true } : {}),
    ...(findings.priorities.length > 0 && !/\b(?:sort|rank|order|prioriti[sz]e)\b/i.test(text)
      ? { priorities: findings.priorities }
      : {}),
    ...(findings.extreme ? { extreme: findings.extreme } : {}),
  };
}

/** Asks for guides, not for facts of one: which there are, where a role leads, what leads to a role, what to become. */
function discovery(clause: Clause, { library, state, pair }: AskContext): Ask | undefined {
  const { tasks } = clause.findings;
  const facets = clause.findings.weak ? [] : clause.findings.facets;
  const named = pair.from !== undefined || pair.to !== undefined;
  if (!named && isBareOccupation(clause.text)) {
    return build(clause, 'discover', {
      fit: 'missing',
      from: clause.text.replace(/[?.!]+$/, '').trim(),
      guides: [],
      near: [],
      inherited: false,
    });
  }
  if (!facets.every((facet) => besideDiscovery.includes(facet))) return undefined;
  if (tasks.has('list-guides') && !named)
    return build(clause, 'list-guides', { fit: 'none', guides: [], near: [], inherited: false });
  if (tasks.has('discover-from') || tasks.has('discover-to') || tasks.has('list-guides')) {
    const towards = tasks.has('discover-to') || (!tasks.has('discover-from') && pair.to !== undefined);
    if (named) return build(clause, 'discover', resolvePair(discoverPair(pair, towards), library));
    if (state?.from && tasks.has('discover-from'))
      return build(clause, 'discover', resolvePair(startNamed(state.from, library), library));
    if (!tasks.has('discover-from')) return undefined;
    return build(clause, 'advise', { fit: 'none', guides: [], near: [], inherited: false });
  }
  if (!tasks.has('advise') || facets.length > 0 || pair.to) return undefined;
  return pair.from
    ? build(clause, 'discover', resolvePair({ from: pair.from }, library))
    : build(clause, 'advise', resolvePair({}, library));
}

function startNamed(name: string, library: UnderstandingLibrary): RolePair {
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
  const only = pair.from && pair.to ? undefined : (pair.from ?? pair.to);
  if (!only) return pair;
  const fits = (side: 'leaving' | 'reaching'): boolean => only.roles.some((role) => role[side].length > 0);
  const reached = towards ? fits('reaching') || !fits('leaving') : !fits('leaving') && fits('reaching');
  return reached ? { to: only } : { from: only };
}

function facetsOf(
  { text, findings, rest }: Clause,
  scope: Scope,
  { state, pair, messageLength }: AskContext,
): FacetName[] {
  if (state && state.facets.length > 0 && /\b(?:same|likewise|ditto)\b/i.test(text))
    return state.facets as FacetName[];
  if ((findings.facets.length > 0 && !findings.weak) || findings.conditions.length > 0)
    return findings.facets;
  if (findings.priorities.length > 0) return ['skills'];
  const named = pair.from !== undefined || pair.to !== undefined;
  const leaning = named && messageLength <= SHORT_MESSAGE && rest.length <= FEW_WORDS;
  if (leaning && state && state.facets.length > 0) return state.facets as FacetName[];
  if (findings.weak) return findings.facets;
  return named && !scope.inherited && rest.length === 0 ? ['overview'] : [];
}

/** The phase or skill that a clause means: named in it, or the one last talked about. */
function topicOf(
  clause: Clause,
  facets: readonly FacetName[],
  scope: Scope,
  { library, state, before }: AskContext,
): Ask['topic'] {
  const guides = scope.guides.slice(0, GUIDES_FOR_TOPICS).flatMap((id) => library.guide(id) ?? []);
  if (guides.length === 0) return undefined;
  // "Text to speech" is a skill as much as another word for a role; a role's own name is no skill.
  const named = clause.mentions.filter(({ kind }) => kind !== 'relative' && kind !== 'inner-part');
  const tokens = clause.tokens.filter((_, at) => !named.some(({ start, end }) => at >= start && at < end));
  const outside = clause.tokens.filter(
    (_, at) => !clause.mentions.some(({ start, end }) => at >= start && at < end),
  );
  const listed = listedTopic(tokens, scope, state);
  if (listed) return listed;
  const talkedOfPhases =
    scope.inherited && (state?.facets.some((facet) => facet === 'roadmap' || facet === 'phase') ?? false);
  const loose =
    talkedOfPhases && (clause.findings.weak || facets.every((facet) => phaseFacets.includes(facet)));
  const spelledOut = namedInFull(clause.tokens.map((token) => token.word).join(' '), guides);
  if (spelledOut) return spelledOut;
  const startsAnew = facets.includes('first-steps') && !facets.includes('phase');
  const phase =
    startsAnew || asksWhichPhase(clause.text) ? undefined : findPhase(tokens, guides, state?.topic, loose);
  if (phase) return phase;
  if (facets.length === 0 || clause.findings.weak || facets.some((facet) => skillFacets.includes(facet))) {
    const aboutTime = facets.includes('timeline') && clause.mentions.length > 1;
    const skill = findSkill(aboutTime ? outside : tokens, guides);
    if (skill) return skill;
  }
  const partly = facets.every((facet) => partFacets.includes(facet));
  const inMessage =
    clause.mentions.length === 0 && before?.topic && before.scope.guides.join() === scope.guides.join();
  if (inMessage && partly && clause.rest.length === 0) return before.topic;
  const refersBack =
    scope.inherited &&
    (tokens.length <= VERY_SHORT || tokens.some((token) => backReferences.has(token.word)));
  const says = facets.length > 0 ? partly : clause.rest.length <= 1;
  return refersBack && says ? state?.topic : undefined;
}

/** A phase or skill whose whole name stands in the text, the longest first. */
function namedInFull(text: string, guides: readonly Guide[]): Ask['topic'] {
  const words = ` ${foldText(text)} `;
  const names = guides.flatMap((guide) => [
    ...guide.roadmap.map(({ name }) => ({ kind: 'phase' as const, name })),
    ...guide.skillsToLearn.map(({ name }) => ({ kind: 'skill' as const, name })),
  ]);
  return names
    .filter(({ name }) => name.includes(' ') && words.includes(` ${foldText(name)} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
}

/** "Which phase has me …?" asks for the phase itself. */
const asksWhichPhase = (text: string): boolean =>
  /\b(?:which|what|wich) (?:phase|stage|step|part|block)\b|\bat (?:what|which) point\b|\bwhen (?:do|would|will|does) /i.test(
    text,
  );

const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** "The second one", "the last of those": of what was listed last. */
function listedTopic(
  tokens: readonly Token[],
  scope: Scope,
  state: ConversationState | undefined,
): Ask['topic'] {
  const items = state?.listed;
  if (!items || items.length === 0 || !scope.inherited) return undefined;
  const words = tokens.map((token) => token.word);
  if (
    !words.some(
      (word) => word === 'one' || word === 'ones' || word === 'those' || word === 'these' || word === 'them',
    )
  )
    return undefined;
  const place = words
    .map((word) => (word === 'last' ? items.length - 1 : places.indexOf(word)))
    .find((at) => at >= 0);
  return place === undefined ? undefined : items[place];
}

function facetsOfTopic(topic: NonNullable<Ask['topic']>, facets: readonly FacetName[]): FacetName[] {
  if (topic.kind === 'skill') return facets.length > 0 ? [...facets] : ['skills'];
  return facets.includes('phase') ? [...facets] : ['phase', ...facets.filter((facet) => facet !== 'roadmap')];
}

/** "Phase 7" and "the sixth phase" name a place, whether there is one or not. */
function namesPlace({ text }: Clause): boolean {
  const words = tokenize(text)
    .map((token) => token.word)
    .join(' ');
  return /\b(?:phase|stage|step|milestone) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:phase|stage|step|milestone)\b/.test(
    words,
  );
}
