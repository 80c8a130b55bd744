import { tokenize } from '../../language/tokens.js';
import type { Example } from '../examples/examples.js';
import { familyWords } from './families-of.js';
import { featuresOf, readExample } from './features.js';
import { softmax } from './softmax.js';

/** A linear classifier: for each label a bias, for each feature a weight a label. */
export type Model = {
  labels: string[];
  bias: number[];
  weights: Map<string, Float64Array>;
  /** The words of the examples, three letters and longer. */
  words: string[];
};

/** Features of fewer examples are chance. */
const FEWEST = 2;
const ROUNDS = 30;
const RATE = 0.3;
/** Of L2 regularisation; chosen by cross-validation on the examples. */
const DECAY = 0.0005;
/** The biases, which tell how common a label is among the examples, move slowly: people ask in other shares. */
const BIAS_RATE = 0.01;

/**
 * Fits a multinomial logistic regression (softmax of a sum of weights) by stochastic gradient descent with AdaGrad steps
 * (Duchi, Hazan and Singer, 2011). The order is fixed, so that the same examples give the same weights.
 * A word that a single example holds is unknown to all others, which teaches the model what unknown words mean.
 */
export function fitClassifier(examples: readonly Example[]): Model {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const read = examples.map(({ text }) => readExample(text));
  const stems = read.map((each) => each.stems);
  const holders = countHolders(stems.map((each) => new Set(each)));
  const isKnown = (stem: string): boolean => (holders.get(stem) ?? 0) >= FEWEST;
  const all = read.map((each) => [...featuresOf(each.stems, isKnown), ...each.cues]);
  const featureHolders = countHolders(all);
  const rows = all.map((features) => features.filter((each) => (featureHolders.get(each) ?? 0) >= FEWEST));
  const numbers = new Map<string, number>();
  for (const feature of rows.flat()) if (!numbers.has(feature)) numbers.set(feature, numbers.size);
  const numbered = rows.map((row) => row.map((feature) => numbers.get(feature) ?? 0));
  const wide = labels.length;
  const weights = new Float64Array(numbers.size * wide);
  const steps = new Float64Array(numbers.size * wide).fill(1e-6);
  const bias = new Float64Array(wide);
  const counts = labels.map((label) => examples.filter((each) => each.label === label).length);
  const average = examples.length / wide;
  const targets = examples.map(({ label }) => labels.indexOf(label));
  const scores = new Float64Array(wide);

  for (let round = 0; round < ROUNDS; round++) {
    for (const index of shuffled(rows.length, round)) {
      const row = numbered[index] ?? [];
      const target = targets[index] ?? 0;
      const scale = 1 / Math.sqrt(row.length || 1);
      scores.set(bias);
      for (const feature of row)
        for (let at = 0, own = feature * wide; at < wide; at++, own++)
          scores[at] = (scores[at] ?? 0) + (weights[own] ?? 0) * scale;
      const chances = softmax(scores);
      // Rare labels count for more, by the root of how rare they are.
      const importance = Math.sqrt(average / (counts[target] || 1));
      for (let at = 0; at < wide; at++) {
        const error = ((chances[at] ?? 0) - (at === target ? 1 : 0)) * importance;
        bias[at] = (bias[at] ?? 0) - BIAS_RATE * error;
        for (const feature of row) {
          const own = feature * wide + at;
          const gradient = error * scale + DECAY * (weights[own] ?? 0);
          const step = (steps[own] ?? 0) + gradient * gradient;
          steps[own] = step;
          weights[own] = (weights[own] ?? 0) - (RATE * gradient) / Math.sqrt(step);
        }
      }
    }
  }
  const words = new Set([
    ...familyWords,
    ...examples.flatMap(({ text }) => tokenize(text.replace(/\{\w+\}s?/g, ' ')).map(({ word }) => word)),
  ]);
  return {
    labels,
    words: [...words].filter((word) => word.length > 2).sort(),
    bias: [...bias],
    weights: new Map(
      [...numbers].map(([feature, at]) => [feature, weights.slice(at * wide, (at + 1) * wide)]),
    ),
  };
}

function countHolders(sets: readonly Iterable<string>[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const set of sets) for (const each of set) holders.set(each, (holders.get(each) ?? 0) + 1);
  return holders;
}

/** A fixed shuffle (Fisher–Yates over a linear congruential generator, Numerical Recipes' constants). */
function shuffled(length: number, seed: number): number[] {
  const order = Array.from({ length }, (_, at) => at);
  let state = seed + 1;
  for (let at = length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}
