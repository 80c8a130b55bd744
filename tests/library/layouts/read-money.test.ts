import { describe, expect, it } from 'vitest';
import { findMoney, readMoney } from '../../../src/library/layouts/read-money.js';

describe('readMoney', () => {
  it.each([
    ['$110,000', { currency: 'USD', min: 110_000, max: 110_000 }],
    ['$100,000–$150,000 per year', { currency: 'USD', min: 100_000, max: 150_000, period: 'year' }],
    ['$120K-$250K', { currency: 'USD', min: 120_000, max: 250_000 }],
    ['$120-150K a year', { currency: 'USD', min: 120_000, max: 150_000, period: 'year' }],
    ['$280,000+', { currency: 'USD', min: 280_000 }],
    ['540,000–690,000 kroner per year', { min: 540_000, max: 690_000, period: 'year' }],
    ['48,000 dollars a year', { currency: 'USD', min: 48_000, max: 48_000, period: 'year' }],
    ['₹4-8 LPA', { currency: 'INR', min: 400_000, max: 800_000, period: 'year' }],
    ['3k+ €/mo', { currency: 'EUR', min: 3_000, period: 'month' }],
    ['2,900–3,300 €/month', { currency: 'EUR', min: 2_900, max: 3_300, period: 'month' }],
    ['45.000 € per year', { currency: 'EUR', min: 45_000, max: 45_000, period: 'year' }],
    ['$45.50 an hour', { currency: 'USD', min: 45.5, max: 45.5, period: 'hour' }],
    ['£30,000 per annum', { currency: 'GBP', min: 30_000, max: 30_000, period: 'year' }],
    ['A$95,000', { currency: 'AUD', min: 95_000, max: 95_000 }],
    ['₹12,00,000', { currency: 'INR', min: 1_200_000, max: 1_200_000 }],
    ["CHF 90'000", { currency: 'CHF', min: 90_000, max: 90_000 }],
    ['$1.2M', { currency: 'USD', min: 1_200_000, max: 1_200_000 }],
  ])('%s', (text, money) => {
    expect(readMoney(text)).toEqual({ text, ...money });
  });

  it('quotes the sum and its period, not the sentence around it', () => {
    expect(readMoney('In Leeds you may ask for £30,000 a year, or more.')?.text).toBe('£30,000 a year');
  });

  it('takes a number without a currency only where a salary must stand', () => {
    expect(readMoney('40,000')).toBeUndefined();
    expect(readMoney('40,000', { bare: true })).toEqual({ text: '40,000', min: 40_000, max: 40_000 });
  });

  it('does not join two sums that a sentence joins', () => {
    expect(findMoney('It costs $100,000 and 5 weeks').map((each) => each.text)).toEqual(['$100,000']);
    expect(findMoney('between $40,000 and $50,000')).toEqual([
      { text: '$40,000 and $50,000', at: 8, currency: 'USD', min: 40_000, max: 50_000 },
    ]);
  });
});
