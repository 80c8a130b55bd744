import { type GuideSummary, guideName } from '../../../src/index.js';

/** Discord shows at most so many choices. */
export const MOST_CHOICES = 25;

/**
 * Guides whose roles go with what somebody has typed so far, best first: a role that begins with it, a word that does,
 * one that holds it, one that has all its words. Nothing typed: all, in the library's order.
 */
export function findGuides(
  guides: readonly GuideSummary[],
  typed: string,
  most = MOST_CHOICES,
): GuideSummary[] {
  const wanted = fold(typed);
  if (wanted === '') return guides.slice(0, most);
  const words = wanted.split(' ');
  return guides
    .map((guide) => ({ guide, rank: rankOf(guide, wanted, words) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ guide }) => guide);
}

const NO_MATCH = 9;

function rankOf(guide: GuideSummary, wanted: string, words: readonly string[]): number {
  const name = fold(guideName(guide));
  if (name === wanted) return 0;
  const roles = [guide.to, ...(guide.from === undefined ? [] : [guide.from]), ...(guide.aliases ?? [])].map(
    fold,
  );
  if (roles.some((role) => role.startsWith(wanted)) || name.startsWith(wanted)) return 1;
  if (roles.some((role) => role.includes(` ${wanted}`))) return 2;
  if (roles.some((role) => role.includes(wanted)) || name.includes(wanted)) return 3;
  const all = [...roles, fold(guide.title)].join(' ');
  return words.every((word) => all.includes(word)) ? 4 : NO_MATCH;
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
