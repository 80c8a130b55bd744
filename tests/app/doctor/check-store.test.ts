import { expect, it } from 'vitest';
import { checkStore } from '../../../src/app/doctor/check-store.js';
import { createDatabase } from '../../support/postgres.js';

const server = process.env.TEST_DATABASE_URL;

it('without an address of Postgres the store is a file', async () => {
  expect(await checkStore({})).toEqual([
    { check: 'store', state: 'ok', text: 'SQLite, state.db in the data folder' },
  ]);
});

it.runIf(server !== undefined)('Postgres is asked', async () => {
  const { url, drop } = await createDatabase(server ?? '');
  try {
    expect(await checkStore({ databaseUrl: url })).toEqual([
      { check: 'store', state: 'ok', text: 'Postgres answers' },
    ]);
  } finally {
    await drop();
  }
});

it.each([
  ['an address that is none', { databaseUrl: 'mysql://u:hidden@h/db' }, /^DATABASE_URL must look like/],
  [
    'a server that is away',
    { databaseUrl: 'postgres://u:hidden@127.0.0.1:1/db' },
    /^Cannot reach Postgres at/,
  ],
  ['a key of the wrong length', { secretKey: 'hidden' }, /^SEGUE_SECRET_KEY /],
])('%s is a problem, told without the secret in it', async (_, config, told) => {
  const [finding] = await checkStore(config);
  expect(finding).toMatchObject({ state: 'problem', text: expect.stringMatching(told) });
  expect(finding?.text).not.toContain('hidden');
});
