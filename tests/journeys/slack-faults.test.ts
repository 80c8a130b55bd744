import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type SlackDay, startSlackDay } from '../support/slack-day.js';
import { byHttp, eventually } from '../support/slack-serve.js';
import { nextTs } from '../support/slack-workspace.js';

const QUESTION = 'How long does it take to go from musician to audio AI engineer?';

/** How often a method was really called. */
const called = ({ slack }: SlackDay, method: string): number =>
  slack.calls.filter((call) => call.method === method).length;

type Ending = { onTestFinished(end: () => Promise<void>): void };

/** A day of the test's own: they wait for one another nowhere, so they run at once. */
async function startDay(
  { onTestFinished }: Ending,
  wish: Parameters<typeof startSlackDay>[0] = {},
): Promise<SlackDay> {
  const day = await startSlackDay(wish);
  onTestFinished(() => day.end());
  return day;
}

describe.concurrent('one answer for each question', { timeout: 120_000 }, () => {
  it('when one event is delivered four times', async (test) => {
    const day = await startDay(test);
    const ts = nextTs();
    const event = {
      type: 'app_mention',
      user: 'UANNA',
      text: `<@${day.people.bot}> ${QUESTION}`,
      ts,
      channel: 'C1',
      event_ts: ts,
    };
    await Promise.all([1, 2].map(() => day.people.event(event, 'EvSAME')));
    await day.answered('C1', 1);
    await Promise.all([3, 4].map(() => day.people.event(event, 'EvSAME')));
    await day.answered('C1', 1);
  });

  it('when two people call it in one thread at the same moment', async (test) => {
    const day = await startDay(test);
    const { ts } = await day.people.write('C1', 'UANNA', 'anybody here who changed into AI?');
    await Promise.all(['UANNA', 'UBEN', 'UCARL'].map((user) => day.people.mention('C1', user, QUESTION, ts)));
    await day.answered('C1', 3);
  });

  it('when Slack posts the answer and its response is lost', async (test) => {
    const day = await startDay(test);
    day.slack.fault = (method, _, n) =>
      method === 'chat.postMessage' && n === 1 ? { kind: 'lost' } : undefined;
    await day.people.mention('C1', 'UANNA', QUESTION);
    await eventually(() => day.served.log().includes('"found":true'));
    await day.answered('C1', 1);
    expect(called(day, 'chat.postMessage')).toBe(1);
    expect(called(day, 'conversations.replies')).toBe(1);
  });

  it('when Slack fails, hangs and asks to wait before it posts', async (test) => {
    const day = await startDay(test);
    day.slack.fault = (method, _, n) => {
      if (method !== 'chat.postMessage') return undefined;
      if (n === 1) return { kind: 'broken' };
      return n === 2 ? { kind: 'rate-limited', seconds: 2 } : n === 3 ? { kind: 'hangs' } : undefined;
    };
    await day.people.mention('C1', 'UANNA', QUESTION);
    await day.answered('C1', 1);
    const [, limited, hanging] = day.slack.calls.filter(({ method }) => method === 'chat.postMessage');
    expect((hanging?.at ?? 0) - (limited?.at ?? 0)).toBeGreaterThanOrEqual(2_000);
  });

  it.for([
    ['before Slack has posted the answer', 'hangs'],
    ['after Slack has posted the answer', 'lost'],
  ] as const)('when the process is killed with -9 %s', async ([, kind], test) => {
    const day = await startDay(test);
    day.slack.fault = (method, _args, n) => (method === 'chat.postMessage' && n === 1 ? { kind } : undefined);
    const { handed } = await day.people.mention('C1', 'UANNA', QUESTION);
    expect(handed.every(({ ackedAfterMs }) => ackedAfterMs !== undefined)).toBe(true);
    await eventually(() => called(day, 'chat.postMessage') === 1);
    const killed = day.served;
    await day.restart();
    // On a busy machine the first process may have come to the end of it before it was killed.
    await eventually(() => (killed.log() + day.served.log()).includes('"msg":"replied"'), 60_000);
    await day.answered('C1', 1);
  });

  it('when questions come while the process is away: Slack sends them again', async (test) => {
    const day = await startDay(test);
    day.slack.patience = { ackMs: 500, againAfterMs: [200, 1_000, 3_000, 6_000] };
    await day.served.kill();
    const asked = day.people.mention('C1', 'UANNA', QUESTION);
    await day.restart();
    const { handed } = await asked;
    expect(handed.every(({ ackedAfterMs }) => ackedAfterMs !== undefined)).toBe(true);
    await day.answered('C1', 1);
  });
});

