import { PermissionFlagsBits } from 'discord.js';
import { expect, it, vi } from 'vitest';
import { until } from '../../support/discord-double.js';
import {
  answerTo,
  aWhile,
  botMessages,
  botSays,
  formOf,
  startJourney,
} from '../../support/discord-journey.js';
import { messageFaults } from '../../support/discord-limits.js';
import { transcript } from '../../support/discord-transcript.js';
import type { Message } from '../../support/discord-world.js';
import { runSegue } from '../../support/run-segue.js';

// Each starts the program, some wait for the lease of one that was killed (15 s).
vi.setConfig({ testTimeout: 90_000 });

// Each is the real program against a Discord of our own, and ends in what people have seen: read the transcripts.

const read = (name: string): string => `./transcripts/${name}.txt`;

it('a mention gets a thread; there one asks on by mention or by a form, without the content intent', async () => {
  const journey = await startJourney();
  const { world, careers, ada, ben } = journey;
  const asked = ada.calls(careers, 'How long does it take to go from musician to audio AI engineer?');
  const first = await botSays(journey, asked.id);
  const thread = await until(() => world.channels.get(asked.id));
  ben.writes(thread, 'I would not bother');
  await aWhile();
  expect(botMessages(journey, thread.id)).toHaveLength(1);
  ada.calls(thread, 'and what about pay?');
  await botSays(journey, thread.id, 2);
  const form = ada.presses(first, 'Follow-up');
  await formOf(form);
  await answerTo(ada.sends(form, 'Which skills do I have already?'));
  await expect(transcript(world)).toMatchFileSnapshot(read('mention'));
});

it('with the content intent, whatever is said in its thread is a question, unless it is said to somebody else', async () => {
  const journey = await startJourney({
    settings: { DISCORD_MESSAGE_CONTENT: 'true' },
    world: { contentIntent: true },
  });
  const { world, careers, ada, ben } = journey;
  const asked = ada.calls(careers, 'How do I become an AI engineer?');
  await botSays(journey, asked.id);
  const thread = await until(() => world.channels.get(asked.id));
  ada.writes(thread, 'how long will that take?');
  await botSays(journey, thread.id, 2);
  ben.writes(thread, `<@${ada.user.id}> good luck!`, { mentions: [ada.user] });
  ben.writes(careers, 'How long does it take?');
  await aWhile();
  expect(botMessages(journey, thread.id)).toHaveLength(2);
  expect(botMessages(journey, careers.id)).toHaveLength(0);
  await expect(transcript(world)).toMatchFileSnapshot(read('mention-with-content-intent'));
  // After a restart the thread is one that nobody has told it of.
  await journey.restart('stop');
  ada.writes(thread, 'and what does it pay?');
  await botSays(journey, thread.id, 3);
});

it('/ask answers all or the asker alone; its buttons give sources, take a word, and go on', async () => {
  const journey = await startJourney();
  const { world, careers, ada, ben, dataDir } = journey;
  const answer = await answerTo(
    ada.uses(careers, 'ask', { question: 'How long from musician to audio AI engineer?' }),
  );
  await answerTo(ben.presses(answer, 'Sources'));
  await answerTo(ben.presses(answer, '👍'));
  const why = ada.presses(answer, '👎');
  await formOf(why);
  await answerTo(ada.sends(why, 'I have two hours a week'));
  await answerTo(ada.presses(answer, 'Yes, please'));
  const alone = await answerTo(
    ada.uses(careers, 'ask', { question: 'What does an audio AI engineer earn?', private: true }),
  );
  expect(alone.flags & 64).toBe(64);
  await answerTo(ada.presses(alone, 'Yes, please'));
  await expect(transcript(world)).toMatchFileSnapshot(read('ask'));
  const { out } = await runSegue(['gaps', '--json'], { settings: { SEGUE_DATA_DIR: dataDir } });
  expect(out).toContain('I have two hours a week');
});

