import { rmSync } from 'node:fs';
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
import { type DiscordDouble, until } from './discord-double.js';
import { makeDataDir } from './discord-program.js';

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
