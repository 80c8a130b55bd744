import { App, type Receiver, type ReceiverEvent } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { recordBeforeAck } from '../../../adapters/slack/record-before-ack.js';

/** A real App over a receiver that a test hands events to, and a Slack that is never asked. */
function openApp({ isTaking = () => true }: { isTaking?: () => boolean } = {}) {
  let given: App | undefined;
  const stub: Receiver = {
    init(app) {
      given = app;
    },
    start: async () => {},
    stop: async () => {},
  };
  const app = new App({
    receiver: recordBeforeAck(stub, isTaking),
    authorize: async () => ({ botToken: 'xoxb-x', botUserId: 'UBOT', botId: 'B1' }),
    clientOptions: {
      fetch: () => Promise.reject(new Error('nobody asks Slack')),
      retryConfig: { retries: 0 },
    },
    convoStore: false,
  });
  const acks: string[] = [];
  const hand = async (body: ReceiverEvent['body'], done: string[]): Promise<void> =>
    given?.processEvent({
      body,
      ack: async () => {
        acks.push(done.length > 0 ? 'after the listener' : 'before the listener');
      },
    });
  return { app, acks, hand };
}

const mention = {
  type: 'event_callback',
  team_id: 'T1',
  event_id: 'Ev1',
  event: { type: 'app_mention', user: 'UANNA', text: '<@UBOT> hi', ts: '1.1', channel: 'C1' },
};

describe('an event', () => {
  it('is acknowledged once its listener is done', async () => {
    const { app, acks, hand } = openApp();
    const done: string[] = [];
    app.event('app_mention', async ({ event }) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      done.push(event.ts);
    });
    await hand(mention, done);
    expect(acks).toEqual(['after the listener']);
  });

  it('is not acknowledged when its listener fails, so that Slack sends it again', async () => {
    const { app, acks, hand } = openApp();
    app.error(async (error) => {
      throw error;
    });
    app.event('app_mention', async () => {
      throw new Error('the disk is full');
    });
    await expect(hand(mention, [])).rejects.toThrow('the disk is full');
    expect(acks).toEqual([]);
  });

  it('is left to be sent again while the door is closed', async () => {
    const { acks, hand } = openApp({ isTaking: () => false });
    await expect(hand(mention, [])).rejects.toThrow();
    expect(acks).toEqual([]);
  });
});

describe('a command', () => {
  it('is acknowledged by its listener, as Bolt has it', async () => {
    const { app, acks, hand } = openApp();
    app.command('/coach', async ({ ack }) => ack('looking'));
    await hand(
      { command: '/coach', text: 'x', team_id: 'T1', channel_id: 'C1', user_id: 'U1', api_app_id: 'A1' },
      [],
    );
    expect(acks).toEqual(['before the listener']);
  });
});
