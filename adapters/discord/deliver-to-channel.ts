import {
  type Delivering,
  type Delivery,
  DeliveryError,
  type DoorLog,
  originalOf,
  type Received,
  type Reply,
} from '../../src/index.js';
import { createBoundedMap } from './bounded-map.js';
import { answerCards } from './cards/answer-card.js';
import { saysTheSame } from './cards/read-card.js';
import { missingSentence, toDeliveryError } from './delivery-error.js';
import { type Card, type DiscordApi, nonceOf } from './discord-api.js';
import type { ReplyPlace } from './place-of-reply.js';
import { isForbidden, isMessageGone, isQuestionGone, isReplyForbidden } from './refusals.js';
import { type MessageRoute, messageRoute, type Receipt, receiptOf } from './route.js';
import { MESSAGES } from './settings.js';

export type ChannelDelivery = {
  api: DiscordApi;
  placeOf(route: MessageRoute, question: string): Promise<ReplyPlace>;
  /** Names of permissions that the bot lacks for writing in a channel, as far as is known. */
  missingIn(channel: string): readonly string[];
  /** Where the reply to an earlier question stands. */
  receiptOf(question: string): Promise<Receipt | undefined>;
  hint: string;
  log: DoorLog;
};

/** Replies remembered: what edits have made of them, and those that are posted in part. */
const KEPT = 500;

/** Brings replies to messages: into a thread, a channel or a direct message, or in place of what stands there. */
export function createChannelDelivery({
  api,
  placeOf,
  missingIn,
  receiptOf: receiptOfQuestion,
  hint,
  log,
}: ChannelDelivery) {
  const latest = createBoundedMap<Receipt>(KEPT);
  const inPart = createBoundedMap<Receipt>(KEPT);

  /** Where the reply stands that an edited question gets anew. */
  async function toReplace({ route }: Received): Promise<Receipt | undefined> {
    const original = originalOf(route);
    return original === undefined ? undefined : (latest.get(original) ?? (await receiptOfQuestion(original)));
  }

  async function deliver(received: Delivering, reply: Reply): Promise<Delivery> {
    const { question } = received;
    const route = messageRoute(received.route);
    const original = originalOf(received.route);
    const begun = inPart.get(question.id) ?? receiptOf(received.begun) ?? (await toReplace(received));
    const cards = answerCards(
      reply,
      { door: MESSAGES, question: question.id },
      route.opensThread === true && original === undefined ? { hint } : {},
    );
    let place: ReplyPlace = {
      channel: begun?.channel ?? route.channel,
      isThread: begun?.channel === route.message,
    };
    try {
      if (!begun?.channel) place = await placeOf(route, question.text);
      const lacks = missingIn(place.channel);
      if (lacks.length > 0)
        throw new DeliveryError(missingSentence(inWords(route, place), lacks), { retry: 'never' });
      const receipt = await write(question.id, place, cards, begun?.messages ?? []);
      if (original !== undefined) latest.set(original, receipt);
      return { receipt };
    } catch (error) {
      // Whoever takes a question back wants no answer to it.
      if (isQuestionGone(error)) return {};
      const known = toDeliveryError(error, { ...route, ...place }, missingIn(place.channel));
      const mayDirect = route.guild !== undefined && (isForbidden(error) || known === error);
      if (!(known instanceof DeliveryError) || known.retry === 'later' || !mayDirect) throw known;
      log.error({ channel: place.channel, guild: route.guild }, `Discord: ${known.message}`);
      return deliverDirect(received, cards, known);
    }
  }

  /** Puts cards in place of messages, posts what is more, and takes away what is over. */
  async function write(
    id: string,
    { channel, replyTo }: ReplyPlace,
    cards: readonly Card[],
    there: readonly string[],
  ): Promise<Receipt> {
    const messages: string[] = [];
    for (const [at, card] of cards.entries()) {
      const old = there[at];
      const edited = old === undefined ? undefined : await edit(channel, old, card);
      messages.push(edited ?? (await post(id, channel, card, at, at === 0 ? replyTo : undefined)));
      if (cards.length > 1) inPart.set(id, { channel, messages: [...messages, ...there.slice(at + 1)] });
    }
    inPart.delete(id);
    for (const over of there.slice(cards.length)) await api.remove(channel, over).catch(ignoreGone);
    return { channel, messages };
  }

  async function edit(channel: string, message: string, card: Card): Promise<string | undefined> {
    try {
      return (await api.edit(channel, message, card)).id;
    } catch (error) {
      if (isMessageGone(error)) return undefined;
      throw error;
    }
  }

  async function post(
    id: string,
    channel: string,
    card: Card,
    part: number,
    replyTo: string | undefined,
  ): Promise<string> {
    const nonce = nonceOf(id, part);
    const message = await api
      .post(channel, card, { nonce, ...(replyTo === undefined ? {} : { replyTo }) })
      .catch((error: unknown) => {
        if (replyTo !== undefined && isReplyForbidden(error)) return api.post(channel, card, { nonce });
        throw error;
      });
    // A nonce that Discord knows leads to what was posted under it: the beginning of a reply that a crash cut short.
    if (!saysTheSame(message, card)) await api.edit(channel, message.id, card);
    return message.id;
  }

  /** Where the bot may not write, the asker gets the answer all the same. */
  async function deliverDirect(
    { question }: Delivering,
    cards: readonly Card[],
    reason: DeliveryError,
  ): Promise<Delivery> {
    try {
      const channel = await api.openDirect(question.asker.replace(/^discord:/, ''));
      return { receipt: await write(question.id, { channel, isThread: false }, cards, []) };
    } catch (error) {
      const known = toDeliveryError(error, {});
      throw known instanceof DeliveryError && known.retry === 'later' ? known : reason;
    }
  }

  return { deliver, toReplace };
}

const inWords = ({ guild }: MessageRoute, { channel }: ReplyPlace): string =>
  `channel ${channel}${guild === undefined ? '' : ` of server ${guild}`}`;

const ignoreGone = (error: unknown): void => {
  if (!isMessageGone(error)) throw error;
};
