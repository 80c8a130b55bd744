// The built `serve` with a stand-in coach and one stand-in door, as a process of its own. The door takes messages at
// POST /events and posts replies to the stand-in platform at PLATFORM_URL.
import { setTimeout as sleep } from 'node:timers/promises';
import { createLogger } from '../../dist/src/app/logger.js';
import { serve } from '../../dist/src/app/serve.js';
import { serveUntilSignal } from '../../dist/src/app/serve-process.js';
import { openStore } from '../../dist/src/state/open-store.js';
import { takeSettings } from '../../dist/src/state/take-question.js';
import { workSettings } from '../../dist/src/state/work-settings.js';

const { PLATFORM_URL, DATA_DIR, DATABASE_URL, LEASE_MS, ANSWER_MS, SECRET } = process.env;
const log = createLogger({
  level: 'info',
  secrets: SECRET ? [SECRET] : [],
  write: (line) => process.stderr.write(line),
});

const platform = async (path, options) => {
  const response = await fetch(`${PLATFORM_URL}${path}`, options);
  if (!response.ok) throw new Error(`platform: ${response.status}`);
  return response.json();
};

const standInDoor = () => {
  let take;
  const onEvent = async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { question, alsoKnownAs } = JSON.parse(Buffer.concat(chunks).toString());
    try {
      const taken = await take({ question, door: 'stand-in', route: {} }, alsoKnownAs);
      response.writeHead(200).end(JSON.stringify(taken));
    } catch {
      response.writeHead(503).end();
    }
  };
  return {
    name: 'stand-in',
    routes: new Map([
      [
        '/events',
        (request, response) => void (take ? onEvent(request, response) : response.writeHead(503).end()),
      ],
    ]),
    async open(givenTake) {
      take = givenTake;
      process.stdout.write('open\n');
    },
    async close() {
      take = undefined;
    },
    ready: () => ({ ready: take !== undefined }),
    async deliver({ question }, { answer, notice }) {
      const body = JSON.stringify({
        question: question.id,
        conversation: question.conversation,
        text: answer.text,
        notice,
      });
      return { receipt: await platform('/posts', { method: 'POST', body }) };
    },
    async alreadyDelivered({ question }) {
      const { receipt } = await platform(`/posts/${question.id}`);
      return receipt === undefined ? undefined : { receipt };
    },
  };
};

await serveUntilSignal(
  async () => {
    const served = await serve({
      host: '127.0.0.1',
      port: 0,
      drainMs: 5_000,
      retentionDays: 30,
      openStore: () =>
        openStore({ dataDir: DATA_DIR, ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}) }),
      openCoach: async () => ({
        shelf: { guides: () => [], guide: () => undefined },
        coachWith: (memory) => ({
          async ask({ conversation, asker, text }) {
            const before = (await memory.recall(conversation, asker)) ?? { turns: 0 };
            await sleep(Math.random() * Number(ANSWER_MS ?? 30));
            await memory.remember(conversation, asker, { turns: before.turns + 1 });
            return {
              kind: 'small-talk',
              text: `You said: ${text}`,
              guides: [],
              by: 'extractive',
              citations: [],
            };
          },
        }),
      }),
      openDoors: async () => [standInDoor()],
      now: Date.now,
      log,
      // Killed this often, an innocent question would look like one that kills its worker.
      work: {
        ...workSettings,
        leaseMs: Number(LEASE_MS ?? 15_000),
        pollMs: 50,
        pauseMs: 50,
        claims: 1_000,
        deliverClaims: 1_000,
      },
      take: {
        ...takeSettings,
        person: { burst: 1_000, perMinute: 1_000 },
        workspace: { burst: 1_000, perMinute: 1_000 },
      },
    });
    process.stdout.write(`port ${served.port}\n`);
    return served;
  },
  { signals: process, exit: (code) => process.exit(code), log },
);
