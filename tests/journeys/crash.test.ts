import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/state/open-store.js';
import { createDatabase } from '../support/postgres.js';
import { type ServeProcess, startServe } from '../support/serve-process.js';
import { startStandInPlatform } from '../support/stand-in-platform.js';

const KILLS = 50;
const CONVERSATIONS = 25;
const QUESTIONS_EACH = 20;
const PATIENCE_MS = 400_000;
/** Shorter than a real one, so that takeovers are many; long enough for a post to arrive on a machine that is busy. */
const LEASE_MS = 3_000;

type Environment = { DATA_DIR: string; DATABASE_URL?: string };

/** Hands messages over as platforms do: again and again until they are acknowledged, now and then once more than that. */
async function handOver(
  id: string,
  conversation: string,
  targets: () => readonly ServeProcess[],
): Promise<void> {
  const question = {
    id,
    conversation,
    asker: `u-${conversation}`,
    text: `Question ${id}`,
    askedAt: Date.now(),
  };
  const body = JSON.stringify({ question, alsoKnownAs: [`event-${id}`] });
  let times = Math.random() < 0.1 ? 2 : 1;
  while (times > 0) {
    const all = targets();
    const target = all[Math.floor(Math.random() * all.length)];
    const acknowledged =
      target !== undefined &&
      (await fetch(`${target.url}/events`, { method: 'POST', body, signal: AbortSignal.timeout(2_000) }).then(
        ({ ok }) => ok,
        () => false,
      ));
    if (acknowledged) times--;
    else await sleep(20);
  }
}

/** How many turns each conversation remembers. */
async function turnsRemembered(env: Environment): Promise<unknown[]> {
  const { DATA_DIR: dataDir, DATABASE_URL: databaseUrl } = env;
  const store = await openStore(databaseUrl === undefined ? { dataDir } : { dataDir, databaseUrl });
  const conversations = Array.from({ length: CONVERSATIONS }, (_, c) => `c${c}`);
  const states = await Promise.all(conversations.map((c) => store.memory.recall(c, `u-${c}`)));
  await store.health.close();
  return states.map((state) => (state as { turns: number } | undefined)?.turns);
}

async function crashAgainAndAgain(processes: number, env: Environment) {
  const platform = await startStandInPlatform();
  const running: ServeProcess[] = [];
  let taken = '';
  const start = async (place: number) => {
    const started = await startServe({
      ...env,
      PLATFORM_URL: platform.url,
      LEASE_MS: String(LEASE_MS),
      ANSWER_MS: '30',
    });
    running[place] = started;
    await started.open;
  };
  try {
    await Promise.all(Array.from({ length: processes }, (_, place) => start(place)));
    let kills = 0;
    const asking = Promise.all(
      Array.from({ length: CONVERSATIONS }, async (_, c) => {
        for (let n = 0; n < QUESTIONS_EACH; n++) {
          // The questions are spread over the kills, so that there is work under way at each.
          while (kills < ((n + Math.random()) * KILLS) / (QUESTIONS_EACH + 1)) await sleep(10);
          await handOver(`q-${c}-${n}`, `c${c}`, () => running);
        }
      }),
    );
    while (kills < KILLS) {
      await sleep(Math.random() * 400);
      const place = Math.floor(Math.random() * processes);
      await running[place]?.kill();
      taken += running[place]?.log() ?? '';
      kills++;
      await start(place);
    }
    await asking;
    const total = CONVERSATIONS * QUESTIONS_EACH;
    for (const end = Date.now() + 90_000; platform.posts.length < total && Date.now() < end; )
      await sleep(50);
    await sleep(LEASE_MS + 1_000); // Long enough for a second reply to come, were there one.
    const exits = await Promise.all(running.map((process) => process.terminate()));
    for (const process of running) taken += process.log();
    return { posts: platform.posts, exits, lines: taken.split('\n'), turns: await turnsRemembered(env) };
  } finally {
    for (const process of running) process.child.kill('SIGKILL');
    platform.close();
  }
}

const expected = Array.from({ length: CONVERSATIONS }, (_, c) =>
  Array.from({ length: QUESTIONS_EACH }, (_, n) => `q-${c}-${n}`),
);

function expectEachAnsweredOnce({
  posts,
  exits,
  lines,
  turns,
}: Awaited<ReturnType<typeof crashAgainAndAgain>>): void {
  const arrived = Array.from({ length: CONVERSATIONS }, (_, c) =>
    posts.filter(({ conversation }) => conversation === `c${c}`).map(({ question }) => question),
  );
  expect(arrived).toEqual(expected);
  expect(turns).toEqual(Array(CONVERSATIONS).fill(QUESTIONS_EACH));
  expect(posts.filter(({ notice }) => notice !== undefined)).toEqual([]);
  expect(exits.every((code) => code === 0)).toBe(true);
  const found = lines.filter((line) => line.includes('"found":true')).length;
  console.log(
    `${posts.length} questions, ${KILLS} kills; ${found} replies had arrived just before a kill and were found there`,
  );
}

describe('killed with -9 at 50 random moments while 500 questions arrive', () => {
  it('answers each exactly once and in order, on SQLite', { timeout: PATIENCE_MS }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'segue-crash-'));
    try {
      expectEachAnsweredOnce(await crashAgainAndAgain(1, { DATA_DIR: folder }));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  const serverUrl = process.env.TEST_DATABASE_URL;
  if (serverUrl !== undefined) {
    it('answers each exactly once and in order, with two processes on Postgres', {
      timeout: PATIENCE_MS,
    }, async () => {
      const { url, drop } = await createDatabase(serverUrl);
      try {
        expectEachAnsweredOnce(await crashAgainAndAgain(2, { DATA_DIR: '/nowhere', DATABASE_URL: url }));
      } finally {
        await drop();
      }
    });
  }
});
