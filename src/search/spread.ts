/** What each further passage of a guide counts, against the one before it. */
const FADING = 0.85;

/**
 * Reorders passages so that the first ones come from several guides: the second best of a guide counts less than its
 * best, the third less again. Passages of the guide that is meant, if any, count in full. Takes and gives falling scores.
 */
export function spread<T extends { score: number; guide: number }>(
  passages: readonly T[],
  meant: number | undefined,
): T[] {
  const guides = new Map<number, { before: number; fading: number }>();
  return passages
    .map((passage) => {
      const guide = guides.get(passage.guide) ?? { before: 0, fading: passage.guide === meant ? 1 : FADING };
      guides.set(passage.guide, { ...guide, before: guide.before + 1 });
      return { ...passage, score: passage.score * guide.fading ** guide.before };
    })
    .sort((a, b) => b.score - a.score);
}
