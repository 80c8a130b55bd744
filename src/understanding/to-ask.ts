import type { ConversationState } from '../domain/conversation.js';
import { foldText, tokenize } from '../language/tokens.js';
import { type AskContext, buildAsk, type UnderstandingLibrary } from './ask-context.js';
import { askForGuides } from './ask-for-guides.js';
import { facetsChecked } from './checked-claim.js';
import { phaseAtTime } from './find-topic.js';
import { guidesCompared } from './guides-compared.js';
import type { Ask, Scope } from './intent.js';
import { isOffTopic, offTopicAsk } from './off-topic.js';
import { otherGuide } from './other-guide.js';
import { asksSomething, type Clause, type ReadingLibrary } from './read-clause.js';
import { scopeInConversation } from './resolve-scope.js';
import { facetsOfTopic, namesPlace, topicOfClause, topicsOfClause } from './topic-of-clause.js';
import type { FacetName } from './vocabulary/facets.js';

export type { UnderstandingLibrary } from './ask-context.js';

/** A message of up to this many words may leave out what was said before ("and for a nurse?"). */
const SHORT_MESSAGE = 16;
/** A further clause of up to this many words leaves out what the one before it asked. */
const ELLIPTICAL = 6;
/** A clause that looks this much like a question for some facet asks for it. */
const OWN_LOOKS = 0.3;
/** A clause with more telling words than this asks for something of its own. */
const FEW_WORDS = 1;
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

const units =
  /^(?:hours?|days?|weeks?|months?|years?|minutes?|times?|long|more|of|for|in|at|on|with|to|do|does|is|are|phases?|stages?|steps?)$/;

/** "Which ones?", "any of those?" */
const pointsAtStory = /\b(?:which|what) (?:ones?|of (?:them|those|these))\b|\bany of (?:them|those)\b/i;

/** "Anything outside of streaming?", of the industries just told. */
const asksForMore = /\banything (?:else|outside|other|besides|apart)\b/i;

/** "And in the States?" */
const inAnotherPlace = /^\W*(?:and |but |what about |how about |or )*in (?:the )?\p{L}+(?: \p{L}+)?\W*$/iu;

/** "Can I still become one?", "am I out then?", "is the job still possible?" */
const asksWhether =
  /\b(?:can|could|may) i (?:still|even|ever)\b|\bam i (?:out|too|disqualified|ruled)\b|\bstill (?:be )?possible\b|\brules? me out\b|\bstand a chance\b/i;

/** "Must I buy my own drone?" */
const ofThemselves =
  /^\W*(?:(?:and|but|so|also) )?(?:must|should|will|would|can|could|do|does|is|are) (?:i|we|they|it|there|my)\b/i;

function countsThings({ tokens, rest }: Clause): boolean {
  const at = tokens.findIndex(({ word }, place) => word === 'many' && tokens[place - 1]?.word === 'how');
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  return (
    at >= 0 &&
    first !== undefined &&
    !units.test(first.word) &&
    !units.test(second?.word ?? '') &&
    (rest.includes(first) || (second !== undefined && rest.includes(second)))
  );
}

/** What everyday words name in passing when yes or no is asked for. */
const neverYesOrNo: readonly FacetName[] = ['timeline'];
const opensYesOrNo = /^\W*(?:(?:and|but|so|also) )?(?:will|would|can|could|do|does|is|are|should|must)\b/i;

