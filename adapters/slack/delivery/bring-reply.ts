import type { webApi } from '@slack/bolt';
import {
  type Delivering,
  type Delivery,
  type DoorContext,
  originalOf,
  type Reply,
} from '../../../src/index.js';
import { feedbackBlock } from '../blocks/answer-buttons.js';
import { answerMessages, type SlackMessage } from '../blocks/answer-messages.js';
import { DOOR, receiptOf, routeOf, type SlackReceipt } from '../slack-route.js';
import { deliverPrivately, openDirect } from './deliver-privately.js';
import { platformCode } from './delivery-error.js';
import { postMessages, replaceMessages } from './post-messages.js';
import type { ResponseUrls } from './response-urls.js';
import type { StreamDraft } from './stream-draft.js';

export type ReplyWays = {
  inbox: DoorContext['store']['inbox'];
  responseUrls: ResponseUrls;
  /** Posts JSON to a `response_url`. */
  send: (url: string, body: object) => Promise<void>;
};

/** Brings one reply to where it belongs: into a begun stream, in place of an earlier reply, to the asker only, or anew. */
export async function bringReply(
  parts: ReplyWays,
  client: webApi.WebClient,
  received: Delivering,
  reply: Reply,
  draft: StreamDraft | undefined,
  halfway: readonly string[] | undefined,
): Promise<Delivery> {
  const { inbox, responseUrls, send } = parts;
  const { id, text } = received.question;
  const route = routeOf(received);
  const messages = answerMessages(reply, {
    question: id,
    ...(route.repeats ? { repeat: text } : {}),
    ...(route.isPrivate && route.channel !== undefined ? { shareable: true } : {}),
  });
  if (route.isPrivate) {
    await deliverPrivately({ client, responseUrl: responseUrls.get(id), send }, route, messages);
    responseUrls.drop(id);
    return {};
  }
  const channel = route.channel ?? (await openDirect(client, route.user));
  const place = { channel, question: id, ...(route.thread === undefined ? {} : { thread: route.thread }) };
  const begun = await begunMessages(inbox, client, received, reply, draft, messages);
  if (begun?.isWhole) return { receipt: { channel, messages: begun.messages } };
  if (begun) {
    const replaced = await replaceGone(
      client,
      { ...place, channel: begun.channel },
      messages,
      begun.messages,
    );
    return { receipt: { channel: begun.channel, messages: replaced } };
  }
  return { receipt: { channel, messages: await postMessages(client, place, messages, halfway) } };
}

type Begun = SlackReceipt & { isWhole: boolean };

/** The messages that this reply is to stand in, if some are there: a stream, one of before a crash, or the reply to the question before its edit. */
async function begunMessages(
  inbox: ReplyWays['inbox'],
  client: webApi.WebClient,
  received: Delivering,
  { answer, notice }: Reply,
  draft: StreamDraft | undefined,
  messages: readonly SlackMessage[],
): Promise<Begun | undefined> {
  const { channel } = routeOf(received);
  if (draft?.finish && channel !== undefined) {
    const { id } = received.question;
    const buttons = notice === undefined && answer.kind !== 'small-talk' ? [feedbackBlock(id)] : [];
    const mark = { question: id, part: 0, parts: messages.length };
    const finished = await draft.finish(answer, buttons, mark);
    if (finished)
      return { channel, messages: [finished.ts], isWhole: finished.isWhole && messages.length === 1 };
  }
  const before = receiptOf(received.begun);
  if (before) {
    // A stream that is still open refuses to be replaced.
    for (const ts of before.messages)
      await client.chat.stopStream({ channel: before.channel, ts }).catch(() => {});
    return { ...before, isWhole: false };
  }
  const original = originalOf(received.route);
  const kept = original === undefined ? undefined : await inbox.find(DOOR, original);
  const receipt = receiptOf(kept?.receipt);
  return receipt ? { ...receipt, isWhole: false } : undefined;
}

/** Replaces messages; where somebody deleted them, the reply is posted anew. */
async function replaceGone(
  client: webApi.WebClient,
  place: { channel: string; thread?: string; question: string },
  messages: readonly SlackMessage[],
  there: readonly string[],
): Promise<string[]> {
  try {
    return await replaceMessages(client, place, messages, there);
  } catch (error) {
    if (platformCode(error) !== 'message_not_found') throw error;
    return postMessages(client, place, messages);
  }
}
