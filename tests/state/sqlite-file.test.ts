import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSeal } from '../../src/state/seal.js';
import { openSqliteStore } from '../../src/state/sqlite/sqlite-store.js';
import { NOON, received, rules } from '../support/questions.js';

let folder: string;
let file: string;
const seal = createSeal(undefined);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'segue-file-'));
  file = join(folder, 'state.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('leaves no byte of forgotten text in the file or its log', async () => {
  const store = await openSqliteStore(file, seal);
  const bytes = () =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join('');
  for (let n = 0; n < 30; n++)
    await store.inbox.accept(received(`m${n}`, { text: `unmistakable-words ${'x'.repeat(900)}` }), rules());
  await store.memory.remember('c1', 'u1', { said: 'unmistakable-words' }, NOON);
  expect(bytes()).toContain('unmistakable-words');
  await store.privacy.forget('u1');
  expect(bytes()).not.toContain('unmistakable-words');
  await store.health.close();
});

it('is for its owner only', async () => {
  const store = await openSqliteStore(file, seal);
  expect(readdirSync(folder).map((name) => (statSync(join(folder, name)).mode & 0o777).toString(8))).toEqual(
    readdirSync(folder).map(() => '600'),
  );
  await store.health.close();
});

it('refuses a file that a newer version wrote, and says what to do', async () => {
  await (await openSqliteStore(file, seal)).health.close();
  const db = new Database(file);
  db.exec("insert into migrations values (999, 'from tomorrow', '')");
  db.close();
  await expect(openSqliteStore(file, seal)).rejects.toThrow(/newer Segue \(step 999\): start that version/);
});
