import type { Range } from '../../domain/guide.js';

// A sign may be a true minus (U+2212), a dash that a crawler left in its place, or a hyphen.
const dash = '[-\\u2010-\\u2015\\u2212]';
const number = '\\d+(?:\\.\\d+)?';
const percentPattern = new RegExp(
  `(?<![\\w.,])(?<lowSign>\\+|${dash})?\\s?(?<low>${number})(?:\\s?%)?` +
    `(?:\\s*(?<joint>${dash}|to\\b|and\\b)\\s*(?<highSign>\\+|${dash})?\\s?(?<high>${number}))?\\s?%(?<open>\\s?\\+)?`,
  'iu',
);

/**
 * The first percentage or range of percentages in a text: `+60% to +100%` → 60 to 100, `-15%` → -15, `20–30%` → 20 to 30.
 * `text` is the whole text as given; what has no two ends (`50%+`, `up to 40%`, `-10–15%`) has no range.
 * `undefined` when the text holds no percentage.
 */
export function readPercent(text: string): { text: string; percent?: Range } | undefined {
  const match = percentPattern.exec(text);
  if (!match?.groups) return /\d\s?%/.test(text) ? { text: text.trim() } : undefined;
  const { lowSign, low = '', joint, highSign, high, open } = match.groups;
  const from = signed(lowSign, low);
  const to = high === undefined ? from : signed(highSign, high);
  const openEnd =
    open !== undefined || /\b(?:up to|over|above|more than|at least)\s*$/i.test(text.slice(0, match.index));
  const unclear = from < 0 && high !== undefined && highSign === undefined && joint?.toLowerCase() !== 'to';
  if (openEnd || unclear) return { text: text.trim() };
  return { text: text.trim(), percent: { min: Math.min(from, to), max: Math.max(from, to) } };
}

const signed = (sign: string | undefined, digits: string): number =>
  (sign === undefined || sign === '+' ? 1 : -1) * Number(digits);
