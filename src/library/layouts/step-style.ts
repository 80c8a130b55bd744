/** How a heading counts: `Step 2` and `Weeks 5-8` by a `word`, `2.`, `2.1` and `II.` by a number alone. `series` is the same for headings that count on. */
export type StepStyle = { series: string; word?: string; number: number; rest: string };

const numberWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const worded = new RegExp(
  `^(?<word>step|phase|stage|part|level|milestone|stop|leg|rung|station|move|week|month|quarter|day|year)s?\\s+#?(?<number>\\d{1,2}|[ivx]{1,4}\\b|${numberWords.join('|')})(?<more>\\s?\\+|\\s*(?:[-–—]|to|and|&)\\s*\\d{1,2}\\+?)?(?![\\p{L}\\p{N}])(?<remark>\\s*\\([^)]*\\))?\\s*(?:[:.)|–—-]+\\s*)?(?<rest>.*)$`,
  'iu',
);
const decimal = /^(?<number>\d{1,2})[.)]\s+(?<rest>\S.*)$/u;
const subdecimal = /^(?<parent>\d{1,2})\.(?<number>\d{1,2})[.)]?\s+(?<rest>\S.*)$/u;
const roman = /^(?<number>[IVX]{1,5})[.)]\s+(?<rest>\S.*)$/u;

/** How a heading counts, or `undefined` when it does not. `rest` is its text without the number. */
export function stepStyle(heading: string): StepStyle | undefined {
  const words = worded.exec(heading)?.groups;
  // "Month in review" or "Year 2 of the programme was hard for me" do not count steps: what follows must be a name or nothing.
  if (words?.word && words.number && !/^\p{Ll}/u.test(words.rest ?? '')) {
    const word = words.word.toLowerCase();
    return { series: word, word, number: toNumber(words.number), rest: words.rest ?? '' };
  }
  for (const [series, pattern] of [
    ['1.1', subdecimal],
    ['1.', decimal],
    ['I.', roman],
  ] as const) {
    const groups = pattern.exec(heading)?.groups;
    if (groups?.number && groups.rest) return { series, number: toNumber(groups.number), rest: groups.rest };
  }
  return undefined;
}

function toNumber(written: string): number {
  const word = numberWords.indexOf(written.toLowerCase());
  if (word >= 0) return word;
  if (/^\d+$/.test(written)) return Number(written);
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  const digits = [...written.toLowerCase()].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, value, at) => sum + (value < (digits[at + 1] ?? 0) ? -value : value), 0);
}

/**
 * The name of a step without its number: `Step 1: Build a base` → `Build a base`. A heading that says when (`Phase 1 (Months
 * 1–3): Base`, `Weeks 13+`) keeps all of it, for the time is part of what it says.
 */
export function stepName(heading: string): string {
  const style = stepStyle(heading);
  if (!style || style.rest === '') return heading;
  const prefix = heading.slice(0, heading.length - style.rest.length);
  return /\(|week|month|quarter|day|year/i.test(prefix) ? heading : style.rest;
}
