import { rmSync } from 'node:fs';
import { afterEach, beforeEach } from 'vitest';
import { makeDiscordDoors } from '../../adapters/discord/make-doors.js';
import type { DiscordSettings } from '../../adapters/discord/settings.js';
import { createLogger } from '../../src/app/logger.js';
import { type Served, serve } from '../../src/app/serve.js';
import type { AskProgress } from '../../src/coach/coach.js';
import type { Answer } from '../../src/domain/answer.js';
import type { Question } from '../../src/domain/question.js';
import { openStore } from '../../src/state/open-store.js';
import type { Store } from '../../src/state/store.js';
import { workSettings } from '../../src/state/work-settings.js';
import { type DiscordDouble, startDiscord, until } from './discord-double.js';
import { botMessages } from './discord-journey.js';
import { makeDataDir } from './discord-program.js';
import { cardText } from './discord-transcript.js';
import type { Channel } from './discord-world.js';

export type StandInCoach = (question: Question, progress: AskProgress) => Promise<Answer>;

export type Serving = Served & { lines: string[]; store(): Store; end(): Promise<void> };

/** The real serve, store and client in this process, with a stand-in for the coach. */
export async function serveInProcess(
  discord: DiscordDouble,
  ask: StandInCoach,
  {
    settings = {},
    dataDir = makeDataDir(),
    leaseMs = 1_000,
  }: { settings?: Partial<DiscordSettings>; dataDir?: string; leaseMs?: number } = {},
): Promise<Serving> {
  const lines: string[] = [];
  const log = createLogger({ level: 'info', secrets: [], write: (line) => lines.push(line) });
  let store: Store | undefined;
  const served = await serve({
    ...{ host: '127.0.0.1', port: 0, drainMs: 500, retentionDays: 30, now: Date.now, log },
    openStore: async () => {
      store = await openStore({ dataDir });
      return store;
    },
    openCoach: async () => ({
      coachWith: () => ({ ask: (question, progress = {}) => ask(question, progress) }),
      shelf: { guides: () => [], guide: () => undefined },
    }),
    openDoors: async (opened, shelf) =>
      makeDiscordDoors(
        { token: discord.world.token, apiUrl: discord.url, messageContent: false, ...settings },
        { store: opened, shelf, retentionDays: 30, now: Date.now, log },
      ),
    work: { ...workSettings, leaseMs, pollMs: 50 },
  });
  await until(
    async () => (await fetch(`http://127.0.0.1:${served.port}/readyz`)).status === 200,
    'readiness',
    15_000,
  );
  return {
    ...served,
    lines,
    store: () => store as Store,
    async end() {
      await served.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** What a test that serves in its own process works with; set up and taken down for each test of the file. */
export type Here = {
  discord: DiscordDouble;
  careers: Channel;
  serving: Serving;
  serve(ask: StandInCoach, options?: Parameters<typeof serveInProcess>[2]): Promise<Serving>;
  /** What the bot's messages in a channel say. */
  texts(channel?: string): string[];
};

export function useDiscord(world: Parameters<typeof startDiscord>[0] = {}): Here {
  const here = {
    async serve(ask, options) {
      here.serving = await serveInProcess(here.discord, ask, options);
      return here.serving;
    },
    texts: (channel = here.careers.id) =>
      botMessages(here.discord, channel).map(({ components }) => cardText(components)),
  } as Here;
  beforeEach(async () => {
    here.discord = await startDiscord(world);
    here.careers = here.discord.world.addChannel(here.discord.world.addGuild('Bees'), 'careers');
  });
  afterEach(async () => {
    await here.serving?.end();
    await here.discord.close();
  });
  return here;
}
