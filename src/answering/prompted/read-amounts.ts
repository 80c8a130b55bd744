import {
  currencyWords,
  englishOtherwise,
  magnitudeLetters,
  magnitudeWords,
  multiples,
  numberWords,
  oneBeforeUnit,
  spanWords,
  unitWords,
} from './number-words.js';

/**
 * An amount that a text states, in digits or in words. `value` in plain digits; `unit` a span of time, `%`, `times`, or
 * none; `noun` the word behind an amount without unit. Both ends of a range carry it ("9-18").
 */
export type Amount = {
  value: string;
  currency: string;
  unit: string;
  sign: '+' | '-' | '';
  noun: string;
  range?: string;
  /** As it stands in the text, folded. */
  said: string;
  start: number;
  end: number;
};

type Word = { text: string; start: number; end: number };

/** One kind of dash and space, lower case, without bold and marks; places in the result are places for `Amount`. */
export const foldForAmounts = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s?\[\d+\]/g, ' ')
    .replace(/\*\*|[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/per cent|pour cent|por ciento/gi, '%')
    .toLowerCase();

const digitsPattern =
  /(?<![\p{L}\p{N}.,+#])([+-]\s?)?([$€£₹¥]\s?)?(\p{Nd}+(?:[.,'\u00a0\u202f]\p{Nd}+)*)([\p{L}]*)(\+?)(\s?[$€£₹¥%])?/gu;
const wordPattern = /[\p{L}%]+/gu;
/** Numerals that are letters; a reply is not written in a language that has them. */
const letterNumerals = /[一二三四五六七八九十百千万]+/gu;

/** Reads the amounts of a text, in order. @param english whether the sentence is English, where "due" is no two */
export function readAmounts(text: string, english = true): Amount[] {
  return text.split('\n').flatMap((line) => readLine(foldForAmounts(line), english));
}

function readLine(line: string, english: boolean): Amount[] {
  const inDigits = fromDigits(line);
  // "110 thousand": the word belongs to the digits.
  const inWords = fromWords(line, english).filter(
    ({ start, said }) =>
      !(
        magnitudeWords.has(said) &&
        inDigits.some(({ end }) => /^\s*$/.test(line.slice(end, start)) && end <= start)
      ),
  );
  const amounts = [...inDigits, ...inWords, ...fromLetterNumerals(line)].sort((a, b) => a.start - b.start);
  joinRanges(line, amounts);
  return amounts;
}

function fromDigits(line: string): Amount[] {
  return [...line.matchAll(digitsPattern)].flatMap((match): Amount[] => {
    const [whole, sign = '', before = '', digits = '', letters = '', , after = ''] = match;
    const magnitude = magnitudeLetters.get(letters);
    const attached = unitWords.get(letters);
    const isOrdinal = /^(?:st|nd|rd|th|er|e|ère|s|x)$/.test(letters);
    // "3d", "mp3", "web3": a name, and read as one.
    if (letters !== '' && magnitude === undefined && attached === undefined && !isOrdinal) return [];
    const end = match.index + whole.length;
    const follow = following(line, end);
    const times = magnitude ?? (letters === '' ? (magnitudeWords.get(follow.word) ?? 1) : 1);
    const next = times !== 1 && magnitude === undefined ? following(line, follow.end) : follow;
    const currency = before.trim() || currencyOf(after) || (currencyWords.get(next.word) ?? '');
    const unit = after.includes('%')
      ? '%'
      : (attached ?? unitWords.get(next.word) ?? (letters === 'x' ? 'times' : ''));
    return [
      {
        value: plainValue(digits, times),
        currency,
        unit,
        sign: (sign.trim() || '') as Amount['sign'],
        noun: unit === '' && currency === '' ? next.word : '',
        said: whole.trim(),
        start: match.index,
        end,
      },
    ];
  });
}

const currencyOf = (sign: string): string => /[$€£₹¥]/.exec(sign)?.[0] ?? '';

function fromWords(line: string, english: boolean): Amount[] {
  const words = Array.from(
    line.matchAll(wordPattern),
    ({ 0: text, index }): Word => ({ text, start: index, end: index + text.length }),
  );
  const means = (map: ReadonlyMap<string, number>, word: string): number | undefined =>
    english && englishOtherwise.has(word) ? undefined : map.get(word);
  const amounts: Amount[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const span = spanWords.get(word.text);
    const multiple = means(multiples, word.text);
    if (span) amounts.push(amount(word, word, span.value, span.unit));
    else if (multiple !== undefined) amounts.push(amount(word, word, multiple, 'times'));
    else {
      const read = readNumber(words, at, line, means);
      if (read) {
        const last = words[read.last] as Word;
        const next = following(line, last.end);
        const unit = unitWords.get(next.word) ?? '';
        const made = amount(word, last, read.value, unit);
        made.currency = currencyWords.get(next.word) ?? '';
        if (unit === '' && made.currency === '') made.noun = next.word;
        amounts.push(made);
        at = read.last;
      } else if (oneBeforeUnit.has(word.text)) {
        const next = following(line, word.end);
        const unit = unitWords.get(next.word);
        if (unit !== undefined && unit !== '%') amounts.push(amount(word, word, 1, unit));
      }
    }
  }
  return amounts;
}

/** "twenty-four", "one hundred and ten thousand", "vierundzwanzig": as many words as make one number. */
function readNumber(
  words: readonly Word[],
  from: number,
  line: string,
  means: (map: ReadonlyMap<string, number>, word: string) => number | undefined,
): { value: number; last: number } | undefined {
  let total = 0;
  let part = 0;
  let last = -1;
  for (let at = from; at < words.length; at++) {
    const word = words[at] as Word;
    if (at > from && /[^\s-]/.test(line.slice((words[at - 1] as Word).end, word.start))) break;
    const value = means(numberWords, word.text) ?? germanCompound(word.text);
    const times = means(magnitudeWords, word.text);
    const isOne =
      (word.text === 'one' || word.text === 'a') &&
      means(magnitudeWords, words[at + 1]?.text ?? '') !== undefined;
    if (isOne) part = 1;
    else if (value !== undefined) {
      // "two three" are two numbers, "twenty three" is one.
      if (at > from && part % 100 !== 0 && !(part % 10 === 0 && value < 10 && part >= 20)) break;
      part += value;
    } else if (times !== undefined) {
      // "hundreds of": a magnitude alone counts as well.
      part = (part || 1) * times;
      if (times >= 1_000) {
        total += part;
        part = 0;
      }
    } else if (
      word.text === 'and' &&
      last >= 0 &&
      means(numberWords, words[at + 1]?.text ?? '') !== undefined &&
      part >= 100
    ) {
      continue;
    } else break;
    last = at;
  }
  return last < 0 ? undefined : { value: total + part, last };
}

function germanCompound(word: string): number | undefined {
  const [, ones = '', tens = ''] = /^(\p{L}+)und(\p{L}+)$/u.exec(word) ?? [];
  const unit = ones === 'ein' ? 1 : numberWords.get(ones);
  const ten = numberWords.get(tens);
  return unit !== undefined && ten !== undefined && unit < 10 && ten >= 20 ? unit + ten : undefined;
}

const fromLetterNumerals = (line: string): Amount[] =>
  [...line.matchAll(letterNumerals)].map(({ 0: said, index }) => ({
    ...{ value: said, currency: '', unit: '', sign: '' as const, noun: '', said },
    ...{ start: index, end: index + said.length },
  }));

function amount(first: Word, last: Word, value: number, unit: string): Amount {
  const said = first === last ? first.text : `${first.text} … ${last.text}`;
  return {
    ...{ value: String(value), currency: '', unit, sign: '' as const, noun: '', said },
    ...{ start: first.start, end: last.end },
  };
}

/** The word behind a place, hyphens and spaces skipped. */
function following(line: string, at: number): { word: string; end: number } {
  const match = /^[\s-]*([\p{L}%]+)/u.exec(line.slice(at));
  return { word: match?.[1] ?? '', end: at + (match?.[0].length ?? 0) };
}

const rangeJoint = /^\s*(?:-|to|bis|à|a|until|up to)\s*[+-]?\s*$/;

/** Both ends of a range share unit and currency. */
function joinRanges(line: string, amounts: Amount[]): void {
  for (let at = amounts.length - 2; at >= 0; at--) {
    const [left, right] = [amounts[at], amounts[at + 1]];
    if (!left || !right) continue;
    const between = line.slice(left.end, right.start);
    const bare = unitWords.has(following(line, left.end).word)
      ? between.replace(/^[\s-]*[\p{L}%]+/u, '')
      : between;
    if (!rangeJoint.test(bare)) continue;
    if (left.unit === '') left.unit = right.unit;
    if (right.currency === '') right.currency = left.currency;
    if (left.currency === '') left.currency = right.currency;
    left.noun = right.noun;
    // Of "from 3 to 4 to 5" the last two are the range.
    right.range ??= `${left.value}-${right.value}`;
    left.range = right.range;
  }
}

/** "110,000" → "110000", "1.5" stays; what is no plain number ("4.5.1") stays as it is. */
function plainValue(digits: string, times: number): string {
  const latin = digits.replace(/\p{Nd}/gu, (digit) => latinDigit(digit));
  const plain = /^\d{1,3}(?:[,.'\u00a0\u202f]\d{3})+$/.test(latin)
    ? latin.replace(/[^\d]/g, '')
    : latin.replace(/,(\d{1,2})$/, '.$1');
  return /^\d+(?:\.\d+)?$/.test(plain) ? String(Number(plain) * times) : plain;
}

/** Every script's ten digits stand in one row, and the first has a code that its own zero starts. */
function latinDigit(digit: string): string {
  if (/\d/.test(digit)) return digit;
  let zero = digit.codePointAt(0) ?? 0;
  for (let steps = 0; steps < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)); steps++) zero--;
  return String((digit.codePointAt(0) ?? 0) - zero);
}
