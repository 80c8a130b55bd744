import type { webApi } from '@slack/bolt';
import type { SlackMessage } from '../blocks/answer-messages.js';
import { platformCode } from './delivery-error.js';

/** Where messages are posted, and for which question. */
export type PostPlace = { channel: string; thread?: string; question: string };

/** What marks our messages at Slack, so that they are found again: see {@link ./find-delivered.ts}. */
export const EVENT_TYPE = 'segue_answer';
export type AnswerMark = { question: string; part: number; parts: number };

/** Slack's answers to a message that it cannot show as it is (https://docs.slack.dev/reference/methods/chat.postMessage#errors). */
const aboutBlocks =
  /^(?:invalid_blocks|invalid_blocks_format|msg_blocks_too_long|msg_too_long|invalid_arguments)$/;

/**
 * Posts those of the messages that do not stand there yet, in order.
 * @param there the ids (`ts`) of the first ones, posted by an earlier try
 * @returns the ids of all
 */
export async function postMessages(
  client: webApi.WebClient,
  place: PostPlace,
  messages: readonly SlackMessage[],
  there: readonly string[] = [],
): Promise<string[]> {
  const posted = [...there];
  for (const [part, message] of messages.entries()) {
    if (part < there.length) continue;
    const mark: AnswerMark = { question: place.question, part, parts: messages.length };
    posted.push(await post(client, place, message, mark));
  }
  return posted;
}

async function post(
  client: webApi.WebClient,
  { channel, thread }: PostPlace,
  message: SlackMessage,
  mark: AnswerMark,
): Promise<string> {
  const where = {
    channel,
    ...(thread === undefined ? {} : { thread_ts: thread }),
    unfurl_links: false,
    unfurl_media: false,
    metadata: { event_type: EVENT_TYPE, event_payload: mark },
  };
  const { ts } = await whole(message, (content) => client.chat.postMessage({ ...where, ...content }));
  return ts ?? '';
}

/**
 * Replaces messages that stand there, whole. Where the new reply needs more of them they are posted, where it needs
 * fewer the rest is deleted.
 */
export async function replaceMessages(
  client: webApi.WebClient,
  place: PostPlace,
  messages: readonly SlackMessage[],
  there: readonly string[],
): Promise<string[]> {
  const { channel, question } = place;
  for (const [part, ts] of there.entries()) {
    const message = messages[part];
    if (!message) {
      await client.chat.delete({ channel, ts }).catch(() => {});
      continue;
    }
    const metadata = { event_type: EVENT_TYPE, event_payload: { question, part, parts: messages.length } };
    await whole(message, (content) => client.chat.update({ channel, ts, metadata, ...content }));
  }
  return postMessages(client, place, messages, there.slice(0, messages.length));
}

/** Sends blocks; where Slack cannot show them, the same words without, so that nobody is left without an answer. */
export async function whole<T>(
  message: SlackMessage,
  send: (content: { text: string; blocks?: SlackMessage['blocks'] }) => Promise<T>,
): Promise<T> {
  try {
    return await send(message);
  } catch (error) {
    if (!aboutBlocks.test(platformCode(error) ?? '')) throw error;
    return send({ text: wordsOf(message), blocks: [] });
  }
}

function wordsOf({ text, blocks }: SlackMessage): string {
  const words = blocks.flatMap((block) =>
    block.type === 'markdown'
      ? [block.text]
      : block.type === 'context'
        ? block.elements.flatMap((each) => ('text' in each ? [each.text] : []))
        : [],
  );
  return words.length > 0 ? words.join('\n\n') : text;
}
