import type { Label } from '../examples/examples.js';
import { familiesOf } from './families-of.js';
import { featuresOf } from './features.js';
import { readWeights } from './read-weights.js';
import { softmax, sumOf } from './softmax.js';

/** The labels that some example has. */
export const labelsKnown = (): readonly Label[] => readWeights().labels;

/** What a clause is taken to ask, with how likely that is, 0 to 1; the likeliest first. */
export type Guess = { label: Label; chance: number };

/**
 * What a clause asks, by its likeness to the examples.
 * @param stems of the clause, in order, roles as `ROLE`
 * @param cues as `cueFeatures` gives them
 * @returns every label; the chances add up to 1
 */
export function classify(stems: readonly string[], cues: readonly string[]): Guess[] {
  const { labels, bias, weights } = readWeights();
  const features = knownFeatures(stems, cues);
  const chances = softmax(sumOf(features, weights, bias));
  return labels.map((label, at) => ({ label, chance: chances[at] ?? 0 })).sort((a, b) => b.chance - a.chance);
}

/**
 * Why a clause was taken for a label: its features by what they add to the label's score over the average of all labels.
 * @returns the telling features first; positive speaks for the label
 */
export function explain(
  stems: readonly string[],
  cues: readonly string[],
  label: Label,
): { feature: string; adds: number }[] {
  const { labels, weights } = readWeights();
  const at = labels.indexOf(label);
  return knownFeatures(stems, cues)
    .map((feature) => {
      const own = weights.get(feature) ?? [];
      const average = Array.from(own).reduce((sum, each) => sum + each, 0) / labels.length;
      return { feature, adds: (own[at] ?? 0) - average };
    })
    .sort((a, b) => b.adds - a.adds);
}

function knownFeatures(stems: readonly string[], cues: readonly string[]): string[] {
  const { weights } = readWeights();
  return [...featuresOf(stems, (stem) => weights.has(stem)), ...cues].filter((each) => weights.has(each));
}

/** What a word must add to a label, over the average of all labels, to have named it. */
const TELLING = 0.8;

/** The words that speak for a label by themselves or by their family. */
export function tellingStems(label: Label, stems: readonly string[]): ReadonlySet<string> {
  const { labels, weights } = readWeights();
  const at = labels.indexOf(label);
  const adds = (feature: string): number => {
    const own = weights.get(feature);
    if (!own) return 0;
    return (own[at] ?? 0) - Array.from(own).reduce((sum, each) => sum + each, 0) / labels.length;
  };
  return new Set(
    stems.filter(
      (stem) => adds(stem) + Math.max(0, ...familiesOf(stem).map((each) => adds(`@${each}`))) >= TELLING,
    ),
  );
}
