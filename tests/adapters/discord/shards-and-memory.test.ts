import { Client } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createChannelKeeping } from '../../../adapters/discord/keep-channels-few.js';
import { clientOptions } from '../../../adapters/discord/make-client.js';
import { type DiscordDouble, startDiscord, until } from '../../support/discord-double.js';
import { aWhile, botMessages } from '../../support/discord-journey.js';
import { makeDataDir } from '../../support/discord-program.js';
import { serveInProcess } from '../../support/discord-serve.js';
import { answered } from '../../support/questions.js';

let discord: DiscordDouble;
beforeEach(async () => {
  discord = await startDiscord();
});
afterEach(() => discord.close());

const settings = (more: object = {}) => ({
  token: discord.world.token,
  apiUrl: discord.url,
  messageContent: false,
  ...more,
});

it('one process runs as many shards as Discord wants', async () => {
  discord.world.recommendedShards = 3;
  const guilds = Array.from({ length: 9 }, (_, n) => discord.world.addGuild(`Server ${n}`));
  const channels = guilds.map((guild) => discord.world.addChannel(guild, 'careers'));
  const serving = await serveInProcess(discord, async () => answered());
  try {
    expect(discord.gateway.sessions.map(({ shard }) => shard).sort()).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
    const ada = discord.person('Ada');
    const asked = channels.map((channel) => ada.calls(channel, 'How long?'));
    await until(
      () => asked.every(({ id }) => botMessages(discord, id).length === 1),
      'answers from every shard',
    );
  } finally {
    await serving.end();
  }
});

it('several processes share the shards, and the one with the first registers the commands', async () => {
  const channels = Array.from({ length: 8 }, (_, n) =>
    discord.world.addChannel(discord.world.addGuild(`Server ${n}`), 'careers'),
  );
  const first = await serveInProcess(discord, async () => answered('First [1].'), {
    settings: { shards: [0, 1], shardCount: 4 },
  });
  const second = await serveInProcess(discord, async () => answered('Second [1].'), {
    settings: { shards: [2, 3], shardCount: 4 },
  });
  try {
    const ada = discord.person('Ada');
    const asked = channels.map((channel) => ada.calls(channel, 'How long?'));
    await until(
      () => asked.every(({ id }) => botMessages(discord, id).length === 1),
      'answers from every shard',
    );
    const texts = asked.map(({ id }) => JSON.stringify(botMessages(discord, id)[0]?.components));
    expect(new Set(texts.map((text) => /First|Second/.exec(text)?.[0]))).toEqual(
      new Set(['First', 'Second']),
    );
    const registrations = discord.world.requests.filter(({ path }) => path.endsWith('/commands'));
    expect(registrations.map(({ method }) => method)).toEqual(['GET', 'PUT']);
  } finally {
    await first.end();
    await second.end();
  }
});

it('processes that share their state answer each other’s questions, each once', async () => {
  const { world, rest } = discord;
  const channels = Array.from({ length: 8 }, (_, n) =>
    world.addChannel(world.addGuild(`Server ${n}`), 'careers'),
  );
  const dataDir = makeDataDir();
  const share = (shard: number) =>
    serveInProcess(discord, async () => answered(), {
      dataDir,
      settings: { shards: [shard], shardCount: 2 },
    });
  const [first, second] = [await share(0), await share(1)];
  try {
    const ada = discord.person('Ada');
    // The acknowledgement takes its time: whoever answers in another process must not overtake it.
    rest.fail({ on: /callback$/, delayMs: 400, times: 8 });
    const asked = channels.map((channel) => ada.calls(channel, 'How long?'));
    const used = channels
      .slice(0, 2)
      .map((channel) => ada.uses(channel, 'ask', { question: 'How long?', private: true }));
    await until(() => asked.every(({ id }) => botMessages(discord, id).length === 1), 'answers in threads');
    await until(() => used.every(({ answeredAt }) => answeredAt), 'answers to commands');
    await aWhile();
    expect(asked.map(({ id }) => botMessages(discord, id).length)).toEqual(asked.map(() => 1));
    expect(channels.flatMap(({ id }) => botMessages(discord, id))).toHaveLength(used.length);
  } finally {
    await second.stop();
    await first.end();
  }
});

it('thousands of people leave a hundred in memory, and as many channels as are bounded', async () => {
  const channel = discord.world.addChannel(discord.world.addGuild('Large'), 'careers');
  const client = new Client(clientOptions(settings()));
  const keepFew = createChannelKeeping();
  let heard = 0;
  client.on('messageCreate', () => {
    heard++;
    keepFew(client);
  });
  try {
    await client.login(discord.world.token);
    await until(() => client.isReady());
    const many = 2_500;
    for (let n = 0; n < many; n++) {
      const person = discord.person(`Person ${n}`);
      person.writes(channel, 'What a day');
      person.writes(discord.world.directWith(person.user), 'hi');
    }
    await until(() => heard === 2 * many, 'every message', 20_000);
    expect(client.users.cache.size).toBeLessThanOrEqual(101);
    expect(client.guilds.cache.first()?.members.cache.size).toBeLessThanOrEqual(101);
    expect(client.guilds.cache.first()?.members.me).not.toBeNull();
    expect(client.channels.cache.size).toBeLessThanOrEqual(650);
  } finally {
    await client.destroy();
  }
});
