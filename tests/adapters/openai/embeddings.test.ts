import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenAiDouble, startOpenAiDouble } from '../../support/openai-double.js';
import {
  jsonLines,
  makeFolder,
  type Ran,
  removeFolder,
  runSegue,
  starterLibrary,
} from '../../support/run-segue.js';

/** Embeddings of a model, as an operator meets them: `segue ingest` and `segue search` against a server. */

let double: OpenAiDouble;
let folder: string;
beforeEach(async () => {
  double = await startOpenAiDouble();
  folder = makeFolder();
  mkdirSync(join(folder, 'guides'));
  for (const name of ['ai-engineer.md', 'musician-to-audio-ai-engineer.md'])
    copyFileSync(join(starterLibrary, name), join(folder, 'guides', name));
});
afterEach(async () => {
  await double.close();
  removeFolder(folder);
});

const key = 'sk-test-0123456789abcdef';
const run = (args: string[], settings: Record<string, string> = {}): Promise<Ran> =>
  runSegue(args, {
    settings: {
      SEGUE_KNOWLEDGE_DIR: join(folder, 'guides'),
      SEGUE_DATA_DIR: join(folder, 'data'),
      OPENAI_API_KEY: key,
      OPENAI_BASE_URL: double.url,
      SEGUE_EMBEDDING_MODEL: 'text-embedding-3-small',
      ...settings,
    },
  });
const newGuide =
  '---\nto: Piano Tuner\n---\n\n## Overview\n\nA piano tuner listens.\n\n## First steps\n\n- Buy a tuning fork\n';
const embedded = (): number => double.embeddings.flat().length;
const hits = ({ out }: Ran): unknown[] => jsonLines<{ hits: unknown[] }>(out)[0]?.hits ?? [];

describe('embeddings of a model', () => {
  it('are asked for in batches, and only for what is new', async () => {
    expect((await run(['ingest'])).code).toBe(0);
    const all = embedded();
    expect(all).toBeGreaterThan(20);
    expect(double.embeddings.every((texts) => texts.length <= 96)).toBe(true);
    expect(hits(await run(['search', '--json', 'learn python'])).length).toBeGreaterThan(3);

    double.embeddings.length = 0;
    await run(['ingest']);
    expect(embedded()).toBe(0);

    // Without an index everything is built again, from the vectors that are kept.
    for (const name of ['library.db', 'library.db-wal', 'library.db-shm'])
      rmSync(join(folder, 'data', name), { force: true });
    await run(['ingest']);
    expect(embedded()).toBe(0);

    writeFileSync(join(folder, 'guides', 'new.md'), newGuide);
    await run(['ingest']);
    expect(embedded()).toBeGreaterThan(0);
    expect(embedded()).toBeLessThan(6);
  });

  it('an index of another embedder is refused, with the command that builds it anew', async () => {
    await run(['ingest']);
    const other = await run(['search', 'python'], { SEGUE_EMBEDDING_MODEL: 'text-embedding-3-large' });
    expect([other.code, other.err]).toEqual([
      1,
      'segue: The index was made with openai:text-embedding-3-small, and openai:text-embedding-3-large is set: run `segue ingest`.\n',
    ]);
    await run(['ingest'], { SEGUE_EMBEDDING_MODEL: 'text-embedding-3-large' });
    expect((await run(['search', 'python'], { SEGUE_EMBEDDING_MODEL: 'text-embedding-3-large' })).code).toBe(
      0,
    );
  });

  it.each([
    ['of different lengths', { dimensions: 32, mixed: true }, /vectors of different lengths/],
    ['of another length than before', { dimensions: 16 }, /vectors of 16 numbers, and 32 before/],
    ['too few', { dimensions: 32, missing: true }, /no usable vectors|no vectors/],
    ['none, for a wrong key', { status: 401 }, /does not accept the key \(401\)/],
    ['what is no JSON', 'malformed', /./],
  ] as const)('vectors that are %s: one clear line, and the old index stays good', async (_, reply, line) => {
    await run(['ingest']);
    writeFileSync(join(folder, 'guides', 'new.md'), newGuide);
    double.embed = () => reply;
    const failed = await run(['ingest']);
    expect(failed.code).toBe(1);
    expect(failed.err).toMatch(line);
    expect(failed.err.trim().split('\n')).toHaveLength(1);
    expect(failed.err).toContain('The index was left as it was'.slice(4));
    expect(`${failed.err}${failed.out}`).not.toMatch(/sk-|what people wrote/);
    double.embed = () => ({ dimensions: 32 });
    expect(hits(await run(['search', '--json', 'learn python'])).length).toBeGreaterThan(3);
  });

  it('a moment over the limit is waited for', async () => {
    double.embed = (_, count) => (count === 1 ? { status: 429, retryAfter: '0' } : { dimensions: 32 });
    expect((await run(['ingest'])).code).toBe(0);
  });

  it('a server that is away leaves questions their words: the answer comes all the same', async () => {
    await run(['ingest']);
    double.embed = () => ({ status: 500 });
    const ran = await run(['ask', '--json', 'How long from musician to audio AI engineer?'], {
      SEGUE_CHAT_MODEL: 'none',
    });
    expect(jsonLines<{ text: string }>(ran.out)[0]?.text).toContain('9-18 months');
  });

  it('vectors of another length than the index has are told when a question comes', async () => {
    await run(['ingest']);
    double.embed = () => ({ dimensions: 16 });
    const ran = await run(['search', 'python']);
    expect([ran.code, ran.err]).toEqual([
      1,
      expect.stringMatching(/16 numbers now, and the index was made with 32: run `segue ingest`/),
    ]);
  });
});
