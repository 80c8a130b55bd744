import type { Guide } from '../../../src/index.js';

/** `Musician $40,000 → Audio AI Engineer $110,000`; a percentage is not passed off as a salary. */
export function payText({ from, to, salary }: Pick<Guide, 'from' | 'to' | 'salary'>): string | undefined {
  const amounts = [
    ...(salary?.from ? [`${from ?? 'before'} ${salary.from.text}`] : []),
    ...(salary?.to ? [from === undefined && !salary.from ? salary.to.text : `${to} ${salary.to.text}`] : []),
  ].join(' → ');
  const change = salary?.change?.text;
  if (amounts === '') return change === undefined ? undefined : `${change} (a change, not an amount)`;
  return change === undefined ? amounts : `${amounts} (${change})`;
}
