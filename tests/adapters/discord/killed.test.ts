import { PermissionFlagsBits } from 'discord.js';
import { expect, it, vi } from 'vitest';
import { until } from '../../support/discord-double.js';
import { aWhile, botMessages, botSays, startJourney } from '../../support/discord-journey.js';
import { cardText } from '../../support/discord-transcript.js';

// The program is started twice, and the lease of the one that was killed takes 15 s.
vi.setConfig({ testTimeout: 120_000 });

const HOW_LONG = 'How long from musician to audio AI engineer?';
const MONTHS = '9-18 months';

it('killed in the midst of four replies: the next process finishes each, once, where it belongs', async () => {
  const journey = await startJourney();
  const { world, rest, guild, careers, ada, ben } = journey;
  const noThreads = PermissionFlagsBits.CreatePublicThreads;
  const [plain, asking] = [world.addChannel(guild, 'plain', noThreads), world.addChannel(guild, 'asking')];
  // The gateway has told of these channels' permissions already; the client finds out when it tries.
  const wants = (what: RegExp) =>
    until(() => world.requests.some(({ method, path }) => what.test(`${method} ${path}`)), String(what));

  // A thread that is asked for, and a process that is gone when it is there.
  rest.fail({ on: new RegExp(`/channels/${careers.id}/messages/\\d+/threads$`), delayMs: 1_500 });
  const inThread = ada.calls(careers, HOW_LONG);
  await wants(/threads$/);
  // A post that arrives, its answer lost, and no time to look.
  const posts = new RegExp(`^POST /channels/${plain.id}/messages$`);
  rest.fail({ on: posts, afterwards: true });
  ada.calls(plain, HOW_LONG);
  await botSays(journey, plain.id);
  // Two commands whose answers never arrive; the time of one is over before the next process comes.
  rest.fail({ on: /^PATCH \/webhooks/, delayMs: 1_500, lost: true, times: 2 });
  const alone = ada.uses(asking, 'ask', { question: HOW_LONG, private: true });
  const late = ben.uses(asking, 'ask', { question: HOW_LONG });
  await until(
    () =>
      world.requests.filter(({ method, path }) => method === 'PATCH' && path.includes('@original')).length ===
      2,
  );
  await journey.program.kill();
  late.isOver = true;

  await journey.restart('kill');
  await until(() => botMessages(journey, inThread.id).length > 0, 'the answer in the thread', 60_000);
  await until(() => alone.answeredAt, 'the answer to the command', 60_000);
  const instead = await until(
    () => world.messagesIn(asking.id).find(({ webhook_id, author }) => author.bot && !webhook_id),
    'the answer in the channel',
    60_000,
  );
  await until(
    () =>
      world.requests.some(
        ({ method, path }) => method === 'GET' && path === `/channels/${plain.id}/messages`,
      ),
    'a look',
    60_000,
  );
  await aWhile();

  expect(botMessages(journey, inThread.id)).toHaveLength(1);
  expect(botMessages(journey, careers.id)).toHaveLength(0);
  expect(botMessages(journey, plain.id)).toHaveLength(1);
  expect(cardText(alone.original?.components ?? [])).toContain(MONTHS);
  expect((alone.original?.flags ?? 0) & 64).toBe(64);
  expect(cardText(instead.components)).toContain(MONTHS);
  expect(botMessages(journey, asking.id)).toHaveLength(2);
});
