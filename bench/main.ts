// Ingest, search and answers over synthetic libraries, beside their limits and their peers, in one run.
//   npm run bench [-- --sizes 1000,10000] [--questions 1000] [--skip-state]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateGuides } from './generate-guides.js';
import { generateQuestions } from './generate-questions.js';
import { measureAnswersAlone } from './measure-answers.js';
import { measureIngest } from './measure-ingest.js';
import { measurePeers } from './measure-peers.js';
import { printTable, type Row, seconds } from './print-table.js';
import { runProgram } from './run-program.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    questions: { type: 'string', default: '1000' },
    'skip-state': { type: 'boolean', default: false },
  },
});
/** From this many guides on the limits of the table apply. */
const LARGE = 10_000;
const COLD_RUNS = 5;

printTable('The starter library', coldAsk());
for (const size of values.sizes.split(',').map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), 'segue-bench-'));
  try {
    const guides = [...generateGuides(size)];
    const questions = generateQuestions(guides, Number(values.questions));
    const data = join(folder, 'data');
    const ingested = measureIngest(guides, folder);
    printTable(`${size} guides`, [
      ...ingested,
      ...measureAnswersAlone(folder, data, questions, size >= LARGE),
    ]);
    printTable(`Search by others over the same ${size} guides`, measurePeers(folder, data, questions));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
// The lasting state: a burst of questions, and memory over many.
if (!values['skip-state']) await import('./state.js');

/** The whole process, from start to a cited answer; the best of a few, since a busy machine only ever adds. */
function coldAsk(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'segue-bench-'));
  const settings = { SEGUE_DATA_DIR: folder };
  try {
    runProgram(['ingest'], settings);
    const times = Array.from(
      { length: COLD_RUNS },
      () =>
        runProgram(['ask', 'How long does it take from musician to audio AI engineer?'], settings)
          .milliseconds,
    );
    return [
      {
        what: `cold \`segue ask\`, best and worst of ${COLD_RUNS}`,
        value: `${seconds(Math.min(...times))} · ${seconds(Math.max(...times))}`,
        limit: '0.5 s',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
