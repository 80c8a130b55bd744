import { createBoundedMap } from './bounded-map.js';
import { shorten, withoutMentions } from './cards/safe-text.js';
import { codeOf } from './delivery-error.js';
import type { DiscordApi } from './discord-api.js';
import { isMessageGone, isThreadThere } from './refusals.js';
import type { MessageRoute } from './route.js';

/** A channel or thread to post in, and the message to reply to there. */
export type ReplyPlace = { channel: string; replyTo?: string; isThread: boolean };

/** A thread's name has at most 100 characters. */
const LONGEST_NAME = 90;
/** Threads remembered, so that a second try does not ask for one again. */
const KEPT = 1_000;

/**
 * Finds where the reply to a message goes, opening a thread for it where the route says so; where Discord does not let it,
 * the reply goes into the channel.
 */
export function createReplyPlaces(
  api: Pick<DiscordApi, 'openThread'>,
): (route: MessageRoute, question: string) => Promise<ReplyPlace> {
  const known = createBoundedMap<Promise<ReplyPlace>>(KEPT);
  return (route, question) => {
    const { channel, message, guild, opensThread } = route;
    const inChannel: ReplyPlace = {
      channel,
      ...(guild === undefined ? {} : { replyTo: message }),
      isThread: false,
    };
    if (!opensThread) return Promise.resolve(inChannel);
    const found = known.get(message) ?? openThread(api, channel, message, question, inChannel);
    known.set(message, found);
    found.catch(() => known.delete(message));
    return found;
  };
}

async function openThread(
  api: Pick<DiscordApi, 'openThread'>,
  channel: string,
  message: string,
  question: string,
  inChannel: ReplyPlace,
): Promise<ReplyPlace> {
  try {
    return { channel: await api.openThread(channel, message, threadName(question)), isThread: true };
  } catch (error) {
    // A thread that is opened from a message has the message's id.
    if (isThreadThere(error)) return { channel: message, isThread: true };
    // No permission, too many threads, a channel without them: the channel itself will do.
    if (codeOf(error) !== undefined && !isMessageGone(error)) return inChannel;
    throw error;
  }
}

/** A name is plain text: nothing in it is Markdown. */
export const threadName = (question: string): string =>
  shorten(withoutMentions(question).replace(/\s+/g, ' ').trim(), LONGEST_NAME) || 'A question';
