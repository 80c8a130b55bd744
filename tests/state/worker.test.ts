import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.js';
import type { ConversationState } from '../../src/domain/conversation.js';
import { SegueError } from '../../src/domain/errors.js';
import type { Question } from '../../src/domain/question.js';
import { DeliveryError, type Door } from '../../src/state/door.js';
import type { Kept } from '../../src/state/inbox.js';
import { createSeal } from '../../src/state/seal.js';
import { openSqliteStore } from '../../src/state/sqlite/sqlite-store.js';
import type { Store } from '../../src/state/store.js';
import type { TurnMemory } from '../../src/state/turn-memory.js';
import type { WorkEvent } from '../../src/state/work-event.js';
import { type WorkSettings, workSettings } from '../../src/state/work-settings.js';
import { createWorker, type Worker } from '../../src/state/worker.js';
import { answered, received, rules, smallTalk } from '../support/questions.js';
import { createStandInDoor } from '../support/stand-in-door.js';

const quick: WorkSettings = { ...workSettings, leaseMs: 400, pollMs: 15, pauseMs: 20, longestPauseMs: 40 };

describe('a worker', () => {
  let folder: string;
  let store: Store;
  let events: WorkEvent[];
  const workers: Worker[] = [];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'segue-worker-'));
    store = await openSqliteStore(join(folder, 'state.db'), createSeal(undefined));
    events = [];
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop(1_000)));
    await store.health.close();
    rmSync(folder, { recursive: true });
  });

  const echo = async ({ text }: Question): Promise<Answer> => answered(`${text} Two summers [1].`);
  const start = (
    door: Door,
    ask: (question: Question, memory: TurnMemory) => Promise<Answer> = echo,
    settings: Partial<WorkSettings> = {},
    inbox: Store['inbox'] = store.inbox,
  ): Worker => {
    const worker = createWorker({
      ...{ inbox, memory: store.memory, doors: [door] },
      coachWith: (memory) => ({ ask: (question) => ask(question, memory) }),
      now: Date.now,
      observe: (event) => events.push(event),
      settings: { ...quick, ...settings },
    });
    workers.push(worker);
    worker.start();
    return worker;
  };
  const askNow = (id: string, from: Parameters<typeof received>[1] = {}) =>
    store.inbox.accept(received(id, { askedAt: Date.now(), ...from }), rules({ now: Date.now() }));
  const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
    for (const end = Date.now() + 8_000; !(await isSo()); await sleep(5))
      if (Date.now() > end) throw new Error('that did not come about');
  };
  const state = async (id: string): Promise<Kept['state'] | undefined> =>
    (await store.inbox.find('stand-in', id))?.state;
  const inPlay = (from: string): ConversationState => ({ guides: [], facets: [], turns: [], from });
  const kinds = () => events.map(({ kind }) => kind);

  it('shows a reply growing at a door that can, and makes it whole after a crash instead of beginning another', async () => {
    const shown: string[] = [];
    const whole: { text: string; begun: unknown; grew: boolean }[] = [];
    const growing: Door = {
      ...createStandInDoor(),
      draft(_, begun) {
        void begun({ message: '1.1' });
        return { add: (piece) => shown.push(piece) };
      },
      async deliver({ begun }, { answer }, draft) {
        whole.push({ text: answer.text, begun, grew: draft !== undefined });
        return {};
      },
    };
    let deaths = 0;
    const worker = createWorker({
      ...{ inbox: store.inbox, memory: store.memory, doors: [growing], now: Date.now, settings: quick },
      coachWith: () => ({
        async ask(_, progress) {
          progress?.onText?.('Plan on two summers [1].');
          await sleep(20);
          if (deaths++ === 0) throw new Error('died');
          return answered();
        },
      }),
    });
    workers.push(worker);
    await askNow('m1');
    worker.start();
    await until(() => whole.length > 0);
    expect(shown).toEqual(['Plan on two summers [1].']);
    expect(whole).toEqual([{ text: answered().text, begun: { message: '1.1' }, grew: false }]);
  });

  it('answers each of 200 questions from 50 people once, in order within a conversation, many at a time', async () => {
    const door = createStandInDoor();
    let working = 0;
    let most = 0;
    const worker = start(door, async (question) => {
      most = Math.max(most, ++working);
      await sleep(2);
      working--;
      return echo(question);
    });
    for (let n = 0; n < 200; n++) {
      await askNow(`q${n}`, { asker: `u${n % 50}`, conversation: `c${n % 50}` });
      worker.wake();
    }
    await until(() => door.posts.length >= 200);
    const orderOf = (posts: readonly { question: string; conversation: string }[]) =>
      Array.from({ length: 50 }, (_, c) =>
        posts.filter((p) => p.conversation === `c${c}`).map((p) => p.question),
      );
    expect(orderOf(door.posts)).toEqual(
      Array.from({ length: 50 }, (_, c) => [c, c + 50, c + 100, c + 150].map((n) => `q${n}`)),
    );
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(quick.asked);
  });

  it('notes what the guides do not cover, once', async () => {
    const door = createStandInDoor();
    start(door, async () => ({
      ...smallTalk('The guides do not say.'),
      kind: 'not-covered' as const,
      guides: answered().guides,
    }));
    await askNow('m1', { text: 'How do I become an owl?' });
    await until(async () => (await state('m1')) === 'done');
    expect(await store.notes.gaps(0)).toMatchObject([
      {
        question: 'm1',
        door: 'stand-in',
        asker: 'u1',
        text: 'How do I become an owl?',
        near: ['baker-to-beekeeper'],
      },
    ]);
  });

  it('apologises for a question that is too old, without asking the coach', async () => {
    const door = createStandInDoor();
    await askNow('m1', { askedAt: Date.now() - 11 * 60_000 });
    start(door, async () => {
      throw new Error('must not be asked');
    });
    await until(async () => (await state('m1')) === 'done');
    expect(door.posts).toMatchObject([
      { question: 'm1', notice: 'too-old', text: expect.stringContaining('ask me again') },
    ]);
  });

  describe('when the coach fails', () => {
    it('tries three times, tells the asker, and keeps the question for the operator', async () => {
      const door = createStandInDoor();
      let asked = 0;
      start(door, async (question) => {
        if (question.id !== 'bad') return echo(question);
        asked++;
        throw new Error('a fault that stays');
      });
      await askNow('bad');
      await askNow('next');
      await until(async () => (await state('next')) === 'done');
      expect(asked).toBe(3);
      expect(door.posts).toMatchObject([{ question: 'bad', notice: 'failed' }, { question: 'next' }]);
      expect(await store.notes.setAside(0)).toMatchObject([
        { question: 'bad', failure: 'no answer after several tries' },
      ]);
    });

    it('goes on trying what may pass by itself', async () => {
      const door = createStandInDoor();
      let asked = 0;
      start(door, async (question) => {
        if (++asked < 8)
          throw new SegueError('index-busy', 'The index is being written.', { retryable: true });
        return echo(question);
      });
      await askNow('m1');
      await until(async () => (await state('m1')) === 'done');
      expect(door.posts).toEqual([
        { question: 'm1', conversation: 'c1', text: 'Question m1? Two summers [1].' },
      ]);
    });

    it('takes an answer that never comes for a failure', async () => {
      const door = createStandInDoor();
      start(door, () => new Promise(() => {}), { askTimeoutMs: 20 });
      await askNow('m1');
      await until(async () => (await state('m1')) === 'set-aside');
      expect(door.posts).toMatchObject([{ notice: 'failed' }]);
    });
  });

  describe('when delivery fails', () => {
    it('looks before it posts again when a response was lost, and posts once', async () => {
      const door = createStandInDoor({ fault: async () => 'lost' });
      start(door);
      await askNow('m1');
      await until(async () => (await state('m1')) === 'done');
      expect(door.posts).toHaveLength(1);
      expect(door.looks).toEqual(['m1']);
      expect((await store.inbox.find('stand-in', 'm1'))?.receipt).toEqual({ place: 1 });
      expect(events.at(-1)).toMatchObject({ kind: 'replied', found: true });
    });

    it('waits as long as the platform wants, and lets other conversations through', async () => {
      const door = createStandInDoor({
        fault: async ({ question }, attempt) => {
          if (question.id === 'limited' && attempt === 1)
            throw new DeliveryError('429', { retry: 'later', afterMs: 300 });
          return undefined;
        },
      });
      start(door);
      await askNow('limited', { conversation: 'A' });
      await askNow('limited-2', { conversation: 'A' });
      await askNow('free', { conversation: 'B' });
      const began = Date.now();
      await until(() => door.posts.length === 3);
      expect(door.posts.map(({ question }) => question)).toEqual(['free', 'limited', 'limited-2']);
      expect(Date.now() - began).toBeGreaterThanOrEqual(290);
    });

    it('gives up at once when the platform says never, and after five tries when it says nothing', async () => {
      let attempts = 0;
      const door = createStandInDoor({
        fault: async ({ question }) => {
          if (question.id === 'gone') throw new DeliveryError('channel_not_found', { retry: 'never' });
          attempts++;
          throw new TypeError('secret words');
        },
      });
      start(door);
      await askNow('gone', { conversation: 'A' });
      await askNow('odd', { conversation: 'B' });
      await until(async () => (await state('odd')) === 'set-aside');
      expect(attempts).toBe(5);
      expect((await store.notes.setAside(0)).map(({ question, failure }) => [question, failure])).toEqual([
        ['gone', 'the reply could not be delivered: channel_not_found'],
        ['odd', 'the reply could not be delivered: TypeError'],
      ]);
    });
  });

  describe('after a crash', () => {
    const dead = { doors: ['stand-in'], except: [], count: 10 };

    it('takes up what a dead worker had begun, once its lease has run out', async () => {
      await askNow('m1');
      await store.inbox.claim('dead', { ...dead, now: Date.now(), until: Date.now() + 100 });
      const door = createStandInDoor();
      start(door);
      await sleep(50);
      expect(door.posts).toEqual([]);
      await until(() => door.posts.length === 1);
    });

    it('delivers a stored reply without asking again, unless it finds it delivered', async () => {
      const door = createStandInDoor();
      for (const id of ['posted', 'unposted']) {
        await askNow(id, { conversation: id });
        const all = await store.inbox.claim('dead', { ...dead, now: Date.now(), until: Date.now() });
        const claimed = all.find(({ question }) => question.id === id);
        await store.inbox.answered('dead', claimed?.seq ?? 0, { answer: answered(`for ${id}`) }, Date.now());
        if (claimed && id === 'posted') await door.deliver(claimed, { answer: answered(`for ${id}`) });
      }
      start(door, async () => {
        throw new Error('must not be asked');
      });
      await until(async () => (await state('posted')) === 'done' && (await state('unposted')) === 'done');
      expect(door.posts.map(({ text }) => text)).toEqual(['for posted', 'for unposted']);
      expect(door.looks.sort()).toEqual(['posted', 'unposted']);
    });

    it('gives up on a question that ends its worker each time', async () => {
      await askNow('killer');
      for (let n = 0; n < quick.claims; n++)
        await store.inbox.claim(`dead-${n}`, { ...dead, now: Date.now(), until: Date.now() });
      const door = createStandInDoor();
      start(door, async () => {
        throw new Error('must not be asked');
      });
      await until(async () => (await state('killer')) === 'set-aside');
      expect(door.posts).toMatchObject([{ question: 'killer', notice: 'failed' }]);
    });
  });

  it('shares the work with another worker, and no question is answered by both', async () => {
    const door = createStandInDoor();
    const [one, two] = [start(door), start(door)];
    for (let n = 0; n < 60; n++) {
      await askNow(`q${n}`, { conversation: `c${n % 20}` });
      (n % 2 === 0 ? one : two).wake();
    }
    await until(() => door.posts.length >= 60);
    await sleep(50);
    expect(new Set(door.posts.map(({ question }) => question)).size).toBe(60);
    expect(door.posts).toHaveLength(60);
  });

  it('drops the reply when its asker was forgotten meanwhile, and what the coach remembered', async () => {
    const door = createStandInDoor();
    start(door, async (question, memory) => {
      await memory.remember(question.conversation, question.asker, inPlay('baker'));
      await store.privacy.forget(question.asker);
      return echo(question);
    });
    await askNow('m1');
    await until(() => kinds().includes('dropped'));
    expect(door.posts).toEqual([]);
    expect(await store.privacy.count('u1')).toEqual({
      questions: 0,
      memory: 0,
      gaps: 0,
      feedback: 0,
      buckets: 0,
      spending: 0,
    });
  });

  it('remembers a turn together with its reply, so that a question asked twice finds the conversation as it was', async () => {
    const door = createStandInDoor();
    const recalled: unknown[] = [];
    let asked = 0;
    start(door, async ({ conversation, asker, text }, memory) => {
      recalled.push((await memory.recall(conversation, asker))?.from);
      await memory.remember(conversation, asker, inPlay(text));
      if (++asked === 1) throw new Error('after it remembered');
      return answered();
    });
    await askNow('m1', { text: 'one' });
    await askNow('m2', { text: 'two' });
    await until(async () => (await state('m2')) === 'done');
    expect(recalled).toEqual([undefined, undefined, 'one']);
    expect(await store.memory.recall('c1', 'u1')).toEqual(inPlay('two'));
  });

  it('keeps an answer while the store is away, and neither asks nor posts twice', async () => {
    let away = 0;
    const failing: Store['inbox'] = {
      ...store.inbox,
      async answered(...args) {
        if (away++ < 3) throw new SegueError('storage', 'The database is away.', { retryable: true });
        return store.inbox.answered(...args);
      },
    };
    const door = createStandInDoor();
    let asked = 0;
    const ask = (question: Question) => {
      asked++;
      return echo(question);
    };
    start(door, ask, { leaseMs: 5_000 }, failing);
    await askNow('m1');
    await until(async () => (await state('m1')) === 'done');
    expect({ asked, posts: door.posts.length }).toEqual({ asked: 1, posts: 1 });
    expect(kinds()).toEqual(['store-failing', 'store-back', 'replied']);
  });

  it('a door whose platform takes its time holds up no other', async () => {
    const slow: Door = { ...createStandInDoor({ name: 'slow' }), deliver: () => new Promise(() => {}) };
    const quickDoor = createStandInDoor({ name: 'quick' });
    const worker = createWorker({
      ...{ inbox: store.inbox, memory: store.memory, doors: [slow, quickDoor], now: Date.now },
      coachWith: () => ({ ask: echo }),
      settings: { ...quick, held: 3 },
    });
    workers.push(worker);
    for (let n = 0; n < 8; n++) await askNow(`s${n}`, { door: 'slow', conversation: `s${n}` });
    await askNow('q1', { door: 'quick', conversation: 'q1' });
    worker.start();
    await until(() => quickDoor.posts.length === 1);
  });

  it('stops in good order: what is under way is finished, what is not begun stays for the next', async () => {
    const door = createStandInDoor();
    const slow = async (question: Question) => {
      await sleep(100);
      return echo(question);
    };
    const worker = start(door, slow, { asked: 2 });
    for (let n = 0; n < 6; n++) await askNow(`q${n}`, { conversation: `c${n}` });
    worker.wake();
    await sleep(50);
    expect(await worker.stop(2_000)).toBe(0);
    expect(door.posts.map(({ question }) => question).sort()).toEqual(['q0', 'q1']);
    expect(await store.inbox.depth(Date.now())).toEqual({ waiting: 4, working: 0, setAside: 0 });
    start(door);
    await until(() => door.posts.length === 6);
  });

  it('stops within its bound when an answer takes too long, and leaves the question to the next', async () => {
    const door = createStandInDoor();
    const worker = start(door, () => new Promise(() => {}));
    await askNow('m1');
    worker.wake();
    await sleep(50);
    const began = Date.now();
    expect(await worker.stop(100)).toBe(1);
    expect(Date.now() - began).toBeLessThan(400);
    start(door);
    await until(() => door.posts.length === 1);
  });
});
