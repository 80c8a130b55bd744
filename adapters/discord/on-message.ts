import type { Client, Message, PartialMessage } from 'discord.js';
import type { DoorLog, Received, TakeEdit, TakeQuestion } from '../../src/index.js';
import { toCards } from './cards/card.js';
import type { Card, DiscordApi } from './discord-api.js';
import { nonceOf } from './discord-api.js';
import { hearMessage } from './hear-message.js';
import { askerOf, MESSAGES } from './settings.js';
import { takeSurely } from './take-surely.js';

export type MessageHandling = {
  client: Client<true>;
  messageContent: boolean;
  take: TakeQuestion;
  takeEdit: TakeEdit;
  /** The conversation of a message that was taken. */
  conversationOf(message: string): Promise<string | undefined>;
  api: Pick<DiscordApi, 'post' | 'openDirect'>;
  log: DoorLog;
};

/** A new message: taken, if it is for the bot. */
export async function onMessage(message: Message, handling: MessageHandling): Promise<void> {
  const heard = hearMessage(message, handling.client.user.id, handling);
  if (!heard) return;
  const received = toReceived(message, heard, message.id);
  const taken = await takeSurely(handling.take, received);
  if (taken.kind === 'refused' || taken.kind === 'failed') await refuse(message, taken.say, handling);
}

/** An edited message: its answer is replaced, if it has one. */
export async function onEdit(edited: Message | PartialMessage, handling: MessageHandling): Promise<void> {
  // Links that unfold, threads and pins are changes too, but none of the text.
  if (edited.partial || edited.editedTimestamp === null || !edited.content) return;
  const heard = hearMessage(edited, handling.client.user.id, handling);
  if (!heard) return;
  const conversation = await handling.conversationOf(edited.id);
  if (conversation === undefined) return;
  const received = toReceived(edited, { ...heard, conversation }, `${edited.id}-${edited.editedTimestamp}`);
  const taken = await handling.takeEdit(received, edited.id);
  if (taken.kind === 'refused') await refuse(edited, taken.say, handling);
}

function toReceived(
  { author, createdTimestamp, editedTimestamp, guildId }: Message,
  { text, conversation, route }: NonNullable<ReturnType<typeof hearMessage>>,
  id: string,
): Received {
  const askedAt = editedTimestamp ?? createdTimestamp;
  return {
    question: { id, conversation, asker: askerOf(author.id), text, askedAt },
    door: MESSAGES,
    ...(guildId === null ? {} : { workspace: guildId }),
    route,
  };
}

/** Tells the asker alone, where that is possible; else below the message. */
async function refuse(
  { id, author, channelId, guildId }: Message,
  say: string,
  { api, log }: MessageHandling,
): Promise<void> {
  const [card] = toCards({ text: say, quiet: true }) as [Card];
  const nonce = nonceOf(id, 0);
  try {
    if (guildId === null) return void (await api.post(channelId, card, { nonce }));
    await api.post(await api.openDirect(author.id), card, { nonce });
  } catch {
    await api
      .post(channelId, card, { nonce, replyTo: id })
      .catch((error: unknown) =>
        log.warn({ error, channel: channelId }, 'Discord: a refusal could not be said'),
      );
  }
}
