import { PermissionFlagsBits } from 'discord.js';
import { expect, it } from 'vitest';
import { SegueError } from '../../../src/domain/errors.js';
import { until } from '../../support/discord-double.js';
import { answerTo, aWhile, botMessages } from '../../support/discord-journey.js';
import { allComponents } from '../../support/discord-limits.js';
import { type StandInCoach, useDiscord } from '../../support/discord-serve.js';
import { cardText } from '../../support/discord-transcript.js';
import type { Message } from '../../support/discord-world.js';
import { answered } from '../../support/questions.js';

// How replies reach people, with a stand-in for the coach.

const here = useDiscord({ contentIntent: true });

const long = Array.from({ length: 90 }, (_, at) => `Paragraph ${at} ${'goes on and on. '.repeat(6)}`).join(
  '\n\n',
);
const longWinded: StandInCoach = async () => answered(`${long} [1]`);
const echo: StandInCoach = async ({ text }) => answered(`${text} Two summers [1].`);

it('a long answer to a private command is whole, all of it for the asker alone', async () => {
  await here.serve(longWinded);
  await answerTo(here.discord.person('Ada').uses(here.careers, 'ask', { question: 'How?', private: true }));
  await until(() => here.texts().at(-1)?.includes('[Sources]'), 'the last part');
  expect(
    here
      .texts()
      .join('\n')
      .match(/^Paragraph \d+/gm),
  ).toHaveLength(90);
  expect(botMessages(here.discord, here.careers.id).every(({ flags }) => (flags & 64) !== 0)).toBe(true);
});

it.each(['command', 'mention'])(
  'a long answer to a %s that fails halfway goes on where it stopped',
  async (by) => {
    await here.serve(longWinded);
    const ada = here.discord.person('Ada');
    // The second part fails more often than a client tries.
    const asked = by === 'command' ? undefined : ada.calls(here.careers, 'How?');
    if (asked)
      here.discord.rest.fail({ on: /^POST \/channels\/\d+\/messages$/, status: 500, times: 4, skip: 1 });
    else {
      here.discord.rest.fail({ on: /^POST \/webhooks/, status: 500, times: 4 });
      ada.uses(here.careers, 'ask', { question: 'How?' });
    }
    const place = asked?.id ?? here.careers.id;
    await until(() => here.texts(place).at(-1)?.includes('[Sources]'), 'the last part');
    await aWhile();
    expect(
      here
        .texts(place)
        .join('\n')
        .match(/^Paragraph \d+/gm),
    ).toHaveLength(90);
  },
);

it('a long answer that an edit makes short leaves nothing over, and the other way round', async () => {
  await here.serve(async (question, progress) =>
    question.text.includes('all') ? longWinded(question, progress) : echo(question, progress),
  );
  const ada = here.discord.person('Ada');
  const direct = here.discord.world.directWith(ada.user);
  const asked = ada.writes(direct, 'Tell me all');
  await until(() => here.texts(direct.id).at(-1)?.includes('[Sources]'), 'the long answer');
  const parts = here.texts(direct.id).length;
  expect(parts).toBeGreaterThan(2);
  ada.edits(asked, 'In short?');
  await until(() => here.texts(direct.id).length === 1, 'the short answer');
  expect(here.texts(direct.id)[0]).toContain('In short? Two summers [1].');
  ada.edits(asked, 'No, all of it');
  await until(
    () => here.texts(direct.id).length === parts && here.texts(direct.id).at(-1)?.includes('[Sources]'),
    'the long answer',
  );
  ada.edits(asked, 'Short, please');
  await until(() => here.texts(direct.id).length === 1, 'the short answer');
});

it('an edited question whose answer somebody has deleted is answered anew', async () => {
  await here.serve(echo);
  const ada = here.discord.person('Ada');
  const direct = here.discord.world.directWith(ada.user);
  const asked = ada.writes(direct, 'How long?');
  const answer = await until(() => botMessages(here.discord, direct.id)[0]);
  const messages = here.discord.world.messagesIn(direct.id);
  messages.splice(messages.indexOf(answer), 1);
  ada.edits(asked, 'How much?');
  await until(() => here.texts(direct.id)[0]?.includes('How much?'), 'an answer');
});