it('/guide and /compare suggest roles while one types, and show cards', async () => {
  const journey = await startJourney();
  const { world, careers, ada } = journey;
  const typing = ada.types(careers, 'guide', { role: 'spee' }, 'role');
  const choice = await until(() => typing.choices?.[0]);
  const card = await answerTo(ada.uses(careers, 'guide', { role: choice.value }));
  await answerTo(ada.presses(card, 'Roadmap'));
  await answerTo(ada.presses(card, 'What carries over'));
  const second = ada.types(careers, 'compare', { first: choice.value, second: '' }, 'second');
  const others = await until(() => second.choices);
  expect(others.map(({ value }) => value)).not.toContain(choice.value);
  await answerTo(ada.uses(careers, 'compare', { first: choice.value, second: 'musician' }));
  await answerTo(ada.uses(careers, 'guide', { role: 'astronaut @everyone' }));
  await expect(transcript(world)).toMatchFileSnapshot(read('guide-and-compare'));
});

it('a direct message is a conversation, and an edited question gets its answer edited', async () => {
  const journey = await startJourney();
  const { world, ada } = journey;
  const direct = world.directWith(ada.user);
  ada.writes(direct, 'How long does it take to become an AI engineer?');
  await botSays(journey, direct.id);
  const second = ada.writes(direct, 'and the pay');
  const answer = await botSays(journey, direct.id, 2);
  ada.edits(second, 'and which skills do I need?');
  await until(() => answer.edits === 1, 'an edit');
  await expect(transcript(world)).toMatchFileSnapshot(read('direct-message'));
  expect(botMessages(journey, direct.id)).toHaveLength(2);
});

it('in a channel an edited mention changes the answer in its thread', async () => {
  const journey = await startJourney();
  const { careers, ada } = journey;
  const asked = ada.calls(careers, 'How long does it take from musician to audio AI engineer?');
  const answer = await botSays(journey, asked.id);
  ada.edits(asked, 'What will I earn as an audio AI engineer?');
  await until(() => answer.edits === 1, 'an edit');
  expect(JSON.stringify(answer.components)).toContain('$110,000');
  expect(botMessages(journey, asked.id)).toHaveLength(1);
  expect(botMessages(journey, careers.id)).toHaveLength(0);
});

it('“Ask the coach about this” answers about somebody’s message, for the asker alone', async () => {
  const journey = await startJourney();
  const { world, careers, ada, ben } = journey;
  const said = ben.writes(
    careers,
    'Has anybody gone from musician to audio AI engineer? How long did it take?',
  );
  const answer = await answerTo(ada.asksAbout(said));
  expect(answer.flags & 64).toBe(64);
  await answerTo(ada.asksAbout(ben.writes(careers, '')));
  await expect(transcript(world)).toMatchFileSnapshot(read('message-menu'));
});

it('/help, /privacy and /forget tell and delete, and the operator can delete too', async () => {
  const journey = await startJourney();
  const { world, careers, ada, dataDir } = journey;
  await answerTo(ada.uses(careers, 'help'));
  const answer = await answerTo(ada.uses(careers, 'ask', { question: 'How do I become an owl keeper?' }));
  await answerTo(ada.uses(careers, 'privacy'));
  await answerTo(ada.uses(careers, 'forget'));
  await answerTo(ada.uses(careers, 'privacy'));
  await answerTo(ada.presses(answer, '👍'));
  await expect(transcript(world)).toMatchFileSnapshot(read('help-privacy-forget'));
  await answerTo(ada.uses(careers, 'ask', { question: 'How long?' }));
  const forgotten = await runSegue(['forget', '--asker', `discord:${ada.user.id}`], {
    settings: { SEGUE_DATA_DIR: dataDir },
  });
  expect(forgotten.out).toMatch(/^Deleted \d+ entries/);
});

it('works where a person brought it along: a server that has not invited it', async () => {
  const journey = await startJourney();
  const { world, gateway } = journey;
  const foreign = world.addChannel(world.addGuild('Elsewhere'), 'general', PermissionFlagsBits.ViewChannel);
  const cleo = journey.person('Cleo', 'person');
  // The gateway says nothing of a server that the bot is not in.
  for (const session of gateway.sessions) session.shard = [0, 1];
  await answerTo(cleo.uses(foreign, 'ask', { question: 'How long from musician to audio AI engineer?' }));
  const card = await answerTo(cleo.uses(foreign, 'guide', { role: 'AI Engineer' }));
  await answerTo(cleo.presses(card, 'Skills to learn'));
  await expect(transcript(world)).toMatchFileSnapshot(read('user-install'));
});

