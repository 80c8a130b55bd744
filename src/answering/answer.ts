import type { Answer, Citation, NonEmpty } from '../domain/answer.js';
import type { ConversationState, Topic } from '../domain/conversation.js';
import type { GuideId, GuideSummary } from '../domain/guide.js';
import type { Passage, PassageId } from '../domain/passage.js';
import type { Intent } from '../understanding/intent.js';
import type { FacetName } from '../understanding/vocabulary/facets.js';
import { type AskReply, answerAsk } from './answer-ask.js';
import { checkCitations } from './check-citations.js';
import { checkFigures } from './check-figures.js';
import { exampleNames } from './compose/discover.js';
import { guideName } from './guide-names.js';
import { createDraft, renumber } from './reply-draft.js';
import { kindWord, smallTalkReply } from './small-talk-replies.js';
import type { Sources } from './sources.js';

/** An answer, and what the conversation has in play after it. */
export type Composed = {
  answer: Answer;
  inPlay: {
    guides: GuideId[];
    facets: FacetName[];
    from?: string;
    to?: string;
    topic?: Topic;
    listed?: Topic[];
    options?: GuideId[];
  };
};

export type AnswerContext = {
  sources: Sources;
  all: readonly GuideSummary[];
  question: string;
  state: ConversationState | undefined;
};

/** Things asked in one message that are answered; more would be a wall of text. */
const MOST_ASKS = 4;

/** Composes the answer to an intent from the guides, and lets out only what its citations carry. */
export async function answerIntent(intent: Intent, context: AnswerContext): Promise<Composed> {
  const { all } = context;
  if (intent.kind === 'small-talk') return plain('small-talk', smallTalkReply(intent.topic, all));
  if (intent.kind === 'distress') return plain('small-talk', kindWord(intent.grave));
  if (intent.kind === 'gibberish')
    return plain(
      'clarify',
      `I could not read that. What would you like to know? I have guides such as ${exampleNames(all)}.`,
    );
  if (intent.kind === 'empty' || intent.asks.length === 0) {
    return plain('clarify', `What would you like to know? I have guides such as ${exampleNames(all)}.`);
  }

  const draft = createDraft(context.sources);
  const replies: AskReply[] = [];
  for (const ask of intent.asks.slice(0, MOST_ASKS)) {
    replies.push(await answerAsk(ask, { sources: context.sources, draft, all, state: context.state }));
  }
  return compose(replies, intent, draft, context);
}

function plain(kind: 'small-talk' | 'clarify', text: string): Composed {
  return {
    answer: { kind, text, citations: [], guides: [], by: 'extractive' },
    inPlay: { guides: [], facets: [] },
  };
}

