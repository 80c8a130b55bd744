import type { App } from '@slack/bolt';
import type { Received, Taken } from '../../../src/index.js';
import { routeOf } from '../slack-route.js';
import { type MessageEvent, toQuestion } from '../to-question.js';
import type { Listening } from './listening.js';

/** What is used of the arguments that Bolt gives to a listener of events. */
type EventArguments = {
  event: unknown;
  body: { event_id: string };
  context: { botUserId?: string; teamId?: string; enterpriseId?: string };
  client: App['client'];
};

/**
 * Mentions, direct messages, follow-ups in own threads, and edits. One mention arrives as two events, and any event may
 * arrive again: a question is known by its message and by the event. What cannot be recorded throws, so that the event is
 * not acknowledged.
 */
export function listenForQuestions(app: App, { take, takeEdit, threads, aside }: Listening): void {
  /** A thread's key leads to one question only; every other question there is taken without it. */
  const takeInThread = async (received: Received, eventId: string, thread: string): Promise<Taken> => {
    threads.wake(thread);
    if (await threads.isOurs(thread)) return take(received, [eventId]);
    const taken = await take(received, [eventId, thread]);
    // Another question of the thread may have come first in this very moment.
    return taken.kind === 'duplicate' ? take(received, [eventId]) : taken;
  };

  const takeMessage = async (
    event: MessageEvent,
    place: Parameters<typeof toQuestion>[1],
    eventId: string,
  ): Promise<{ received: Received; taken: Taken } | undefined> => {
    const read = toQuestion(event, place);
    switch (read.kind) {
      case 'nothing':
        return undefined;
      case 'aside':
        if (await threads.isOurs(read.thread)) threads.quieten(read.thread);
        return undefined;
      case 'edit':
        await takeEdit(read.received, read.original);
        return undefined;
      case 'follow-up':
        if (threads.isQuiet(read.thread) || !(await threads.isOurs(read.thread))) return undefined;
        return { received: read.received, taken: await take(read.received, [eventId]) };
      case 'question': {
        const { received, thread } = read;
        const isDirect = thread === undefined;
        const taken = isDirect ? take(received, [eventId]) : takeInThread(received, eventId, thread);
        return { received, taken: await taken };
      }
    }
  };

  const listener = async ({ event, body, context, client }: EventArguments): Promise<void> => {
    const { botUserId: self = '', teamId: team = '', enterpriseId: enterprise } = context;
    const place = { team, self, ...(enterprise === undefined ? {} : { enterprise }) };
    const result = await takeMessage(event as MessageEvent, place, body.event_id);
    if (!result || !('say' in result.taken) || result.taken.say === undefined) return;
    const { channel = '', user, thread } = routeOf(result.received);
    const said = { channel, user, text: result.taken.say };
    aside('telling the asker', () =>
      client.chat.postEphemeral(thread === undefined ? said : { ...said, thread_ts: thread }),
    );
  };
  app.event('app_mention', listener);
  app.event('message', listener);
}
