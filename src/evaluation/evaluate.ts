import { join } from 'node:path';
import { SegueError } from '../domain/errors.js';
import { type SetReport, toReport, toSetReport } from './evaluation-report.js';
import { evaluationTable } from './evaluation-table.js';
import { type QuestionSet, questionSets, type SetName } from './floors.js';
import { keptApart, partsOf } from './golden-sets.js';
import { loadFaqQuestions, loadGolden } from './load-golden.js';
import { type EvaluatedLibrary, type QuestionResult, runEvaluation } from './run-evaluation.js';
import { type FaqResult, runFaqSearch } from './run-faq-search.js';

/** A library opened for one set: closed when the set is done. */
export type OpenedLibrary = EvaluatedLibrary & { close(): void | Promise<void> };

/** The names that `only` takes. */
export const setNames: readonly SetName[] = [...questionSets, 'faq'];

/**
 * Asks all golden questions and holds the results against the floors.
 * @param goldenDir the folder of the golden sets
 * @param knowledgeDir the starter library
 * @param openLibrary reads the documents of a folder into a library of its own, with a coach that remembers nothing yet
 * @param only the sets to run (`setNames`); all when there are none
 * @param verbose shows each wrong reply, but never a text of the sets kept apart
 * @param log called with one line before each set
 * @returns `ok`: no floor is missed; `text` for a terminal; `json` with the same (an `EvaluationReport`)
 * @throws SegueError `usage` for an unknown set, and as `loadGolden`
 */
export async function evaluate({
  goldenDir,
  knowledgeDir,
  openLibrary,
  only = [],
  verbose = false,
  log,
}: {
  goldenDir: string;
  knowledgeDir: string;
  openLibrary(knowledgeDir: string): Promise<OpenedLibrary>;
  only?: readonly string[];
  verbose?: boolean;
  log(line: string): void;
}): Promise<{ ok: boolean; text: string; json: unknown }> {
  const chosen = chooseSets(only);
  const sets: SetReport[] = [];
  for (const name of questionSets) if (chosen.has(name)) sets.push(await runSet(name));
  const report = toReport(sets, chosen.has('faq') ? await runFaq() : undefined);
  return { ok: report.ok, text: evaluationTable(report, { verbose }), json: report };

  async function runSet(name: QuestionSet): Promise<SetReport> {
    const parts = await partsOf(name, { goldenDir, knowledgeDir });
    const asked = await Promise.all(parts.map(({ questions }) => loadGolden(questions)));
    const count = asked.reduce((sum, questions) => sum + questions.length, 0);
    log(`${name}: ${count} questions${parts.length > 1 ? ` about ${parts.length} libraries` : ''}`);
    const results: QuestionResult[] = [];
    for (const [at, { documents }] of parts.entries()) {
      const questions = asked[at] ?? [];
      results.push(
        ...(await withLibrary(documents, (opened) => runEvaluation({ name, questions, ...opened }))),
      );
    }
    return toSetReport(name, keptApart.has(name), results);
  }

  async function runFaq(): Promise<FaqResult> {
    const questions = await loadFaqQuestions(join(goldenDir, 'faq-questions.yaml'));
    log(`faq: ${questions.length} questions`);
    const folder = join(goldenDir, 'faq');
    return withLibrary(folder, ({ search }) => runFaqSearch({ folder, questions, search }));
  }

  async function withLibrary<T>(folder: string, use: (opened: OpenedLibrary) => Promise<T>): Promise<T> {
    const opened = await openLibrary(folder);
    try {
      return await use(opened);
    } finally {
      await opened.close();
    }
  }
}

function chooseSets(only: readonly string[]): ReadonlySet<string> {
  const unknown = only.find((name) => !(setNames as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw new SegueError('usage', `There is no golden set ${unknown}: choose from ${setNames.join(', ')}.`);
  return new Set(only.length > 0 ? only : setNames);
}
