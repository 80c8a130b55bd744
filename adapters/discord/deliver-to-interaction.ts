import { type APIMessage, MessageFlags } from 'discord.js';
import { type Delivering, type Delivery, DeliveryError, type Received, type Reply } from '../../src/index.js';
import { createBoundedMap } from './bounded-map.js';
import { answerCards } from './cards/answer-card.js';
import { answersQuestion } from './cards/read-card.js';
import { toDeliveryError } from './delivery-error.js';
import { type Card, type DiscordApi, type InteractionAddress, nonceOf } from './discord-api.js';
import { isTokenOver } from './refusals.js';
import { type InteractionRoute, interactionRoute, type Receipt } from './route.js';
import type { TokenSeal } from './seal-token.js';
import { COMMANDS } from './settings.js';

export type InteractionDelivery = {
  api: DiscordApi;
  seal: TokenSeal;
  /** Whether an interaction was acknowledged by this process; resolves when that is decided, undefined where it is not known. */
  acknowledged(interaction: string): Promise<boolean> | undefined;
  now: () => number;
};

/** Another process's acknowledgement may be on its way for so long: Discord waits three seconds for it. */
const ACKNOWLEDGED_WITHIN_MS = 5_000;

/** Replies remembered that are posted in part. */
const KEPT = 500;

/** Brings replies to commands, buttons and forms: in place of the "thinking", and below it what does not fit. */
export function createInteractionDelivery({ api, seal, acknowledged, now }: InteractionDelivery) {
  const inPart = createBoundedMap<string[]>(KEPT);

  /** Absent when it is known that the interaction cannot be answered. Whether its fifteen minutes are over Discord's clock tells. */
  async function addressOf({ route }: Received): Promise<InteractionAddress | undefined> {
    const { interaction, application, token } = interactionRoute(route);
    if ((await acknowledged(interaction)) === false) return undefined;
    const opened = seal.open(interaction, token);
    return opened === undefined ? undefined : { application, token: opened };
  }

  async function deliver(received: Delivering, reply: Reply): Promise<Delivery> {
    const route = interactionRoute(received.route);
    const cards = answerCards(
      reply,
      { door: COMMANDS, question: received.question.id },
      { asked: received.question.text },
    );
    try {
      const address = await addressOf(received);
      const receipt = address && (await answer(address, received, route, cards));
      return { receipt: receipt ?? (await postInstead(received, route, cards)) };
    } catch (error) {
      throw toDeliveryError(error, route);
    }
  }

  /** @returns nothing when the token turned out to be over */
  async function answer(
    address: InteractionAddress,
    { question }: Received,
    route: InteractionRoute,
    [first, ...rest]: readonly Card[],
  ): Promise<Receipt | undefined> {
    if (!first) return undefined;
    let message: APIMessage;
    try {
      message = await api.editOriginal(address, first);
    } catch (error) {
      if (!isTokenOver(error)) throw error;
      if (now() - question.askedAt < ACKNOWLEDGED_WITHIN_MS && acknowledged(route.interaction) === undefined)
        throw new DeliveryError('the interaction is not acknowledged yet', {
          retry: 'later',
          afterMs: 1_000,
        });
      return undefined;
    }
    // What a try before this one has posted is written over, not posted again.
    const there = inPart.get(question.id) ?? [];
    const messages = [message.id];
    for (const [at, card] of rest.entries()) {
      const old = there[at + 1];
      const written =
        old === undefined ? api.followUp(address, card, route) : api.editOriginal(address, card, old);
      messages.push((await written).id);
      inPart.set(question.id, messages);
    }
    inPart.delete(question.id);
    return { channel: message.channel_id, messages, viaToken: true };
  }

  /** What was not private is answered as an ordinary message when the token is over. */
  async function postInstead(
    { question }: Received,
    route: InteractionRoute,
    cards: readonly Card[],
  ): Promise<Receipt> {
    const { channel } = route;
    if (route.private || channel === undefined)
      throw new DeliveryError(
        `the interaction's token is over${route.private ? ', and its answer is for the asker alone' : ''}`,
        { retry: 'never' },
      );
    const messages: string[] = [];
    for (const [at, card] of cards.entries())
      messages.push((await api.post(channel, card, { nonce: nonceOf(question.id, at) })).id);
    return { channel, messages };
  }

  async function alreadyDelivered(received: Received): Promise<Delivery | undefined> {
    const { channel, private: isPrivate } = interactionRoute(received.route);
    const isAnswer = (message: APIMessage): boolean => answersQuestion(message, received.question.id);
    const address = await addressOf(received);
    const original = address && (await api.original(address).catch(unlessUnknown));
    if (original && isAnswer(original))
      return { receipt: { channel: original.channel_id, messages: [original.id], viaToken: true } };
    const isWaiting = original && ((original.flags ?? 0) & MessageFlags.Loading) !== 0;
    if (isWaiting || isPrivate || channel === undefined) return undefined;
    // Either the last of several parts, or posted instead.
    const posted = await api.messagesAfter(channel, received.question.id).catch(() => []);
    const last = posted.find(isAnswer);
    return last && { receipt: { channel, messages: [last.id] } };
  }

  return { deliver, alreadyDelivered, addressOf };
}

const unlessUnknown = (error: unknown): undefined => {
  if (!isTokenOver(error)) throw error;
};
