import { generalWords } from '../language/stop-words.js';
import { type Token, tokenize } from '../language/tokens.js';
import { classify, type Guess, labelsKnown, tellingStems } from './classifier/classify.js';
import { clauseStems, cueFeatures } from './classifier/features.js';
import type { Label } from './examples/examples.js';
import { type FacetFindings, findFacets } from './find-facets.js';
import type { RoleMention } from './find-roles.js';
import { type Condition, conditions } from './vocabulary/conditions.js';
import { type FacetName, facetVocabulary } from './vocabulary/facets.js';
import { type TaskName, taskCues } from './vocabulary/tasks.js';

/** Where no strong cue speaks, the classifier's best guess is taken from this chance on; chosen on the tuned and practice sets. */
const TAKEN = 0.45;
/** From this chance on a guess is as good as a strong cue. */
const SURE = 0.8;
/** From this chance on a guess overrules cues that it gives next to nothing. */
const OVERRULES = 0.75;
/** Less is next to nothing: the second of two things asked in one clause still gets some hundredths. */
const ASIDE = 0.025;
const HALF = 0.5;
/** A circumstance named beside a likely facet still counts from this chance on. */
const LIKELY_TOO = 0.08;

const facetNames: ReadonlySet<string> = new Set(facetVocabulary.map(({ facet }) => facet));
const conditionsByName = new Map(conditions.map((condition) => [condition.name, condition]));
const isFacet = (label: Label): label is Label & FacetName => facetNames.has(label);
/** What some example is of: of others the classifier cannot judge. */
const isJudged = (name: string): boolean => (labelsKnown() as readonly string[]).includes(name);
const isTask = (label: Label): label is Label & TaskName => Object.hasOwn(taskCues, label);

/**
 * Puts together what the cues found in a clause and what it looks like as a whole. Strong cues stand unless the
 * classifier is sure of something else and gives them next to nothing; weak ones and none give way to a likely guess.
 * @returns the findings, with how far the clause looks like something that no guide is about
 */
export function settleFindings(
  tokens: readonly Token[],
  mentions: readonly RoleMention[],
  findings: FacetFindings,
  isKnown: (word: string) => boolean,
): FacetFindings {
  const settled = settle(tokens, mentions, withoutInterest(findings, mentions));
  // "How many inspections before I can …?" counts things, and no time.
  if (settled.facets.join() === 'timeline' && countsThings(tokens, isKnown))
    return { ...settled, facets: [], weak: false, places: new Set() };
  const [facet] = settled.facets;
  if (settled.places === findings.places || !facet || !chosenFrom.has(facet)) return settled;
  // Of a list that is chosen from, a word that the library holds may be the item asked for.
  const own = cueStems(facet);
  const isItem = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && isKnown(token.word) && !own.has(token.stem);
  };
  return { ...settled, places: new Set([...settled.places].filter((at) => !isItem(at))) };
}

const ofTime: ReadonlySet<string> = new Set([
  'month',
  'week',
  'year',
  'hour',
  'dai',
  'day',
  'time',
  'semest',
  'summer',
  'winter',
  'moon',
  'weekend',
  'even',
  'night',
  'minut',
  'quarter',
  'decad',
]);

/** After "how many" stands something that a guide speaks of and that is no length of time. */
function countsThings(tokens: readonly Token[], isKnown: (word: string) => boolean): boolean {
  const at = tokens.findIndex(({ word }, place) => word === 'how' && tokens[place + 1]?.word === 'many');
  const [first, second] = at < 0 ? [] : tokens.slice(at + 2, at + 4);
  // "Night shifts" are shifts.
  const isPair =
    first && ofTime.has(first.stem) && second && /s$/.test(second.word) && !generalWords.has(second.word);
  const thing = isPair ? second : first;
  return thing !== undefined && !ofTime.has(thing.stem) && thing.word.length > 3 && isKnown(thing.word);
}

/** "Something in audio AI" names a role: nobody asks for whatever guide has it. */
function withoutInterest(findings: FacetFindings, mentions: readonly RoleMention[]): FacetFindings {
  if (!mentions.some(({ roles }) => roles.length > 0)) return findings;
  return { ...findings, tasks: new Set([...findings.tasks].filter((task) => task !== 'by-interest')) };
}

function settle(
  tokens: readonly Token[],
  mentions: readonly RoleMention[],
  findings: FacetFindings,
): FacetFindings {
  const stems = clauseStems(tokens, mentions);
  if (saysNothingOfItsOwn(tokens, mentions)) return findings;
  const guesses = classify(stems, cueFeatures(findings));
  const chanceOf = (label: string): number => guesses.find((guess) => guess.label === label)?.chance ?? 0;
  const [best] = guesses;
  if (!best) return findings;
  const parts = guessParts(tokens, mentions);
  const chanceInParts = (label: string): number =>
    Math.max(chanceOf(label), ...parts.map((part) => part.find((each) => each.label === label)?.chance ?? 0));
  const likely = isFacet(best.label)
    ? { likely: { facet: best.label as FacetName, chance: best.chance } }
    : {};
  const settled = withoutAsides(
    { ...findings, offTopic: chanceOf('off-topic'), ...likely },
    best,
    chanceInParts,
  );
  const found = [...namesOf(settled), ...settled.conditions.map(({ name }) => name)];
  const contradicted =
    found.length > 0 && best.chance >= OVERRULES && found.every((each) => chanceOf(each) < ASIDE);
  if (contradicted && best.label === 'off-topic') return asNothing(settled);
  if (contradicted && isFacet(best.label)) return asFacet(settled, best, tokens);
  if (namesOf(settled).length > 0) return settled;
  if (best.label === 'off-topic' && best.chance >= OVERRULES)
    return { ...settled, facets: [], weak: false, places: new Set() };
  if (best.chance < TAKEN) return settled.weak ? onlyLikely(settled, chanceOf) : settled;
  if (isFacet(best.label))
    return settled.conditions.some(({ name }) => chanceOf(name) >= LIKELY_TOO)
      ? settled
      : asFacet(settled, best, tokens);
  if (isTask(best.label))
    return isChange(mentions) && best.label !== 'compare'
      ? settled
      : { ...settled, facets: [], weak: false, tasks: new Set([best.label]) };
  const condition = conditionsByName.get(best.label);
  return condition && best.chance >= OVERRULES
    ? withCondition(settled, condition, tokens, best.label)
    : settled;
}

