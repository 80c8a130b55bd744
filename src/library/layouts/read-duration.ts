import type { Range } from '../../domain/guide.js';

/** A length of time as written (`text`, word for word) and in months or weeks, whichever it is said in. An open end (`12+ months`) has no range. */
export type Duration = { text: string; at: number; months?: Range; weeks?: Range };

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'thirty-six': 36,
};

// Hyphen-minus, the Unicode hyphens and dashes (U+2010 is the hyphen, U+2011 the non-breaking one) and the minus sign.
const dash = '[-\\u2010-\\u2015\\u2212]';
const number = `(?:\\d+(?:\\.\\d+)?|${Object.keys(numberWords)
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace('-', dash))
  .join('|')})`;
const unit = '(?:months?|mos?|years?|yrs?|weeks?|wks?)';

// "6-9 months", "six to nine months", "between 6 and 9 months", "9-Month", "6 months to 1 year", "12+ months".
const durationPattern = new RegExp(
  `(?<![\\w$€£₹.,]|\\d\\s?${dash})(?<low>${number})(?<open>\\s?\\+)?(?:(?:\\s*|${dash})(?<lowUnit>${unit})\\b\\.?)?` +
    `(?:(?:\\s*${dash}+\\s*|\\s+(?:to|or|(?<=between.{1,20})and)\\s+)(?<high>${number})(?<openHigh>\\s?\\+)?)?(?:(?:\\s*|\\s?${dash})(?<unit>${unit}))?(?![\\p{L}\\p{N}])`,
  'giu',
);
// What a number of years is about when it is no length of the way: "5 years of experience", "21 years old", "3 years ago".
const notALength =
  /^['’]?\s*(?:of\s+)?(?:\w+\s+){0,2}(?:experience|old|ago|of\s+age|younger|older|later|warranty|contract)\b|^\s*(?:old|ago)\b/i;

/**
 * All lengths of time in a text, in order. Hours ("10-15 hours a week") and rates ("per week") are none, and neither are
 * years of experience, ages or dates. A year counts 12 months; weeks stay weeks.
 */
export function findDurations(text: string): Duration[] {
  if (!/month|year|week|\d\s?(?:mos?|yrs?|wks?)\b/i.test(text)) return [];
  const found: Duration[] = [];
  for (const match of text.matchAll(durationPattern)) {
    const { low, open, lowUnit, high, openHigh, unit: lastUnit } = match.groups ?? {};
    const between =
      high === undefined
        ? ''
        : (/between(?!.*\bbetween).{1,20}$/i.exec(text.slice(0, match.index))?.[0] ?? '');
    const isBetween = between !== '' && /\sand\s/i.test(match[0]);
    const at = match.index - (isBetween ? between.length : 0);
    const written = text.slice(at, match.index + match[0].length).trim();
    const closing = lastUnit ?? lowUnit;
    if (low === undefined || closing === undefined || (high !== undefined && lastUnit === undefined))
      continue;
    if (notALength.test(text.slice(match.index + match[0].length))) continue;
    const [minimum, maximum] = [toNumber(low), toNumber(high ?? low)];
    const duration: Duration = { text: written, at };
    const firstUnit = unitOf(lowUnit ?? closing);
    const secondUnit = unitOf(closing);
    if (
      open === undefined &&
      openHigh === undefined &&
      !text.slice(match.index + match[0].length).startsWith('+')
    ) {
      const range = sorted(minimum * firstUnit.size, maximum * secondUnit.size);
      if (range && firstUnit.of === secondUnit.of) duration[firstUnit.of] = range;
    }
    found.push(duration);
  }
  return found;
}

/** The first length of time in a text; `undefined` when it names none. */
export function readDuration(text: string): Duration | undefined {
  return findDurations(text)[0];
}

/** A number in digits or in English words (`six`) up to 36. */
function toNumber(written: string): number {
  return numberWords[written.toLowerCase().replace(/[\u2010-\u2015\u2212]/g, '-')] ?? Number(written);
}

function unitOf(written: string): { of: 'months' | 'weeks'; size: number } {
  if (/^w/i.test(written)) return { of: 'weeks', size: 1 };
  return { of: 'months', size: /^y/i.test(written) ? 12 : 1 };
}

const sorted = (min: number, max: number): Range | undefined => (min <= max ? { min, max } : undefined);
