import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../../src/app/logger.js';
import { type Served, type ServeParts, serve } from '../../src/app/serve.js';
import { SegueError } from '../../src/domain/errors.js';
import { openStore } from '../../src/state/open-store.js';
import type { GuideShelf, ServedDoor } from '../../src/state/served-door.js';
import type { TakeQuestion } from '../../src/state/take-question.js';
import { answered, received } from '../support/questions.js';
import { createStandInDoor } from '../support/stand-in-door.js';

const emptyShelf: GuideShelf = { guides: () => [], guide: () => undefined };

describe('serve', () => {
  let folder: string;
  let lines: string[];
  let served: Served | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'segue-serve-'));
    lines = [];
  });
  afterEach(async () => {
    await served?.stop();
    rmSync(folder, { recursive: true });
  });

  const standIn = (changes: Partial<ServedDoor> = {}) => {
    const door = createStandInDoor();
    let take: TakeQuestion | undefined;
    const serving: ServedDoor = {
      ...door,
      async open(given) {
        take = given;
      },
      async close() {
        take = undefined;
      },
      ready: () => (take ? { ready: true } : { ready: false, detail: 'closed' }),
      ...changes,
    };
    return { door: serving, posts: door.posts, take: () => take };
  };
  const start = async (doors: readonly ServedDoor[], changes: Partial<ServeParts> = {}): Promise<Served> => {
    served = await serve({
      host: '127.0.0.1',
      port: 0,
      drainMs: 500,
      retentionDays: 30,
      openStore: () => openStore({ dataDir: folder }),
      openCoach: async () => ({ coachWith: () => ({ ask: async () => answered() }), shelf: emptyShelf }),
      openDoors: async () => doors,
      now: Date.now,
      log: createLogger({ level: 'info', secrets: [], write: (line) => lines.push(line) }),
      ...changes,
    });
    return served;
  };
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${served?.port}${path}`);
    return { status: response.status, body: await response.text() };
  };
  const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
    for (const end = Date.now() + 5_000; !(await isSo()); await sleep(10))
      if (Date.now() > end) throw new Error('that did not come about');
  };
  const ready = async () => (await get('/readyz')).status === 200;

  it('is alive at once, and ready when the store, the guides and each door are', async () => {
    let letIn = (): void => {};
    const opened = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    const { door } = standIn();
    await start([{ ...door, open: async (take) => opened.then(() => door.open(take)) }]);
    expect(await get('/healthz')).toEqual({ status: 200, body: 'ok\n' });
    await until(async () => (await get('/readyz')).body.includes('"stand-in"'));
    expect(JSON.parse((await get('/readyz')).body)).toEqual({
      ready: false,
      checks: [
        { name: 'store', ready: true },
        { name: 'guides', ready: true },
        { name: 'doors', ready: true },
        { name: 'stand-in', ready: false, detail: 'opening' },
      ],
    });
    letIn();
    await until(ready);
    expect((await get('/elsewhere')).status).toBe(404);
  });

  it('counts what it does, for Prometheus', async () => {
    const { door, posts, take } = standIn();
    await start([door]);
    await until(ready);
    await take()?.(received('m1', { askedAt: Date.now() }));
    await take()?.(received('m1', { askedAt: Date.now() }));
    await until(() => posts.length === 1);
    await until(async () => (await get('/metrics')).body.includes('segue_questions_total{'));
    const { body } = await get('/metrics');
    for (const line of [
      'segue_messages_total{door="stand-in",outcome="accepted"} 1',
      'segue_messages_total{door="stand-in",outcome="duplicate"} 1',
      'segue_questions_total{door="stand-in",kind="answered"} 1',
      'segue_reply_seconds_count{door="stand-in"} 1',
      'segue_inbox_questions{state="waiting"} 0',
    ])
      expect(body).toContain(line);
  });

  it('gives a door its paths on the same port', async () => {
    const { door } = standIn({
      routes: new Map([['/stand-in/events', (_, response) => void response.writeHead(202).end('taken')]]),
    });
    await start([door]);
    await until(ready);
    expect(await get('/stand-in/events')).toEqual({ status: 202, body: 'taken' });
  });

  it('tries a door again that cannot be opened just now, while the other one works', async () => {
    let attempts = 0;
    const late = standIn({
      name: 'late',
      open: async () => {
        if (++attempts < 2) throw new SegueError('storage', 'Not there yet.', { retryable: true });
      },
      ready: () => ({ ready: true }),
    });
    const other = standIn();
    await start([late.door, other.door]);
    await until(() => other.take() !== undefined);
    await other.take()?.(received('m1', { askedAt: Date.now() }));
    await until(() => other.posts.length === 1);
    await until(ready);
    expect(attempts).toBe(2);
  });

  it('ends with the reason when a door will never open', async () => {
    const { door } = standIn({
      open: async () => {
        throw new SegueError('config', 'The token is refused: set another.');
      },
    });
    const { ended } = await start([door]);
    await expect(ended).rejects.toThrow('The token is refused: set another.');
    await expect(get('/healthz')).rejects.toThrow();
  });

  it('says so when nobody can ask', async () => {
    await start([]);
    await until(async () => (await get('/readyz')).body.includes('No door is configured'));
    expect((await get('/readyz')).status).toBe(503);
  });

  it('stops taking first, finishes what is under way, and closes', async () => {
    const { door, posts, take } = standIn();
    const started = await start([door], {
      openCoach: async () => ({
        shelf: emptyShelf,
        coachWith: () => ({
          async ask() {
            await sleep(100);
            return answered();
          },
        }),
      }),
    });
    await until(ready);
    await take()?.(received('m1', { askedAt: Date.now() }));
    await sleep(30);
    const stopping = started.stop();
    await until(() => take() === undefined);
    expect(posts).toHaveLength(0);
    await Promise.all([stopping, started.ended]);
    expect(posts).toHaveLength(1);
  });

  it('says which address it cannot have', async () => {
    const { port } = await start([]);
    const { host, ...rest } = { host: '127.0.0.1', port };
    const parts = { ...rest, host } as Pick<ServeParts, 'host' | 'port'>;
    const second = serve({
      ...parts,
      drainMs: 1,
      retentionDays: 1,
      openStore: () => openStore({ dataDir: folder }),
      openCoach: async () => ({ coachWith: () => ({ ask: async () => answered() }), shelf: emptyShelf }),
      openDoors: async () => [],
      now: Date.now,
      log: createLogger({ level: 'silent', secrets: [], write: () => {} }),
    });
    await expect(second).rejects.toThrow(
      `Cannot listen on 127.0.0.1:${port} (another program listens there)`,
    );
  });
});
