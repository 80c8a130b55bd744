import type { ParsedGuide } from '../../domain/guide.js';
import type { DocumentLine } from './document-lines.js';
import { readHeaderFacts } from './read-header-facts.js';

const labelled = /^(?<label>difficulty|timeline|time|salary change|demand)\s*:\s*(?<value>\S.*)$/i;
const keys = {
  difficulty: 'difficulty',
  timeline: 'timeline',
  time: 'timeline',
  'salary change': 'salaryChange',
  demand: 'demand',
} as const;
// One label alone may be about anything (`Difficulty: 4 of 5 stars` for a recipe); two of them head a guide.
const ENOUGH = 2;

/**
 * The short facts above an article's first heading, one a line or in a row: `Difficulty: Moderate · Timeline: 5-8 months`. Taken only
 * where two or more labels have values of their kind.
 */
export function readLabels(
  intro: readonly DocumentLine[],
): Pick<ParsedGuide, 'difficulty' | 'demand' | 'timeline' | 'salary'> {
  const segments = intro
    .flatMap((line) => line.text.split(/\s*[·•|]\s*/).map((text) => ({ ...line, text })))
    .flatMap((line) => {
      const { label, value } = labelled.exec(line.text)?.groups ?? {};
      const key = keys[label?.toLowerCase() as keyof typeof keys];
      return label && value && key ? [{ key, heading: label, lines: [{ ...line, text: value }] }] : [];
    });
  const { facts } = readHeaderFacts(segments);
  return Object.keys(facts).length >= ENOUGH ? facts : {};
}