it('an edited question is answered in its place while a model writes, too', async () => {
  await here.serve(async (question, progress) => {
    progress.onText?.(`${question.text} `);
    await aWhile();
    return echo(question, progress);
  });
  const ada = here.discord.person('Ada');
  const direct = here.discord.world.directWith(ada.user);
  const asked = ada.writes(direct, 'How long?');
  await until(() => here.texts(direct.id)[0]?.includes('[Sources]'), 'an answer');
  ada.edits(asked, 'How much?');
  await until(() => here.texts(direct.id)[0] === 'How much? …', 'the beginning');
  await until(() => here.texts(direct.id)[0]?.includes('How much? Two summers'), 'the end');
  expect(here.texts(direct.id)).toHaveLength(1);
});

it('a link that unfolds, a pin, a thread is no edit', async () => {
  await here.serve(echo);
  const ada = here.discord.person('Ada');
  const asked = ada.calls(here.careers, 'How long?');
  await until(() => here.texts(asked.id).length === 1);
  here.discord.world.tellMessage('MESSAGE_UPDATE', asked);
  await aWhile();
  expect(here.discord.world.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
});

it('somebody who asks too fast is told so alone, and not each time', async () => {
  await here.serve(echo);
  const ada = here.discord.person('Ada');
  for (let n = 0; n < 14; n++) ada.calls(here.careers, `Question ${n}?`);
  const direct = here.discord.world.directWith(ada.user);
  await until(() => here.texts(direct.id).length > 0, 'a word');
  await aWhile();
  expect(here.texts(direct.id)).toEqual([
    expect.stringMatching(/^You are asking faster than I can keep up with/),
  ]);
  expect(here.texts()).toEqual([]);
  const used = ada.uses(here.careers, 'ask', { question: 'One more?' });
  const told = await answerTo(used);
  expect(cardText(told.components)).toMatch(/^You are asking faster/);
});

it('a pasted document is turned away with the reason', async () => {
  await here.serve(echo);
  const ada = here.discord.person('Ada');
  const direct = here.discord.world.directWith(ada.user);
  ada.writes(direct, 'x'.repeat(4_500));
  await until(() => here.texts(direct.id).length > 0, 'a word');
  expect(here.texts(direct.id)).toEqual([
    'That message has 4,500 characters, and I read up to 4,000. Please ask it more briefly.',
  ]);
});

it('a reply to it that does not ping arrives without its text: it says how to be heard', async () => {
  await here.serve(echo);
  here.careers.denied = 0n;
  const ada = here.discord.person('Ada');
  const answer = await answerTo(ada.uses(here.careers, 'ask', { question: 'How long?' }));
  ada.writes(here.careers, 'and the pay?', { replyTo: answer, quietly: true });
  await until(() => here.texts().length === 2, 'a word');
  expect(here.texts()[1]).toMatch(/^I cannot see what you wrote/);
});

it('a call without words gets help, and names stand in place of other mentions', async () => {
  const heard: string[] = [];
  await here.serve(async (question, progress) => {
    heard.push(question.text);
    return echo(question, progress);
  });
  const ada = here.discord.person('Ada');
  const ben = here.discord.person('Ben');
  ada.calls(here.careers, '');
  ada.writes(
    here.careers,
    `<@${here.discord.world.bot.id}> can <@${ben.user.id}> become a <:bee:123456789012345678> keeper?`,
    {
      mentions: [here.discord.world.bot, ben.user],
    },
  );
  await until(() => heard.length === 2);
  expect(heard.sort()).toEqual(['can Ben become a :bee: keeper?', 'help']);
});

it('a question that waited too long gets an apology and a button that asks it again', async () => {
  await here.serve(echo);
  const { world } = here.discord;
  const ada = here.discord.person('Ada');
  const direct = world.directWith(ada.user);
  const old = world.makeMessage(direct, ada.user, { id: world.snowflake(11 * 60_000), content: 'How long?' });
  world.messagesIn(direct.id).push(old);
  world.tellMessage('MESSAGE_CREATE', old);
  await until(() => here.texts(direct.id)[0]?.startsWith('Sorry, I was away'), 'an apology');
  const [apology] = botMessages(here.discord, direct.id);
  const answer = await answerTo(ada.presses(apology as Message, 'Ask again'));
  expect(cardText(answer.components)).toContain('How long? Two summers [1].');
});

it('a store that is away is told to the asker, and the program goes on', async () => {
  await here.serve(echo);
  const ada = here.discord.person('Ada');
  const answer = await answerTo(ada.uses(here.careers, 'ask', { question: 'How long?' }));
  const form = ada.presses(answer, 'Follow-up');
  await until(() => form.modal);
  const { inbox, privacy } = here.serving.store();
  const { find } = inbox;
  const { count } = privacy;
  const away = async (): Promise<never> => {
    throw new SegueError('storage', 'The store is away.', { retryable: true });
  };
  Object.assign(inbox, { find: away });
  Object.assign(privacy, { count: away });
  const pressed = [ada.presses(answer, 'Sources'), ada.presses(answer, '👍'), ada.sends(form, 'And then?')];
  pressed.push(ada.uses(here.careers, 'privacy'));
  for (const record of pressed)
    expect(cardText((await answerTo(record)).components)).toMatch(/^Sorry, that did not work/);
  Object.assign(inbox, { find });
  Object.assign(privacy, { count });
  const again = await answerTo(ada.presses(answer, 'Sources'));
  expect(cardText(again.components)).toContain('Sources, word for word');
});

it('a button of another version, or of a guide that is gone, says so', async () => {
  await here.serve(echo);
  const ada = here.discord.person('Ada');
  const answer = await answerTo(ada.uses(here.careers, 'ask', { question: 'How long?' }));
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

it.each([
  ['in a thread', 0n],
  ['in the channel', PermissionFlagsBits.CreatePublicThreads],
])('a question that its author takes back is not answered: %s', async (_, denied) => {
  here.careers.denied = denied;
  let letGo = (): void => {};
  await here.serve(async (question, progress) => {
    await new Promise<void>((resolve) => {
      letGo = resolve;
    });
    return echo(question, progress);
  });
  const ada = here.discord.person('Ada');
  const messages = here.discord.world.messagesIn(here.careers.id);
  const asked = ada.calls(here.careers, 'How do I leave my boss?');
  await aWhile();
  messages.splice(messages.indexOf(asked), 1);
  letGo();
  await until(() => here.serving.lines.some((line) => line.includes('"replied"')), 'the end of it');
  expect([...here.texts(), ...here.texts(asked.id)]).toEqual([]);
});

it('called below somebody’s message it answers that message', async () => {
  await here.serve(echo, { settings: { messageContent: true } });
  const { world } = here.discord;
  const asked = here.discord.person('Ben').writes(here.careers, 'Can a baker keep bees?');
  const called = here.discord
    .person('Ada')
    .writes(here.careers, `<@${world.bot.id}>`, { mentions: [world.bot], replyTo: asked });
  await until(() => here.texts(called.id)[0]?.startsWith('Can a baker keep bees? Two summers'), 'an answer');
});

it('where it may not read history it still answers in the channel', async () => {
  here.careers.denied = PermissionFlagsBits.CreatePublicThreads | PermissionFlagsBits.ReadMessageHistory;
  await here.serve(echo);
  here.discord.person('Ada').calls(here.careers, 'How long?');
  await until(() => here.texts().length === 1, 'an answer');
});

it('where neither channel nor direct message takes the answer, it is given up with the reason', async () => {
  here.careers.denied = PermissionFlagsBits.SendMessages | PermissionFlagsBits.CreatePublicThreads;
  await here.serve(echo);
  const ada = here.discord.person('Ada');
  here.discord.world.directWith(ada.user).closedToBot = true;
  ada.calls(here.careers, 'How long?');
  await until(() => here.serving.lines.some((line) => line.includes('"gave up"')), 'giving up');
  expect(here.serving.lines.join('')).toContain(`the bot lacks Send Messages in channel ${here.careers.id}`);
});

it('no log line holds what people wrote, or a token', async () => {
  await here.serve(echo);
  const ada = here.discord.person('Ada');
  here.discord.rest.fail({ on: /threads$/, status: 500, times: 9 });
  const asked = ada.calls(here.careers, 'My secret plan with owls?');
  const used = ada.uses(here.careers, 'ask', { question: 'My other secret plan?' });
  await answerTo(used);
  await until(() => here.texts(asked.id).length === 1, 'an answer', 20_000);
  expect(here.serving.lines.join('')).not.toMatch(/secret|owls/);
  expect(here.serving.lines.join('')).not.toContain(used.token);
  expect(here.serving.lines.join('')).not.toContain(here.discord.world.token);
});

it('the token of an interaction is not readable in the database', async () => {
  await here.serve(echo);
  const used = here.discord.person('Ada').uses(here.careers, 'ask', { question: 'How long?' });
  await answerTo(used);
  const kept = await here.serving.store().inbox.find('discord-commands', used.id);
  expect(kept).toBeDefined();
  expect(JSON.stringify(kept)).not.toContain(used.token);
});
