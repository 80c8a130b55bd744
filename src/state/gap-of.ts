import type { Answer } from '../domain/answer.js';
import type { Received } from './inbox.js';
import type { Feedback, Gap, Verdict } from './notes.js';

/** The gap that an answer shows; absent when the guides had what was asked for. */
export function gapOf({ question, door }: Received, answer: Answer, at: number): Gap | undefined {
  if (answer.kind !== 'not-covered') return undefined;
  const { id, asker, text } = question;
  const { guides, wanted } = answer;
  return { question: id, door, asker, text, near: [...guides], ...(wanted ? { wanted } : {}), at };
}

/** One person's word on an answer, with what the answer stood on. `asker` is who gives it, not who asked. */
export function feedbackOf(
  { question, door }: Received,
  answer: Answer,
  word: { asker: string; verdict: Verdict; reason?: string; at: number },
): Feedback {
  const sections = answer.citations.map(({ guide, section }) => `${guide} › ${section}`);
  return {
    question: question.id,
    door,
    ...word,
    kind: answer.kind,
    guides: [...answer.guides],
    sections: [...new Set(sections)],
  };
}
