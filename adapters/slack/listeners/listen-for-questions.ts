import type { App } from '@slack/bolt';
import type { Received, Taken } from '../../../src/index.js';
import { routeOf } from '../slack-route.js';
import { type MessageEvent, toQuestion } from '../to-question.js';
import type { Listening } from './listening.js';

/**
 * Mentions, direct messages, follow-ups in own threads, and edits. One mention arrives as two events, and any event may
 * arrive again: a question is known by its message and by the event. What cannot be recorded throws, so that the event is
 * not acknowledged.
 */
export function listenForQuestions(app: App, listening: Listening): void {
  const { take, takeEdit, threads, aside } = listening;

  /** A thread's key leads to one question only; every other question there is taken without it. */
  const takeInThread = async (received: Received, eventId: string, thread: string): Promise<Taken> => {
    threads.wake(thread);
    if (await threads.isOurs(thread)) return take(received, [eventId]);
    const taken = await take(received, [eventId, thread]);
    // Another question of the thread may have come first in this very moment.
    return taken.kind === 'duplicate' ? take(received, [eventId]) : taken;
  };

  const onMessage = async (
    event: MessageEvent,
    { eventId, team, enterprise, self }: { eventId: string; team: string; enterprise?: string; self: string },
    tell: (received: Received, text: string) => Promise<unknown>,
  ): Promise<void> => {
    const read = toQuestion(event, { team, self, ...(enterprise === undefined ? {} : { enterprise }) });
    if (read.kind === 'nothing') return;
    if (read.kind === 'aside') {
      if (await threads.isOurs(read.thread)) threads.quieten(read.thread);
      return;
    }
    const { received } = read;
    if (read.kind === 'edit') {
      await takeEdit(received, read.original);
      return;
    }
    if (read.kind === 'follow-up' && (threads.isQuiet(read.thread) || !(await threads.isOurs(read.thread))))
      return;
    const taken =
      read.kind === 'question' && read.thread !== undefined
        ? await takeInThread(received, eventId, read.thread)
        : await take(received, [eventId]);
    if (!('say' in taken) || taken.say === undefined) return;
    const { say } = taken;
    aside('telling the asker', () => tell(received, say));
  };

  const listener = async ({
    event,
    body,
    context: { botUserId = '', teamId = '', enterpriseId },
    client,
  }: {
    event: unknown;
    body: { event_id: string };
    context: { botUserId?: string; teamId?: string; enterpriseId?: string };
    client: App['client'];
  }): Promise<void> => {
    const where = { eventId: body.event_id, team: teamId, self: botUserId };
    await onMessage(
      event as MessageEvent,
      enterpriseId === undefined ? where : { ...where, enterprise: enterpriseId },
      (received, text) => {
        const { channel = '', user, thread } = routeOf(received);
        return client.chat.postEphemeral({
          ...{ channel, user, text },
          ...(thread === undefined ? {} : { thread_ts: thread }),
        });
      },
    );
  };
  app.event('app_mention', listener);
  app.event('message', listener);
}
