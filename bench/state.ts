// What the inbox and the store cost: 200 questions at once from 50 people, and whether 20,000 questions leave
// anything behind in memory. On SQLite, and on Postgres too when TEST_DATABASE_URL is set.
//   node --expose-gc dist/bench/state.js
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openApp, openOrIngest } from '../src/app/assemble.js';
import { readConfig } from '../src/app/config.js';
import { openStore } from '../src/state/open-store.js';
import { percentile, startBench } from './answer-many.js';
import { countedStore } from './counted-store.js';

const BURST = 200;
const PEOPLE = 50;
const MANY = Number(process.env.MANY ?? 20_000);
/** Questions under way at once over the long run; below the inbox's capacity. */
const AT_ONCE = 200;

const texts = [
  'How long does it take to become an AI engineer?',
  'and what about pay?',
  'What skills do I already have as a musician?',
  'Which certifications help?',
  'Can I become an owl keeper?',
];

const folder = mkdtempSync(join(tmpdir(), 'segue-bench-'));
const config = { ...readConfig({ SEGUE_DATA_DIR: folder }, process.cwd()), dataDir: folder };

async function run(name: string, databaseUrl: string | undefined): Promise<void> {
  const { store, count } = countedStore(
    await openStore({ dataDir: folder, ...(databaseUrl === undefined ? {} : { databaseUrl }) }),
  );
  const app = await openOrIngest(config);
  const bench = startBench(store, app.coachWith);
  const inProcess = openApp(config);
  const runId = Date.now();
  const question = (n: number) => ({
    id: `${runId}-${n}`,
    conversation: `c${n % PEOPLE}`,
    asker: `u${n % PEOPLE}`,
    text: texts[Math.floor(n / PEOPLE) % texts.length] ?? '',
    askedAt: Date.now(),
  });
  const ask = (n: number) => bench.ask(question(n));
  const answered = async (count: number): Promise<void> => {
    while (bench.took.length < count) await sleep(1);
  };

  await Promise.all(Array.from({ length: 20 }, (_, n) => ask(n)));
  await answered(20);
  bench.took.length = 0;
  count.calls = 0;
  const began = performance.now();
  await Promise.all(Array.from({ length: BURST }, (_, n) => ask(20 + n)));
  await answered(BURST);
  const ms = performance.now() - began;
  const aloneBegan = performance.now();
  for (let n = 0; n < BURST; n++) await inProcess.coach.ask(question(20 + n));
  const alone = performance.now() - aloneBegan;
  inProcess.close();
  console.log(
    `${name}: ${BURST} questions at once from ${PEOPLE} people in ${ms.toFixed(0)} ms (${((BURST / ms) * 1_000).toFixed(0)}/s), ` +
      `p50 ${percentile(bench.took, 0.5).toFixed(0)} ms, p95 ${percentile(bench.took, 0.95).toFixed(0)} ms; ` +
      `${(count.calls / BURST).toFixed(1)} store calls a question; the coach alone takes ${alone.toFixed(0)} ms, ` +
      `the store and the inbox ${((1 - alone / ms) * 100).toFixed(0)} % of the time`,
  );

  const resident: number[] = [];
  const weigh = () => {
    globalThis.gc?.();
    resident.push(process.memoryUsage().rss / 1_048_576);
  };
  bench.took.length = 0;
  const longBegan = performance.now();
  let done = 0;
  for (let n = 0; n < MANY; n += AT_ONCE) {
    if (n === AT_ONCE * 5 || n === MANY / 2) weigh();
    await Promise.all(Array.from({ length: AT_ONCE }, (_, k) => ask(1_000 + n + k)));
    await answered(AT_ONCE);
    done += bench.took.length;
    bench.took.length = 0;
  }
  weigh();
  const seconds = (performance.now() - longBegan) / 1_000;
  console.log(
    `${name}: ${done} questions in ${seconds.toFixed(0)} s (${(done / seconds).toFixed(0)}/s); ` +
      `resident memory ${resident.map((mb) => mb.toFixed(0)).join(' → ')} MB at start, middle and end`,
  );
  await bench.stop();
  await store.health.close();
  app.close();
}

try {
  await run('SQLite', undefined);
  const { TEST_DATABASE_URL } = process.env;
  if (TEST_DATABASE_URL !== undefined) await run('Postgres', TEST_DATABASE_URL);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
