import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolder, removeFolder } from './run-segue.js';
import { type SlackDouble, startSlackDouble } from './slack-double.js';
import { createSlackPeople, type SlackPeople } from './slack-people.js';
import { bySocket, eventually, type ServedSlack, serveSlack } from './slack-serve.js';
import type { Ephemeral, SlackPost, Workspace } from './slack-workspace.js';

/** Slack, people in it, and the real program between them. */
export type SlackDay = {
  slack: SlackDouble;
  people: SlackPeople;
  served: ServedSlack;
  workspace: Workspace;
  /** What the app has posted in a channel. */
  answers(channel: string): SlackPost[];
  /** Waits for so many answers, and a moment longer for one too many. @returns the last one */
  answered(channel: string, count: number): Promise<SlackPost>;
  seenBy(user: string): Ephemeral[];
  /** Starts the program again on the same data, as a supervisor would. */
  restart(): Promise<void>;
  end(): Promise<void>;
};

/** Long enough for a second answer to come, were there one. */
const QUIET_MS = 400;

export async function startSlackDay({
  settingsFor = bySocket,
  channels = ['C1'],
  more = {},
}: {
  settingsFor?: (slack: SlackDouble) => Record<string, string>;
  channels?: readonly string[];
  more?: Record<string, string>;
} = {}): Promise<SlackDay> {
  const slack = await startSlackDouble();
  const workspace = slack.workspace('T1');
  for (const channel of channels) workspace.joined.add(channel);
  const dataDir = makeFolder();
  const settings = { ...settingsFor(slack), ...more };
  const serve = async (): Promise<ServedSlack> => {
    const served = await serveSlack(settings, { dataDir });
    if (settings.SLACK_APP_TOKEN === undefined) slack.eventsUrl = `${served.url}/slack/events`;
    return served;
  };
  const day: SlackDay = {
    ...{ slack, workspace },
    people: createSlackPeople(slack),
    served: await serve(),
    answers: (channel) =>
      workspace.posts.filter((post) => post.channel === channel && post.bot_id !== undefined),
    async answered(channel, count) {
      await eventually(() => day.answers(channel).length >= count, 40_000);
      await sleep(QUIET_MS);
      const found = day.answers(channel);
      const last = found.at(-1);
      if (found.length !== count || !last)
        throw new Error(
          `${found.length} answers in ${channel}, not ${count}:\n${JSON.stringify(found, null, 1)}`,
        );
      return last;
    },
    seenBy: (user) => workspace.ephemerals.filter((each) => each.user === user),
    async restart() {
      await day.served.kill();
      day.served = await serve();
    },
    async end() {
      await day.served.terminate();
      await slack.close();
      removeFolder(dataDir);
    },
  };
  return day;
}
