import type { FaqEntry } from '../domain/guide.js';

/** A piece of a section's text: a question with its answer, or other lines. */
export type SectionPiece = { isQuestion: boolean; text: string };

const questionMark = /^(?:- )?(?:q(?:uestion)?\s?\d*\s*[:.)–-]\s*|\d{1,2}[.)]\s+)?/i;
const answerMark = /^a(?:ns(?:wer)?)?\s?\d*\s*[:.)–-]\s+/i;

/**
 * Parts a section of an article into the questions that were read from it, each with its answer, and the lines between. Marks such as
 * `Q:` and `A:` are left out; all other words are kept.
 */
export function partQuestions(text: string, faq: readonly FaqEntry[]): SectionPiece[] {
  const answers = new Map(faq.flatMap(({ question, answer }) => (question ? [[question, answer]] : [])));
  if (answers.size === 0) return [{ isQuestion: false, text }];
  const lines = text.split('\n');
  const pieces: SectionPiece[] = [];
  for (let at = 0; at < lines.length; ) {
    const entry = entryAt(lines, at, answers);
    const last = pieces.at(-1);
    if (entry) pieces.push({ isQuestion: true, text: entry.text });
    else if (last && !last.isQuestion) last.text += `\n${lines[at]}`;
    else pieces.push({ isQuestion: false, text: lines[at] ?? '' });
    at += entry?.lines ?? 1;
  }
  return pieces;
}

function entryAt(
  lines: readonly string[],
  at: number,
  answers: ReadonlyMap<string, string>,
): { text: string; lines: number } | undefined {
  const line = (lines[at] ?? '').replace(questionMark, '');
  const answer = answers.get(line);
  if (answer !== undefined) {
    const count = answer.split('\n').length;
    const [first = '', ...rest] = lines.slice(at + 1, at + 1 + count);
    const below = [first.replace(answerMark, ''), ...rest].join('\n');
    return below === answer ? { text: `${line}\n${answer}`, lines: 1 + count } : undefined;
  }
  const end = line.indexOf('? ') + 1;
  const question = line.slice(0, end);
  return end > 0 && answers.get(question) === line.slice(end + 1)
    ? { text: `${question}\n${line.slice(end + 1)}`, lines: 1 }
    : undefined;
}
