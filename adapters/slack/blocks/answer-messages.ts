import type { types } from '@slack/bolt';
import {
  type Answer,
  firstSentence,
  groupSources,
  type Reply,
  STAND_IN_NOTE,
  splitReply,
} from '../../../src/index.js';
import { cutText } from '../words/cut-text.js';
import { inertMrkdwn, inertText } from '../words/inert-text.js';
import { feedbackBlock, shareBlock } from './answer-buttons.js';
import { limits } from './limits.js';

/** One message as Slack takes it. `text` is the notification, and what stands where blocks cannot be shown. */
export type SlackMessage = { text: string; blocks: types.KnownBlock[] };

export type AnswerWishes = {
  /** The question's id: what the buttons under the answer lead back to. */
  question: string;
  /** The question's own words, where the reply must repeat them. */
  repeat?: string;
  /** Whether the asker, who alone sees it, may show it to the channel. */
  shareable?: boolean;
  /** Who showed it to the channel. */
  sharedBy?: string;
};

/** Characters of a repeated question. */
const REPEATED = 300;

/**
 * A reply as messages: the answer in Markdown, cut at paragraphs over as many messages as it takes; under the last one
 * the sources and the buttons. A notice has no buttons: there is nothing to say about it.
 */
export function answerMessages({ answer, notice }: Reply, wishes: AnswerWishes): SlackMessage[] {
  const parts = splitReply(inertText(answer.text), limits.markdown);
  const before = aboveAnswer(wishes);
  return parts.map((text, index) => ({
    text: inertMrkdwn(firstSentence(text)),
    blocks: [
      ...(index === 0 ? before : []),
      { type: 'markdown', text },
      ...(index < parts.length - 1 ? [] : belowAnswer(answer, notice === undefined, wishes)),
    ],
  }));
}

/** What stands under an answer; a streamed one is ended with it. */
export function belowAnswer(
  answer: Answer,
  isAnswer: boolean,
  { question, shareable }: AnswerWishes,
): types.KnownBlock[] {
  const sources = sourcesBlock(answer);
  const isWorthAWord = isAnswer && (answer.kind === 'answered' || answer.kind === 'not-covered');
  return [
    ...(sources ? [sources] : []),
    ...(isWorthAWord ? [feedbackBlock(question)] : []),
    ...(shareable && isWorthAWord ? [shareBlock(question)] : []),
  ];
}

function aboveAnswer({ repeat, sharedBy }: AnswerWishes): types.KnownBlock[] {
  const lines = [
    ...(sharedBy === undefined ? [] : [`${cutText(sharedBy, 80)} asked me and shared the answer:`]),
    ...(repeat === undefined ? [] : [`“${cutText(repeat.replace(/\s+/g, ' ').trim(), REPEATED)}”`]),
  ];
  return lines.length === 0 ? [] : [{ type: 'context', elements: lines.map(plainText) }];
}

/** One line for each section cited, in one block; below them, small, that the model did not write this. */
function sourcesBlock({ citations, standIn }: Answer): types.ContextBlock | undefined {
  const lines = groupSources(citations).map(
    ({ markers, title, section }) =>
      `${markers.map((marker) => `[${marker}]`).join('')} ${title} › ${section}`,
  );
  const note = standIn ? [plainText(STAND_IN_NOTE)] : [];
  const all = cutText(lines.join('\n'), limits.contextText - 20);
  const elements = [...(lines.length === 0 ? [] : [plainText(all)]), ...note];
  return elements.length === 0 ? undefined : { type: 'context', elements };
}

/** Plain text is never read for mentions or formatting; the brackets are made harmless all the same. */
export const plainText = (text: string): types.PlainTextElement => ({
  type: 'plain_text',
  text: cutText(inertText(text), limits.contextText),
  emoji: false,
});
