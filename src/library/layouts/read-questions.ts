import type { FaqEntry } from '../../domain/guide.js';
import { isFiller } from './boilerplate.js';
import { asWritten, type DocumentLine } from './document-lines.js';
import type { Leftover } from './named-details.js';

/** `unanswered`: questions below which no answer stands (a closed accordion). */
export type Questions = { faq: FaqEntry[]; unanswered: string[] };

const LONGEST_QUESTION = 220;
const questionMark = /^(?:q(?:uestion)?\s?\d*\s*[:.)–-]\s*|\d{1,2}[.)]\s+)/i;
const answerMark = /^(?:a(?:ns(?:wer)?)?\s?\d*\s*[:.)–-]\s+)/i;
const both =
  /^q(?:uestion)?\s?\d*\s*[:.)]\s*(?<question>.+?\?)\s+a(?:ns(?:wer)?)?\s?\d*\s*[:.)]\s*(?<answer>\S.*)$/i;

// `Is the exam hard? It takes a week of evenings.`: question and answer of one list item or paragraph.
const inOne = /^(?<question>[^.!?]{8,160}\?)\s+(?<answer>["“‘(]?[\p{Lu}\p{N}].*)$/u;

/** Whether a line asks: `Q: …`, a heading or short line that ends in `?`. */
export function isQuestion(line: DocumentLine): boolean {
  if (line.cells || line.text.length > LONGEST_QUESTION || answerMark.test(line.text)) return false;
  if (/^q(?:uestion)?\s?\d*\s*[:.)]\s*\S/i.test(line.text)) return true;
  if (!/\?["”’)]?$/.test(line.text)) return false;
  // A sentence before the question makes it a paragraph; a bullet is a point of an answer.
  return (
    !/[.!]\s+\p{Lu}/u.test(line.text.replace(questionMark, '')) &&
    (line.kind !== 'item' || line.label !== undefined)
  );
}

/**
 * Reads questions with their answers. An answer may stand without its question: it is kept, and no question invented.
 * @param gapsPart whether a further paragraph behind a gap is an answer of its own (whose question the page does not show),
 *   as in accordions, or goes on with the answer above. Under a marked heading or behind `A:` it always goes on.
 */
export function readQuestions(lines: readonly DocumentLine[], gapsPart: boolean): Questions {
  const faq: FaqEntry[] = [];
  const unanswered: string[] = [];
  let asked: { question: string; parts: boolean } | undefined;
  let open: FaqEntry | undefined; // the entry whose answer may go on
  let parts = gapsPart;
  let startsInOne = true;
  // A crawler that keeps no gaps writes each paragraph on one line.
  const hasGaps = lines.some((line) => line.kind === 'text' && line.gapBefore);

  for (const line of lines) {
    // Only from the start of the questions on: further down a bullet that asks is a point of an answer.
    const pair = (
      both.exec(line.text) ?? (startsInOne && !asked ? inOne.exec(line.text.replace(questionMark, '')) : null)
    )?.groups;
    if (!pair) startsInOne = false;
    if (pair?.question && pair.answer) {
      if (asked) unanswered.push(asked.question);
      asked = undefined;
      parts = false;
      open = { question: pair.question, answer: pair.answer };
      faq.push(open);
    } else if (isQuestion(line)) {
      if (asked) unanswered.push(asked.question);
      const question = line.text.replace(questionMark, '').trim();
      asked = { question, parts: gapsPart && line.kind !== 'heading' };
      open = undefined;
    } else {
      const text = asWritten(line).replace(answerMark, '');
      if (asked) {
        parts = asked.parts && !answerMark.test(line.text);
        open = { question: asked.question, answer: text };
        faq.push(open);
        asked = undefined;
      } else if (open && (line.kind === 'item' || !parts || (hasGaps && !line.gapBefore)))
        open.answer += `\n${text}`;
      else if (!isFiller(line.text)) {
        open = { answer: text };
        parts = gapsPart;
        faq.push(open);
      }
    }
  }
  if (asked) unanswered.push(asked.question);
  return { faq, unanswered };
}

/** Questions without an answer, for the guide's running text. */
export function unansweredLines(unanswered: readonly string[]): Leftover[] {
  if (unanswered.length === 0) return [];
  const lines = unanswered.map(
    (text): DocumentLine => ({ kind: 'text', text, level: 0, depth: 0, gapBefore: true }),
  );
  return [{ heading: undefined, lines }];
}