const joints: ReadonlySet<string> = new Set(['and', 'or', 'but', 'plus']);

/** "How long does it take and how hard is it": what each side of a joint looks like by itself; nothing without a joint. */
function guessParts(tokens: readonly Token[], mentions: readonly RoleMention[]): Guess[][] {
  const cuts = tokens.flatMap(({ word }, at) =>
    joints.has(word) && !mentions.some(({ start, end }) => at >= start && at < end) ? [at] : [],
  );
  if (cuts.length === 0) return [];
  return [-1, ...cuts].map((cut, index) => {
    const [from, to] = [cut + 1, cuts[index] ?? tokens.length];
    const own = tokens.slice(from, to);
    const roles = mentions
      .filter(({ start, end }) => start >= from && end <= to)
      .map((mention) => ({ ...mention, start: mention.start - from, end: mention.end - from }));
    return own.length === 0 ? [] : classify(clauseStems(own, roles), cueFeatures(findFacets(own, roles)));
  });
}

/** The strong facets and the tasks that cues found. */
const namesOf = ({ weak, facets, tasks }: FacetFindings): string[] => [...(weak ? [] : facets), ...tasks];

/** Both ends of a change are named: no question for guides. */
const isChange = (mentions: readonly RoleMention[]): boolean =>
  mentions.filter(({ roles }) => roles.length > 0).length >= 2;

/** Of several things that cues found, those that the whole clause speaks against ("the *material* for the first months") go. */
function withoutAsides(
  findings: FacetFindings,
  best: Guess,
  chanceOf: (label: string) => number,
): FacetFindings {
  const names = namesOf(findings);
  // Beside a comparison stands what is compared.
  const compares = best.label === 'compare';
  const stays = (name: string): boolean =>
    chanceOf(name) >= ASIDE || !isJudged(name) || (compares && facetNames.has(name));
  if (names.length < 2 || best.chance < HALF || !names.some(stays)) return findings;
  return {
    ...findings,
    facets: findings.weak ? findings.facets : findings.facets.filter(stays),
    tasks: new Set([...findings.tasks].filter(stays)),
  };
}

/** An everyday word ("do", "work") says nothing where the clause as a whole looks like something else. */
function onlyLikely(findings: FacetFindings, chanceOf: (label: string) => number): FacetFindings {
  const facets = findings.facets.filter((facet) => chanceOf(facet) >= ASIDE || !isJudged(facet));
  return facets.length > 0
    ? { ...findings, facets }
    : { ...findings, facets, weak: false, places: new Set() };
}

const asNothing = (findings: FacetFindings): FacetFindings => ({
  ...findings,
  facets: [],
  weak: false,
  tasks: new Set(),
  conditions: [],
  places: new Set(),
});

/** "And for a nurse?": a role and function words; what is asked about it was said before. */
function saysNothingOfItsOwn(tokens: readonly Token[], mentions: readonly RoleMention[]): boolean {
  return tokens.every(
    ({ word }, at) => leaning.has(word) || mentions.some(({ start, end }) => at >= start && at < end),
  );
}

const leaning: ReadonlySet<string> = new Set(
  'and or but so ok okay what how about for if i im am me my we were was is a an the as same today now then from to of with one it that this say'.split(
    ' ',
  ),
);

function asFacet(findings: FacetFindings, { label, chance }: Guess, tokens: readonly Token[]): FacetFindings {
  return {
    ...findings,
    facets: [label as FacetName],
    weak: chance < SURE,
    conditions: [],
    places: placesOf(tokens, label),
  };
}

function withCondition(
  findings: FacetFindings,
  condition: Condition,
  tokens: readonly Token[],
  label: Label,
): FacetFindings {
  return {
    ...findings,
    facets: [],
    weak: false,
    conditions: [...new Set([...findings.conditions, condition])],
    places: placesOf(tokens, label),
  };
}

/** Lists of which a question may name an item ("which industries" … "and in finance?"): the name is what is asked about. */
const chosenFrom: ReadonlySet<string> = new Set<FacetName>([
  'industries',
  'companies',
  'tools',
  'skills',
  'resources',
  'certifications',
  'job-titles',
  'phase',
]);

function cueStems(label: FacetName): ReadonlySet<string> {
  const entry = facetVocabulary.find(({ facet }) => facet === label);
  return new Set(
    [...(entry?.cues ?? []), ...(entry?.weakCues ?? [])].flatMap((cue) =>
      tokenize(cue).map(({ stem }) => stem),
    ),
  );
}

/** The words that made it look so: they name what is asked, and are not what is asked about. */
function placesOf(tokens: readonly Token[], label: Label): ReadonlySet<number> {
  const stems = tokens.map(({ stem }) => stem);
  const telling = tellingStems(label, stems);
  return new Set(tokens.flatMap(({ stem }, at) => (telling.has(stem) ? [at] : [])));
}