/** What one clause of a message asks, and of which guides. */
export function toAsk(clause: Clause, context: AskContext): Ask {
  const { findings } = clause;
  const { library, state, pair, story } = context;
  const compared = guidesCompared(clause, pair, story, library, state) ?? comparedBefore(clause, context);
  if (compared) {
    const ask = buildAsk(clause, 'compare', compared);
    // Beside a comparison "time" is no everyday word: "how do the two compare in time?".
    const onTime = clause.tokens.some(({ word }) => word === 'time');
    if (onTime) ask.facets = [...new Set<FacetName>(['timeline', ...(findings.weak ? [] : ask.facets)])];
    const isComparable = ask.facets.every((facet) => comparable.includes(facet));
    const own = ask.facets.length > 0 && (onTime || !findings.weak || isComparable);
    const carried = (state?.facets ?? []) as FacetName[];
    return own || !compared.inherited || !carried.every((facet) => comparable.includes(facet))
      ? ask
      : { ...ask, facets: carried };
  }

  const other = askForGuides(clause, context);
  if (other) return other;

  const another = otherGuide(clause, library, state);
  const leans = clause.rest.length === 0 && asksSomething(clause);
  const scope = another ?? talkedOf(scopeInConversation(pair, library, state, leans), library, state);
  const checked = facetsChecked(clause, story, context.before?.text) ?? placeAsked(clause, context.before);
  const facets =
    another && findings.facets.length === 0
      ? (state?.facets as FacetName[])
      : facetsOf(clause, scope, checked, context);
  const goesOn = findings.facets.length === 0 && facets.length > 0 && asksForMore.test(clause.text);
  if (!goesOn && isOffTopic(clause, library))
    return offTopicAsk(clause, scope.fit === 'exact' && !scope.inherited ? scope : undefined);
  // A skill or phase named outright says more than a weak cue.
  const topic = topicOfClause(clause, facets, scope, context);
  const ask = {
    ...buildAsk(clause, 'facts', scope),
    ...(checked ? { weak: false, rest: [] } : {}),
    facets: topic
      ? facetsOfTopic(
          topic,
          findings.weak ? facets.filter((facet) => facet === 'timeline' || facet === 'resources') : facets,
        )
      : facets,
  };
  // "And how many hours a week is that?" asks for the hours alone.
  if (topic && findings.facets.length === 0 && findings.conditions.length > 0) ask.facets = [];
  // "I'm hard of hearing. Would that stop me?" turns on what was told.
  if (
    (facets.length === 0 || findings.weak) &&
    ask.conditions.length === 0 &&
    (/\b(?:that|this|it)\b/i.test(clause.text) || asksWhether.test(clause.text))
  ) {
    ask.conditions = story.flatMap((each) => each.findings.conditions);
    if (ask.conditions.length > 0) ask.facets = [];
  }
  // "What is taught in weeks 5 to 12?" says by its time which phase, and asks for no time.
  const guide = scope.guides[0] && library.guide(scope.guides[0]);
  if (topic?.kind === 'phase' && guide && phaseAtTime(clause.tokens, [guide])?.name === topic.name)
    ask.facets = ask.facets.includes('resources') ? ['resources'] : ['phase'];
  if (!topic && findings.facets.includes('phase') && namesPlace(clause)) ask.noSuchPhase = true;
  const each = topic ? undefined : topicsOfClause(clause, facets, scope, context);
  if (each && ask.facets.includes('timeline')) ask.facets = ['timeline'];
  // In "how do I practise grant writing?" the skill's own name is no question of money.
  const inTopic = ({ cues }: Ask['conditions'][number]): boolean =>
    topic !== undefined &&
    cues.some((cue) => ` ${foldText(topic.name)} `.includes(` ${cue.replace('=', '')} `));
  ask.conditions = ask.conditions.filter((condition) => !inTopic(condition));
  return { ...ask, ...(topic ? { topic } : {}), ...(each ? { each } : {}) };
}

/** A question that stands on its own after a change without a guide is asked of the guide talked of before that. */
function talkedOf(scope: Scope, known: ReadingLibrary, state: ConversationState | undefined): Scope {
  const last = state?.recent?.find((id) => known.summary(id));
  if (scope.fit !== 'none' || scope.guides.length > 0 || last === undefined) return scope;
  return { fit: 'exact', guides: [last], near: [], inherited: true };
}

const namesOf = (scope: Scope, library: UnderstandingLibrary): string =>
  scope.guides.flatMap((id) => library.summary(id)?.to ?? []).join(' ');

/** "Compare A with B: how hard, and how long?" compares twice. */
function comparedBefore({ mentions, findings }: Clause, { before }: AskContext): Scope | undefined {
  return before?.task === 'compare' && mentions.length === 0 && findings.facets.length > 0
    ? before.scope
    : undefined;
}

/** "What should I learn first, and where?" */
function placeAsked({ tokens, findings, rest }: Clause, before: Ask | undefined): FacetName[] | undefined {
  const bare = findings.facets.length === 0 || findings.weak;
  return bare &&
    rest.length === 0 &&
    tokens.some(({ word }) => word === 'where') &&
    before?.facets.includes('skills')
    ? ['resources']
    : undefined;
}

function facetsOf(
  clause: Clause,
  scope: Scope,
  checked: readonly FacetName[] | undefined,
  { library, state, pair, messageLength, before, story }: AskContext,
): FacetName[] {
  const { text, findings, rest } = clause;
  if (checked) return [...checked];
  // "How many night shifts a year?" asks for a number of something else than time.
  if (countsThings(clause)) return findings.facets.filter((facet) => facet !== 'timeline');
  const ownFacets = findings.facets.length > 0 && !findings.weak;
  // "The same for the salary" names what is asked; "the same for a nurse", "what else?" do not.
  const asksOn =
    /\b(?:same|likewise|ditto)\b|\b(?:what|anything|something|which) (?:else|others?)\b|\bwhat makes (?:the|that|a) difference\b|\b(?:after (?:that|this)|then what|what then|and then)\W*$|\banything (?:outside|other|besides|apart)\b/i.test(
      text,
    );
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
    return opensYesOrNo.test(text) && /\bwhen\b/i.test(text)
      ? findings.facets.filter((facet) => !neverYesOrNo.includes(facet))
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
    !ofThemselves.test(text) &&
    !/\bhow many\b/i.test(text)
    ? ['overview']
    : [];
}
