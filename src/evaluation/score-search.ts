import type { Passage } from '../domain/passage.js';
import { fold, holdsFact } from './fold-text.js';
import type { GoldenQuestion } from './golden-question.js';
import { type SearchScorer, scoreOf } from './score.js';

/** The passage asked for is among the first five. */
export const scoreHitAt5: SearchScorer = ({ passage }, hits) => {
  if (!passage) return undefined;
  const rank = rankOf(hits, (hit) => isSought(passage, hit.passage));
  return scoreOf(1, rank !== undefined && rank <= 5 ? [] : ['the passage is not among the first five']);
};

/** 1 for the first place, 1/2 for the second, 0 where it was not found. */
export const scoreReciprocalRank: SearchScorer = ({ passage }, hits) => {
  if (!passage) return undefined;
  const rank = rankOf(hits, (hit) => isSought(passage, hit.passage));
  if (rank === 1) return { value: 1, reasons: [] };
  return rank === undefined
    ? { value: 0, reasons: ['the passage was not found'] }
    : { value: 1 / rank, reasons: [`the passage stands in place ${rank}`] };
};

/** The place of the first that matches, from 1. */
export function rankOf<T>(found: readonly T[], matches: (each: T) => boolean): number | undefined {
  const at = found.findIndex(matches);
  return at < 0 ? undefined : at + 1;
}

function isSought({ guide, contains }: NonNullable<GoldenQuestion['passage']>, passage: Passage): boolean {
  if (guide !== undefined && passage.guide !== guide) return false;
  // A passage is shown under its heading, and found by it.
  return contains === undefined || holdsFact(fold(`${passage.section}\n${passage.text}`), contains);
}
