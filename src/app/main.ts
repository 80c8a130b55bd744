#!/usr/bin/env node
import { SegueError } from '../domain/errors.js';
import type { Command } from './command.js';
import { readConfig, readEnvironment } from './config.js';

/** Each command is loaded when it is called, so that `segue ask` never waits for what only `segue ingest` needs. */
const commands: Readonly<Record<string, { summary: string; load(): Promise<Command> }>> = {
  start: {
    summary: 'index the knowledge folder and open the coach (what npm start does)',
    load: async () => (await import('./commands/start.js')).start,
  },
  chat: { summary: 'chat in the terminal', load: async () => (await import('./commands/chat.js')).openChat },
  ask: {
    summary: 'answer one question, or each line of standard input   [--json]',
    load: async () => (await import('./commands/ask.js')).ask,
  },
  search: {
    summary: 'the ranked passages for a query   [--json] [--limit N]',
    load: async () => (await import('./commands/search.js')).search,
  },
  ingest: {
    summary: 'index the knowledge folder, or the paths given in its place   [--json]',
    load: async () => (await import('./commands/ingest.js')).ingestCommand,
  },
  guides: {
    summary: 'what the library holds   [--json]',
    load: async () => (await import('./commands/guides.js')).listGuides,
  },
  show: {
    summary: 'one guide with all its fields   [--json]',
    load: async () => (await import('./commands/show.js')).showGuide,
  },
  doctor: {
    summary: 'what is configured, what is missing and how to mend it   [--json]',
    load: async () => (await import('./commands/doctor.js')).doctor,
  },
  serve: {
    summary: 'answer in Slack and Discord, whichever is configured; health on HOST and PORT',
    load: async () => (await import('./commands/serve.js')).serveCommand,
  },
  discord: {
    summary: 'register the Discord commands: discord register [--clear]',
    load: async () => (await import('./commands/discord.js')).discordCommand,
  },
  gaps: {
    summary: 'what the guides did not answer, most asked first, and what people said   [--json] [--days N]',
    load: async () => (await import('./commands/gaps.js')).showGaps,
  },
  forget: {
    summary: 'delete everything stored of a person   --asker ID [--json]',
    load: async () => (await import('./commands/forget.js')).forgetAsker,
  },
  eval: {
    summary:
      'the golden questions: a table, exit code 1 below the floors   [--json] [--verbose] [--only SET] [--mode MODE]',
    load: async () => (await import('./commands/eval.js')).evaluateCommand,
  },
};

const usage = [
  'Usage: segue COMMAND',
  '',
  ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`),
  '',
  'Settings are read from the environment and .env; .env.example lists them.',
].join('\n');

let showsStack = process.env.LOG_LEVEL === 'debug';

async function main(): Promise<number> {
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(`${usage}\n`);
    return name === undefined ? 2 : 0;
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const command = commands[name];
  if (!command) throw new SegueError('usage', `There is no command ${name}; \`segue help\` lists them.`);
  const environment = readEnvironment(process.env, process.cwd());
  const config = readConfig(environment, process.cwd());
  showsStack = config.logLevel === 'debug';
  const run = await command.load();
  return run(args, {
    config,
    environment,
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    now: Date.now,
    workingDir: process.cwd(),
  });
}

// A reader that goes away (`segue guides | head -1`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  const known = error instanceof SegueError;
  const missing =
    (error as { code?: string }).code === 'MODULE_NOT_FOUND' ||
    /Could not locate the bindings file/.test(String(error));
  const line = known
    ? error.message
    : missing
      ? nativeModuleHint(error)
      : `Something went wrong: ${oneLine(error)}. LOG_LEVEL=debug shows more.`;
  process.stderr.write(`segue: ${line}\n`);
  if (showsStack && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exitCode = known && (error.code === 'usage' || error.code === 'config') ? 2 : 1;
}

function oneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 300);
}

function nativeModuleHint(error: unknown): string {
  return `A native module was not built for this Node (${oneLine(error).slice(0, 120)}): install python3, make and g++, then run \`npm rebuild\`.`;
}