describe.concurrent('the connection', { timeout: 120_000 }, () => {
  it.for<[string, (day: SlackDay) => unknown]>([
    [
      'Slack asks for a new one',
      (each: SlackDay) =>
        each.slack
          .sockets()
          .map((socket) => socket.send('{"type":"disconnect","reason":"refresh_requested"}')),
    ],
    ['it is cut', (each: SlackDay) => each.slack.sockets().map((socket) => socket.terminate())],
    ['it is silent and half open', (each: SlackDay) => [each.slack.freeze()]],
  ])(
    'is made again when %s, and what was asked meanwhile is answered once',

    async ([, harm], test) => {
      const day = await startDay(test);
      day.slack.patience = { ackMs: 1_000, againAfterMs: [500, 4_000, 8_000, 12_000] };
      harm(day);
      const { handed } = await day.people.mention('C1', 'UANNA', QUESTION);
      expect(handed.every(({ ackedAfterMs }) => ackedAfterMs !== undefined)).toBe(true);
      await day.answered('C1', 1);
      expect(day.slack.connections).toBe(2);
    },
  );

  it('that cannot be made again ends the process with one line, for a supervisor to start it afresh', async (test) => {
    const day = await startDay(test);
    day.slack.fault = (method) =>
      method === 'apps.connections.open' ? { kind: 'refused', error: 'invalid_auth' } : undefined;
    for (const socket of day.slack.sockets()) socket.terminate();
    const { code, err } = await day.served.ended;
    expect(code).toBe(1);
    const fatal = err.split('\n').filter((line) => line.includes('"level":"fatal"'));
    expect(fatal).toHaveLength(1);
    expect(err).not.toContain(day.slack.appToken);
  });
});

describe.concurrent('told to stop', { timeout: 120_000 }, () => {
  it.for<[string, typeof byHttp | undefined]>([
    ['Socket Mode', undefined],
    ['HTTP mode', byHttp],
  ])('it delivers what is under way and ends in order, in %s', async ([, settingsFor], test) => {
    const day = await startDay(test, settingsFor ? { settingsFor } : {});
    day.slack.patience = { ackMs: 300, againAfterMs: [] };
    day.slack.fault = (method) => (method === 'chat.postMessage' ? { kind: 'slow', ms: 1_000 } : undefined);
    await day.people.mention('C1', 'UANNA', QUESTION);
    const stopping = day.served.terminate();
    await sleep(300);
    // What comes now is left unacknowledged, so that Slack sends it to the next process.
    const { handed } = await day.people.mention('C1', 'UBEN', QUESTION);
    expect(handed.every(({ ackedAfterMs }) => ackedAfterMs === undefined)).toBe(true);
    expect(await stopping).toBe(0);
    expect(day.answers('C1')).toHaveLength(1);
  });
});

describe.concurrent('errors are for the asker only', { timeout: 120_000 }, () => {
  it('somebody who asks too fast is told so in private', async (test) => {
    const day = await startDay(test);
    await Promise.all(Array.from({ length: 30 }, () => day.people.direct('UHASTY', QUESTION)));
    await eventually(() => day.seenBy('UHASTY').some(({ text }) => text.startsWith('You are asking faster')));
    expect(day.workspace.posts.filter(({ text }) => text.includes('faster'))).toEqual([]);
  });

  it('an answer that Slack cannot show as blocks arrives as words', async (test) => {
    const day = await startDay(test);
    day.slack.fault = (method, args) =>
      method === 'chat.postMessage' && (args.blocks as unknown[] | undefined)?.length
        ? { kind: 'refused', error: 'invalid_blocks' }
        : undefined;
    await day.people.mention('C1', 'UANNA', QUESTION);
    expect((await day.answered('C1', 1)).text).toContain('9-18 months');
  });
});
