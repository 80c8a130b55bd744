// A burst of questions through the built program over Socket Mode, against the double of Slack in tests/support.
//   npm run bench:slack
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startSlackDouble } from '../tests/support/slack-double.js';
import { createSlackPeople } from '../tests/support/slack-people.js';
import { printTable } from './print-table.js';

const QUESTIONS = 200;
const PEOPLE = 50;
const CHANNELS = 40;
const WITHIN_MS = 5_000;
const PATIENCE_MS = 60_000;
/** What Slack takes for a call, about; on loopback it would take nothing. */
const CALL_MS = 100;

const asked = [
  'How long does it take to go from musician to audio AI engineer?',
  'What does an audio AI engineer earn?',
  'Which skills do I need to become an AI engineer?',
  'im a blender artist, where do I start with voice AI?',
  'How do I go from nurse to data scientist?',
];

const main = fileURLToPath(new URL('../src/app/main.js', import.meta.url));
const root = dirname(dirname(dirname(dirname(main))));
const dataDir = mkdtempSync(join(tmpdir(), 'segue-bench-'));
const slack = await startSlackDouble();
const workspace = slack.workspace('T1');
for (let channel = 0; channel < CHANNELS; channel++) workspace.joined.add(`C${channel}`);
slack.fault = () => ({ kind: 'slow', ms: CALL_MS });
const people = createSlackPeople(slack);
const program = spawn(process.execPath, [main, 'serve'], {
  env: {
    PATH: process.env.PATH,
    SEGUE_KNOWLEDGE_DIR: join(root, 'knowledge'),
    SEGUE_DATA_DIR: dataDir,
    PORT: '0',
    SLACK_BOT_TOKEN: workspace.token,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
  },
  stdio: ['ignore', 'ignore', 'pipe'],
});
let log = '';
program.stderr.on('data', (text) => {
  log += text;
});
const until = async (isSo: () => boolean): Promise<void> => {
  for (const end = Date.now() + PATIENCE_MS; !isSo() && Date.now() < end; ) await sleep(10);
};

/** Processor time that the program has had so far, in milliseconds; on Linux only, where a tick is 10 ms. */
function processorMs(): number {
  const file = `/proc/${program.pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

try {
  await until(() => log.includes('"part":"slack"'));
  if (!log.includes('"part":"slack"')) throw new Error(`serve did not open Slack:\n${log}`);
  const before = processorMs();
  // Everybody asks four questions, each in another channel, at any moment of the five seconds; the first warms nothing up.
  const questions = Array.from({ length: QUESTIONS }, (_, n) => ({
    user: `U${n % PEOPLE}`,
    channel: `C${(n * 7 + Math.floor(n / PEOPLE)) % CHANNELS}`,
    text: asked[n % asked.length] ?? '',
    at: ((n * 37) % QUESTIONS) * (WITHIN_MS / QUESTIONS),
  }));
  const sent = await Promise.all(
    questions.map(async ({ user, channel, text, at }) => {
      await sleep(at);
      const askedAt = Date.now();
      const { ts } = await people.mention(channel, user, text);
      return { ts, channel, askedAt };
    }),
  );
  const answersTo = (channel: string, ts: string) =>
    workspace.posts.filter(
      (post) => post.channel === channel && post.thread_ts === ts && post.bot_id !== undefined,
    );
  await until(() => sent.every(({ channel, ts }) => answersTo(channel, ts).length > 0));
  const usedMs = processorMs() - before;
  await sleep(1_000);
  const counts = sent.map(({ channel, ts }) => answersTo(channel, ts).length);
  const waits = sent
    .flatMap(({ channel, ts, askedAt }) =>
      answersTo(channel, ts).map((post) => Number(post.ts) * 1_000 - askedAt),
    )
    .sort((a, b) => a - b);
  const acks = slack.handed.map(({ ackedAfterMs = Number.POSITIVE_INFINITY }) => ackedAfterMs);
  const at = (share: number): string =>
    `${Math.round(waits[Math.floor(waits.length * share)] ?? Number.NaN)} ms`;
  printTable(
    `${QUESTIONS} questions of ${PEOPLE} people in ${CHANNELS} channels within ${WITHIN_MS / 1_000} s, Slack taking ${CALL_MS} ms a call`,
    [
      {
        what: 'answered once',
        value: `${counts.filter((count) => count === 1).length} of ${QUESTIONS}`,
        limit: 'all',
      },
      { what: 'event → answer, p50', value: at(0.5) },
      { what: 'event → answer, p95', value: at(0.95), limit: '1500 ms' },
      { what: 'event → answer, longest', value: at(0.999) },
      { what: 'processor time for a question', value: `${(usedMs / QUESTIONS).toFixed(1)} ms` },
      {
        what: `acknowledgement, longest of ${acks.length}`,
        value: `${Math.round(Math.max(...acks))} ms`,
        limit: '1000 ms',
      },
    ],
  );
} finally {
  program.kill('SIGKILL');
  await slack.close();
  rmSync(dataDir, { recursive: true, force: true });
}
