// Fits the classifier of questions to its examples and writes the weights that ship: run after changing an example, a
// cue, a word family or a feature, on a fresh build: npm run build && node tests/support/refresh-weights.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = new URL('../../dist/src/understanding/', import.meta.url);
const { examples } = await import(new URL('examples/examples.js', dist));
const { fitClassifier } = await import(new URL('classifier/fit.js', dist));
const { pack } = await import(new URL('classifier/read-weights.js', dist));

const { labels, bias, step, features, bytes, words } = pack(fitClassifier(examples));
const text = `import type { WrittenWeights } from './read-weights.js';

/** Fitted from the examples by tests/support/refresh-weights.mjs; not for hands. */
export const written: WrittenWeights = {
  labels: ${JSON.stringify(labels)},
  bias: ${JSON.stringify(bias)},
  step: ${step},
  features: ${JSON.stringify(features)},
  bytes: '${bytes}',
  words: '${words}',
};
`;
const path = fileURLToPath(new URL('../../src/understanding/classifier/weights.ts', import.meta.url));
writeFileSync(path, text);
process.stdout.write(
  `${examples.length} examples, ${features.split('\n').length} features, ${text.length} bytes\n`,
);
