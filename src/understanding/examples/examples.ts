import { choiceExamples } from './choice.js';
import { circumstanceExamples } from './circumstances.js';
import { edgeExamples } from './edges.js';
import { proofExamples } from './learning-proofs.js';
import { skillExamples } from './learning-skills.js';
import { phaseExamples } from './way-phases.js';
import { resourceExamples } from './way-resources.js';
import { startExamples } from './way-start.js';
import { dayExamples } from './work-days.js';
import { fieldExamples } from './work-field.js';
import { prospectExamples } from './work-prospects.js';
import { termExamples } from './work-terms.js';

const byLabel = {
  ...startExamples,
  ...phaseExamples,
  ...resourceExamples,
  ...skillExamples,
  ...proofExamples,
  ...termExamples,
  ...prospectExamples,
  ...dayExamples,
  ...fieldExamples,
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
