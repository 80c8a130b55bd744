import type { ParsedGuide } from '../domain/guide.js';
import { foldText } from '../language/tokens.js';

/** Layouts that crawlers deliver in two forms. */
const crawled: ReadonlySet<string> = new Set(['transition-card', 'transition-guide']);

/**
 * What the two crawler forms of one page have in common: layout, title and roles. Two documents with the same key
 * hold the same guide. Other layouts have none: two articles may well bear one title.
 */
export function twinKey({ layout, title, from, to }: ParsedGuide): string | undefined {
  if (!crawled.has(layout)) return undefined;
  return [layout, title, from ?? '', to].map(foldText).join(' | ');
}

/** How much a guide tells: its fields first, then its letters. */
export function richness(guide: ParsedGuide, fieldsFound: number): number {
  return fieldsFound * 1_000_000 + Math.min(999_999, JSON.stringify(guide).length);
}

export type Candidate = { path: string; twinKey: string | null; richness: number };

/** Chooses, of each set of twins, the richest (then the first by path). Gives the path of the chosen one for every other. */
export function findTwins(candidates: readonly Candidate[]): Map<string, string> {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (candidate.twinKey === null) continue;
    const other = best.get(candidate.twinKey);
    if (!other || isBetter(candidate, other)) best.set(candidate.twinKey, candidate);
  }
  const twins = new Map<string, string>();
  for (const { path, twinKey: key } of candidates) {
    const chosen = key === null ? undefined : best.get(key);
    if (chosen && chosen.path !== path) twins.set(path, chosen.path);
  }
  return twins;
}

const isBetter = (a: Candidate, b: Candidate): boolean =>
  a.richness !== b.richness ? a.richness > b.richness : a.path < b.path;
