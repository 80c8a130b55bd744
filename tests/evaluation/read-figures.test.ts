import { describe, expect, it } from 'vitest';
import { readFigures } from '../../src/evaluation/read-figures.js';

/** Currency, value and unit in one word each. */
const figures = (text: string): string[] =>
  readFigures(text).map(({ currency, value, unit }) => `${currency}${value}${unit ? ` ${unit}` : ''}`);

describe('the figures of a text', () => {
  it.each([
    ['9–18 months', ['9 month', '18 month']],
    ['from **9 to 18** months', ['9 month', '18 month']],
    ['a 7-Month plan', ['7 month']],
    ['$100,000–$150,000 a year', ['$100000', '$150000']],
    ['$120K-250K', ['$120000', '$250000']],
    ['+60% to +100 percent', ['60 %', '100 %']],
    ['10-15 hours a week', ['10 hour', '15 hour']],
    ['6 wks, then 2 hrs', ['6 week', '2 hour']],
    ['a salary of US$5,500.50', ['$5500.5']],
    ['run 10km in the 2nd week', ['10 km', '2']],
    ['9 constructors, 8toString', ['9', '8 tostring']],
    ['Part 107, version 4.5.1.', ['107', '4.5.1']],
  ])('%s', (text, found) => {
    expect(figures(text)).toEqual(found);
  });

  it('are not the digits of names', () => {
    expect(figures('AI 3D Artist, B2B sales, wav2vec2, MP3, 5G, H100')).toEqual([]);
  });

  it('do not take a unit from the next line', () => {
    expect(figures('Level 3\nWeeks 1-4')).toEqual(['3', '1', '4']);
  });

  it('know the words beside them', () => {
    expect(readFigures('so, what is in phase 7?')).toEqual([
      { value: '7', currency: '', unit: '', said: '7', before: 'phase', after: '' },
    ]);
  });
});
