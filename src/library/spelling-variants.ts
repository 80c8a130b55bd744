/** Shorter words have too many neighbours to tell a slip from another word. */
export const SHORTEST_CORRECTED = 4;

/**
 * A word and all that one left-out letter makes of it. Two words share a variant when they are one edit apart
 * (a letter left out, put in, changed, or two swapped), and often when two apart: the symmetric-delete method
 * (W. Garbe, SymSpell, 2012) with one deletion. Words that are too short or hold more than letters have none.
 */
export function spellingVariants(word: string): string[] {
  if (word.length < SHORTEST_CORRECTED || !/^\p{L}+$/u.test(word)) return [];
  const variants = new Set([word]);
  for (let at = 0; at < word.length; at++) variants.add(word.slice(0, at) + word.slice(at + 1));
  return [...variants];
}
