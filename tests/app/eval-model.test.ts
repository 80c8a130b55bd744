import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenAiDouble, startOpenAiDouble } from '../support/openai-double.js';
import { goodModel } from '../support/read-prompt.js';
import { runSegue } from '../support/run-segue.js';

let double: OpenAiDouble;
beforeAll(async () => {
  double = await startOpenAiDouble(goodModel({ more: false }));
});
afterAll(() => double.close());

it('the golden questions in model mode: the same scorers and floors, and what it took', async () => {
  const { code, out, err } = await runSegue(
    ['eval', '--mode', 'model', '--only', 'libraries-tuned', '--json'],
    {
      settings: { OPENAI_BASE_URL: double.url },
    },
  );
  expect([code, err]).toEqual([0, expect.stringContaining('libraries-tuned')]);
  const { ok, sets, model } = JSON.parse(out);
  expect(ok).toBe(true);
  expect(sets[0].summary.figuresWithoutSource).toBe(0);
  expect(model).toMatchObject({ name: 'gpt-4.1-mini', failed: 0 });
  expect(model.byModel).toBeGreaterThan(60);
  expect(model.tokens.input).toBeGreaterThan(10_000);
}, 120_000);

it('without a model there is nothing to ask', async () => {
  const { code, err } = await runSegue(['eval', '--mode', 'model']);
  expect([code, err]).toEqual([
    2,
    'segue: segue eval --mode model needs OPENAI_API_KEY, or OPENAI_BASE_URL.\n',
  ]);
});
