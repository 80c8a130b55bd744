import { tokenize } from '../language/tokens.js';
import { asksOfOwnCase, opensYesOrNo } from '../language/yes-or-no.js';
import type { AskContext, UnderstandingLibrary } from './ask-context.js';
import { asksForOthers, asksWhatFollows } from './going-on.js';
import type { Scope } from './intent.js';
import type { Clause } from './read-clause.js';
import type { FacetName } from './vocabulary/facets.js';

/** A message of up to this many words may leave out what was said before ("and for a nurse?"). */
const SHORT_MESSAGE = 16;
/** A further clause of up to this many words leaves out what the one before it asked. */
const ELLIPTICAL = 6;
/** A clause that looks this much like a question for some facet asks for it. */
const OWN_LOOKS = 0.3;
/** A clause with more telling words than this asks for something of its own. */
const FEW_WORDS = 1;

/** "Which ones?", "any of those?" */
const pointsAtStory = /\b(?:which|what) (?:ones?|of (?:them|those|these))\b|\bany of (?:them|those)\b/i;

/** "And in the States?" */
const inAnotherPlace = /^\W*(?:and |but |what about |how about |or )*in (?:the )?\p{L}+(?: \p{L}+)?\W*$/iu;

const namesOf = (scope: Scope, library: UnderstandingLibrary): string =>
  scope.guides.flatMap((id) => library.summary(id)?.to ?? []).join(' ');

/**
 * What a clause asks: by its own cues, else by what it leans on (the talk before it, the story, the clause before).
 * @param checked the facets of a claim that somebody wants checked
 */
export function facetsOfClause(
  clause: Clause,
  scope: Scope,
  checked: readonly FacetName[] | undefined,
  { library, state, pair, messageLength, before, story }: AskContext,
): FacetName[] {
  const { text, findings, rest } = clause;
  if (checked) return [...checked];
  const ownFacets = findings.facets.length > 0 && !findings.weak;
  // "The same for the salary" names what is asked; "the same for a nurse", "what else?" do not.
  const asksOn = asksForOthers(text) || asksWhatFollows(text);
  // "What else should I be good at?" looks like a question of its own.
  const ownLooks = (findings.likely?.chance ?? 0) >= OWN_LOOKS;
  if (!ownFacets && !ownLooks && state && state.facets.length > 0 && asksOn)
    return state.facets as FacetName[];
  // "And in the States?" asks the same of another place.
  const elsewhere =
    findings.facets.length === 0 &&
    clause.tokens.length <= ELLIPTICAL &&
    (findings.conditions.length === 0 || findings.conditions[0]?.name === 'country') &&
    inAnotherPlace.test(text);
  if (elsewhere && state && state.facets.length > 0) return state.facets as FacetName[];
  if ((findings.facets.length > 0 && !findings.weak) || findings.conditions.length > 0)
    return findings.facets;
  if (findings.priorities.length > 0) return ['skills'];
  // "My mother believes in certificates. Which ones fit this move?"
  const ofStory = story.at(-1)?.findings;
  if (
    ofStory &&
    !ofStory.weak &&
    ofStory.facets.length === 1 &&
    pointsAtStory.test(text) &&
    rest.length <= FEW_WORDS
  )
    return ofStory.facets;
  const named = pair.from !== undefined || pair.to !== undefined;
  const leaning = named && messageLength <= SHORT_MESSAGE && rest.length <= FEW_WORDS;
  if (leaning && state && state.facets.length > 0) return state.facets as FacetName[];
  // "Will it count against me when I apply?" asks for no time.
  if (findings.weak)
    return opensYesOrNo(text) && /\bwhen\b/i.test(text)
      ? findings.facets.filter((facet) => facet !== 'timeline')
      : findings.facets;
  // "… for annealing, and how many for etching?"
  const sameGuides = before?.scope.guides.join() === scope.guides.join();
  const isWhole =
    /^(?:do|does|did|is|are|can|could|will|would|should|must|have|has)\s+(?:i|you|we|they|it|an?|the)\b/i.test(
      text,
    );
  if (before && sameGuides && !isWhole && rest.length > 0 && clause.tokens.length <= ELLIPTICAL)
    return before.facets;
  // "What would a switch to AI look like for a drummer?" names a part of the role, and asks for nothing but it.
  const roles = tokenize(`${scope.from ?? ''} ${scope.to ?? ''} ${namesOf(scope, library)}`).map(
    ({ stem }) => stem,
  );
  const own = rest.filter(({ stem }) => !roles.includes(stem));
  // "Someone told me to build a portfolio. What should go in it?" is about the portfolio.
  const ofIt =
    /\bit\b/i.test(text) && (story.at(-1)?.rest.some(({ word }) => library.isKnown(word)) ?? false);
  return named &&
    !scope.inherited &&
    own.length === 0 &&
    !ofIt &&
    // "Must I buy my own drone?"
    !asksOfOwnCase(text) &&
    !/\bhow many\b/i.test(text)
    ? ['overview']
    : [];
}
