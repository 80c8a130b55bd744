import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SegueError } from '../domain/errors.js';
import { assignIds } from '../library/ingest-ids.js';
import { openFullTextBaseline } from './full-text-baseline.js';
import type { FaqQuestion } from './golden-question.js';
import { type EvaluatedLibrary, HITS } from './run-evaluation.js';
import { rankOf } from './score-search.js';
import { mean } from './summarise.js';

/** Means over all questions, 0 to 1; `reciprocalRank` counts the first ten places. */
export type Ranking = { hitAt1: number; hitAt5: number; reciprocalRank: number };

export type FaqResult = {
  questions: number;
  search: Ranking;
  /** Plain full text over the same files, measured in the same run. */
  baseline: Ranking;
  /** Questions whose file search did not put among the first five; `rank` is absent beyond the tenth place. */
  missed: readonly { question: string; file: string; rank?: number }[];
};

/**
 * Searches an FAQ (a folder with one Markdown file per entry) for the file that answers each question, and does the same
 * with plain full text.
 * @throws SegueError `unreadable-document` when a question names a file that the folder does not hold
 */
export async function runFaqSearch({
  folder,
  questions,
  search,
}: {
  folder: string;
  questions: readonly FaqQuestion[];
  search: EvaluatedLibrary['search'];
}): Promise<FaqResult> {
  const files = (await readdir(folder, { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md'))
    .sort();
  const guides = assignIds(files);
  const unknown = questions.find(({ file }) => !guides.has(file));
  if (unknown)
    throw new SegueError(
      'unreadable-document',
      `The FAQ holds no file ${unknown.file}, which a question names: put the file or the question right.`,
    );
  const baseline = await openFullTextBaseline(
    await Promise.all(files.map(async (file) => ({ id: file, text: await readEntry(join(folder, file)) }))),
  );
  try {
    const ranked: { question: FaqQuestion; rank: number | undefined; baselineRank: number | undefined }[] =
      [];
    for (const question of questions) {
      const { file, question: query } = question;
      const hits = await search(query, { limit: HITS });
      // Several passages of one file are one find.
      const found = [...new Set(hits.map(({ passage }) => passage.guide))];
      ranked.push({
        question,
        rank: rankOf(found, (guide) => guide === guides.get(file)),
        baselineRank: rankOf(baseline.search(query, HITS), (id) => id === file),
      });
    }
    return {
      questions: questions.length,
      search: toRanking(ranked.map(({ rank }) => rank)),
      baseline: toRanking(ranked.map(({ baselineRank }) => baselineRank)),
      missed: ranked
        .filter(({ rank }) => rank === undefined || rank > 5)
        .map(({ question, rank }) => ({ ...question, ...(rank === undefined ? {} : { rank }) })),
    };
  } finally {
    baseline.close();
  }
}

/** The question and its answer, as a person reads the entry: without the rest of the front matter. */
async function readEntry(path: string): Promise<string> {
  const source = await readFile(path, 'utf8');
  const [, head, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source) ?? [];
  if (head === undefined || body === undefined) return source;
  const { question } = (parse(head) ?? {}) as { question?: unknown };
  return `${typeof question === 'string' ? question : ''}\n${body}`;
}

function toRanking(ranks: readonly (number | undefined)[]): Ranking {
  const within = (places: number): number =>
    mean(ranks, (rank) => (rank !== undefined && rank <= places ? 1 : 0));
  return {
    hitAt1: within(1),
    hitAt5: within(5),
    reciprocalRank: mean(ranks, (rank) => (rank === undefined ? 0 : 1 / rank)),
  };
}
