import { checkFaqFloors, checkFloors, type FloorCheck, type QuestionSet } from './floors.js';
import type { GoldenQuestion } from './golden-question.js';
import { isKnownShortfall } from './known-shortfalls.js';
import type { QuestionResult } from './run-evaluation.js';
import type { FaqResult } from './run-faq-search.js';
import { type Summary, summarise } from './summarise.js';

/** What went wrong with a question that may be tuned on. */
export type WrongReply = {
  id: string;
  before: readonly string[];
  question: string;
  expected: string;
  /** The reply, or why there is none. */
  reply: string;
  because: readonly string[];
};

/**
 * The results of one set. Of a set kept apart it holds no text and nothing by kind of question, only figures and ids:
 * nobody can tune on what they cannot read.
 */
export type SetReport = { name: QuestionSet; floors: readonly FloorCheck[] } & (
  | { keptApart: false; summary: Summary; wrong: readonly WrongReply[] }
  | { keptApart: true; summary: Omit<Summary, 'byTag'>; wrong: readonly { id: string }[] }
);

/** Everything that an evaluation found; plain JSON, the same for the same coach. */
export type EvaluationReport = {
  /** Nothing is below its floor. */
  ok: boolean;
  sets: readonly SetReport[];
  faq?: FaqResult & { floors: readonly FloorCheck[] };
};

export function toSetReport(
  name: QuestionSet,
  keptApart: boolean,
  results: readonly QuestionResult[],
): SetReport {
  const summary = summarise(results);
  const floors = checkFloors(name, summary);
  const wrong = results.filter(({ right }) => !right);
  if (!keptApart) return { name, keptApart, floors, summary, wrong: wrong.map(toWrongReply) };
  const { byTag: _, ...figures } = summary;
  return { name, keptApart, floors, summary: figures, wrong: wrong.map(({ question: { id } }) => ({ id })) };
}

export function toReport(sets: readonly SetReport[], faqResult?: FaqResult): EvaluationReport {
  const faq = faqResult && { ...faqResult, floors: checkFaqFloors(faqResult) };
  const floors = [...sets.flatMap((set) => set.floors), ...(faq?.floors ?? [])];
  return { ok: floors.every((check) => check.ok || isKnownShortfall(check)), sets, ...(faq ? { faq } : {}) };
}

function toWrongReply({ question, answer, failure, reply }: QuestionResult): WrongReply {
  return {
    id: question.id,
    before: question.before,
    question: question.question,
    expected: describeExpected(question),
    reply: answer?.text ?? '',
    because: failure === undefined ? reasonsOf(reply) : [`the coach failed: ${failure}`],
  };
}

function reasonsOf(reply: QuestionResult['reply']): string[] {
  return Object.entries(reply).flatMap(([scorer, { reasons }]) =>
    reasons.map((reason) => `${scorer}: ${reason}`),
  );
}

function describeExpected({ kind, guides, must, mustNot }: GoldenQuestion): string {
  const quoted = (texts: readonly string[], joint: string): string =>
    texts.map((each) => `"${each}"`).join(joint);
  const holds = must.map((choices) => quoted(choices, ' or ')).join(', ');
  return [
    kind.join(' or '),
    ...(guides.length > 0 ? [`about ${guides.join(' and ')}`] : []),
    ...(must.length > 0 ? [`with ${holds}`] : []),
    ...(mustNot.length > 0 ? [`without ${quoted(mustNot, ', ')}`] : []),
  ].join(', ');
}
