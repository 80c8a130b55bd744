import { PermissionFlagsBits } from 'discord.js';
import { expect, it, vi } from 'vitest';
import { until } from '../../support/discord-double.js';
import { answerTo, aWhile, botMessages, botSays, startJourney } from '../../support/discord-journey.js';
import { cardText } from '../../support/discord-transcript.js';

// Each starts the program, some wait for the lease of one that was killed (15 s).
vi.setConfig({ testTimeout: 90_000 });

// What goes wrong at a platform, and that each question is answered once all the same.

const HOW_LONG = 'How long from musician to audio AI engineer?';
const MONTHS = '9-18 months';
const settled = (world: { requests: { status: number }[] }) =>
  until(() => world.requests.every(({ status }) => status !== 0));

it('a connection that breaks is resumed, and what was said meanwhile is answered', async () => {
  const journey = await startJourney();
  const { gateway, careers, ada } = journey;
  gateway.drop();
  const asked = ada.calls(careers, HOW_LONG);
  await botSays(journey, asked.id);
  expect(gateway.sessions).toHaveLength(1);
});

it('events that a resume replays are answered once', async () => {
  const journey = await startJourney();
  const { world, gateway, careers, ada } = journey;
  const asked = ada.calls(careers, HOW_LONG);
  const used = ada.uses(careers, 'ask', { question: HOW_LONG });
  await botSays(journey, asked.id);
  await answerTo(used);
  gateway.replayAtNextResume(50);
  gateway.askToReconnect();
  await until(() => world.requests.filter(({ path }) => path.endsWith('/callback')).length > 1, 'the replay');
  await aWhile();
  await settled(world);
  expect(botMessages(journey, asked.id)).toHaveLength(1);
  expect(botMessages(journey, careers.id)).toHaveLength(1);
});

it('a session that is not taken back is started afresh', async () => {
  const journey = await startJourney();
  const { gateway, careers, ada } = journey;
  gateway.refuseNextResume();
  gateway.askToReconnect();
  await until(() => gateway.sessions.length === 2 && gateway.sessions[1]?.socket, 'a new session', 40_000);
  await aWhile();
  const asked = ada.calls(careers, HOW_LONG);
  await botSays(journey, asked.id);
});

it('the same interaction twice is answered once', async () => {
  const journey = await startJourney();
  const { world, gateway, careers, ada } = journey;
  const used = ada.uses(careers, 'ask', { question: HOW_LONG });
  gateway.repeat('INTERACTION_CREATE');
  await answerTo(used);
  await aWhile();
  const acknowledgements = world.requests.filter(({ path }) => path.endsWith('/callback'));
  expect(acknowledgements.map(({ status }) => status).sort()).toEqual([204, 400]);
  expect(botMessages(journey, careers.id)).toHaveLength(1);
});

it('a post that arrived but whose answer got lost is not posted twice', async () => {
  const journey = await startJourney({ denied: PermissionFlagsBits.CreatePublicThreads });
  const { world, rest, careers, ada } = journey;
  rest.fail({ on: /^POST \/channels\/\d+\/messages$/, status: 502, afterwards: true, times: 2 });
  ada.calls(careers, HOW_LONG);
  await botSays(journey, careers.id);
  await until(() => world.requests.filter(({ status }) => status === 502).length === 2);
  await aWhile();
  expect(botMessages(journey, careers.id)).toHaveLength(1);
});

it('a thread that was opened but whose answer got lost is used', async () => {
  const journey = await startJourney();
  const { rest, careers, ada } = journey;
  rest.fail({ on: /\/threads$/, status: 500, afterwards: true });
  const asked = ada.calls(careers, HOW_LONG);
  await botSays(journey, asked.id);
  expect(botMessages(journey, careers.id)).toHaveLength(0);
});

