import type { Money } from '../../domain/guide.js';

/** Money as written (`text`, word for word) and where it stands in the text. */
export type FoundMoney = Money & { at: number };

// Signs and codes → ISO 4217. A plain `$` is taken for US dollars, as the guides do.
const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:A\$|AU\$|AUD)$/i, 'AUD'],
  [/^(?:C\$|CA\$|CAD)$/i, 'CAD'],
  [/^(?:NZ\$|NZD)$/i, 'NZD'],
  [/^(?:S\$|SG\$|SGD)$/i, 'SGD'],
  [/^(?:HK\$|HKD)$/i, 'HKD'],
  [/^(?:R\$|BRL)$/i, 'BRL'],
  [/^(?:US\$|\$|USD|dollars)$/i, 'USD'],
  [/^(?:€|EUR|euros?)$/i, 'EUR'],
  [/^(?:£|GBP)$/i, 'GBP'],
  [/^(?:₹|INR|Rs\.?|rupees)$/i, 'INR'],
  [/^(?:CHF)$/i, 'CHF'],
  [/^(?:zł|PLN)$/i, 'PLN'],
  [
    /^(?:SEK|NOK|DKK|JPY|ZAR|AED|kroner|kronor|krone|kronur|francs|yen|z[łl]oty(?:ch)?|forints?|pesos|reais|korun[ay]?|crowns|dirhams)$/i,
    '',
  ],
];

const dash = '[-\\u2010-\\u2015\\u2212]';
const before =
  '(?:(?:A|AU|C|CA|NZ|S|SG|HK|R|US)?\\$|[€£₹]|\\b(?:USD|EUR|GBP|INR|AUD|CAD|NZD|SGD|HKD|CHF|PLN|SEK|NOK|DKK|JPY|ZAR|AED)\\b|\\bRs\\.?)';
const behind =
  '(?:[€£₹]|zł|\\b(?:USD|EUR|GBP|INR|AUD|CAD|NZD|SGD|HKD|CHF|PLN|SEK|NOK|DKK|JPY|ZAR|AED|euros?|dollars|rupees|kroner|kronor|krone|kronur|francs|yen|z[łl]oty(?:ch)?|forints?|pesos|reais|korun[ay]?|crowns|dirhams)\\b)';
const digits = "\\d{1,3}(?:[,.'\\u00a0\\u202f ]\\d{2,3})+(?:\\.\\d{1,2})?(?!\\d)|\\d+(?:\\.\\d+)?";
const size = '(?:\\s?(?:LPA|lakhs?|lacs?|crores?|million|thousand)\\b|[kKmM]\\b)';
const amount = (name: string): string =>
  `(?<${name}>${digits})(?<${name}Size>${size})?(?<${name}Open>\\s?\\+)?`;
// Only the second number may go without a sign, and only behind one that has it or before one that closes the range.
const moneyPattern = new RegExp(
  `(?<![\\w.,])(?:(?<sign>${before})\\s?)?${amount('low')}(?:\\s?(?<lowSign>${behind}))?` +
    `(?:\\s*(?:${dash}+|to|TO|(?<=between.{1,30})and)\\s*(?:${before}\\s?)?${amount('high')}(?:\\s?(?<highSign>${behind}))?)?` +
    '(?<lpa>\\s?LPA\\b)?',
  'gu',
);

const periods: readonly (readonly [NonNullable<Money['period']>, RegExp])[] = [
  ['year', /^\s*(?:(?:\/|per|a|each)\s?(?:year|yr|annum)\b|(?:annually|yearly|p\.\s?a\.|pa\b)|annual\b)/i],
  ['month', /^\s*(?:(?:\/|per|a|each)\s?(?:months?|mo)\b|monthly\b)/i],
  ['week', /^\s*(?:(?:\/|per|a|each)\s?(?:week|wk)\b|weekly\b)/i],
  ['day', /^\s*(?:(?:\/|per|a|each)\s?day\b|daily\b)/i],
  ['hour', /^\s*(?:(?:\/|per|an|each)\s?(?:hour|hr|h)\b|hourly\b)/i],
];