it('buttons and forms of before a restart still work after it', async () => {
  const journey = await startJourney();
  const { world, careers, ada } = journey;
  const answer = await answerTo(
    ada.uses(careers, 'ask', { question: 'How long from musician to audio AI engineer?' }),
  );
  const form = ada.presses(answer, 'Follow-up');
  await formOf(form);
  await journey.restart('stop');
  await answerTo(ada.sends(form, 'and what about pay?'));
  await answerTo(ada.presses(answer, 'Sources'));
  await answerTo(ada.presses(answer, '👍'));
  await answerTo(ada.presses(answer, 'Yes, please'));
  await expect(transcript(world)).toMatchFileSnapshot(read('after-a-restart'));
});

it('where it may not open threads it replies in the channel, and there a reply to it goes on', async () => {
  const journey = await startJourney({ denied: PermissionFlagsBits.CreatePublicThreads });
  const { world, careers, ada } = journey;
  ada.calls(careers, 'How long from musician to audio AI engineer?');
  const answer = await botSays(journey, careers.id);
  ada.writes(careers, 'and what about pay?', { replyTo: answer });
  await botSays(journey, careers.id, 2);
  await expect(transcript(world)).toMatchFileSnapshot(read('without-threads'));
});

it('where it may not write the asker gets the answer directly, and the operator one line that says what is missing where', async () => {
  const journey = await startJourney({
    denied: PermissionFlagsBits.SendMessages | PermissionFlagsBits.CreatePublicThreads,
  });
  const { world, careers, ada, program } = journey;
  ada.calls(careers, 'How long from musician to audio AI engineer?');
  await botSays(journey, world.directWith(ada.user).id);
  const errors = program.log().filter(({ level }) => level === 'error');
  expect(errors.map(({ msg }) => msg)).toEqual([
    `Discord: the bot lacks Send Messages in channel ${careers.id} of server ${journey.guild.id}: give it to its role there (channel settings › Permissions, or server settings › Roles)`,
  ]);
});

it('bots, webhooks, the platform itself and everybody-calls are none of its business', async () => {
  const journey = await startJourney();
  const { world, careers, ada } = journey;
  const robot = world.user('Robot', true);
  const say = (fields: Partial<Message>, author = ada.user): void => {
    const message = world.makeMessage(careers, author, {
      content: `<@${world.bot.id}> hi`,
      mentions: [world.bot],
      ...fields,
    });
    world.messagesIn(careers.id).push(message);
    world.tellMessage('MESSAGE_CREATE', message);
  };
  say({}, robot);
  say({ webhook_id: '7' });
  say({ type: 7 });
  say({}, world.bot);
  say({ content: '@everyone hi', mentions: [], mention_everyone: true });
  await aWhile();
  expect(
    world.requests.filter(({ method, path }) => method === 'POST' && path.includes('/channels/')),
  ).toEqual([]);
});

it('everything that it ever sent was within Discord’s limits and could ping nobody', async () => {
  const journey = await startJourney();
  const { world, careers, ada } = journey;
  const nasty = 'How long from musician to @everyone <@&123456789012345678> audio AI engineer? @here';
  const answer = await answerTo(ada.uses(careers, 'ask', { question: nasty }));
  await answerTo(ada.uses(careers, 'guide', { role: nasty }));
  const asked = ada.calls(careers, nasty);
  await botSays(journey, asked.id);
  await answerTo(ada.presses(answer, 'Sources'));
  const sent = world.requests.filter(({ body }) => body.components ?? (body.data as object | undefined));
  for (const { path, body } of sent) {
    const message = (path.endsWith('/callback') ? body.data : body) as Partial<Message>;
    if (!message.components) continue;
    expect(messageFaults(message)).toEqual([]);
    expect(message.allowed_mentions).toMatchObject({ parse: [], replied_user: false });
    expect(JSON.stringify(message)).not.toMatch(/@everyone|@here|<@/);
  }
  expect(sent.length).toBeGreaterThan(4);
});
