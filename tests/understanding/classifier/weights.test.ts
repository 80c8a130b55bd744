import { describe, expect, it } from 'vitest';
import { fitClassifier } from '../../../src/understanding/classifier/fit.js';
import { pack, unpack } from '../../../src/understanding/classifier/read-weights.js';
import { written } from '../../../src/understanding/classifier/weights.js';
import { examples } from '../../../src/understanding/examples/examples.js';

describe('the weights that ship', () => {
  // After a change of an example, a cue, a word family or a feature: tests/support/refresh-weights.mjs.
  it('are those that the examples give', () => {
    const fresh = pack(fitClassifier(examples));
    expect(written.features === fresh.features, 'the features are others: refresh the weights').toBe(true);
    expect(written.words === fresh.words, 'the words are others: refresh the weights').toBe(true);
    expect(written.bytes === fresh.bytes, 'the weights are others: refresh them').toBe(true);
  }, 120_000);

  it('come back from text as they were, to the step', () => {
    const model = {
      labels: ['a', 'b'],
      bias: [0.5, -0.5],
      weights: new Map([
        ['one', [1.27, -0.4]],
        ['two words', [0, 0.02]],
      ]),
      words: ['one', 'two'],
    };
    const { weights } = unpack(pack(model));
    expect([...(weights.get('one') ?? [])].map((each) => each.toFixed(2))).toEqual(['1.27', '-0.40']);
    expect([...(weights.get('two words') ?? [])].map((each) => each.toFixed(2))).toEqual(['0.00', '0.02']);
  });
});

describe('the examples', () => {
  it('are each of one kind only: a line under two headings would teach nothing', () => {
    const kinds = new Map<string, Set<string>>();
    for (const { text, label } of examples) kinds.set(text, (kinds.get(text) ?? new Set()).add(label));
    expect([...kinds].filter(([, labels]) => labels.size > 1).map(([text]) => text)).toEqual([]);
  });

  it('name no role of a guide, only slots', () => {
    expect(examples.filter(({ text }) => /audio ai|speech ai|musician/i.test(text))).toEqual([]);
  });
});
