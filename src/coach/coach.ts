import { answerIntent, type Composed } from '../answering/answer.js';
import type { PromptedAnswers } from '../answering/prompted/answer-prompted.js';
import type { Answer } from '../domain/answer.js';
import type { ConversationState, Turn } from '../domain/conversation.js';
import type { Question } from '../domain/question.js';
import { understand } from '../understanding/understand.js';
import type { ConversationMemory } from './conversation-memory.js';
import type { LibraryView } from './library-view.js';

export type Coach = {
  /** Answers one message of one person, in its conversation. The only entrance. */
  ask(question: Question, progress?: AskProgress): Promise<Answer>;
};

export type AskProgress = {
  /**
   * Called with each further piece of a reply that is still being written, once the piece has passed the check; together
   * they begin the reply's text. Not called for replies that are composed at once.
   */
  onText?(piece: string): void;
};

/** Longer messages are cut here: a person's story fits, a pasted document does not. */
export const LONGEST_QUESTION = 4_000;
/** Turns kept in a conversation: what follow-ups reach back to. */
const TURNS_KEPT = 6;
/** Guides that "the two of them" may reach back to. */
const RECENT_KEPT = 4;
/** Offers that are not made again: a guide has some ten things to offer. */
const OFFERS_KEPT = 20;

/**
 * @param openView the library as it is now; called once a question, so that everything in one answer is of one piece
 * @param prompted begins a question in model mode; absent where replies are composed
 */
export function createCoach({
  openView,
  memory,
  prompted,
}: {
  openView(): LibraryView;
  memory: ConversationMemory;
  prompted?: PromptedAnswers;
}): Coach {
  return {
    async ask(question, progress) {
      const message = question.text.slice(0, LONGEST_QUESTION).trim();
      const view = openView();
      const state = beforeRewording(await memory.recall(question.conversation, question.asker), question);
      const understandAs = (text: string) => understand(text, view.understanding, state);
      const read = understandAs(message);
      const turn = await prompted?.begin(question.asker);
      const restated = await turn?.restate(message, read, state, understandAs);
      const { question: text, intent } = restated ?? { question: message, intent: read };
      // A model took its time: the library may have moved on meanwhile.
      const { sources, understanding } = restated ? openView() : view;
      const composed = await answerIntent(intent, {
        sources,
        all: understanding.all,
        question: text,
        state,
      });
      const asked = { message, question: text, intent, sources };
      const answer = turn
        ? await turn.answer(composed.answer, asked, (piece) => progress?.onText?.(piece))
        : composed.answer;
      await memory.remember(question.conversation, question.asker, {
        ...nextState(state, message, { ...composed, answer }),
        last: lastOf(question, state),
      });
      return answer;
    },
  };
}

/** An edited question is asked where its first wording was, so that "the second one" means what it meant then. */
function beforeRewording(
  state: ConversationState | undefined,
  { rewords }: Question,
): ConversationState | undefined {
  if (rewords === undefined || state?.last?.question !== rewords) return state;
  const { before } = state.last;
  return before && { ...before, turns: state.turns.slice(0, -1) };
}

/** One step back is kept, not the way there. */
function lastOf(
  { id, rewords }: Question,
  state: ConversationState | undefined,
): NonNullable<ConversationState['last']> {
  if (!state) return { question: rewords ?? id };
  const { last: _, turns: __, ...before } = state;
  return { question: rewords ?? id, before };
}

/** Small talk leaves what is in play as it was; anything else replaces it. */
function nextState(
  before: ConversationState | undefined,
  question: string,
  { answer, inPlay }: Composed,
): ConversationState {
  const turn: Turn = { question, answer: answer.text, kind: answer.kind };
  const turns = [...(before?.turns ?? []), turn].slice(-TURNS_KEPT);
  if (answer.kind === 'small-talk') {
    const { offer: _, ...kept } = before ?? { guides: [], facets: [], turns };
    return { ...kept, turns };
  }
  const { guides, facets, from, to, topic, listed, options } = inPlay;
  const keepsScope = guides.length === 0 && from === undefined && to === undefined;
  const recent = [...new Set([...guides, ...(before?.recent ?? [])])].slice(0, RECENT_KEPT);
  const offers = answer.offer ? [answer.offer.question] : [];
  const offered = [...(before?.offered ?? []), ...offers].slice(-OFFERS_KEPT);
  return {
    guides: keepsScope ? (before?.guides ?? []) : guides,
    facets: facets.length > 0 ? facets : (before?.facets ?? []),
    ...pick('from', keepsScope ? before?.from : from),
    ...pick('to', keepsScope ? before?.to : to),
    ...pick('topic', topic),
    ...pick('listed', listed),
    ...pick('options', options ?? (keepsScope ? before?.options : undefined)),
    ...pick('offer', answer.offer?.question),
    ...(recent.length > 0 ? { recent } : {}),
    ...(offered.length > 0 ? { offered } : {}),
    turns,
  };
}

function pick<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
