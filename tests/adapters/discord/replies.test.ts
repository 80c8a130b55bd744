import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type DiscordDouble, startDiscord, until } from '../../support/discord-double.js';
import { answerTo, aWhile, botMessages } from '../../support/discord-journey.js';
import { allComponents } from '../../support/discord-limits.js';
import { type Serving, type StandInCoach, serveInProcess } from '../../support/discord-serve.js';
import { cardText } from '../../support/discord-transcript.js';
import type { Channel, Message } from '../../support/discord-world.js';
import { answered } from '../../support/questions.js';

// How replies reach people, with a stand-in for the coach.

let discord: DiscordDouble;
let careers: Channel;
let serving: Serving | undefined;
beforeEach(async () => {
  discord = await startDiscord();
  careers = discord.world.addChannel(discord.world.addGuild('Bees'), 'careers');
});
afterEach(async () => {
  await serving?.end();
  await discord.close();
});

const textsIn = (channel: string): string[] =>
  botMessages(discord, channel).map(({ components }) => cardText(components));
const long = Array.from({ length: 90 }, (_, at) => `Paragraph ${at} ${'goes on and on. '.repeat(6)}`).join(
  '\n\n',
);
const longWinded: StandInCoach = async () => answered(`${long} [1]`);
const echo: StandInCoach = async ({ text }) => answered(`${text} Two summers [1].`);

it('a long answer to a private command is whole, all of it for the asker alone', async () => {
  serving = await serveInProcess(discord, longWinded);
  await answerTo(discord.person('Ada').uses(careers, 'ask', { question: 'How?', private: true }));
  await until(() => textsIn(careers.id).at(-1)?.includes('[Sources]'), 'the last part');
  expect(
    textsIn(careers.id)
      .join('\n')
      .match(/^Paragraph \d+/gm),
  ).toHaveLength(90);
  expect(botMessages(discord, careers.id).every(({ flags }) => (flags & 64) !== 0)).toBe(true);
});

it.each(['command', 'mention'])(
  'a long answer to a %s that fails halfway goes on where it stopped',
  async (by) => {
    serving = await serveInProcess(discord, longWinded);
    const ada = discord.person('Ada');
    // The second part fails more often than a client tries.
    const asked = by === 'command' ? undefined : ada.calls(careers, 'How?');
    if (asked) discord.rest.fail({ on: /^POST \/channels\/\d+\/messages$/, status: 500, times: 4, skip: 1 });
    else {
      discord.rest.fail({ on: /^POST \/webhooks/, status: 500, times: 4 });
      ada.uses(careers, 'ask', { question: 'How?' });
    }
    const place = asked?.id ?? careers.id;
    await until(() => textsIn(place).at(-1)?.includes('[Sources]'), 'the last part');
    await aWhile();
    expect(
      textsIn(place)
        .join('\n')
        .match(/^Paragraph \d+/gm),
    ).toHaveLength(90);
  },
);

it('a long answer that an edit makes short leaves nothing over, and the other way round', async () => {
  serving = await serveInProcess(discord, async (question, progress) =>
    question.text.includes('all') ? longWinded(question, progress) : echo(question, progress),
  );
  const ada = discord.person('Ada');
  const direct = discord.world.directWith(ada.user);
  const asked = ada.writes(direct, 'Tell me all');
  await until(() => textsIn(direct.id).at(-1)?.includes('[Sources]'), 'the long answer');
  const parts = textsIn(direct.id).length;
  expect(parts).toBeGreaterThan(2);
  ada.edits(asked, 'In short?');
  await until(() => textsIn(direct.id).length === 1, 'the short answer');
  expect(textsIn(direct.id)[0]).toContain('In short? Two summers [1].');
  ada.edits(asked, 'No, all of it');
  await until(
    () => textsIn(direct.id).length === parts && textsIn(direct.id).at(-1)?.includes('[Sources]'),
    'the long answer',
  );
  ada.edits(asked, 'Short, please');
  await until(() => textsIn(direct.id).length === 1, 'the short answer');
});

