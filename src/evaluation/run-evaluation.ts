import type { Answer } from '../domain/answer.js';
import type { Hit } from '../domain/passage.js';
import type { Question } from '../domain/question.js';
import type { GoldenQuestion } from './golden-question.js';
import type { ScoredLibrary } from './score.js';
import { type ReplyScores, replyScorers, type SearchScores, searchScorers } from './scorers.js';

/** Hits asked for: as many as `segue search` shows, so that the figures are about what people see. */
export const HITS = 10;

/** A library opened for evaluation: what is asked, what is searched, and the passages that replies cite. */
export type EvaluatedLibrary = ScoredLibrary & {
  /** The coach with a memory of its own; follow-ups come with the same `conversation` and `asker`. */
  ask(question: Question): Promise<Answer>;
  /** Ranked passages, best first. */
  search(query: string, options: { limit: number }): Promise<readonly Hit[]>;
};

export type QuestionResult = {
  question: GoldenQuestion;
  /** Absent when the coach failed: then `failure` says how. */
  answer?: Answer;
  failure?: string;
  reply: ReplyScores;
  search: SearchScores;
  /** The coach answered, and every scorer of the reply that applies gives 1. */
  right: boolean;
};

/**
 * Asks the questions of one set in order, each in a conversation of its own with its earlier messages first, and scores
 * the replies. Ids follow from the set's name and the questions, and the clock stands still: the same coach gives the
 * same results.
 * @param name of the set: part of the conversations' ids, so that sets do not hear each other
 */
export async function runEvaluation({
  name,
  questions,
  ...library
}: { name: string; questions: readonly GoldenQuestion[] } & EvaluatedLibrary): Promise<QuestionResult[]> {
  const results: QuestionResult[] = [];
  for (const question of questions) results.push(await runQuestion(name, question, library));
  return results;
}

async function runQuestion(
  set: string,
  question: GoldenQuestion,
  library: EvaluatedLibrary,
): Promise<QuestionResult> {
  // A failing coach makes its reply wrong; the rest of the set is still worth knowing.
  try {
    const answer = await converse(`${set}/${question.id}`, question, library);
    const reply = scoreAll(replyScorers, (score) => score(question, answer, library));
    const right = Object.values(reply).every(({ value }) => value === 1);
    return { question, answer, reply, search: await scoreSearch(question, library), right };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { question, failure, reply: {}, search: {}, right: false };
  }
}

async function converse(
  conversation: string,
  { before, question }: GoldenQuestion,
  { ask }: EvaluatedLibrary,
): Promise<Answer> {
  const say = (text: string, turn: number): Promise<Answer> =>
    ask({ id: `${conversation}/${turn}`, conversation, asker: 'evaluation', text, askedAt: turn });
  for (const [at, text] of before.entries()) await say(text, at + 1);
  return say(question, before.length + 1);
}

/** A follow-up says too little to be searched alone, so it is searched with the messages before it. */
async function scoreSearch(question: GoldenQuestion, { search }: EvaluatedLibrary): Promise<SearchScores> {
  if (!question.passage) return {};
  const hits = await search([...question.before, question.question].join('\n'), { limit: HITS });
  return scoreAll(searchScorers, (score) => score(question, hits));
}

/** The scorers that apply, with what they give. */
function scoreAll<Name extends string, Scorer, S>(
  scorers: Record<Name, Scorer>,
  apply: (scorer: Scorer) => S | undefined,
): { [name in Name]?: S } {
  const scores: { [name in Name]?: S } = {};
  for (const name of Object.keys(scorers) as Name[]) {
    const score = apply(scorers[name]);
    if (score !== undefined) scores[name] = score;
  }
  return scores;
}
