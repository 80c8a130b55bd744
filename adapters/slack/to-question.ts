import type { Question, Received } from '../../src/index.js';
import { askerId, DOOR, directConversation, messageKey, type SlackRoute, threadKey } from './slack-route.js';
import { callsOthers, mentions, readMessage } from './words/read-message.js';

/** The fields that are used of `app_mention` and `message` events. */
export type MessageEvent = {
  type: string;
  subtype?: string;
  channel: string;
  channel_type?: string;
  user?: string;
  bot_id?: string;
  text?: string;
  ts: string;
  thread_ts?: string;
  hidden?: boolean;
  message?: Omit<MessageEvent, 'channel' | 'message'> & { edited?: { ts: string } };
  previous_message?: { text?: string };
};

/** Where an event comes from, and who we are there. */
export type EventPlace = { team: string; enterprise?: string; self: string };

/** What is to be done about a message. */
export type Read =
  /** It asks us. `thread`: the key of the thread that we answer in from now on, in a channel. */
  | { kind: 'question'; received: Received; thread?: string }
  /** It asks us if the thread with this key is one that we answer in. */
  | { kind: 'follow-up'; received: Received; thread: string }
  /** People talk to each other in this thread. */
  | { kind: 'aside'; thread: string }
  /** A message that may have asked us reads differently now. */
  | { kind: 'edit'; received: Received; original: string }
  | { kind: 'nothing' };

const nothing: Read = { kind: 'nothing' };

/** Messages that a person wrote: plain ones, shown in the channel as well, and with a file. */
const written = new Set([undefined, 'thread_broadcast', 'file_share']);

/** Decides what a message is to us. */
export function toQuestion(event: MessageEvent, place: EventPlace): Read {
  if (event.subtype === 'message_changed') return toEdit(event, place);
  if (event.bot_id !== undefined || event.user === undefined || event.user === place.self) return nothing;
  if (!written.has(event.subtype) || event.hidden) return nothing;
  const { text = '', channel, thread_ts } = event;
  const asks = readMessage(text, place.self);
  const received = toReceived(event, place, asks);
  if (isDirect(event)) return asks === '' ? nothing : { kind: 'question', received };
  const thread = threadKey(place.team, channel, thread_ts ?? event.ts);
  if (event.type === 'app_mention' || mentions(text, place.self))
    return { kind: 'question', received, thread };
  if (thread_ts === undefined) return nothing;
  if (callsOthers(text, place.self)) return { kind: 'aside', thread };
  return asks === '' ? nothing : { kind: 'follow-up', received, thread };
}

function toEdit({ message, previous_message, channel, channel_type }: MessageEvent, place: EventPlace): Read {
  if (!message || message.bot_id !== undefined || message.user === undefined || message.user === place.self)
    return nothing;
  // Slack also tells of a message as changed when a link in it was unfurled or a thread began below it.
  if (message.text === previous_message?.text || message.edited === undefined) return nothing;
  const event: MessageEvent = {
    ...message,
    channel,
    ...(channel_type === undefined ? {} : { channel_type }),
  };
  const asks = readMessage(message.text ?? '', place.self);
  if (asks === '') return nothing;
  const received = toReceived(event, place, asks);
  const original = received.question.id;
  const question: Question = { ...received.question, id: `${original}:edit:${message.edited.ts}` };
  return { kind: 'edit', original, received: { ...received, question } };
}

function toReceived(event: MessageEvent, { team, enterprise }: EventPlace, text: string): Received {
  const { channel, ts, user = '', thread_ts } = event;
  const thread = isDirect(event) ? thread_ts : (thread_ts ?? ts);
  const route: SlackRoute = {
    ...{ team, channel, user, ts },
    ...(enterprise === undefined ? {} : { enterprise }),
    ...(thread === undefined ? {} : { thread }),
  };
  return {
    question: {
      id: messageKey(team, channel, ts),
      conversation:
        thread === undefined ? directConversation(team, user) : ['slack', team, channel, thread].join(':'),
      asker: askerId(team, user),
      // A bare mention is a greeting.
      text: text === '' ? 'hello' : text,
      askedAt: Math.floor(Number(ts) * 1_000),
    },
    door: DOOR,
    workspace: team,
    route,
  };
}

const isDirect = ({ channel_type, channel }: MessageEvent): boolean =>
  channel_type === 'im' || (channel_type === undefined && channel.startsWith('D'));
