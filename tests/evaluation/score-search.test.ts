import { describe, expect, it } from 'vitest';
import type { Hit } from '../../src/domain/passage.js';
import { scoreHitAt5, scoreReciprocalRank } from '../../src/evaluation/score-search.js';
import { beekeeper, golden, passages } from './small-library.js';

const hits = (...found: Hit['passage'][]): Hit[] =>
  found.map((passage, at) => ({ passage, score: 1 / (at + 1) }));
const { title, timeline, salary, swarming } = passages;

describe('search', () => {
  it('found the passage in the first place', () => {
    const sought = golden({ passage: { guide: beekeeper, contains: '14–20 Months' } });
    const found = hits(timeline, salary);
    expect(scoreHitAt5(sought, found)).toEqual({ value: 1, reasons: [] });
    expect(scoreReciprocalRank(sought, found)).toEqual({ value: 1, reasons: [] });
  });

  it('found it third: among the five, and worth a third', () => {
    const sought = golden({ passage: { contains: 'swarm season' } });
    const found = hits(title, salary, swarming);
    expect(scoreHitAt5(sought, found)?.value).toBe(1);
    expect(scoreReciprocalRank(sought, found)).toEqual({
      value: 1 / 3,
      reasons: ['the passage stands in place 3'],
    });
  });

  it('found it sixth: not among the five', () => {
    const sought = golden({ passage: { contains: '$42,000' } });
    const found = hits(title, title, timeline, timeline, swarming, salary);
    expect(scoreHitAt5(sought, found)?.value).toBe(0);
    expect(scoreReciprocalRank(sought, found)?.value).toBe(1 / 6);
  });

  it('did not find the words in the guide that was meant', () => {
    const sought = golden({ passage: { guide: 'baker', contains: '14-20 months' } });
    expect(scoreHitAt5(sought, hits(timeline))?.value).toBe(0);
    expect(scoreReciprocalRank(sought, hits(timeline))?.value).toBe(0);
  });

  it('finds a passage by its heading too, and by its guide alone', () => {
    expect(scoreHitAt5(golden({ passage: { contains: 'roadmap' } }), hits(swarming))?.value).toBe(1);
    expect(scoreHitAt5(golden({ passage: { guide: beekeeper } }), hits(title))?.value).toBe(1);
  });

  it('is not judged where no passage is named', () => {
    expect(scoreHitAt5(golden(), hits(title))).toBeUndefined();
    expect(scoreReciprocalRank(golden(), hits(title))).toBeUndefined();
  });
});
