import type { Answer, Answered, Citation } from '../../domain/answer.js';
import { renumber } from '../reply-draft.js';
import { readAmounts } from './read-amounts.js';

/** What of a model's reply people have seen already, checked. */
export type Shown = { text: string; citations: readonly Citation[] };

/**
 * The composed answer in a model's place. What people have seen of the model's reply stays, because it was right, and
 * the lines of the composed answer follow whose facts it did not have.
 * @param facts the composed answer's lines of facts, with the marks of `composed`
 */
export function standIn(composed: Answered, facts: string, shown: Shown | undefined): Answered {
  if (!shown || shown.citations.length === 0) return { ...composed, standIn: true };
  const offset = shown.citations.length;
  const rest = facts.split('\n').filter((line) => !isTold(line, shown));
  // A line that opens a list goes when nothing of the list is left.
  const kept = rest.filter((line, at) => !/:\**$/.test(line.trim()) || /\[\d+\]/.test(rest[at + 1] ?? ''));
  const moved = kept.join('\n').replace(/\[(\d+)\]/g, (_, marker: string) => `[${Number(marker) + offset}]`);
  const all = [
    ...shown.citations,
    ...composed.citations.map((each) => ({ ...each, marker: each.marker + offset })),
  ];
  const { text, citations } = renumber(
    [shown.text, moved].filter((part) => part.trim() !== '').join('\n\n'),
    all,
  );
  const [first, ...others] = citations;
  if (!first) return { ...composed, standIn: true };
  return { ...composed, text, citations: [first, ...others], standIn: true };
}

/** Whether a shown text has every amount of a line. */
function isTold(line: string, shown: Shown): boolean {
  const amounts = readAmounts(line);
  if (amounts.length === 0) return false;
  return missingAmounts(line, shown.text).length === 0;
}

/** The amounts of a text that another text does not have, as they were said. */
export function missingAmounts(wanted: string, text: string): string[] {
  const has = readAmounts(text, true);
  const other = readAmounts(text, false);
  return readAmounts(wanted)
    .filter(
      ({ value, unit }) =>
        ![...has, ...other].some(
          (each) => each.value === value && (unit === '' || each.unit === unit || each.unit === ''),
        ),
    )
    .map(({ said }) => said);
}

/** Whether a composed answer may be told in a model's words at all. */
export const isAnswered = (answer: Answer): answer is Answered => answer.kind === 'answered';
