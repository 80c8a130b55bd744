import type { Guide, GuideSummary } from '../domain/guide.js';

type Named = Pick<GuideSummary, 'from' | 'to' | 'title' | 'kind'>;

/** How a guide is called in a reply: `Musician → Audio AI Engineer`, or the role alone. */
export function guideName({ from, to, kind, title }: Named): string {
  if (from !== undefined) return `${from} → ${to}`;
  return kind === 'role' && to.length > 60 ? title : to;
}

/** `a Musician`, `an AI Engineer`, `a UX Writer`, `an MLOps Engineer`. */
export function withArticle(role: string): string {
  const first = role.split(/[\s-]/)[0] ?? '';
  const spelledOut = /^[A-Z]{2,}$/.test(first) || /^[A-Z]{2}/.test(first);
  const vowel = spelledOut
    ? /^[AEFHILMNORSX]/.test(first)
    : /^(?:[aeio]|u(?!ni|[bcfhjkqrst][aeiou]|x\b|x$))/i.test(first);
  return `${vowel ? 'an' : 'a'} ${role}`;
}

/** `to go from Musician to Audio AI Engineer`, `to become an AI Engineer`. */
export function theMove({ from, to }: Pick<Guide, 'from' | 'to'>): string {
  return from === undefined ? `to become ${withArticle(to)}` : `to go from ${from} to ${to}`;
}
