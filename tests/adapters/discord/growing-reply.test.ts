import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { EDIT_EVERY_MS, growReply } from '../../../adapters/discord/grow-reply.js';
import { until } from '../../support/discord-double.js';
import { botMessages } from '../../support/discord-journey.js';
import { type StandInCoach, useDiscord } from '../../support/discord-serve.js';
import { cardText } from '../../support/discord-transcript.js';
import { answered } from '../../support/questions.js';

// Replies that a model writes while people look on.

const SENTENCES = [
  'Plan on **two summers** [1]. ',
  'Start with one hive. ',
  'Keep a diary. ',
  'Ask a neighbour.',
];
const WHOLE = SENTENCES.join('');

const here = useDiscord();

/** Writes a sentence every 900 ms. */
const slowly: StandInCoach = async (_, { onText }) => {
  for (const sentence of SENTENCES) {
    await sleep(900);
    onText?.(sentence);
  }
  return answered(WHOLE);
};

it('to a mention: typing first, then one message that grows, edited every two seconds at most, whole at the end', async () => {
  await here.serve(slowly);
  const { world } = here.discord;
  const asked = here.discord.person('Ada').calls(here.careers, 'How long?');
  await until(() => here.texts(asked.id)[0] === 'Plan on **two summers** [1]. …', 'the beginning');
  await until(() => here.texts(asked.id)[0]?.includes('[Follow-up]'), 'the end');
  expect(here.texts(asked.id)).toEqual([
    `${WHOLE}\n────\n-# [1] From Baker to Beekeeper › Timeline\n-# Ask on in this thread: mention me, or press Follow-up.\n[👍] [👎] [Follow-up] [Sources]`,
  ]);
  const typing = world.requests.filter(({ path }) => path.endsWith('/typing'));
  expect(typing.length).toBeGreaterThan(0);
  const edits = world.requests.filter(
    ({ method, path }) => method === 'PATCH' && path.includes('/messages/'),
  );
  const growing = edits.slice(0, -1).map(({ at }) => at);
  for (const [at, time] of growing.entries())
    if (at > 0) expect(time - (growing[at - 1] ?? 0)).toBeGreaterThanOrEqual(EDIT_EVERY_MS - 50);
  expect(growing.length).toBeGreaterThan(0);
});

it('to a command: in place of the “thinking”', async () => {
  await here.serve(slowly);
  const used = here.discord.person('Ada').uses(here.careers, 'ask', { question: 'How long?', private: true });
  const text = () => cardText(used.original?.components ?? []);
  await until(() => text() === 'Plan on **two summers** [1]. …', 'the beginning');
  await until(() => text().includes('[Follow-up]'), 'the end');
  expect(text()).toContain(WHOLE);
  expect(botMessages(here.discord, here.careers.id)).toHaveLength(1);
});

it('that ends in a crash is made whole by the next process, in the same message', async () => {
  const dataDir = (await import('../../support/discord-program.js')).makeDataDir();
  const never: StandInCoach = async (_, { onText }) => {
    onText?.('Plan on **two summers** [1]. ');
    await sleep(60_000);
    return answered(WHOLE);
  };
  const first = await here.serve(never, { dataDir });
  const asked = here.discord.person('Ada').calls(here.careers, 'How long?');
  await until(() => here.texts(asked.id).length === 1, 'the beginning');
  await first.stop();
  await here.serve(async () => answered(WHOLE), { dataDir });
  await until(() => here.texts(asked.id)[0]?.includes('[Follow-up]'), 'the end');
  expect(here.texts(asked.id)).toHaveLength(1);
  expect(here.texts(asked.id)[0]).toContain(WHOLE);
});

it('longer than a message is shown as far as it fits, and whole at the end', async () => {
  const long = Array.from({ length: 80 }, (_, at) => `Paragraph ${at} ${'goes on and on. '.repeat(6)}`).join(
    '\n\n',
  );
  await here.serve(async (_, { onText }) => {
    onText?.(long);
    await sleep(500);
    return answered(`${long} [1]`);
  });
  const asked = here.discord.person('Ada').calls(here.careers, 'How long?');
  await until(() => here.texts(asked.id).at(-1)?.includes('[Follow-up]'), 'the end');
  expect(
    here
      .texts(asked.id)
      .join('\n')
      .match(/^Paragraph \d+/gm),
  ).toHaveLength(80);
});

describe('a growing reply', () => {
  const receipt = { channel: 'c', messages: ['m'] };

  it('gives up growing when it cannot be shown, and leaves the rest to the whole reply', async () => {
    let tries = 0;
    const growing = growReply({
      async begin() {
        tries++;
        throw new Error('refused');
      },
      change: async () => {},
      begun: async () => {},
      now: Date.now,
    });
    growing.add('One. ');
    await sleep(20);
    growing.add('Two.');
    await sleep(20);
    expect(tries).toBe(1);
    expect(await growing.finish()).toBeUndefined();
  });

  it('records where it stands before it shows more', async () => {
    const order: string[] = [];
    const growing = growReply({
      async begin() {
        order.push('shown');
        return receipt;
      },
      change: async () => order.push('changed'),
      async begun() {
        await sleep(30);
        order.push('recorded');
      },
      now: () => Date.now() * 1_000,
    });
    growing.add('One. ');
    await sleep(10);
    growing.add('Two. ');
    await until(() => order.length === 3);
    expect(order).toEqual(['shown', 'recorded', 'changed']);
    expect(await growing.finish()).toEqual(receipt);
  });
});
