import { describe, expect, it } from 'vitest';
import { findDurations, readDuration } from '../../../src/library/layouts/read-duration.js';

describe('readDuration', () => {
  it.each([
    ['9-18 months', { min: 9, max: 18 }],
    ['6–9 months', { min: 6, max: 9 }],
    ['6 months', { min: 6, max: 6 }],
    ['9-Month', { min: 9, max: 9 }],
    ['six to nine months', { min: 6, max: 9 }],
    ['twenty-four months', { min: 24, max: 24 }],
    ['1-2 years', { min: 12, max: 24 }],
    ['1.5 years', { min: 18, max: 18 }],
    ['6 months to 2 years', { min: 6, max: 24 }],
    ['6 to 12-month', { min: 6, max: 12 }],
  ])('%s in months', (text, months) => {
    expect(readDuration(text)).toEqual({ text, at: 0, months });
  });

  it('leaves weeks weeks', () => {
    expect(readDuration('Weeks go by: 10-12 weeks')).toEqual({
      text: '10-12 weeks',
      at: 13,
      weeks: { min: 10, max: 12 },
    });
  });

  it('quotes an open end without a range', () => {
    expect(readDuration('12+ months')).toEqual({ text: '12+ months', at: 0 });
  });

  it.each([
    'Plan on 10-15 hours a week',
    '$50 per week',
    'at least 5 years of experience',
    'she was 21 years old',
    'Months 1–3',
    'in 2026',
    'Moderate6-9 months',
  ])('finds no length of time in "%s"', (text) => {
    expect(readDuration(text)).toBeUndefined();
  });

  it('finds all of them, each word for word', () => {
    const text = 'Between 6 and 9 months of study, then a 3-month trial';
    expect(findDurations(text).map((each) => each.text)).toEqual(['Between 6 and 9 months', '3-month']);
  });
});
