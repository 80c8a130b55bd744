import { describe, expect, it } from 'vitest';
import { fuseRankings, WORDS_SHARE } from '../../src/search/fuse-rankings.js';
import { spread } from '../../src/search/spread.js';

describe('one ranking from two', () => {
  it('puts first what both ways of searching like, then what the words say, then what is only similar', () => {
    const fused = fuseRankings([
      { label: 1, words: 0, similarity: 0.9 }, // no word in common, very similar
      { label: 2, words: 8, similarity: 0.2 }, // most words, hardly similar
      { label: 3, words: 7, similarity: 0.8 }, // nearly as many words, and similar
      { label: 4, words: 0, similarity: -0.3 }, // nothing
    ]);
    expect(fused.map(({ label }) => label)).toEqual([3, 2, 1, 4]);
    expect(fused[0]?.score).toBeCloseTo((WORDS_SHARE * 7) / 8 + (1 - WORDS_SHARE) * 0.8, 10);
    expect(fused.at(-1)?.score).toBe(0);
    for (const { score } of fused) expect(score).toBeLessThanOrEqual(1);
  });

  it('goes by the vectors alone when no word is found', () => {
    const fused = fuseRankings([
      { label: 1, words: 0, similarity: 0.3 },
      { label: 2, words: 0, similarity: 0.5 },
    ]);
    expect(fused.map(({ label }) => label)).toEqual([2, 1]);
    expect(fuseRankings([])).toEqual([]);
  });
});

describe('spreading over guides', () => {
  const passages = [
    { name: 'a1', guide: 1, score: 1 },
    { name: 'a2', guide: 1, score: 0.98 },
    { name: 'a3', guide: 1, score: 0.96 },
    { name: 'b1', guide: 2, score: 0.9 },
    { name: 'c1', guide: 3, score: 0.5 },
  ];
  const names = (spreadOut: readonly { name: string }[]): string[] => spreadOut.map(({ name }) => name);

  it('lets the best of another guide go before the second of the first', () => {
    const spreadOut = spread(passages, undefined);
    expect(names(spreadOut)).toEqual(['a1', 'b1', 'a2', 'a3', 'c1']);
    expect(spreadOut.map(({ score }) => score)).toEqual(
      [...spreadOut.map(({ score }) => score)].sort((a, b) => b - a),
    );
  });

  it('leaves a guide that is meant as it is', () => {
    expect(names(spread(passages, 1))).toEqual(['a1', 'a2', 'a3', 'b1', 'c1']);
  });
});