/**
 * All sums of money in a text, in order: `$110,000`, `$120K-$250K`, `$280,000+` (no `max`), `₹4-8 LPA` (lakh a year: rupees
 * times 100,000), `3k+ €/mo`, `45.000 € per year`. The period only when it is said. A number without a currency is none.
 */
export function findMoney(text: string): FoundMoney[] {
  if (!/\d/.test(text)) return [];
  const found: FoundMoney[] = [];
  for (const match of text.matchAll(moneyPattern)) {
    const groups = match.groups ?? {};
    const lpa = groups.lpa !== undefined || /LPA/.test(`${groups.lowSize}${groups.highSize}`);
    const sign = groups.sign ?? groups.lowSign ?? groups.highSign;
    if (sign === undefined && !lpa) continue;
    const currency = sign === undefined ? 'INR' : currencyOf(sign);
    const end = match.index + match[0].trimEnd().length;
    const period = periods.find(([, pattern]) => pattern.test(text.slice(end)));
    const money: FoundMoney = { text: '', at: match.index };
    if (currency !== undefined) money.currency = currency;
    Object.assign(money, ends(groups, currency, lpa));
    const spoken = period?.[1].exec(text.slice(end))?.[0] ?? '';
    if (period) money.period = period[0];
    else if (lpa) money.period = 'year';
    money.text = text.slice(match.index, end + spoken.length).trim();
    found.push(money);
  }
  return found;
}

/**
 * The first sum of money in a text; `undefined` when there is none. In a text that is known to be a salary (`bare`), a plain
 * number of four digits or more counts too.
 */
export function readMoney(text: string, options: { bare?: boolean } = {}): Money | undefined {
  const [first] = findMoney(text);
  if (first) {
    const { at: _at, ...money } = first;
    return money;
  }
  if (!options.bare) return undefined;
  const match = /(?<![\w.,])(\d{1,3}(?:[,.]\d{3})+|\d{4,7}|\d{2,3}[kK])(?![\w.,]*\d)/.exec(text);
  if (!match?.[1]) return undefined;
  const value = /k$/i.test(match[1])
    ? Number(match[1].slice(0, -1)) * 1000
    : Number(match[1].replace(/[,.]/g, ''));
  return { text: text.trim(), min: value, max: value };
}

function currencyOf(sign: string): string | undefined {
  const known = currencies.find(([pattern]) => pattern.test(sign))?.[1];
  // "Kroner" and "francs" are several countries' money.
  return known === '' ? (/^[A-Z]{3}$/.test(sign) ? sign : undefined) : known;
}

function ends(
  groups: Record<string, string | undefined>,
  currency: string | undefined,
  lpa: boolean,
): Pick<Money, 'min' | 'max'> {
  const { low, high, lowOpen, highOpen } = groups;
  if (low === undefined) return {};
  // "$120-150K": the K is said once and meant twice, but not in "$900-1.2M".
  const highSize = lpa ? 'lakh' : groups.highSize;
  const lowSize = groups.lowSize ?? (lpa || toNumber(low, currency) < 1000 ? highSize : undefined);
  const min = times(toNumber(low, currency), sizeOf(lpa ? 'lakh' : lowSize));
  if (high === undefined) return lowOpen === undefined ? { min, max: min } : { min };
  const max = times(toNumber(high, currency), sizeOf(highSize));
  if (highOpen !== undefined) return { min };
  return min <= max ? { min, max } : {};
}

/** Without the traces of binary fractions (`1.1 * 1000`). */
const times = (value: number, size: number): number => Number((value * size).toFixed(2));

/** `45.000 €` has thousands behind its dot, `$45.50` has cents. */
function toNumber(written: string, currency: string | undefined): number {
  const plain = written.replace(/[,'\u00a0\u202f ]/g, '');
  return Number(/^\d{1,3}(?:\.\d{3})+$/.test(plain) && currency !== 'USD' ? plain.replace(/\./g, '') : plain);
}

function sizeOf(written: string | undefined): number {
  const word = written?.trim().toLowerCase() ?? '';
  if (/^(?:k|thousand)/.test(word)) return 1_000;
  if (/^m/.test(word)) return 1_000_000;
  if (/^(?:la|lpa)/.test(word)) return 100_000;
  if (word.startsWith('crore')) return 10_000_000;
  return 1;
}
