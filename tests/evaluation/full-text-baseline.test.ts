import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FullTextBaseline, openFullTextBaseline } from '../../src/evaluation/full-text-baseline.js';

let baseline: FullTextBaseline;
beforeAll(async () => {
  baseline = await openFullTextBaseline([
    {
      id: 'swarm',
      text: 'My bees are swarming. What do I do? Wait until they rest, then shake them into a box.',
    },
    { id: 'honey', text: 'How often do I harvest honey? Twice a year, after the lime trees.' },
    { id: 'sting', text: 'A bee stung me. What helps? Ice, and patience.' },
    { id: 'twin', text: 'A bee stung me. What helps? Ice, and patience.' },
  ]);
});
afterAll(() => baseline.close());

describe('plain full text', () => {
  it('finds word forms', () => {
    expect(baseline.search('swarms', 5)).toEqual(['swarm']);
    expect(baseline.search('harvesting', 5)).toEqual(['honey']);
  });

  it('needs one of the words, and puts the text with more and rarer ones first', () => {
    // All of bees but honey: "swarming" is the rarest, the two others are alike and keep their order.
    expect(baseline.search('swarming bees', 5)).toEqual(['swarm', 'sting', 'twin']);
    expect(baseline.search('swarming bees', 2)).toEqual(['swarm', 'sting']);
  });

  it('passes over words that say nothing', () => {
    expect(baseline.search('what do I do about the honey', 5)).toEqual(['honey']);
    expect(baseline.search('what should I do', 5)).toEqual([]);
  });

  it.each(['', '???', '"', 'NOT AND OR', 'honey" OR "bees', 'text:honey', 'NEAR(honey)', '-honey*', "it's"])(
    'reads %j as words, never as a command',
    (query) => {
      expect(() => baseline.search(query, 5)).not.toThrow();
    },
  );
});
