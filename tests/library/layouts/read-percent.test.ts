import { describe, expect, it } from 'vitest';
import { readPercent } from '../../../src/library/layouts/read-percent.js';

describe('readPercent', () => {
  it.each([
    ['+60% to +100%', { min: 60, max: 100 }],
    ['+20%', { min: 20, max: 20 }],
    ['-15%', { min: -15, max: -15 }],
    ['–15%', { min: -15, max: -15 }],
    ['−5% to +10% (by city)', { min: -5, max: 10 }],
    ['20–30%', { min: 20, max: 30 }],
    ['-20% to -5%', { min: -20, max: -5 }],
  ])('%s', (text, percent) => {
    expect(readPercent(text)).toEqual({ text, percent });
  });

  it.each(['up to 40%', '50%+', '-10–15%'])('quotes "%s" without a range: one end is not clear', (text) => {
    expect(readPercent(text)).toEqual({ text });
  });

  it('finds none in money or words', () => {
    expect(readPercent('$20,000 more')).toBeUndefined();
    expect(readPercent('about the same')).toBeUndefined();
  });
});
