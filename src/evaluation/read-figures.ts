import { fold } from './fold-text.js';

/**
 * A figure of a text. `value` is the number in plain digits ("120000" for "$120K"), `unit` a span of time, `%`, letters
 * set against the number, or none. `said` is as it stands in the text, folded; `before` and `after` are the words beside it.
 */
export type Figure = {
  value: string;
  currency: string;
  unit: string;
  said: string;
  before: string;
  after: string;
};
type Placed = Figure & { start: number; end: number };

const units: ReadonlyMap<string, string> = new Map([
  ...spellings('%', 'percent'),
  ...spellings('minute', 'minutes', 'min', 'mins'),
  ...spellings('hour', 'hours', 'hr', 'hrs', 'h'),
  ...spellings('day', 'days'),
  ...spellings('week', 'weeks', 'wk', 'wks'),
  ...spellings('month', 'months', 'mo', 'mos'),
  ...spellings('year', 'years', 'yr', 'yrs'),
]);
const magnitudes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
]);
/** Endings that count nothing: "the 2nd week" is not two weeks. */
const endings = new Set(['st', 'nd', 'rd', 'th', 'x', 's']);

const figurePattern = /([$€£₹¥])?\s?(\d+(?:[.,]\d+)*)([a-z]*)(\+?)(?:(\s?%)|[\s-]+([a-z]+)\b)?/gu;
const rangeJoint = /^\s*(?:-|to|or)\s*[+-]?\s*$/;

/**
 * Reads the figures of a text, in order. Both ends of a range share unit and currency. Digits that belong to a name
 * ("3D", "B2B", "MP3") are no figures.
 */
export const readFigures = (text: string): Figure[] => text.split('\n').flatMap(readLine);

function readLine(line: string): Figure[] {
  const folded = fold(line);
  const placed = Array.from(folded.matchAll(figurePattern), (match) => toFigure(folded, match));
  const figures = placed.filter((figure) => figure !== undefined);
  shareOverRanges(folded, figures);
  return figures.map(({ start: _, end: __, ...figure }) => figure);
}

function toFigure(text: string, match: RegExpExecArray): Placed | undefined {
  const [whole, currency = '', digits = '', letters = '', plus = '', percent = '', word = ''] = match;
  const start = match.index + whole.search(/\S/);
  const isEndOfName = currency === '' && /\p{L}$/u.test(text.slice(0, start));
  const isOrdinal = endings.has(letters);
  const isKnown = isOrdinal || units.has(letters) || magnitudes.has(letters);
  const isStartOfName = letters.length === 1 && !isKnown;
  if (isEndOfName || isStartOfName) return undefined;

  const end = match.index + whole.indexOf(digits) + `${digits}${letters}${plus}`.length + percent.length;
  const attached = units.get(letters) ?? (isKnown ? '' : letters);
  return {
    value: plainValue(digits, magnitudes.get(letters) ?? 1),
    currency,
    unit: percent !== '' ? '%' : isOrdinal ? '' : attached || (units.get(word) ?? ''),
    said: `${text.slice(start, end)}${percent === '' && units.has(word) ? ` ${word}` : ''}`,
    before: /(\p{L}+)[\s-]*$/u.exec(text.slice(0, start))?.[1] ?? '',
    after: /^[\s-]*(\p{L}+)/u.exec(text.slice(end))?.[1] ?? '',
    start,
    end,
  };
}

function shareOverRanges(text: string, figures: readonly Placed[]): void {
  for (let at = figures.length - 2; at >= 0; at--) {
    const [left, right] = [figures[at], figures[at + 1]];
    if (!left || !right || !rangeJoint.test(text.slice(left.end, right.start))) continue;
    if (left.unit === '') left.unit = right.unit;
    if (right.currency === '') right.currency = left.currency;
  }
}

/** "110,000" → "110000"; what is no plain number ("4.5.1") stays as it is. */
function plainValue(digits: string, magnitude: number): string {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : digits;
  return /^\d+(?:\.\d+)?$/.test(plain) ? String(Number(plain) * magnitude) : plain;
}

function spellings(unit: string, ...others: string[]): [string, string][] {
  return [unit, ...others].map((spelling) => [spelling, unit]);
}
