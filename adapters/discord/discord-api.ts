import { createHash } from 'node:crypto';
import {
  type APIChannel,
  type APIMessage,
  type ContainerBuilder,
  MessageFlags,
  REST,
  RESTEvents,
  Routes,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import { restOptions } from './make-client.js';
import type { DiscordSettings } from './settings.js';

/** A message as it is built: one container of what Discord calls Components V2. */
export type Card = ContainerBuilder;

/** Reaches one interaction's replies for fifteen minutes. */
export type InteractionAddress = { application: string; token: string };

/** What is asked of Discord to deliver replies. Each call throws discord.js's own errors. */
export type DiscordApi = {
  /** @param nonce the same message under the same nonce is posted once, however often it is sent */
  post(channel: string, card: Card, about: { nonce: string; replyTo?: string }): Promise<APIMessage>;
  edit(channel: string, message: string, card: Card): Promise<APIMessage>;
  remove(channel: string, message: string): Promise<void>;
  openThread(channel: string, message: string, name: string): Promise<string>;
  showTyping(channel: string): Promise<void>;
  messagesAfter(channel: string, message: string): Promise<APIMessage[]>;
  openDirect(user: string): Promise<string>;
  editOriginal(to: InteractionAddress, card: Card, message?: string): Promise<APIMessage>;
  followUp(to: InteractionAddress, card: Card, about: { private: boolean }): Promise<APIMessage>;
  original(to: InteractionAddress): Promise<APIMessage>;
};

/** Waiting longer than this for Discord's limit is the inbox's business, which can do other things meanwhile. */
const LONGEST_WAIT_MS = 5_000;

const V2 = MessageFlags.IsComponentsV2;
const PING_NOBODY = { parse: [], replied_user: false };

/** @param onLimited called when Discord answers 429, which discord.js waits out by itself */
export function createDiscordApi(settings: DiscordSettings, onLimited: (route: string) => void): DiscordApi {
  const options = { ...restOptions(settings), rejectOnRateLimit: isTooLong };
  const rest = new REST(options).setToken(settings.token);
  // Discord does not count these among its 50 a second, so neither must the client.
  const interactions = new REST({ ...options, globalRequestsPerSecond: 1_000_000 });
  for (const each of [rest, interactions])
    each.on(RESTEvents.Response, ({ route }, { status }) => {
      if (status === 429) onLimited(route);
    });

  const body = (card: Card) => ({ components: [card.toJSON()], flags: V2, allowed_mentions: PING_NOBODY });
  return {
    post: (channel, card, { nonce, replyTo }) =>
      rest.post(Routes.channelMessages(channel), {
        body: {
          ...body(card),
          nonce,
          enforce_nonce: true,
          ...(replyTo === undefined ? {} : { message_reference: { message_id: replyTo } }),
        },
      }) as Promise<APIMessage>,
    edit: (channel, message, card) =>
      rest.patch(Routes.channelMessage(channel, message), { body: body(card) }) as Promise<APIMessage>,
    remove: async (channel, message) => void (await rest.delete(Routes.channelMessage(channel, message))),
    async openThread(channel, message, name) {
      const thread = (await rest.post(Routes.threads(channel, message), {
        body: { name, auto_archive_duration: ThreadAutoArchiveDuration.OneDay },
      })) as APIChannel;
      return thread.id;
    },
    showTyping: async (channel) => void (await rest.post(Routes.channelTyping(channel))),
    messagesAfter: (channel, message) =>
      rest.get(Routes.channelMessages(channel), {
        query: new URLSearchParams({ after: message, limit: '100' }),
      }) as Promise<APIMessage[]>,
    async openDirect(user) {
      const channel = (await rest.post(Routes.userChannels(), {
        body: { recipient_id: user },
      })) as APIChannel;
      return channel.id;
    },
    editOriginal: ({ application, token }, card, message = '@original') =>
      interactions.patch(Routes.webhookMessage(application, token, message), {
        body: body(card),
        auth: false,
      }) as Promise<APIMessage>,
    followUp: ({ application, token }, card, about) =>
      interactions.post(Routes.webhook(application, token), {
        body: { ...body(card), flags: about.private ? V2 | MessageFlags.Ephemeral : V2 },
        query: new URLSearchParams({ wait: 'true' }),
        auth: false,
      }) as Promise<APIMessage>,
    original: ({ application, token }) =>
      interactions.get(Routes.webhookMessage(application, token, '@original'), {
        auth: false,
      }) as Promise<APIMessage>,
  };
}

const isTooLong = ({ retryAfter }: { retryAfter: number }): boolean => retryAfter > LONGEST_WAIT_MS;

/** A nonce has at most 25 characters. */
export const nonceOf = (question: string, part: number): string =>
  createHash('sha256').update(`${question}\n${part}`).digest('base64url').slice(0, 25);
