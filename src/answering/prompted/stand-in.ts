import type { Answer, Answered, Citation } from '../../domain/answer.js';
import { renumber } from '../reply-draft.js';
import type { ReplyFrame } from './frame-reply.js';
import { readAmounts } from './read-amounts.js';

/** What of a model's reply people have seen already, checked. */
export type Shown = { text: string; citations: readonly Citation[] };

/**
 * The composed answer in a model's place. What people have seen of the model's reply stays, because it was right, and
 * the lines of the composed answer follow whose facts it did not have.
 * @param frame of the composed answer
 * @param shown nothing where nobody has seen anything
 */
export function standIn(composed: Answered, frame: ReplyFrame, shown: Shown | undefined): Answered {
  if (!shown || shown.citations.length === 0) return { ...composed, standIn: true };
  const offset = shown.citations.length;
  const rest = untold(frame.facts, shown).replace(
    /\[(\d+)\]/g,
    (_, marker: string) => `[${Number(marker) + offset}]`,
  );
  const all = [
    ...shown.citations,
    ...composed.citations.map((each) => ({ ...each, marker: each.marker + offset })),
  ];
  const blocks = [shown.text, rest, frame.after, frame.offer].filter((block) => block.trim() !== '');
  const { text, citations } = renumber(blocks.join('\n\n'), all);
  const [first, ...others] = citations;
  if (!first) return { ...composed, standIn: true };
  return { ...composed, text, citations: [first, ...others], standIn: true };
}

/** The lines of facts that a shown text does not have; a line that opens a list goes when nothing of the list is left. */
export function untold(facts: string, shown: Pick<Shown, 'text'>): string {
  const rest = facts.split('\n').filter((line) => !isTold(line, shown));
  return rest
    .filter((line, at) => !/:\**$/.test(line.trim()) || /\[\d+\]/.test(rest[at + 1] ?? ''))
    .join('\n')
    .trim();
}

/** Whether a shown text has every amount of a line. */
function isTold(line: string, shown: Pick<Shown, 'text'>): boolean {
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
