import { expect, it } from 'vitest';
import { readAmounts } from '../../../src/answering/prompted/read-amounts.js';

const said = (text: string, english = true): string[] =>
  readAmounts(text, english).map(
    ({ sign, currency, value, unit, range }) =>
      `${sign}${currency}${value}${unit === '' ? '' : ` ${unit}`}${range === undefined ? '' : ` of ${range}`}`,
  );

it.each([
  ['Plan on **9-18 months** [1]', ['9 month of 9-18', '18 month of 9-18']],
  ['nine to eighteen months', ['9 month of 9-18', '18 month of 9-18']],
  ['9 months to 18 months', ['9 month of 9-18', '18 month of 9-18']],
  ['twelve weeks, or two years and a half', ['12 week', '2 year', '0.5']],
  ['$110,000 a year', ['$110000', '1 year']],
  ['$110k or 110 thousand dollars', ['$110000', '$110000']],
  ['one hundred and ten thousand dollars', ['$110000']],
  ['+60% to +100%', ['+60 % of 60-100', '+100 % of 60-100']],
  ['sixty percent, or twice as much', ['60 %', '2 times']],
  ['a decade, a fortnight, a dozen months', ['10 year', '2 week', '12 month']],
  ['an AI 3D artist with MP3 and C++17', []],
  ['one of the fields, and the first phase', []],
  ['９-１８ months', ['9 month of 9-18', '18 month of 9-18']],
  ['٦ months', ['6 month']],
])('%s', (text, amounts) => {
  expect(said(text)).toEqual(amounts);
});

it.each([
  ['vierundzwanzig Wochen', ['24 week']],
  ['zwei bis drei Jahre', ['2 year of 2-3', '3 year of 2-3']],
  ['un an et demi', ['1 year', '0.5']],
  ['doce meses', ['12 month']],
  ['110.000 € im Jahr', ['€110000']],
])('in other languages: %s', (text, amounts) => {
  expect(said(text, false)).toEqual(amounts);
});

it('"due" and "elf" are no numbers in an English sentence', () => {
  expect([said('The fee is due, said the elf.'), said('due settimane', false)]).toEqual([[], ['2 week']]);
});
