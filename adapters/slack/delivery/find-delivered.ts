import type { webApi } from '@slack/bolt';
import type { SlackRoute } from '../slack-route.js';
import { type AnswerMark, EVENT_TYPE } from './post-messages.js';

/** What of a reply stands at Slack already. */
export type FoundReply = { channel: string; messages: string[]; isWhole: boolean };

/** Apps that are distributed outside Slack's marketplace get no more messages at once (and one call a minute). */
const PAGE = 15;
/** A reply is looked for soon after its question; it is among the next few messages. */
const PAGES = 4;

/** Looks below the question for messages that carry its id in their metadata. */
export async function findDelivered(
  client: webApi.WebClient,
  { channel, ts, thread }: SlackRoute,
  question: string,
): Promise<FoundReply | undefined> {
  if (channel === undefined) return undefined;
  const found = new Map<number, string>();
  let parts = 0;
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const wish = {
      channel,
      include_all_metadata: true,
      limit: PAGE,
      ...(ts === undefined ? {} : { oldest: ts }),
      ...(cursor === undefined ? {} : { cursor }),
    };
    const { messages = [], response_metadata } = await (thread === undefined
      ? client.conversations.history(wish)
      : client.conversations.replies({ ...wish, ts: thread }));
    for (const message of messages) {
      const mark = markOf(message, question);
      if (!mark || message.ts === undefined) continue;
      found.set(mark.part, message.ts);
      parts = mark.parts;
    }
    cursor = response_metadata?.next_cursor;
    if (!cursor || (parts > 0 && found.size >= parts)) break;
  }
  if (found.size === 0) return undefined;
  const ids = [...found].sort(([a], [b]) => a - b).map(([, id]) => id);
  return { channel, messages: ids, isWhole: ids.length >= parts };
}

function markOf(message: { metadata?: unknown }, question: string): AnswerMark | undefined {
  const { event_type, event_payload } = (message.metadata ?? {}) as {
    event_type?: string;
    event_payload?: AnswerMark;
  };
  return event_type === EVENT_TYPE && event_payload?.question === question ? event_payload : undefined;
}

/**
 * The last message of ours below the question that carries no mark: a stream has none until it is stopped.
 * @param self the bot's user id
 */
export async function findUnmarked(
  client: webApi.WebClient,
  { channel, ts, thread }: SlackRoute,
  self: string,
): Promise<string | undefined> {
  if (channel === undefined || ts === undefined || thread === undefined) return undefined;
  const wish = { channel, ts: thread, oldest: ts, include_all_metadata: true, limit: PAGE };
  const { messages = [] } = await client.conversations.replies(wish);
  const ours = messages.filter((each) => each.user === self && Number(each.ts) > Number(ts));
  return ours
    .filter(({ metadata }) => (metadata as { event_type?: string } | undefined)?.event_type !== EVENT_TYPE)
    .at(-1)?.ts;
}
