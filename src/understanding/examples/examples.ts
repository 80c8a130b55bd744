import { choiceExamples } from './choice.js';
import { circumstanceExamples } from './circumstances.js';
import { edgeExamples } from './edges.js';
import { learningExamples } from './learning.js';
import { wayExamples } from './way.js';
import { workExamples } from './work.js';

const byLabel = {
  ...wayExamples,
  ...learningExamples,
  ...workExamples,
  ...choiceExamples,
  ...circumstanceExamples,
  ...edgeExamples,
};

/** What the classifier tells apart: facets, tasks, circumstances, talk, and what no guide is about. */
export type Label = keyof typeof byLabel;

export type Example = { label: Label; text: string };

/** How people ask, one utterance each. Only fitting reads them; asking needs the weights alone. */
export const examples: readonly Example[] = Object.entries(byLabel).flatMap(([label, lines]) =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ label: label as Label, text })),
);
