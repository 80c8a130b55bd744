import type { Wanted } from '../domain/answer.js';
import type { ConversationState, Topic } from '../domain/conversation.js';
import type { Guide, GuideId, GuideSummary } from '../domain/guide.js';
import type { Ask } from '../understanding/intent.js';
import { type FacetName, facetEntry } from '../understanding/vocabulary/facets.js';
import { answerFacts } from './answer-facts.js';
import { composeComparison } from './compose/compare.js';
import { composeGuideList, exampleNames } from './compose/discover.js';
import { guideName } from './guide-names.js';
import { guidesByInterest } from './guides-by-interest.js';
import { noGuideFor } from './no-guide-for.js';
import type { Draft } from './reply-draft.js';
import type { Sources } from './sources.js';

/** What one ask of a message comes to. Lines are Markdown; facts in them carry the draft's markers. */
export type AskReply = {
  kind: 'answered' | 'not-covered' | 'clarify';
  lines: string[];
  /** No guide joins the roles named: the guides given are only near, and stay out of what follows. */
  joinsNothing?: boolean;
  /** Says no more than that nothing was found: left out beside an answer. */
  vague?: boolean;
  guides: GuideId[];
  facets: FacetName[];
  from?: string;
  to?: string;
  topic?: Topic;
  options?: GuideId[];
  /** Skills or phases listed in the reply. */
  listed?: Topic[];
  /** A question that the coach offers to answer next, in the words in which it would understand it. */
  offer?: { text: string; question: string };
  /** The transition that no guide has. */
  wanted?: Wanted;
};

export type Answering = {
  sources: Sources;
  draft: Draft;
  all: readonly GuideSummary[];
  state: ConversationState | undefined;
};

/** Answers one thing asked. */
export async function answerAsk(ask: Ask, answering: Answering): Promise<AskReply> {
  switch (ask.task) {
    case 'facts':
      return answerFacts(ask, answering);
    case 'compare':
      return compare(ask, answering);
    case 'list-guides':
      return listGuides(answering);
    case 'by-interest':
      return (await guidesByInterest(ask, answering)) ?? listGuides(answering);
    case 'discover':
      return discover(ask, answering);
    case 'advise':
      return advise(answering);
  }
}

function compare(ask: Ask, { sources, draft }: Answering): AskReply {
  const guides = ask.scope.guides.slice(0, 4);
  const compared = composeComparison(ask, draft, sources);
  if (!compared) {
    return {
      kind: 'not-covered',
      lines: ['The guides do not say enough to compare them on that.'],
      guides,
      facets: ask.facets,
      options: guides,
    };
  }
  const asked = ask.facets.length > 0 || ask.extreme !== undefined;
  const notes = asked
    ? compared.silent.map(
        ({ guide, facet }) => `The guide for ${guideName(guide)} does not say ${facetEntry(facet).label}.`,
      )
    : [];
  const ids = compared.guides.map((guide) => guide.id);
  return {
    kind: 'answered',
    lines: [...compared.part.lines, ...notes.slice(0, 2)],
    guides: ids,
    facets: ask.facets,
    options: ids,
  };
}

function listGuides({ sources, draft, all }: Answering): AskReply {
  const ids = all.map((guide) => guide.id);
  const list = composeGuideList('These are the guides I answer from:', ids, draft, sources);
  if (!list)
    return {
      kind: 'not-covered',
      lines: ['There are no guides in the library yet.'],
      guides: [],
      facets: [],
    };
  return {
    kind: 'answered',
    lines: list.part.lines,
    guides: ids,
    // Listed, none of them is talked of yet.
    joinsNothing: true,
    options: list.guides.map((guide) => guide.id),
    facets: ['overview'],
  };
}

function discover(ask: Ask, answering: Answering): AskReply {
  const { sources, draft } = answering;
  const { scope } = ask;
  const named = { ...(scope.from ? { from: scope.from } : {}), ...(scope.to ? { to: scope.to } : {}) };
  if (scope.guides.length > 0 && scope.fit !== 'general') {
    const lead =
      scope.from && !scope.to
        ? `From ${scope.from}, there is a guide to:`
        : scope.to && !scope.from
          ? `These guides lead to ${scope.to}:`
          : 'There is a guide for that:';
    const list = composeGuideList(lead, scope.guides, draft, sources);
    if (list) {
      const ids = list.guides.map((guide) => guide.id);
      const offer = firstOffer(list.guides[0]);
      return {
        kind: 'answered',
        lines: list.part.lines,
        guides: ids,
        facets: ['overview'],
        options: ids,
        ...named,
        ...(offer ? { offer } : {}),
      };
    }
  }
  return noGuideFor(ask, answering);
}

function firstOffer(guide: Guide | undefined): AskReply['offer'] {
  if (!guide) return undefined;
  return {
    text: `Shall I tell you how long ${guideName(guide)} takes?`,
    question: `How long does it take ${guide.from ? `from ${guide.from} to ${guide.to}` : `to become ${guide.to}`}?`,
  };
}

function advise({ all, state }: Answering): AskReply {
  const lines = [
    `What do you do now, or what would you like to become? I have guides such as ${exampleNames(all)}.`,
  ];
  return {
    kind: 'clarify',
    lines,
    guides: [],
    facets: state?.facets.length ? (state.facets as FacetName[]) : [],
  };
}
