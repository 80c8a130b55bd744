import { createSlackDoor } from '../../adapters/slack/slack-door.js';
import { createLogger } from '../../src/app/logger.js';
import { type Served, serve } from '../../src/app/serve.js';
import type { GuideShelf } from '../../src/index.js';
import { openStore } from '../../src/state/open-store.js';
import type { CoachWith } from '../../src/state/reply-to-question.js';
import { makeFolder, removeFolder } from './run-segue.js';
import { type SlackDouble, startSlackDouble } from './slack-double.js';
import { createSlackPeople, type SlackPeople } from './slack-people.js';
import { bySocket, eventually } from './slack-serve.js';
import type { SlackPost } from './slack-workspace.js';

export type InProcess = {
  slack: SlackDouble;
  people: SlackPeople;
  served: Served;
  log(): string;
  answers(channel: string): SlackPost[];
  /** The status lines that people saw, in order. */
  statuses(): string[];
  end(): Promise<void>;
};

const noGuides: GuideShelf = { guides: () => [], guide: () => undefined };

/** The real door and worker over Socket Mode in this process, with a coach that a test makes up. */
export async function startInProcess(ask: ReturnType<CoachWith>['ask']): Promise<InProcess> {
  const slack = await startSlackDouble();
  const workspace = slack.workspace('T1');
  workspace.joined.add('C1');
  const dataDir = makeFolder();
  let log = '';
  const {
    SLACK_BOT_TOKEN: botToken = '',
    SLACK_APP_TOKEN: appToken = '',
    SLACK_API_URL: apiUrl = '',
  } = bySocket(slack);
  const served = await serve({
    ...{ host: '127.0.0.1', port: 0, drainMs: 2_000, retentionDays: 30, now: Date.now },
    openStore: () => openStore({ dataDir }),
    openCoach: async () => ({ coachWith: () => ({ ask }), shelf: noGuides }),
    openDoors: async (store, shelf) => [
      createSlackDoor(
        { botToken, appToken, apiUrl },
        { store, shelf, retentionDays: 30, now: Date.now, log: logger },
      ),
    ],
    log: createLogger({
      level: 'info',
      secrets: [],
      write: (line) => {
        log += line;
      },
    }),
  });
  await eventually(() => log.includes('"part":"slack"'));
  return {
    ...{ slack, served, people: createSlackPeople(slack) },
    log: () => log,
    answers: (channel) =>
      workspace.posts.filter((post) => post.channel === channel && post.bot_id !== undefined),
    statuses: () => workspace.statuses.map(({ status }) => status),
    async end() {
      await served.stop();
      await slack.close();
      removeFolder(dataDir);
    },
  };
}

const logger = { debug() {}, info() {}, warn() {}, error() {} };
