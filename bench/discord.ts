// Discord under load: the real program against a double of the platform with its limit of 50 requests a second.
//   npm run bench:discord [-- --authors 20000]
import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type DiscordDouble, startDiscord, until } from '../tests/support/discord-double.js';
import type { Person } from '../tests/support/discord-people.js';
import { makeDataDir, type Program, serveDiscord } from '../tests/support/discord-program.js';
import type { InteractionRecord, Message } from '../tests/support/discord-world.js';
import { megabytes, percentiles, printTable, type Row } from './print-table.js';

const { values } = parseArgs({ options: { authors: { type: 'string', default: '20000' } } });

const MENTIONS = 200;
const COMMANDS = 100;
const PEOPLE = 50;
/** A server's allowance is 60 questions at once, so a burst like this comes from several. */
const SERVERS = 10;
const WITHIN_MS = 5_000;
const REQUESTS_PER_SECOND = 50;
/** A mention costs a thread and a message. */
const REQUESTS_PER_MENTION = 2;
const KEYSTROKES = 200;
/** Commands under way at once while memory is watched. */
const AT_ONCE = 50;

const texts = [
  'How long does it take from musician to audio AI engineer?',
  'What does an AI engineer earn?',
  'What skills do I already have as a musician?',
  'Which certifications help an AI engineer?',
];
const text = (n: number): string => texts[n % texts.length] ?? '';
const p = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ??
  Number.NaN;
const ms = (value: number): string => `${value.toFixed(0)} ms`;

async function against(run: (discord: DiscordDouble, program: Program) => Promise<void>): Promise<void> {
  const discord = await startDiscord();
  const folder = makeDataDir();
  const program = serveDiscord(discord, folder, { LOG_LEVEL: 'info' });
  try {
    await run(discord, program);
  } finally {
    await program.stop();
    await discord.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await against(async (discord, program) => {
  const { world } = discord;
  const channels = Array.from({ length: SERVERS }, (_, n) =>
    world.addChannel(world.addGuild(`Server ${n}`), 'careers'),
  );
  await program.open();
  const people = Array.from({ length: PEOPLE }, (_, n) => discord.person(`Person ${n}`));
  const who = (n: number): Person => people[n % PEOPLE] as Person;
  const where = (n: number) => channels[n % SERVERS] as (typeof channels)[number];
  const mentions: { message: Message; at: number }[] = [];
  const commands: InteractionRecord[] = [];
  const keystrokes: InteractionRecord[] = [];

  const began = Date.now();
  const total = MENTIONS + COMMANDS;
  for (let n = 0; n < total; n++) {
    const wait = began + (n / total) * WITHIN_MS - Date.now();
    if (wait > 0) await sleep(wait);
    if (n % 3 === 2) commands.push(who(n).uses(where(n), 'ask', { question: text(n) }));
    else mentions.push({ message: who(n).calls(where(n), text(n)), at: Date.now() });
    if (n % 3 === 0) keystrokes.push(who(n).types(where(n), 'guide', { role: 'mus' }, 'role'));
  }
  const lastIn = (id: string) => world.messagesIn(id).at(-1);
  await until(
    () =>
      mentions.every(({ message }) => lastIn(message.id)) && commands.every(({ answeredAt }) => answeredAt),
    'every answer',
    60_000,
  );
  const allAt = Date.now();
  await sleep(1_000);
  const acks = commands.map(({ acknowledgedAt = 0, createdAt }) => acknowledgedAt - createdAt);
  const answers = commands.map(({ answeredAt = 0, createdAt }) => answeredAt - createdAt);
  const replies = mentions.map(({ message, at }) => Date.parse(lastIn(message.id)?.timestamp ?? '') - at);
  const typed = keystrokes.map(({ acknowledgedAt = 0, createdAt }) => acknowledgedAt - createdAt);
  const once =
    mentions.every(({ message }) => world.messagesIn(message.id).length === 1) &&
    new Set(commands.map(({ original }) => original?.id)).size === COMMANDS &&
    channels.every(
      ({ id }) => world.messagesIn(id).filter(({ author }) => author.bot).length === COMMANDS / SERVERS,
    );
  const needed = (MENTIONS * REQUESTS_PER_MENTION) / REQUESTS_PER_SECOND;
  const refused = world.requests.filter(({ status }) => status === 429).length;
  const spent = world.requests.filter(({ path }) => /^\/channels\//.test(path)).length;
  printTable(
    `${MENTIONS} mentions and ${COMMANDS} commands from ${PEOPLE} people within ${WITHIN_MS / 1_000} s`,
    [
      { what: 'each answered once', value: once ? 'yes' : 'NO', limit: 'yes' },
      { what: 'first acknowledgement of a command, p99', value: ms(p(acks, 0.99)), limit: '500 ms' },
      { what: 'its answer, p95', value: ms(p(answers, 0.95)), limit: '1500 ms' },
      {
        what: `a mention, p95 (${spent} requests, ${refused} refused)`,
        value: ms(p(replies, 0.95)),
        limit: ms(needed * 1_200),
      },
      { what: 'everything answered after', value: ms(allAt - began) },
      { what: 'autocomplete meanwhile, p95', value: ms(p(typed, 0.95)), limit: '50 ms' },
    ],
  );

  const quiet: number[] = [];
  for (let n = 0; n < KEYSTROKES; n++) {
    const keystroke = who(n).types(where(n), 'compare', { first: 'a', second: 'mus' }, 'second');
    quiet.push(
      await until(
        () => keystroke.acknowledgedAt && Math.max(0.1, keystroke.acknowledgedAt - keystroke.createdAt),
      ),
    );
  }
  printTable('Autocomplete on its own', [
    { what: 'p50 · p95 · p99', value: percentiles(quiet), limit: '50 ms' },
  ]);
});

await against(async (discord, program) => {
  const { world } = discord;
  const guild = world.addGuild('Large');
  const channel = world.addChannel(guild, 'careers');
  await program.open();
  const many = Number(values.authors);
  const rows: Row[] = [];
  const marks = new Set([many / 4, many / 2, (many * 3) / 4, many]);
  let newest: InteractionRecord[] = [];
  for (let n = 1; n <= many; n++) {
    const person = discord.person(`Author ${n}`);
    // Chatter that is not for the bot, a direct message now and then, and a command from each.
    person.writes(channel, 'What a day');
    if (n % 100 === 0) person.writes(world.directWith(person.user), text(n));
    newest.push(person.uses(world.directWith(person.user), 'ask', { question: text(n) }));
    if (n % AT_ONCE === 0) {
      await until(() => newest.every(({ answeredAt }) => answeredAt), 'the answers', 60_000);
      newest = [];
      // The double must not grow instead.
      world.interactions.clear();
      world.requests.length = 0;
      for (const messages of world.messages.values()) messages.length = 0;
      for (const session of discord.gateway.sessions) session.log.fill({ s: 0, t: '', d: {} });
    }
    if (marks.has(n))
      rows.push({ what: `resident memory after ${n} authors`, value: megabytes(residentOf(program)) });
  }
  printTable(`${many} people, each with a command of their own, among chatter`, rows);
});

/** Bytes of the program's memory that are in RAM (Linux). */
function residentOf({ child }: Program): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1_024;
}
