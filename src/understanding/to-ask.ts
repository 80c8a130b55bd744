import type { ConversationState } from '../domain/conversation.js';
import { foldText } from '../language/tokens.js';
import { type AskContext, buildAsk } from './ask-context.js';
import { askForGuides } from './ask-for-guides.js';
import { facetsChecked } from './checked-claim.js';
import { facetsOfClause } from './facets-of-clause.js';
import { phaseAtTime } from './find-topic.js';
import { asksForOthers } from './going-on.js';
import { guidesCompared } from './guides-compared.js';
import type { Ask, Scope } from './intent.js';
import { isOffTopic, offTopicAsk } from './off-topic.js';
import { otherGuide } from './other-guide.js';
import { asksSomething, type Clause, type ReadingLibrary } from './read-clause.js';
import { scopeInConversation } from './resolve-scope.js';
import { facetsOfTopic, namesPlace, topicOfClause, topicsOfClause } from './topic-of-clause.js';
import type { FacetName } from './vocabulary/facets.js';

export type { UnderstandingLibrary } from './ask-context.js';

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

/** "Can I still become one?", "am I out then?", "is the job still possible?" */
const asksWhether =
  /\b(?:can|could|may) i (?:still|even|ever)\b|\bam i (?:out|too|disqualified|ruled)\b|\bstill (?:be )?possible\b|\brules? me out\b|\bstand a chance\b/i;

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
      : facetsOfClause(clause, scope, checked, context);
  const goesOn = findings.facets.length === 0 && facets.length > 0 && asksForOthers(clause.text);
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
