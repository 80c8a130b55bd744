import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { SegueError } from '../domain/errors.js';
import {
  type FaqQuestion,
  faqQuestionSchema,
  type GoldenQuestion,
  goldenQuestionSchema,
} from './golden-question.js';

/**
 * Reads a file of golden questions.
 * @returns the questions in the order of the file, at least one, each with an id of its own
 * @throws SegueError `not-found` without the file; `unreadable-document` naming the file and the entry that is wrong.
 *   The message never holds a question, so that the ones kept apart stay unread.
 */
export async function loadGolden(path: string): Promise<GoldenQuestion[]> {
  const questions = await loadEntries(path, goldenQuestionSchema);
  const ids = new Set<string>();
  for (const { id } of questions) {
    if (ids.has(id)) throw wrong(path, `two entries have the id ${id}: give one of them another`);
    ids.add(id);
  }
  return questions;
}

/** Reads the questions to the FAQ: as `loadGolden`, for entries of a question and a file. */
export const loadFaqQuestions = (path: string): Promise<FaqQuestion[]> =>
  loadEntries(path, faqQuestionSchema);

async function loadEntries<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  const entries = parseYaml(path, await readGolden(path));
  if (!Array.isArray(entries) || entries.length === 0)
    throw wrong(path, 'it holds no list of questions: see the README beside it');
  return entries.map((entry: unknown, at) => {
    const parsed = schema.safeParse(entry);
    if (parsed.success) return parsed.data;
    throw wrong(path, `${nameOf(entry, at)}: ${describeIssue(parsed.error)}`);
  });
}

async function readGolden(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new SegueError(
      'not-found',
      `There are no golden questions at ${path}: run the evaluation from a checkout of Segue.`,
      { cause },
    );
  }
}

function parseYaml(path: string, source: string): unknown {
  try {
    return parse(source, { prettyErrors: false });
  } catch (cause) {
    const place = cause instanceof YAMLParseError ? ` (line ${lineOf(source, cause.pos[0])})` : '';
    throw wrong(path, `it is no valid YAML${place}`, cause);
  }
}

const lineOf = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;

function nameOf(entry: unknown, at: number): string {
  const id = z.object({ id: z.string() }).safeParse(entry).data?.id;
  return id === undefined ? `entry ${at + 1}` : `entry ${at + 1} (${id})`;
}

/** The first thing that is wrong, with the field it is in. */
function describeIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.join('.') ?? '';
  const what = issue?.message.replace(/\s+/g, ' ') ?? 'it is not as it should be';
  return field === '' ? what : `${field}: ${what}`;
}

const wrong = (path: string, what: string, cause?: unknown): SegueError =>
  new SegueError('unreadable-document', `${basename(path)}: ${what}.`, { cause });
