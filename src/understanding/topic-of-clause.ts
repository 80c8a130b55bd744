import type { ConversationState, Topic } from '../domain/conversation.js';
import type { Guide } from '../domain/guide.js';
import { foldText, type Token, tokenize } from '../language/tokens.js';
import type { AskContext } from './ask-context.js';
import type { RoleMention } from './find-roles.js';
import { findPhase, findSkill } from './find-topic.js';
import type { Ask, Scope } from './intent.js';
import { phaseAfter } from './phase-after.js';
import type { Clause } from './read-clause.js';
import type { FacetName } from './vocabulary/facets.js';
import { backReferences } from './vocabulary/tasks.js';

/** "Weeks?", "with which materials?" lean on what was talked of last. */
const VERY_SHORT = 4;
/** Topics are looked for in at most this many guides: more of them share no phase worth naming. */
const GUIDES_FOR_TOPICS = 4;
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
/** What is asked of the phase or skill that somebody says they are at. */
const toldFacets: readonly FacetName[] = ['timeline', 'resources', 'phase', 'tools'];
const phaseFacets: readonly FacetName[] = ['phase', 'timeline', 'resources', 'roadmap'];

/** The phase or skill that a clause means: named in it, or the one last talked about. */
export function topicOfClause(
  clause: Clause,
  facets: readonly FacetName[],
  scope: Scope,
  { library, state, story, before }: AskContext,
): Ask['topic'] {
  const guides = scope.guides.slice(0, GUIDES_FOR_TOPICS).flatMap((id) => library.guide(id) ?? []);
  if (guides.length === 0) return undefined;
  // "Text to speech" is a skill as much as another word for a role; a role's own name is no skill, nor is "audio ML".
  const isSkill = (mention: RoleMention): boolean => {
    const words = clause.tokens.slice(mention.start, mention.end).map(({ stem }) => stem);
    return guides.some(({ skillsToLearn }) =>
      skillsToLearn.some(({ name }) => {
        const stems = tokenize(name).map(({ stem }) => stem);
        return words.every((word) => stems.includes(word));
      }),
    );
  };
  const named = clause.mentions.filter(
    (mention) => mention.kind !== 'inner-part' && (mention.kind !== 'relative' || !isSkill(mention)),
  );
  const tokens = clause.tokens.filter((_, at) => !named.some(({ start, end }) => at >= start && at < end));
  // Another word for a role that is named beside it ("speech recognition" on the way to speech AI) is free to be a skill.
  const isSpare = (mention: RoleMention): boolean =>
    mention.kind === 'relative' && named.some(({ name }) => name === mention.name);
  const outside = clause.tokens.filter(
    (_, at) =>
      !clause.mentions.some((mention) => at >= mention.start && at < mention.end && !isSpare(mention)),
  );
  const listed = listedTopic(tokens, scope, state);
  if (listed) return listed;
  const talkedOfPhases =
    scope.inherited && (state?.facets.some((facet) => facet === 'roadmap' || facet === 'phase') ?? false);
  const loose =
    talkedOfPhases && (clause.findings.weak || facets.every((facet) => phaseFacets.includes(facet)));
  const spelledOut = namedInFull(clause.tokens.map((token) => token.word).join(' '), guides);
  if (spelledOut) return phaseAfter(spelledOut, clause.tokens, guides);
  const startsAnew = facets.includes('first-steps') && !facets.includes('phase');
  const phase =
    startsAnew || asksWhichPhase(clause.text) ? undefined : findPhase(tokens, guides, state?.topic, loose);
  if (phase) return phaseAfter(phase, tokens, guides);
  if (facets.length === 0 || clause.findings.weak || facets.some((facet) => skillFacets.includes(facet))) {
    const aboutTime = facets.includes('timeline') && clause.mentions.length > 1;
    const skill = findSkill(aboutTime ? outside : tokens, guides);
    if (skill) return skill;
  }
  const partly = facets.every((facet) => partFacets.includes(facet));
  const inMessage =
    clause.mentions.length === 0 && before?.topic && before.scope.guides.join() === scope.guides.join();
  if (inMessage && partly && clause.rest.length === 0) return before.topic;
  // "I'm in the second phase. What do I study with?"
  const told = [...story]
    .reverse()
    .map(
      (each) =>
        findPhase(each.tokens, guides, undefined, false) ??
        namedInFull(each.text, guides) ??
        // "Python then. Weeks?"
        (each.tokens.length <= VERY_SHORT || namesPart.test(each.text)
          ? findSkill(each.tokens, guides)
          : undefined),
    )
    .find((topic) => topic !== undefined);
  // "No, I meant the spray drying one. How do I learn it?"
  const spelled = story.some(({ text }) => namesPart.test(text));
  const asksOfPart =
    facets.length > 0 &&
    facets.every((facet) => toldFacets.includes(facet) || (spelled && skillFacets.includes(facet)));
  if (told && asksOfPart && clause.rest.length <= 1) return told;
  const refersBack =
    scope.inherited &&
    (tokens.length <= VERY_SHORT || tokens.some((token) => backReferences.has(token.word)));
  const says = facets.length > 0 ? partly : clause.rest.length === 0;
  // "Which one is only nice to have?" asks among them all.
  const among = clause.findings.priorities.length > 0 && /\b(?:which|what|whats)\b/i.test(clause.text);
  return refersBack && says && !among ? state?.topic : undefined;
}

