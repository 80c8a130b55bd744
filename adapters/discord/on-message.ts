import type { Client, Message, PartialMessage } from 'discord.js';
import type { DoorLog, Received, TakeEdit, TakeQuestion } from '../../src/index.js';
import type { createBoundedMap } from './bounded-map.js';
import { sayingCards } from './cards/notice-cards.js';
import type { Card, DiscordApi } from './discord-api.js';
import { nonceOf } from './discord-api.js';
import { type Heard, hearMessage } from './hear-message.js';
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
  /** When somebody was last told that they ask too fast or cannot be heard; milliseconds since 1970. */
  toldAt: ReturnType<typeof createBoundedMap<number>>;
  log: DoorLog;
};

/** A new message: taken, if it is for the bot. */
export async function onMessage(message: Message, handling: MessageHandling): Promise<void> {
  const heard = await hear(message, handling);
  if (!heard) return;
  if (heard.unread) return wasTold(message, handling) ? undefined : tell(message, UNREAD, handling);
  const received = toReceived(message, heard, message.id);
  const taken = await takeSurely(handling.take, received);
  if (taken.kind === 'refused' || taken.kind === 'failed') await refuse(message, taken, handling);
}

/** An edited message: its answer is replaced, if it has one. */
export async function onEdit(edited: Message | PartialMessage, handling: MessageHandling): Promise<void> {
  // Links that unfold, threads and pins are changes too, but none of the text.
  if (edited.partial || edited.editedTimestamp === null || !edited.content) return;
  const heard = await hear(edited, handling);
  if (!heard) return;
  const conversation = await handling.conversationOf(edited.id);
  if (conversation === undefined) return;
  const received = toReceived(edited, { ...heard, conversation }, `${edited.id}-${edited.editedTimestamp}`);
  const taken = await handling.takeEdit(received, edited.id);
  if (taken.kind === 'refused') await refuse(edited, taken, handling);
}

async function hear(message: Message, handling: MessageHandling): Promise<Heard | undefined> {
  const { client, messageContent, conversationOf } = handling;
  const self = client.user.id;
  const { channel } = message;
  let readsAlong = false;
  if (messageContent && channel.isThread() && !message.author.bot)
    // Of a thread that is not in memory only its id is known: the id of the message that it was opened from.
    readsAlong =
      channel.ownerId === null || channel.ownerId === undefined
        ? (await conversationOf(channel.id)) !== undefined
        : channel.ownerId === self;
  return hearMessage(message, self, { readsAlong });
}

function toReceived(
  { author, createdTimestamp, editedTimestamp, guildId }: Message,
  { text, conversation, route }: Heard,
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

/** Somebody who asks too fast, or cannot be heard, is told once in a while, not each time. */
const TOLD_AGAIN_MS = 30_000;

function wasTold({ author, createdTimestamp }: Message, { toldAt }: MessageHandling): boolean {
  if (createdTimestamp - (toldAt.get(author.id) ?? 0) < TOLD_AGAIN_MS) return true;
  toldAt.set(author.id, createdTimestamp);
  return false;
}

/** Tells the asker alone, where that is possible; else below the message. */
async function refuse(
  message: Message,
  { say, why }: { say: string; why?: string },
  handling: MessageHandling,
): Promise<void> {
  const { api } = handling;
  const { id, author, guildId } = message;
  if (why === 'too-many' && wasTold(message, handling)) return;
  if (guildId === null) return tell(message, say, handling);
  try {
    const [card] = sayingCards(say) as [Card];
    await api.post(await api.openDirect(author.id), card, { nonce: nonceOf(id, 0) });
  } catch {
    await tell(message, say, handling);
  }
}

/** Says something below a message. */
async function tell(
  { id, channelId, guildId }: Message,
  say: string,
  { api, log }: MessageHandling,
): Promise<void> {
  const [card] = sayingCards(say) as [Card];
  const about = { nonce: nonceOf(id, 0), ...(guildId === null ? {} : { replyTo: id }) };
  await api
    .post(channelId, card, about)
    .catch((error: unknown) =>
      log.warn({ error, channel: channelId }, 'Discord: a notice could not be said'),
    );
}

const UNREAD =
  'I cannot see what you wrote: Discord shows me a reply only when it pings me. Reply with the @ switched on, mention me, or press Follow-up.';
