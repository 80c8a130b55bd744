/** What each further passage of a guide counts, against the one before it. */
const FADING = 0.85;

/**
 * Reorders passages so that the first ones come from several guides: the second best of a guide counts less than its
 * best, the third less again. Takes and gives falling scores.
 */
export function spread<T extends { score: number; guide: number }>(passages: readonly T[]): T[] {
  const seen = new Map<number, number>();
  return passages
    .map((passage) => {
      const before = seen.get(passage.guide) ?? 0;
      seen.set(passage.guide, before + 1);
      return { ...passage, score: passage.score * FADING ** before };
    })
    .sort((a, b) => b.score - a.score);
}
