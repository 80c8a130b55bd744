import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DiscordDouble, startDiscord, until } from '../../support/discord-double.js';
import { startJourney } from '../../support/discord-journey.js';
import { discordSettings, makeDataDir, serveDiscord } from '../../support/discord-program.js';
import { BOT_PERMISSIONS } from '../../support/discord-world.js';
import { runSegue } from '../../support/run-segue.js';

// Each starts the program, some wait for the lease of one that was killed (15 s).
vi.setConfig({ testTimeout: 90_000 });

// What an operator meets on the way to a working bot, and how the program says what is wrong.

const PORTAL = 'https://discord.com/developers/applications';

let discord: DiscordDouble;
let dataDir: string;
beforeEach(async () => {
  discord = await startDiscord();
  dataDir = makeDataDir();
});
afterEach(async () => {
  await discord.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const run = (args: string[], settings: Record<string, string> = {}) =>
  runSegue(args, { settings: { ...discordSettings(discord, dataDir), ...settings } });

describe('segue serve ends with one line and what mends it', () => {
  it('when the token is wrong', async () => {
    const program = serveDiscord(discord, dataDir, {
      DISCORD_TOKEN: 'wrong.token.of-somebody-else-entirely',
    });
    expect(await program.ended).toBe(2);
    expect(program.errors()).toBe(
      `segue: Discord refuses the token in DISCORD_TOKEN: copy a new one from the Bot page of your application (${PORTAL}).`,
    );
    expect(JSON.stringify(program.log())).not.toContain('wrong.token');
  });

  it('when the Message Content intent is asked for and not switched on (4014)', async () => {
    const program = serveDiscord(discord, dataDir, { DISCORD_MESSAGE_CONTENT: 'true' });
    expect(await program.ended).toBe(2);
    expect(program.errors()).toBe(
      `segue: Discord refuses the Message Content intent: switch it on (${PORTAL}, Bot page, Privileged Gateway Intents), or take DISCORD_MESSAGE_CONTENT away.`,
    );
  });

  it('when the shards do not go together', async () => {
    const program = serveDiscord(discord, dataDir, { DISCORD_SHARDS: '0,4', DISCORD_SHARD_COUNT: '4' });
    expect(await program.ended).toBe(2);
    expect(program.errors()).toMatch(/^segue: DISCORD_SHARDS and DISCORD_SHARD_COUNT go together/);
  });
});

it('segue serve goes on trying while Discord cannot be reached', async () => {
  discord.rest.fail({ on: /gateway\/bot/, status: 503, times: 5 });
  const program = serveDiscord(discord, dataDir);
  try {
    await program.open();
    const said = program.log().filter(({ msg }) => msg === 'not ready, will try again');
    expect(JSON.stringify(said)).toContain('Discord cannot be reached (HTTP 503); it is tried again.');
  } finally {
    await program.kill();
  }
});

describe('segue doctor', () => {
  type Finding = { check: string; state: string; text: string; mend?: string };
  const findings = async (settings: Record<string, string> = {}): Promise<Finding[]> => {
    const { out } = await run(['doctor', '--json'], settings);
    expect(out).not.toContain(discord.world.token);
    return (JSON.parse(out) as { findings: Finding[] }).findings.filter(({ check }) => check === 'Discord');
  };
  const problems = async (settings: Record<string, string> = {}): Promise<string[]> =>
    (await findings(settings))
      .filter(({ state }) => state === 'problem')
      .map(({ text, mend }) => `${text} ${mend ?? ''}`.trim());

  it('says that all is well, and prints an invite with what is needed and no more', async () => {
    discord.world.addGuild('Career Switchers');
    await run(['discord', 'register']);
    const found = await findings();
    expect(
      found.map(({ state, text }) => `${state}: ${text.replaceAll(discord.world.application, 'APP')}`),
    ).toEqual([
      'ok: the token is good, for the application Segue (APP)',
      'ok: works without the Message Content intent',
      'ok: has all permissions in one server',
      'ok: commands are registered everywhere',
      `note: invite: https://discord.com/oauth2/authorize?client_id=APP&scope=bot+applications.commands&permissions=${BOT_PERMISSIONS}`,
    ]);
  });

  it('says it before: a wrong token', async () => {
    expect(await problems({ DISCORD_TOKEN: 'wrong.token.of-somebody-else-entirely' })).toEqual([
      `Discord refuses the token in DISCORD_TOKEN: copy a new one from the Bot page of your application (${PORTAL}).`,
    ]);
  });

  it('says it before: a missing intent', async () => {
    expect(await problems({ DISCORD_MESSAGE_CONTENT: 'true' })).toEqual([
      expect.stringMatching(/^Discord refuses the Message Content intent: switch it on/),
    ]);
  });

  it('says it before: missing permissions, which and where', async () => {
    const { id } = discord.world.addGuild('Career Switchers');
    discord.world.guildPermissions.set(id, 1_024n);
    expect(await problems()).toEqual([
      `In the server Career Switchers (${id}) it lacks Send Messages (answering), Create Public Threads (a thread for each answer), Send Messages in Threads (answering in threads), Read Message History (replying to a message). Give them to its role (server settings › Roles), or open the invite below again.`,
    ]);
  });

  it('says it before: a server that the bot is not in, too few shards, commands in two places', async () => {
    expect(await problems({ DISCORD_GUILD_ID: '123456789012345678' })).toEqual([
      expect.stringMatching(/^The bot is not in server 123456789012345678, which DISCORD_GUILD_ID names/),
    ]);
    discord.world.recommendedShards = 8;
    expect(await problems({ DISCORD_SHARDS: '0', DISCORD_SHARD_COUNT: '4' })).toEqual([
      expect.stringMatching(/^Discord asks for 8 shards, and DISCORD_SHARD_COUNT is 4/),
    ]);
    const { id } = discord.world.addGuild('Career Switchers');
    await run(['discord', 'register']);
    expect(await problems({ DISCORD_GUILD_ID: id })).toEqual([
      expect.stringMatching(/^Commands are registered everywhere, and DISCORD_GUILD_ID wants them in server/),
    ]);
  });

  it('says within seconds that Discord cannot be reached', async () => {
    const began = Date.now();
    expect(await problems({ DISCORD_API_URL: 'http://127.0.0.1:9/api' })).toEqual([
      expect.stringMatching(/^Discord cannot be reached \(ECONNREFUSED\)/),
    ]);
    expect(Date.now() - began).toBeLessThan(15_000);
  });
});

describe('commands', () => {
  const names = (scope: string): unknown[] =>
    (discord.world.commands.get(scope) ?? []).map(({ name }) => name);
  const puts = () => discord.world.requests.filter(({ method }) => method === 'PUT').length;
  const all = ['ask', 'guide', 'compare', 'help', 'privacy', 'forget', 'Ask the coach about this'];

  it('are registered everywhere, again only when they changed', async () => {
    expect((await run(['discord', 'register'])).out).toBe('7 commands are registered everywhere.\n');
    expect(names('global')).toEqual(all);
    expect((await run(['discord', 'register'])).out).toBe(
      'The 7 commands were registered everywhere already.\n',
    );
    expect(puts()).toBe(1);
    const [ask] = discord.world.commands.get('global') ?? [];
    if (ask) ask.description = 'of an older version';
    await run(['discord', 'register']);
    expect(puts()).toBe(2);
  });

  it('are registered in the development server only, never in both', async () => {
    const { id } = discord.world.addGuild('Workshop');
    await run(['discord', 'register']);
    const { out } = await run(['discord', 'register'], { DISCORD_GUILD_ID: id });
    expect(out).toBe(`7 commands are registered in server ${id}.\n`);
    expect([names(id), names('global')]).toEqual([all, []]);
    await run(['discord', 'register', '--clear'], { DISCORD_GUILD_ID: id });
    expect([names(id), names('global')]).toEqual([[], []]);
  });

  it('work in servers, direct messages and user installs', async () => {
    await run(['discord', 'register']);
    for (const command of discord.world.commands.get('global') ?? []) {
      expect(command.contexts).toEqual([0, 1, 2]);
      expect(command.integration_types).toEqual([0, 1]);
    }
  });

  it('are registered at the start, if they changed', async () => {
    const journey = await startJourney();
    const registered = () => journey.world.requests.filter(({ method }) => method === 'PUT').length;
    await until(() => registered() === 1, 'the registration');
    await journey.restart('stop');
    await until(() => journey.program.log().some(({ state }) => state === 'unchanged'), 'a look');
    expect(registered()).toBe(1);
  });

  it('that cannot be registered are told with what to do, exit code 2', async () => {
    const { code, err } = await run(['discord', 'register'], { DISCORD_GUILD_ID: '123456789012345678' });
    expect([code, err]).toEqual([
      2,
      'segue: Discord does not take the commands for server 123456789012345678 (code 50001): invite the bot there, or mend DISCORD_GUILD_ID.\n',
    ]);
    expect((await run(['discord', 'unregister'])).code).toBe(2);
    const without = await runSegue(['discord', 'register'], { settings: { SEGUE_DATA_DIR: dataDir } });
    expect([without.code, without.err]).toEqual([
      2,
      'segue: DISCORD_TOKEN is not set: copy it from the Bot page of your application.\n',
    ]);
  });
});
