import type { Token } from '../language/tokens.js';
import { classify, type Guess, tellingStems } from './classifier/classify.js';
import { clauseStems, cueFeatures } from './classifier/features.js';
import type { Label } from './examples/examples.js';
import type { FacetFindings } from './find-facets.js';
import type { RoleMention } from './find-roles.js';
import { type Condition, conditions } from './vocabulary/conditions.js';
import { type FacetName, facetVocabulary } from './vocabulary/facets.js';
import { type TaskName, taskCues } from './vocabulary/tasks.js';

/** Where no strong cue speaks, the classifier's best guess is taken from this chance on; chosen on the tuned and practice sets. */
const TAKEN = 0.45;
/** From this chance on a guess is as good as a strong cue. */
const SURE = 0.9;
/** A strong cue that the classifier gives less than this, while it is sure of another thing, was a word in passing. */
const CONTRADICTED = 0.03;

const facetNames: ReadonlySet<string> = new Set(facetVocabulary.map(({ facet }) => facet));
const conditionsByName = new Map(conditions.map((condition) => [condition.name, condition]));
const isFacet = (label: Label): label is Label & FacetName => facetNames.has(label);
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
): FacetFindings {
  const stems = clauseStems(tokens, mentions);
  if (saysNothingOfItsOwn(tokens, mentions)) return findings;
  const guesses = classify(stems, cueFeatures(findings));
  const chanceOf = (label: string): number => guesses.find((guess) => guess.label === label)?.chance ?? 0;
  const [best] = guesses;
  if (!best) return findings;
  const settled = { ...findings, offTopic: chanceOf('off-topic') };
  const strong = !findings.weak && findings.facets.length > 0;
  const found = [...(findings.weak ? [] : findings.facets), ...findings.tasks, ...findings.conditions.map(({ name }) => name)];
  const contradicted = found.length > 0 && best.chance >= SURE && found.every((each) => chanceOf(each) < CONTRADICTED);
  if (contradicted && isFacet(best.label)) return asFacet(settled, best, tokens);
  if (strong) return settled;
  if (best.chance < TAKEN) return settled;
  if (isFacet(best.label)) return findings.tasks.size > 0 || findings.conditions.length > 0 ? settled : asFacet(settled, best, tokens);
  if (isTask(best.label)) return { ...settled, facets: [], weak: false, tasks: new Set([...findings.tasks, best.label]) };
  const condition = conditionsByName.get(best.label);
  return condition ? withCondition(settled, condition, tokens, best.label) : settled;
}

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

/** The words that made it look so: they name what is asked, and are not what is asked about. */
function placesOf(tokens: readonly Token[], label: Label): ReadonlySet<number> {
  const telling = tellingStems(label, tokens.map(({ stem }) => stem));
  return new Set(tokens.flatMap(({ stem }, at) => (telling.has(stem) ? [at] : [])));
}
