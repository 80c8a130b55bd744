import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/app/project-root.js';
import { type DiscordDouble, until } from './discord-double.js';

export type Program = {
  child: ChildProcess;
  /** Its log so far, one object a line. */
  log(): Record<string, unknown>[];
  /** What it wrote to standard error that is no log. */
  errors(): string;
  /** Resolves when Discord is connected. */
  open(): Promise<void>;
  kill(): Promise<void>;
  stop(): Promise<number | null>;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
};

/** Right from the source and from `dist`, where the benchmark runs. */
const root = projectRoot();

/** What the program is given to talk to the double. */
export const discordSettings = (discord: DiscordDouble, dataDir: string): Record<string, string> => ({
  PORT: '0',
  SEGUE_KNOWLEDGE_DIR: join(root, 'knowledge'),
  SEGUE_DATA_DIR: dataDir,
  DISCORD_TOKEN: discord.world.token,
  DISCORD_API_URL: discord.url,
});

export const makeDataDir = (): string => mkdtempSync(join(tmpdir(), 'segue-discord-'));

/** Starts `segue serve` against a double of Discord. */
export function serveDiscord(
  discord: DiscordDouble,
  dataDir: string,
  settings: Record<string, string> = {},
): Program {
  const child = spawn(process.execPath, [join(root, 'dist', 'src', 'app', 'main.js'), 'serve'], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, ...discordSettings(discord, dataDir), ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let written = '';
  child.stderr.on('data', (chunk) => {
    written += chunk;
  });
  const lines = (): string[] => written.split('\n').filter((line) => line !== '');
  const log = (): Record<string, unknown>[] =>
    lines().flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Record<string, unknown>] : []));
  const ended = once(child, 'exit').then(() => child.exitCode);
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  return {
    child,
    log,
    errors: () =>
      lines()
        .filter((line) => !line.startsWith('{'))
        .join('\n'),
    ended,
    async open() {
      const isOpen = (part: string) => log().some((line) => line.part === part && line.msg === 'ready');
      await until(
        () => (isOpen('discord') && isOpen('discord-commands')) || child.exitCode !== null,
        'the connection',
        20_000,
      );
      if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}:\n${written}`);
    },
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}
