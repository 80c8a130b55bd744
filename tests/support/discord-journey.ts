import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach } from 'vitest';
import { type DiscordDouble, startDiscord, until } from './discord-double.js';
import type { Person } from './discord-people.js';
import { makeDataDir, type Program, serveDiscord } from './discord-program.js';
import type { Channel, Guild, InteractionRecord, Message } from './discord-world.js';

/** One server with a channel, two people, and the real program connected to it. */
export type Journey = DiscordDouble & {
  dataDir: string;
  program: Program;
  guild: Guild;
  careers: Channel;
  ada: Person;
  ben: Person;
  /** Stops the program as asked and starts it again on the same data. */
  restart(how: 'stop' | 'kill'): Promise<void>;
};

const running: Journey[] = [];

afterEach(async () => {
  for (const journey of running.splice(0)) {
    await journey.program.kill();
    await journey.close();
    rmSync(journey.dataDir, { recursive: true, force: true });
  }
});

export async function startJourney({
  settings = {},
  denied = 0n,
  world = {},
}: {
  settings?: Record<string, string>;
  /** Permissions that the bot lacks in the channel. */
  denied?: bigint;
  world?: Parameters<typeof startDiscord>[0];
} = {}): Promise<Journey> {
  const discord = await startDiscord(world);
  const guild = discord.world.addGuild('Career Switchers');
  const careers = discord.world.addChannel(guild, 'careers', denied);
  const dataDir = makeDataDir();
  const journey: Journey = {
    ...discord,
    dataDir,
    guild,
    careers,
    ada: discord.person('Ada'),
    ben: discord.person('Ben'),
    program: serveDiscord(discord, dataDir, settings),
    async restart(how) {
      await (how === 'kill' ? journey.program.kill() : journey.program.stop());
      journey.program = serveDiscord(discord, dataDir, settings);
      await journey.program.open();
    },
  };
  running.push(journey);
  await journey.program.open();
  return journey;
}

const LOADING = 128;

/** The bot's messages in a channel, without those that only think. */
export const botMessages = ({ world }: Pick<Journey, 'world'>, channel: string): Message[] =>
  world
    .messagesIn(channel)
    .filter(({ author, flags }) => author.id === world.bot.id && (flags & LOADING) === 0);

/** Waits for the bot's message number `count` in a channel. */
export const botSays = (journey: Pick<Journey, 'world'>, channel: string, count = 1): Promise<Message> =>
  until(() => botMessages(journey, channel)[count - 1], `message ${count} of the bot`);

/** Waits until an interaction is answered. */
export async function answerTo(record: InteractionRecord): Promise<Message> {
  await until(() => record.answeredAt, `an answer to ${record.what}`);
  return record.original as Message;
}

/** Waits until a form is shown. */
export const formOf = (record: InteractionRecord): Promise<unknown> =>
  until(() => record.modal, `a form after ${record.what}`);

/** Long enough for something to happen that should not. */
export const aWhile = (): Promise<void> => sleep(400);
