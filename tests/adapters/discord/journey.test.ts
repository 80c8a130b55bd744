import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DiscordDouble, startDiscord, until } from '../../support/discord-double.js';
import { type Program, serveDiscord } from '../../support/discord-program.js';
import { transcript } from '../../support/discord-transcript.js';
import { makeFolder, removeFolder } from '../../support/run-segue.js';

describe('first', () => {
  let discord: DiscordDouble;
  let program: Program;
  let folder: string;
  beforeEach(async () => {
    discord = await startDiscord();
    folder = makeFolder();
    program = serveDiscord(discord, folder);
  });
  afterEach(async () => {
    await program.stop();
    await discord.close();
    removeFolder(folder);
  });

  it('answers a mention and a command', async () => {
    const { world } = discord;
    const guild = world.addGuild('Career Switchers');
    const careers = world.addChannel(guild, 'careers');
    await program.open();
    const ada = discord.person('Ada');
    const asked = ada.calls(careers, 'How long does it take to go from musician to audio AI engineer?');
    const used = ada.uses(careers, 'ask', {
      question: 'What does an audio AI engineer earn?',
      private: true,
    });
    try {
      await until(() => world.messagesIn(asked.id).length > 0 && used.answeredAt, 'answers');
    } catch (e) {
      console.log(
        JSON.stringify(
          program.log().filter((l) => l.level !== 'info'),
          null,
          1,
        ),
        world.requests.map((r) => `${r.method} ${r.path} ${r.status}`),
      );
      throw e;
    }
    console.log(transcript(world));
    console.log(
      program
        .log()
        .map((l) => JSON.stringify(l))
        .join('\n'),
    );
    expect(1).toBe(1);
  });
});
