import type { webApi } from '@slack/bolt';
import {
  type Delivering,
  type Delivery,
  DeliveryError,
  type DoorContext,
  type Draft,
  type Json,
  originalOf,
  type Received,
  type Reply,
} from '../../../src/index.js';
import { feedbackBlock } from '../blocks/answer-buttons.js';
import { answerMessages, type SlackMessage } from '../blocks/answer-messages.js';
import { DOOR, receiptOf, routeOf, type SlackReceipt, type SlackRoute } from '../slack-route.js';
import type { WorkspaceClient, WorkspaceClients } from '../workspace-clients.js';
import { deliverPrivately, openDirect } from './deliver-privately.js';
import { isTurnedAway, platformCode, toDeliveryError } from './delivery-error.js';
import { findDelivered } from './find-delivered.js';
import { postMessages, replaceMessages } from './post-messages.js';
import type { ResponseUrls } from './response-urls.js';
import type { StatusLine } from './show-status.js';
import { createStreamDraft, type StreamDraft } from './stream-draft.js';

export type DeliveryParts = {
  clients: WorkspaceClients;
  inbox: DoorContext['store']['inbox'];
  responseUrls: ResponseUrls;
  status: StatusLine;
  /** Posts JSON to a `response_url`. */
  send: (url: string, body: object) => Promise<void>;
};

/** The half of the door that brings replies to people. */
export type SlackDelivery = {
  deliver(received: Delivering, reply: Reply, draft?: Draft): Promise<Delivery>;
  alreadyDelivered(received: Received): Promise<Delivery | undefined>;
  working(received: Received): Promise<void>;
  draft(received: Received, begun: (receipt: Json) => Promise<void>): Draft;
};

/** What is remembered of tries that failed; more would be a memory without end. */
const MOST_TRIES = 5_000;

export function createSlackDelivery(parts: DeliveryParts): SlackDelivery {
  const { clients, status } = parts;
  /** Questions whose last try certainly posted nothing more: no need to look. */
  const turnedAway = new Set<string>();
  /** The first messages of replies whose rest is missing, as found by a look. */
  const halfway = new Map<string, string[]>();

  const clientFor = async ({ team, enterprise }: SlackRoute): Promise<WorkspaceClient> => {
    const found = await clients(team, enterprise);
    if (!found) throw new DeliveryError('Slack: the app is not installed there any more', { retry: 'never' });
    return found;
  };

  return {
    async deliver(received, reply, draft) {
      const { id } = received.question;
      try {
        const { client } = await clientFor(routeOf(received));
        const delivery = await bring(
          parts,
          client,
          received,
          reply,
          draft as StreamDraft | undefined,
          halfway.get(id),
        );
        halfway.delete(id);
        return delivery;
      } catch (error) {
        if (isTurnedAway(error) && !halfway.has(id)) {
          turnedAway.add(id);
          if (turnedAway.size > MOST_TRIES) turnedAway.clear();
        }
        throw toDeliveryError(error);
      } finally {
        status.end(id);
      }
    },

    async alreadyDelivered(received) {
      const { id } = received.question;
      const route = routeOf(received);
      // An ephemeral message cannot be looked for, and replacing a message twice does no harm.
      if (route.isPrivate || originalOf(received.route) !== undefined || turnedAway.delete(id))
        return undefined;
      try {
        const { client } = await clientFor(route);
        const place =
          route.channel === undefined ? { ...route, channel: await openDirect(client, route.user) } : route;
        const found = await findDelivered(client, place, id);
        if (!found) return undefined;
        const { channel, messages, isWhole } = found;
        if (isWhole) return { receipt: { channel, messages } };
        halfway.set(id, messages);
        return undefined;
      } catch (error) {
        // Where the app may not read, it cannot look; a reply that comes twice is better than none.
        if (
          /^(?:missing_scope|not_in_channel|channel_not_found|thread_not_found)$/.test(
            platformCode(error) ?? '',
          )
        )
          return undefined;
        throw toDeliveryError(error);
      }
    },

    async working(received) {
      const route = routeOf(received);
      status.begin(
        received.question.id,
        route,
        async () => (await clients(route.team, route.enterprise))?.client,
      );
    },

    draft(received, begun) {
      const route = routeOf(received);
      const { channel, thread, team, user, isPrivate } = route;
      // A stream must be in a thread and cannot be private; an edited question's reply replaces what stands there.
      if (
        isPrivate ||
        channel === undefined ||
        thread === undefined ||
        originalOf(received.route) !== undefined
      )
        return { add: () => {} };
      let draft: StreamDraft | undefined;
      let early = '';
      const ready = clientFor(route).then(
        ({ client }) => {
          status.end(received.question.id);
          draft = createStreamDraft(client, { channel, thread, team, user }, begun);
          if (early !== '') draft.add(early);
        },
        () => {},
      );
      const whole: StreamDraft = {
        add(text) {
          if (draft) draft.add(text);
          else early += text;
        },
        async finish(...args) {
          await ready;
          return draft?.finish(...args);
        },
      };
      return whole;
    },
  };
}

/** Brings one reply to where it belongs: into a begun stream, in place of an earlier reply, to the asker only, or anew. */
async function bring(
  parts: DeliveryParts,
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
  inbox: DeliveryParts['inbox'],
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