it('a platform that fails for longer gets the answer later', async () => {
  const journey = await startJourney({ denied: PermissionFlagsBits.CreatePublicThreads });
  const { rest, careers, ada, program } = journey;
  rest.fail({ on: /^POST \/channels\/\d+\/messages$/, status: 503, times: 5 });
  ada.calls(careers, HOW_LONG);
  await botSays(journey, careers.id);
  expect(program.log().some(({ msg }) => msg === 'failed, will try again')).toBe(true);
});

it('too many requests are waited for as Discord says, and nothing is lost', async () => {
  const journey = await startJourney({ denied: PermissionFlagsBits.CreatePublicThreads });
  const { world, rest, careers, ada } = journey;
  rest.fail({ on: /^POST \/channels\/\d+\/messages$/, status: 429, retryAfter: 1 });
  rest.fail({ on: /^POST \/channels\/\d+\/messages$/, status: 429, retryAfter: 7 });
  ada.calls(careers, HOW_LONG);
  await botSays(journey, careers.id).catch(() => undefined);
  await until(() => botMessages(journey, careers.id).length === 1, 'the answer', 15_000);
  const posts = world.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'));
  expect(posts.map(({ status }) => status)).toEqual([429, 429, 200]);
  expect((posts[1]?.at ?? 0) - (posts[0]?.at ?? 0)).toBeGreaterThanOrEqual(1_000);
  expect((posts[2]?.at ?? 0) - (posts[1]?.at ?? 0)).toBeGreaterThanOrEqual(7_000);
});

it('a command that cannot be acknowledged in time is answered in the channel, unless it was private', async () => {
  const journey = await startJourney();
  const { world, rest, careers, ada } = journey;
  rest.fail({ on: /callback$/, delayMs: 3_200, times: 2 });
  ada.uses(careers, 'ask', { question: HOW_LONG });
  const alone = ada.uses(careers, 'ask', { question: 'What does an AI engineer earn?', private: true });
  const answer = await botSays(journey, careers.id);
  expect(cardText(answer.components)).toContain(MONTHS);
  await aWhile();
  expect(botMessages(journey, careers.id)).toHaveLength(1);
  expect(alone.answeredAt).toBeUndefined();
  expect(
    world.requests.filter(({ path, status }) => path.endsWith('/callback') && status === 404),
  ).toHaveLength(2);
});

it('a command is acknowledged at once, even while messages wait for Discord’s limit', async () => {
  const journey = await startJourney();
  const { rest, careers, ada } = journey;
  rest.globalLimit = 5;
  for (let n = 0; n < 8; n++) ada.calls(careers, HOW_LONG);
  await until(() => journey.world.requests.some(({ status }) => status === 429), 'a limit');
  const used = ada.uses(careers, 'ask', { question: HOW_LONG });
  await answerTo(used);
  expect((used.acknowledgedAt ?? 0) - used.createdAt).toBeLessThan(500);
  expect((used.answeredAt ?? 0) - used.createdAt).toBeLessThan(1_500);
});

it('what Discord does not take is given up and told, and the next question is answered', async () => {
  const journey = await startJourney({ denied: PermissionFlagsBits.CreatePublicThreads });
  const { rest, careers, ada, program } = journey;
  rest.fail({ on: /^POST \/channels\/\d+\/messages$/, status: 400, code: 50_035 });
  ada.calls(careers, HOW_LONG);
  await until(() => program.log().find(({ msg }) => msg === 'gave up'), 'giving up');
  expect(JSON.stringify(program.log())).toContain(
    'Discord does not take the reply as it is built (code 50035',
  );
  ada.calls(careers, HOW_LONG);
  await botSays(journey, careers.id);
});

it('stops in order: what is under way is finished, and it ends with 0', async () => {
  const journey = await startJourney();
  const { rest, careers, ada, program } = journey;
  rest.fail({ on: /\/threads$/, delayMs: 800 });
  const asked = ada.calls(careers, HOW_LONG);
  await until(() => journey.world.requests.some(({ path }) => path.endsWith('/threads')), 'the delivery');
  expect(await program.stop()).toBe(0);
  expect(botMessages(journey, asked.id)).toHaveLength(1);
});
