import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFaqQuestions, loadGolden } from '../../src/evaluation/load-golden.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-golden-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(text: string): Promise<string> {
  const path = join(folder, 'bees.yaml');
  await writeFile(path, text);
  return path;
}
const loading = async (text: string): Promise<unknown> => loadGolden(await write(text));

const whole = `
- id: bees-pay
  before: ["how long does it take?"]
  question: and what is the pay?
  kind: [answered, clarify]
  guides: [beekeeper]
  must: ["$42,000", ["honey", "wax"]]
  mustNot: ["$31,000"]
  passage: { guide: beekeeper, contains: "$42,000" }
  tags: [salary, follow-up]
- id: bees-hello
  question: hi
  kind: small-talk
  tags: [small-talk]
`;

describe('golden questions', () => {
  it('come in the order of their file, with lists where the file has single values or nothing', async () => {
    expect(await loading(whole)).toEqual([
      {
        id: 'bees-pay',
        before: ['how long does it take?'],
        question: 'and what is the pay?',
        kind: ['answered', 'clarify'],
        guides: ['beekeeper'],
        must: [['$42,000'], ['honey', 'wax']],
        mustNot: ['$31,000'],
        passage: { guide: 'beekeeper', contains: '$42,000' },
        tags: ['salary', 'follow-up'],
      },
      {
        id: 'bees-hello',
        before: [],
        question: 'hi',
        kind: ['small-talk'],
        guides: [],
        must: [],
        mustNot: [],
        tags: ['small-talk'],
      },
    ]);
  });

  it.each([
    ['a kind that there is not', /kind: small-talk/, 'kind: chatter', 'entry 2 (bees-hello): kind: must be'],
    ['a misspelt field', /mustNot/, 'mustnot', 'entry 1 (bees-pay): Unrecognized key: "mustnot"'],
    ['no question', /\n {2}question: hi/, '', 'entry 2 (bees-hello): question: Invalid input'],
    ['no id', /- id: bees-hello\n {2}/, '- ', 'entry 2: id: Invalid input'],
    ['an empty passage', /\{ guide.*\}/, '{}', 'entry 1 (bees-pay): passage: needs guide or contains'],
    ['an id that is taken', /bees-hello/, 'bees-pay', 'two entries have the id bees-pay'],
    ['broken YAML', /\?"\]/, '?"', 'it is no valid YAML (line'],
  ])('with %s are refused in one line that says where', async (_, part, instead, message) => {
    const refusal = expect(loading(whole.replace(part, instead))).rejects;
    await refusal.toMatchObject({
      code: 'unreadable-document',
      message: expect.stringMatching(/^bees\.yaml: [^\n]*\.$/),
    });
    await expect(loading(whole.replace(part, instead))).rejects.toThrow(message);
  });

  it('are never none: an empty file would hold every floor', async () => {
    await expect(loading('# later\n')).rejects.toThrow('bees.yaml: it holds no list of questions');
    await expect(loading('[]')).rejects.toThrow('bees.yaml: it holds no list of questions');
  });

  it('are missed with a sentence that says what to do', async () => {
    await expect(loadGolden(join(folder, 'none.yaml'))).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('run the evaluation from a checkout'),
    });
  });

  it('never quote themselves in an error, so that those kept apart stay unread', async () => {
    const error = await loading(whole.replace('question: hi', 'question: { secret: words }')).catch(String);
    expect(error).not.toMatch(/secret|pay\?|how long/);
  });

  it('of this project load, all of them', async () => {
    const golden = join(import.meta.dirname, '../golden');
    for (const file of [
      'tuned',
      'apart',
      'libraries/tuned/mixed/questions',
      'libraries/practice/large/questions',
    ])
      expect((await loadGolden(join(golden, `${file}.yaml`))).length).toBeGreaterThan(50);
    expect((await loadFaqQuestions(join(golden, 'faq-questions.yaml'))).length).toBeGreaterThan(100);
  });
});

describe('FAQ questions', () => {
  it('are a question and the file that answers it', async () => {
    const path = await write('- question: what do bees eat\n  file: food/001_bees.md\n');
    expect(await loadFaqQuestions(path)).toEqual([
      { question: 'what do bees eat', file: 'food/001_bees.md' },
    ]);
  });
});
