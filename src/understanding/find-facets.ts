import type { SkillPriority } from '../domain/guide.js';
import {
  compilePhrases,
  keepStrongest,
  type PhraseMatch,
  type PhraseMatcher,
  ROLE_STEM,
} from '../language/match-phrases.js';
import type { Token } from '../language/tokens.js';
import type { RoleMention } from './find-roles.js';
import type { Ask } from './intent.js';
import { type Condition, conditions } from './vocabulary/conditions.js';
import { type FacetName, facetVocabulary } from './vocabulary/facets.js';
import { extremes, type TaskName, taskCues } from './vocabulary/tasks.js';

const strongFacets = compilePhrases(
  facetVocabulary.flatMap(({ facet, cues }) => cues.map((cue) => [cue, facet] as const)),
);
const weakFacets = compilePhrases(
  facetVocabulary.flatMap(({ facet, weakCues = [] }) => weakCues.map((cue) => [cue, facet] as const)),
);
const findConditionCues = compilePhrases(
  conditions.flatMap((condition) => condition.cues.map((cue) => [cue, condition] as const)),
);
const findTaskCues = compilePhrases(
  Object.entries(taskCues).flatMap(([task, cues]) => cues.map((cue) => [cue, task as TaskName] as const)),
);
const findExtremeCues = compilePhrases(
  extremes.flatMap((extreme) => extreme.cues.map((cue) => [cue, extreme] as const)),
);

const findPriorityCues = compilePhrases<SkillPriority>([
  ['critical', 'critical'],
  ['most important', 'critical'],
  ['essential', 'critical'],
  ['must have', 'critical'],
  ['must haves', 'critical'],
  ['indispensable', 'critical'],
  ['crucial', 'critical'],
  ['top priority', 'critical'],
  ['highest priority', 'critical'],
  ['key skills', 'critical'],
  ['matter most', 'critical'],
  ['matters most', 'critical'],
  ['non negotiable', 'critical'],
  ['learn first', 'critical'],
  ['absolutely need', 'critical'],
  ['absolutely must', 'critical'],
  ['must absolutely', 'critical'],
  ['cannot do without', 'critical'],
  ['cant do without', 'critical'],
  ['absolutely have to', 'critical'],
  ['vital', 'critical'],
  ['important', 'important'],
  ['nice to have', 'nice-to-have'],
  ['nice to haves', 'nice-to-have'],
  ['=optional', 'nice-to-have'],
  ['just nice', 'nice-to-have'],
  ['only nice', 'nice-to-have'],
  ['merely nice', 'nice-to-have'],
  ['nice to know', 'nice-to-have'],
  ['leave out', 'nice-to-have'],
  ['do without', 'nice-to-have'],
  ['put off', 'nice-to-have'],
  ['postpone', 'nice-to-have'],
  ['ignore at first', 'nice-to-have'],
  ['less important', 'nice-to-have'],
  ['least important', 'nice-to-have'],
  ['could ~ skip', 'nice-to-have'],
  ['can ~ skip', 'nice-to-have'],
  ['skip at first', 'nice-to-have'],
  ['leave for later', 'nice-to-have'],
  ['not essential', 'nice-to-have'],
  ['can wait', 'nice-to-have'],
  ['could wait', 'nice-to-have'],
  ['lowest priority', 'nice-to-have'],
  ['low priority', 'nice-to-have'],
  ['not critical', 'important'],
]);

/** Every word that some cue is made of: what a misspelt word of a question may have meant. */
export const cueWords: ReadonlySet<string> = new Set(
  [
    ...facetVocabulary.flatMap(({ cues, weakCues = [] }) => [...cues, ...weakCues]),
    ...conditions.flatMap(({ cues }) => cues),
    ...Object.values(taskCues).flat(),
    ...extremes.flatMap(({ cues }) => cues),
    'critical important optional priority second third fourth phase step stage resources compare versus difference skills',
  ]
    .flatMap((cue) => cue.replace(/[~=]/g, ' ').split(/\s+/))
    .filter((word) => word.length > 3),
);

export type FacetFindings = {
  facets: FacetName[];
  /** Whether only weak cues were found. */
  weak: boolean;
  /** Places of the words that named what is asked. */
  places: ReadonlySet<number>;
  conditions: Condition[];
  tasks: Set<TaskName>;
  priorities: SkillPriority[];
  extreme?: NonNullable<Ask['extreme']>;
  /** How far the clause looks like something that no guide is about, 0 to 1; 0 where nobody judged. */
  offTopic: number;
  /** The facet that the clause looks most like, with its chance, 0 to 1, however small. */
  likely?: { facet: FacetName; chance: number };
};

/** "Soft skills", "skills that carry over" and "frameworks I should know" are narrower than the skills to learn. */
const narrowerThanSkills: readonly FacetName[] = [
  'transferable-skills',
  'soft-skills',
  'tools',
  'certifications',
  'resources',
  'degree',
  'transferable-skills',
];

