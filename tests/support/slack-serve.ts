import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { finished, makeFolder, type Ran, removeFolder, starterLibrary, startSegue } from './run-segue.js';
import type { SlackDouble } from './slack-double.js';

export type ServedSlack = {
  /** Where its health, and in HTTP mode its events, are. */
  url: string;
  dataDir: string;
  child: ChildProcessWithoutNullStreams;
  log(): string;
  ended: Promise<Ran>;
  kill(): Promise<void>;
  terminate(): Promise<number | null>;
};

/** Settings of Socket Mode in one workspace. */
export const bySocket = (slack: SlackDouble, team = 'T1'): Record<string, string> => ({
  SLACK_BOT_TOKEN: slack.workspace(team).token,
  SLACK_APP_TOKEN: slack.appToken,
  SLACK_API_URL: slack.apiUrl,
});

/** Settings of HTTP mode in one workspace. */
export const byHttp = (slack: SlackDouble, team = 'T1'): Record<string, string> => ({
  SLACK_BOT_TOKEN: slack.workspace(team).token,
  SLACK_SIGNING_SECRET: slack.signingSecret,
  SLACK_API_URL: slack.apiUrl,
});

/** Starts `segue serve` as it is built, over the starter library; resolves when it is ready. */
export async function serveSlack(
  settings: Record<string, string>,
  { dataDir = makeFolder(), awaits = true }: { dataDir?: string; awaits?: boolean } = {},
): Promise<ServedSlack> {
  const child = startSegue(['serve'], {
    settings: { SEGUE_KNOWLEDGE_DIR: starterLibrary, SEGUE_DATA_DIR: dataDir, PORT: '0', ...settings },
  });
  let log = '';
  child.stderr.on('data', (text) => {
    log += text;
  });
  const ended = finished(child);
  const until = async <T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> => {
    for (const end = Date.now() + 30_000; Date.now() < end; await sleep(20)) {
      const found = await look();
      if (found) return found;
      if (child.exitCode !== null) throw new Error(`serve ended with ${child.exitCode}:\n${log}`);
    }
    throw new Error(`serve was not ready in time:\n${log}`);
  };
  const port = await until(() => /"port":(\d+)/.exec(log)?.[1]);
  const url = `http://127.0.0.1:${port}`;
  if (awaits) await until(async () => (await fetch(`${url}/readyz`).catch(() => undefined))?.ok);
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await once(child, 'exit');
    }
    return child.exitCode;
  };
  return {
    ...{ url, dataDir, child, ended },
    log: () => log,
    kill: async () => void (await end('SIGKILL')),
    terminate: () => end('SIGTERM'),
  };
}

/** Waits until something is so, and returns it. */
export async function eventually<T>(look: () => T | undefined | false, ms = 15_000): Promise<T> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(10)) {
    const found = look();
    if (found) return found;
  }
  throw new Error('that did not come about');
}

export { removeFolder };
