import type { Label } from '../examples/examples.js';
import { written } from './weights.js';

/** The fitted classifier, ready to use. */
export type Weights = {
  labels: readonly Label[];
  bias: readonly number[];
  /** Of each feature, one weight a label. */
  weights: ReadonlyMap<string, Float32Array>;
};

let read: Weights | undefined;

/** The weights that ship with the program, unpacked at the first question (some milliseconds). */
export function readWeights(): Weights {
  read ??= unpack(written);
  return read;
}

/** The words that people ask with: what a misspelt word of a question may have meant. */
export const everydayWords = (): string[] => written.words.split(' ');

/** Written as text: features one a line, weights as base64 of one signed byte each, in units of `step`. */
export type WrittenWeights = {
  labels: readonly string[];
  bias: readonly number[];
  step: number;
  features: string;
  bytes: string;
  /** Every word of the examples and families, separated by spaces: a word that people use is no slip of another. */
  words: string;
};

export function unpack({ labels, bias, step, features, bytes }: WrittenWeights): Weights {
  const packed = new Int8Array(Buffer.from(bytes, 'base64'));
  const wide = labels.length;
  const weights = new Map<string, Float32Array>();
  for (const [at, feature] of features.split('\n').entries()) {
    const own = new Float32Array(wide);
    for (let label = 0; label < wide; label++) own[label] = (packed[at * wide + label] ?? 0) * step;
    weights.set(feature, own);
  }
  return { labels: labels as readonly Label[], bias, weights };
}

/** @param weights of a fitted model; the largest becomes ±127 */
export function pack({
  labels,
  bias,
  weights,
  words,
}: {
  labels: readonly string[];
  bias: readonly number[];
  weights: ReadonlyMap<string, ArrayLike<number>>;
  words: readonly string[];
}): WrittenWeights {
  const features = [...weights.keys()].sort();
  let most = 0;
  for (const own of weights.values())
    for (let at = 0; at < own.length; at++) most = Math.max(most, Math.abs(own[at] ?? 0));
  const step = Number((most / 127).toPrecision(6));
  const packed = new Int8Array(features.length * labels.length);
  for (const [row, feature] of features.entries())
    for (let at = 0; at < labels.length; at++)
      packed[row * labels.length + at] = Math.round((weights.get(feature)?.[at] ?? 0) / step);
  return {
    labels,
    bias: bias.map((each) => Number(each.toFixed(4))),
    step,
    features: features.join('\n'),
    bytes: Buffer.from(packed.buffer).toString('base64'),
    words: words.join(' '),
  };
}
