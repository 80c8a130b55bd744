import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SegueError } from '../domain/errors.js';
import type { QuestionSet } from './floors.js';

/** Sets whose texts no report shows: nobody works on them. */
export const keptApart: ReadonlySet<QuestionSet> = new Set(['apart', 'libraries-apart']);

/** Sets about libraries of their own: a folder of libraries, each with its `questions.yaml` and its `documents`. */
const folders: Partial<Record<QuestionSet, string>> = {
  'libraries-tuned': 'libraries/tuned',
  'libraries-practice': 'libraries/practice',
  'libraries-apart': 'libraries/apart',
};

/** A file of questions and the folder of documents that they are about. */
export type GoldenPart = { questions: string; documents: string };

/**
 * Where a set stands in the golden folder: one part about the starter library, or one for each library in its folder, by name.
 * @throws SegueError `not-found` without the folder
 */
export async function partsOf(
  name: QuestionSet,
  { goldenDir, knowledgeDir }: { goldenDir: string; knowledgeDir: string },
): Promise<GoldenPart[]> {
  const libraries = folders[name];
  if (libraries === undefined)
    return [{ questions: join(goldenDir, `${name}.yaml`), documents: knowledgeDir }];
  const folder = join(goldenDir, libraries);
  return (await foldersIn(folder)).map((library) => ({
    questions: join(folder, library, 'questions.yaml'),
    documents: join(folder, library, 'documents'),
  }));
}

async function foldersIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch (cause) {
    throw new SegueError(
      'not-found',
      `There are no golden libraries at ${folder}: run the evaluation from a checkout of Segue.`,
      { cause },
    );
  }
}