function compose(
  replies: readonly AskReply[],
  { background, named }: Pick<Extract<Intent, { kind: 'asks' }>, 'background' | 'named'>,
  draft: ReturnType<typeof createDraft>,
  context: AnswerContext,
): Composed {
  const answered = replies.filter((reply) => reply.kind === 'answered');
  // Beside an answer, a question back or a second "no guide for that" is noise.
  const said =
    answered.length > 0
      ? replies.filter((reply) => reply.kind !== 'clarify' && !reply.vague)
      : replies.slice(0, 2);
  const blocks = [...new Set(said.map((reply) => reply.lines.join('\n')))];
  const main = answered[0] ?? said[0];
  const remarks = answered.length > 0 ? backgroundRemarks(background, answered, context) : [];
  const offer = main?.offer;
  const written = [...blocks, ...remarks].join('\n\n');
  const { text: checked, citations } = keepWhatHolds(draft.finish(written), context, replies);
  const text = offer ? `${checked}\n\n${offer.text}` : checked;
  const guides = [...new Set(said.flatMap((reply) => reply.guides))];
  const shared = {
    text,
    guides,
    by: 'extractive' as const,
    ...(offer ? { offer: { question: offer.question } } : {}),
  };
  const last = said.at(-1);
  const inPlay = {
    guides: main?.guides.length && !main.joinsNothing ? main.guides : [],
    facets: [...new Set(said.flatMap((reply) => reply.facets))],
    ...(main?.from !== undefined ? { from: main.from } : {}),
    ...(main?.to !== undefined ? { to: main.to } : {}),
    ...(last?.topic ? { topic: last.topic } : {}),
    ...(last?.listed ? { listed: last.listed } : {}),
    ...(main?.options ? { options: main.options } : named.length > 0 ? { options: named } : {}),
  };

  if (answered.length > 0 && isNonEmpty(citations))
    return { answer: { kind: 'answered', citations, ...shared }, inPlay };
  if (answered.length > 0) {
    const names = answered
      .flatMap((reply) => reply.guides)
      .flatMap((id) => context.sources.guide(id) ?? [])
      .map(guideName);
    return {
      answer: {
        kind: 'not-covered',
        ...shared,
        text: `The guides${names.length > 0 ? ` for ${names.join(' and ')}` : ''} do not say that in a way that I could cite.`,
        citations: [],
      },
      inPlay,
    };
  }
  if (said.every((reply) => reply.kind === 'clarify'))
    return { answer: { kind: 'clarify', ...shared, citations: [] }, inPlay };
  const wanted = said.find((reply) => reply.wanted)?.wanted;
  return {
    answer: { kind: 'not-covered', ...shared, citations, ...(wanted ? { wanted } : {}) },
    inPlay,
  };
}

const isNonEmpty = (citations: readonly Citation[]): citations is NonEmpty<Citation> => citations.length > 0;

/** "I have ten hours a week" beside a timeline: the guide does not reckon with it, and that is said. */
function backgroundRemarks(
  background: Extract<Intent, { kind: 'asks' }>['background'],
  answered: readonly AskReply[],
  { sources }: AnswerContext,
): string[] {
  const facets = new Set(answered.flatMap((reply) => reply.facets));
  const guides = answered.flatMap((reply) => reply.guides);
  return background
    .filter(
      (condition) =>
        (condition.name === 'hours' || condition.name === 'country') &&
        condition.bearsOn.some((facet) => (facet === 'timeline' || facet === 'salary') && facets.has(facet)),
    )
    .filter(
      (condition) =>
        !guides.some((id) =>
          sources
            .passages(id)
            .some((passage) => condition.evidence.some((word) => passage.text.toLowerCase().includes(word))),
        ),
    )
    .slice(0, 1)
    .map((condition) => `The guide does not say anything about ${condition.label}.`);
}

/**
 * The last gate, in production too: a line whose citation, figure or name does not hold is left out; its markers go
 * with it and the rest are numbered anew.
 */
function keepWhatHolds(
  reply: { text: string; citations: Citation[] },
  context: AnswerContext,
  replies: readonly AskReply[],
): { text: string; citations: Citation[] } {
  const passages = new Map<PassageId, Passage>();
  for (const guide of new Set(reply.citations.map((citation) => citation.guide))) {
    for (const passage of context.sources.passages(guide)) passages.set(passage.id, passage);
  }
  const find = (id: PassageId): Passage | undefined => passages.get(id);
  const allowed = [
    ...context.all
      .filter(
        ({ id }) =>
          replies.some((each) => each.guides.includes(id) || each.options?.includes(id)) ||
          context.all.length <= 50,
      )
      .flatMap((guide) => [guideName(guide), guide.from ?? '', guide.to]),
    ...replies.flatMap((each) => [each.from ?? '', each.to ?? '', each.topic?.name ?? '']),
    context.question,
  ];
  let { text, citations } = reply;
  const badMarkers = new Set(checkCitations(text, citations, find).map((fault) => fault.marker));
  const badLines = new Set(checkFigures(text, citations, find, allowed).map((fault) => fault.line));
  if (badMarkers.size === 0 && badLines.size === 0) return reply;
  text = text
    .split('\n')
    .filter((line) => !badLines.has(line) && ![...badMarkers].some((marker) => line.includes(`[${marker}]`)))
    .join('\n')
    .trim();
  return renumber(text, citations);
}
