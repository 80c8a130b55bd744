import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptApart, partsOf } from '../../src/evaluation/golden-sets.js';

let goldenDir: string;
beforeAll(async () => {
  goldenDir = await mkdtemp(join(tmpdir(), 'segue-sets-'));
  for (const name of ['valley', 'hill'])
    await mkdir(join(goldenDir, 'libraries/tuned', name), { recursive: true });
});
afterAll(() => rm(goldenDir, { recursive: true }));

const at = (...names: string[]): string => join(goldenDir, ...names);

describe('a golden set', () => {
  it('about the starter library is one file of questions', async () => {
    expect(await partsOf('practice', { goldenDir, knowledgeDir: 'knowledge' })).toEqual([
      { questions: at('practice.yaml'), documents: 'knowledge' },
    ]);
  });

  it('about other libraries is a folder of them, in the order of their names', async () => {
    expect(await partsOf('libraries-tuned', { goldenDir, knowledgeDir: 'knowledge' })).toEqual(
      ['hill', 'valley'].map((name) => ({
        questions: at('libraries/tuned', name, 'questions.yaml'),
        documents: at('libraries/tuned', name, 'documents'),
      })),
    );
  });

  it('without its folder is missed with a sentence that says what to do', async () => {
    await expect(partsOf('libraries-apart', { goldenDir, knowledgeDir: 'knowledge' })).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('run the evaluation from a checkout'),
    });
  });

  it('is kept apart by its name', () => {
    expect([...keptApart]).toEqual(['apart', 'libraries-apart']);
  });
});