it('an edited question whose answer somebody has deleted is answered anew', async () => {
  serving = await serveInProcess(discord, echo);
  const ada = discord.person('Ada');
  const direct = discord.world.directWith(ada.user);
  const asked = ada.writes(direct, 'How long?');
  const answer = await until(() => botMessages(discord, direct.id)[0]);
  const messages = discord.world.messagesIn(direct.id);
  messages.splice(messages.indexOf(answer), 1);
  ada.edits(asked, 'How much?');
  await until(() => textsIn(direct.id)[0]?.includes('How much?'), 'an answer');
});

it('an edited question is answered in its place while a model writes, too', async () => {
  serving = await serveInProcess(discord, async (question, progress) => {
    progress.onText?.(`${question.text} `);
    await aWhile();
    return echo(question, progress);
  });
  const ada = discord.person('Ada');
  const direct = discord.world.directWith(ada.user);
  const asked = ada.writes(direct, 'How long?');
  await until(() => textsIn(direct.id)[0]?.includes('[Sources]'), 'an answer');
  ada.edits(asked, 'How much?');
  await until(() => textsIn(direct.id)[0] === 'How much? …', 'the beginning');
  await until(() => textsIn(direct.id)[0]?.includes('How much? Two summers'), 'the end');
  expect(textsIn(direct.id)).toHaveLength(1);
});

