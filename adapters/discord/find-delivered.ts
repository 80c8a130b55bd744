import type { Delivery, Received } from '../../src/index.js';
import { originalOf } from '../../src/index.js';
import { answersQuestion } from './cards/read-card.js';
import type { DiscordApi } from './discord-api.js';
import { type MessageRoute, messageRoute, type Receipt } from './route.js';

/**
 * Looks for the reply to a message: the last of its parts carries the question's id in its buttons.
 * @param receiptOf where the reply to an earlier question stands, for edits
 */
export async function findDelivered(
  { question, route: json }: Received,
  api: Pick<DiscordApi, 'messagesAfter'>,
  receiptOf: (question: string) => Promise<Receipt | undefined>,
): Promise<Delivery | undefined> {
  const route = messageRoute(json);
  const original = originalOf(json);
  const there = original === undefined ? undefined : await receiptOf(original);
  for (const channel of there?.channel ? [there.channel] : placesOf(route)) {
    // A thread that was never opened, a channel that may not be read: not there.
    const messages = await api.messagesAfter(channel, route.message).catch(() => []);
    const last = messages.find((message) => answersQuestion(message, question.id));
    if (last) return { receipt: { channel, messages: there?.messages ?? [last.id] } };
  }
  return undefined;
}

/** A thread opened from a message has the message's id. */
const placesOf = ({ channel, message, opensThread }: MessageRoute): string[] =>
  opensThread ? [message, channel] : [channel];
