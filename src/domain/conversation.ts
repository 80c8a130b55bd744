import type { AnswerKind } from './answer.js';
import type { GuideId } from './guide.js';

/** What was said, kept for reading back and for rewriting follow-ups. */
export type Turn = { question: string; answer: string; kind: AnswerKind };

/** The part of a guide last talked about: "how long does *that* take?" after a question on phase 2. */
export type Topic = { kind: 'phase' | 'skill'; name: string };

/** What a conversation has in play: plain JSON, so that any store can keep it. */
export type ConversationState = {
  /** The guides that the last answer was about, the main one first. */
  guides: GuideId[];
  /** The role that the person leaves and the one they want, as they named them, known to a guide or not. */
  from?: string;
  to?: string;
  /** Guides that answers were about, the latest first: what "compare the two" means. */
  recent?: GuideId[];
  /** What was asked last, by facet name. */
  facets: string[];
  topic?: Topic;
  /** Skills or phases last listed, in the order of the list. */
  listed?: Topic[];
  /** Guides last listed, so that "the second one" means something. */
  options?: GuideId[];
  /** The question behind the coach's last offer: what "yes" asks. */
  offer?: string;
  /** Offers made so far, the latest last: none is made twice. */
  offered?: string[];
  /** The latest turns, oldest first. */
  turns: Turn[];
  /** The question answered last, by the id under which it was first asked, and what was in play before it: where its rewording begins. */
  last?: { question: string; before?: Omit<ConversationState, 'last' | 'turns'> };
};
