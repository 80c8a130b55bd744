import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOrIngest } from '../../src/app/assemble.js';
import { readConfig } from '../../src/app/config.js';
import { createLogger } from '../../src/app/logger.js';
import { type Served, serve } from '../../src/app/serve.js';
import type { Reply } from '../../src/state/inbox.js';
import { openStore } from '../../src/state/open-store.js';
import type { ServedDoor } from '../../src/state/served-door.js';
import type { TakeQuestion } from '../../src/state/take-question.js';
import { type OpenAiDouble, startOpenAiDouble } from '../support/openai-double.js';
import { received } from '../support/questions.js';
import { goodModel } from '../support/read-prompt.js';
import { makeFolder, removeFolder, starterLibrary } from '../support/run-segue.js';

/** A served door with a model: the reply grows there, is counted, and is marked when the composed answer stood in. */

const key = 'sk-serve-0123456789abcdef';
let folder: string;
let double: OpenAiDouble;
let served: Served;
let take: TakeQuestion;
const log: string[] = [];
const grown: string[] = [];
const delivered: Reply[] = [];

beforeAll(async () => {
  folder = makeFolder();
  double = await startOpenAiDouble(goodModel());
  const config = readConfig(
    {
      SEGUE_DATA_DIR: folder,
      SEGUE_KNOWLEDGE_DIR: starterLibrary,
      OPENAI_API_KEY: key,
      OPENAI_BASE_URL: double.url,
    },
    folder,
  );
  const door: ServedDoor = {
    name: 'stand-in',
    async open(taken) {
      take = taken;
    },
    async close() {},
    ready: () => ({ ready: true }),
    draft: () => ({ add: (text) => void grown.push(text) }),
    async deliver(_, reply) {
      delivered.push(reply);
      return {};
    },
  };
  served = await serve({
    ...{ host: '127.0.0.1', port: 0, drainMs: 1_000, retentionDays: 30, now: Date.now },
    log: createLogger({ level: 'debug', secrets: [key], write: (line) => void log.push(line) }),
    openStore: () => openStore(config),
    openCoach: ({ spending }, observe) =>
      openOrIngest(config, undefined, undefined, { now: Date.now, spending, observe }),
    openDoors: async () => [door],
  });
  await until(() => take !== undefined);
});
afterAll(async () => {
  await served.stop();
  await double.close();
  removeFolder(folder);
});

async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; !isSo(); await sleep(10))
    if (Date.now() > end) throw new Error('that did not come about');
}
const metrics = async (): Promise<string> => (await fetch(`http://127.0.0.1:${served.port}/metrics`)).text();
const ask = async (id: string): Promise<Reply> => {
  const before = delivered.length;
  const text = 'How long from musician to audio AI engineer, and what will I earn?';
  await take(received(id, { text, conversation: id, askedAt: Date.now() }));
  await until(() => delivered.length > before);
  return delivered.at(-1) as Reply;
};

it('the reply grows at the door, and is delivered whole', async () => {
  const { answer } = await ask('m1');
  expect(answer).toMatchObject({ by: 'model', model: 'gpt-4.1-mini' });
  expect(grown.length).toBeGreaterThan(1);
  expect(answer.text.startsWith(grown.join(''))).toBe(true);
});

it('calls and tokens are counted, and what a person took is in the store', async () => {
  const text = await metrics();
  expect(text).toMatch(/segue_model_calls_total\{purpose="answer",outcome="ok"\} 1/);
  expect(text).toMatch(/segue_model_tokens_total\{kind="input"\} [1-9]\d{2,}/);
  expect(text).toMatch(/segue_model_replies_total\{by="model",why=""\} 1/);
  const store = await openStore({ dataDir: join(folder) });
  try {
    expect(await store.spending.spent('u1', new Date().toISOString().slice(0, 10))).toBeGreaterThan(500);
  } finally {
    await store.health.close();
  }
});

it('a model that is away is marked in the answer, counted and logged, without a secret', async () => {
  double.chat = () => ({ status: 401 });
  const { answer } = await ask('m2');
  expect(answer).toMatchObject({ by: 'extractive', standIn: true });
  expect(await metrics()).toMatch(/segue_model_replies_total\{by="extractive",why="refused"\} 1/);
  expect(log.join('')).toContain('a call of the model failed');
  expect(log.join('')).not.toMatch(/sk-|what people wrote|musician/);
});
