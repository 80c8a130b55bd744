/**
 * The scores of all labels for an utterance: the bias of each and the sum of its features' weights, over the root of
 * how many features there are, so that a long story is not surer than a short question.
 * @param weights for each feature one weight a label; a feature without weights adds nothing
 */
export function sumOf(
  features: readonly string[],
  weights: ReadonlyMap<string, ArrayLike<number>>,
  bias: ArrayLike<number>,
): number[] {
  const sums = Array.from(bias);
  const scale = 1 / Math.sqrt(features.length || 1);
  for (const feature of features) {
    const own = weights.get(feature);
    if (!own) continue;
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (own[at] ?? 0) * scale;
  }
  return sums;
}

/** Scores as chances that add up to 1. */
export function softmax(scores: ArrayLike<number>): number[] {
  const all = Array.from(scores);
  const highest = Math.max(...all);
  const raised = all.map((score) => Math.exp(score - highest));
  const total = raised.reduce((sum, each) => sum + each, 0);
  return raised.map((each) => each / total);
}