it('a link that unfolds, a pin, a thread is no edit', async () => {
  serving = await serveInProcess(discord, echo);
  const ada = discord.person('Ada');
  const asked = ada.calls(careers, 'How long?');
  await until(() => textsIn(asked.id).length === 1);
  discord.world.tellMessage('MESSAGE_UPDATE', asked);
  await aWhile();
  expect(discord.world.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
});

it('somebody who asks too fast is told so alone, and not each time', async () => {
  serving = await serveInProcess(discord, echo);
  const ada = discord.person('Ada');
  for (let n = 0; n < 14; n++) ada.calls(careers, `Question ${n}?`);
  const direct = discord.world.directWith(ada.user);
  await until(() => textsIn(direct.id).length > 0, 'a word');
  await aWhile();
  expect(textsIn(direct.id)).toEqual([
    expect.stringMatching(/^You are asking faster than I can keep up with/),
  ]);
  expect(textsIn(careers.id)).toEqual([]);
  const used = ada.uses(careers, 'ask', { question: 'One more?' });
  const told = await answerTo(used);
  expect(cardText(told.components)).toMatch(/^You are asking faster/);
});

it('a pasted document is turned away with the reason', async () => {
  serving = await serveInProcess(discord, echo);
  const ada = discord.person('Ada');
  const direct = discord.world.directWith(ada.user);
  ada.writes(direct, 'x'.repeat(4_500));
  await until(() => textsIn(direct.id).length > 0, 'a word');
  expect(textsIn(direct.id)).toEqual([
    'That message has 4,500 characters, and I read up to 4,000. Please ask it more briefly.',
  ]);
});

it('a reply to it that does not ping arrives without its text: it says how to be heard', async () => {
  serving = await serveInProcess(discord, echo);
  careers.denied = 0n;
  const ada = discord.person('Ada');
  const answer = await answerTo(ada.uses(careers, 'ask', { question: 'How long?' }));
  ada.writes(careers, 'and the pay?', { replyTo: answer, quietly: true });
  await until(() => textsIn(careers.id).length === 2, 'a word');
  expect(textsIn(careers.id)[1]).toMatch(/^I cannot see what you wrote/);
});

it('a call without words gets help, and names stand in place of other mentions', async () => {
  const heard: string[] = [];
  serving = await serveInProcess(discord, async (question, progress) => {
    heard.push(question.text);
    return echo(question, progress);
  });
  const ada = discord.person('Ada');
  const ben = discord.person('Ben');
  ada.calls(careers, '');
  ada.writes(
    careers,
    `<@${discord.world.bot.id}> can <@${ben.user.id}> become a <:bee:123456789012345678> keeper?`,
    {
      mentions: [discord.world.bot, ben.user],
    },
  );
  await until(() => heard.length === 2);
  expect(heard.sort()).toEqual(['can Ben become a :bee: keeper?', 'help']);
});

it('a question that waited too long gets an apology and a button that asks it again', async () => {
  serving = await serveInProcess(discord, echo);
  const { world } = discord;
  const ada = discord.person('Ada');
  const direct = world.directWith(ada.user);
  const old = world.makeMessage(direct, ada.user, { id: world.snowflake(11 * 60_000), content: 'How long?' });
  world.messagesIn(direct.id).push(old);
  world.tellMessage('MESSAGE_CREATE', old);
  await until(() => textsIn(direct.id)[0]?.startsWith('Sorry, I was away'), 'an apology');
  const [apology] = botMessages(discord, direct.id);
  const answer = await answerTo(ada.presses(apology as Message, 'Ask again'));
  expect(cardText(answer.components)).toContain('How long? Two summers [1].');
});

it('a button of another version, or of a guide that is gone, says so', async () => {
  serving = await serveInProcess(discord, echo);
  const ada = discord.person('Ada');
  const answer = await answerTo(ada.uses(careers, 'ask', { question: 'How long?' }));
  const rename = (id: string): void => {
    for (const component of allComponents(answer.components))
      if (component.label === 'Sources') component.custom_id = id;
  };
  rename('s9:src:m:1');
  const old = await answerTo(ada.presses(answer, 'Sources'));
  expect(cardText(old.components)).toMatch(/^This button is of another version of me/);
  rename('s1:part:learn:long-gone');
  const gone = await answerTo(ada.presses(answer, 'Sources'));
  expect(cardText(gone.components)).toBe('That guide is no longer in the library.');
});

it('where it may not read history it still answers in the channel', async () => {
  careers.denied = PermissionFlagsBits.CreatePublicThreads | PermissionFlagsBits.ReadMessageHistory;
  serving = await serveInProcess(discord, echo);
  discord.person('Ada').calls(careers, 'How long?');
  await until(() => textsIn(careers.id).length === 1, 'an answer');
});

it('where neither channel nor direct message takes the answer, it is given up with the reason', async () => {
  careers.denied = PermissionFlagsBits.SendMessages | PermissionFlagsBits.CreatePublicThreads;
  serving = await serveInProcess(discord, echo);
  const ada = discord.person('Ada');
  discord.world.directWith(ada.user).closedToBot = true;
  ada.calls(careers, 'How long?');
  await until(() => serving?.lines.some((line) => line.includes('"gave up"')), 'giving up');
  expect(serving.lines.join('')).toContain(`the bot lacks Send Messages in channel ${careers.id}`);
});

it('no log line holds what people wrote, or a token', async () => {
  serving = await serveInProcess(discord, echo);
  const ada = discord.person('Ada');
  discord.rest.fail({ on: /threads$/, status: 500, times: 9 });
  const asked = ada.calls(careers, 'My secret plan with owls?');
  const used = ada.uses(careers, 'ask', { question: 'My other secret plan?' });
  await answerTo(used);
  await until(() => textsIn(asked.id).length === 1, 'an answer', 20_000);
  expect(serving.lines.join('')).not.toMatch(/secret|owls/);
  expect(serving.lines.join('')).not.toContain(used.token);
  expect(serving.lines.join('')).not.toContain(discord.world.token);
});

it('the token of an interaction is not readable in the database', async () => {
  serving = await serveInProcess(discord, echo);
  const used = discord.person('Ada').uses(careers, 'ask', { question: 'How long?' });
  await answerTo(used);
  const kept = await serving.store().inbox.find('discord-commands', used.id);
  expect(kept).toBeDefined();
  expect(JSON.stringify(kept)).not.toContain(used.token);
});