/** "And the signal processing bit, …" */
const namesPart = /^\W*(?:\w+\W+){1,9}(?:bit|part|thing|stuff|side|one)\W*$/i;

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

const phaseStems: ReadonlySet<string> = new Set(
  ['phase', 'stage', 'step', 'milestone'].flatMap((word) => tokenize(word).map(({ stem }) => stem)),
);
const everyOne: ReadonlySet<string> = new Set(['each', 'every', 'per']);
const eachOf: ReadonlySet<string> = new Set(['those', 'these', 'them', 'each']);

/** "How long do those take?": all of what was listed last; "each skill": all skills of the guide. */
export function topicsOfClause(
  { tokens, mentions, rest }: Clause,
  facets: readonly FacetName[],
  { inherited, guides }: Scope,
  { state, library }: AskContext,
): readonly Topic[] | undefined {
  // "How many weeks does each skill take?"
  const everyWhat = tokens.find((_, at) => everyOne.has(tokens[at - 1]?.word ?? ''))?.stem;
  const ofEverySkill = everyWhat === 'skill';
  if (facets.includes('timeline') && phaseStems.has(everyWhat ?? '')) {
    const [guide] = guides.slice(0, 1).flatMap((id) => library.guide(id) ?? []);
    return guide?.roadmap.map(({ name }) => ({ kind: 'phase' as const, name }));
  }
  if (facets.includes('timeline') && ofEverySkill) {
    const [guide] = guides.slice(0, 1).flatMap((id) => library.guide(id) ?? []);
    return guide?.skillsToLearn.map(({ name }) => ({ kind: 'skill' as const, name }));
  }
  const listed = state?.listed ?? [];
  const asksTime = facets.length > 0 && facets.every((facet) => facet === 'timeline');
  const isAboutThem =
    inherited && mentions.length === 0 && rest.length === 0 && tokens.some(({ word }) => eachOf.has(word));
  return asksTime && isAboutThem && listed.length > 1 ? listed : undefined;
}

/** What is asked of a phase or skill, when `facets` were asked. */
export function facetsOfTopic(topic: NonNullable<Ask['topic']>, facets: readonly FacetName[]): FacetName[] {
  if (topic.kind === 'skill') return facets.length > 0 ? [...facets] : ['skills'];
  return facets.includes('phase') ? [...facets] : ['phase', ...facets.filter((facet) => facet !== 'roadmap')];
}

/** "Phase 7" and "the sixth phase" name a place, whether there is one or not. */
export function namesPlace({ text }: Clause): boolean {
  const words = tokenize(text)
    .map((token) => token.word)
    .join(' ');
  return /\b(?:phase|stage|step|milestone) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:phase|stage|step|milestone)\b/.test(
    words,
  );
}