function dropBareSkills(
  matches: readonly PhraseMatch<FacetName>[],
  tokens: readonly Token[],
): readonly PhraseMatch<FacetName>[] {
  const narrower = new Set(
    matches.map(({ value }) => value).filter((facet) => narrowerThanSkills.includes(facet)),
  );
  if (narrower.size === 0) return matches;
  const ownKind = narrower.has('transferable-skills') || narrower.has('soft-skills');
  const namesSkills = (match: PhraseMatch<FacetName>): boolean =>
    match.places.some((place) => tokens[place]?.stem === 'skill');
  return matches.filter(
    (match) =>
      match.value !== 'skills' || (ownKind ? match.words > 1 && namesSkills(match) : namesSkills(match)),
  );
}

/** "Be honest, what would I miss?" asks for what is missed, not for the whole reality check. */
export function dropWider(facets: readonly FacetName[]): FacetName[] {
  const narrower = facets.some((facet) => facet === 'love' || facet === 'miss' || facet === 'challenges');
  // "What should I do in the first 90 days?" asks for these days' plan alone.
  const planned = facets.some((facet) => facet.startsWith('plan-'));
  return facets.filter(
    (facet) =>
      !(narrower && facet === 'reality') && !(planned && (facet === 'first-steps' || facet === 'plan')),
  );
}

/** Of weak cues, those of the facet that has most words of the clause; of equals the first. */
function mostOften(matches: readonly PhraseMatch<FacetName>[]): PhraseMatch<FacetName>[] {
  const places = new Map<FacetName, Set<number>>();
  for (const { value, places: own } of matches)
    places.set(value, new Set([...(places.get(value) ?? []), ...own]));
  let best: FacetName | undefined;
  for (const [facet, own] of places)
    if (best === undefined || own.size > (places.get(best)?.size ?? 0)) best = facet;
  return matches.filter(({ value }) => value === best);
}

/** After a number of years that somebody has behind them: "with 15 years as a nurse", "20 years of teaching". */
const behind: ReadonlySet<string> = new Set(
  'as of playing doing working teaching making in on with at experience old'.split(' '),
);

/** Time that is told and not asked for. */
function isTold({ value, places }: PhraseMatch<FacetName>, tokens: readonly Token[]): boolean {
  if (value !== 'timeline') return false;
  return places.every(
    (at) =>
      /^(?:years?|months?|weeks?)$/.test(tokens[at]?.word ?? '') &&
      /^(?:\d+|ten|twelve|fifteen|twenty|thirty|five|six|seven|eight|nine|two|three|four)$/.test(
        tokens[at - 1]?.word ?? '',
      ) &&
      behind.has(tokens[at + 1]?.word ?? ''),
  );
}

/** Each role as one word that no cue holds: "how much does a *solar installer* make" leaves the same gap as any other role. */
function withRolesAsWords(
  tokens: readonly Token[],
  mentions: readonly Pick<RoleMention, 'start' | 'end'>[],
): { words: Token[]; placeOf: number[] } {
  const words: Token[] = [];
  const placeOf: number[] = [];
  for (const [at, token] of tokens.entries()) {
    const role = mentions.find(({ start, end }) => at >= start && at < end);
    if (role && role.start !== at) continue;
    // Whoever wants to be one is a future one: no question after the future.
    if (token.stem === 'futur' && mentions.some(({ start }) => start === at + 1)) continue;
    words.push(role ? { ...token, word: ROLE_STEM, stem: ROLE_STEM } : token);
    placeOf.push(at);
  }
  return { words, placeOf };
}

/** Finds what a clause asks about, in the order in which it asks. Words inside role names do not count. */
export function findFacets(tokens: readonly Token[], mentions: readonly RoleMention[]): FacetFindings {
  const { words, placeOf } = withRolesAsWords(tokens, mentions);
  const outside = <T>(find: PhraseMatcher<T>): PhraseMatch<T>[] =>
    find(words).map((match) => ({ ...match, places: match.places.map((at) => placeOf[at] ?? at) }));
  const conditionMatches = keepStrongest(outside(findConditionCues));
  const strong = keepStrongest(outside(strongFacets));
  const weak =
    strong.length > 0 || conditionMatches.length > 0
      ? []
      : mostOften(outside(weakFacets).filter((match) => !isTold(match, tokens)));
  const matches = strong.length > 0 ? dropBareSkills(strong, tokens) : weak;
  const priorities = [...new Set(keepStrongest(findPriorityCues(tokens)).map((match) => match.value))];
  const extreme = keepStrongest(findExtremeCues(tokens))[0]?.value;
  return {
    facets: dropWider([...new Set(matches.map((match) => match.value))]),
    weak: strong.length === 0 && matches.length > 0,
    places: new Set([...matches, ...conditionMatches].flatMap((match) => match.places)),
    conditions: [...new Set(conditionMatches.map((match) => match.value))],
    tasks: new Set([...findTaskCues(tokens), ...findTaskCues(words)].map((match) => match.value)),
    priorities,
    offTopic: 0,
    ...(extreme ? { extreme: { facet: extreme.facet, end: extreme.end } } : {}),
  };
}
