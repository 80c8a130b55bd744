import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openApp } from '../src/app/assemble.js';
import { readConfig } from '../src/app/config.js';
import { megabytes, percentiles, type Row } from './print-table.js';

/** The same in a process of its own, so that its memory is the coach's and not the bench's. */
export function measureAnswersAlone(
  folder: string,
  dataDir: string,
  questions: readonly string[],
  large: boolean,
): Row[] {
  const file = join(folder, 'questions.json');
  writeFileSync(file, JSON.stringify({ dataDir, questions, large }));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('./answers-alone.js', import.meta.url)), file],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`measuring answers ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Row[];
}

/** Search and whole answers over an index, one question after the other, each in a conversation of its own. */
export async function measureAnswers(
  dataDir: string,
  questions: readonly string[],
  large: boolean,
): Promise<Row[]> {
  const app = openApp({ ...readConfig({ SEGUE_DATA_DIR: dataDir }, process.cwd()), dataDir });
  const ask = (text: string, id: string) =>
    app.coach.ask({ id, conversation: id, asker: 'bench', text, askedAt: 0 });
  await app.search('warm up', { limit: 10 });
  await ask('warm up', 'warm-up');
  const searches = await timed(questions, (question) => app.search(question, { limit: 10 }));
  const answers = await timed(questions, (question, at) => ask(question, `q${at}`));
  const { rss } = process.memoryUsage();
  app.close();
  return [
    {
      what: 'search, p50 · p95 · p99',
      value: percentiles(searches),
      ...(large ? { limit: 'p50 5 ms, p99 20 ms' } : {}),
    },
    {
      what: 'whole answer, p50 · p95 · p99',
      value: percentiles(answers),
      ...(large ? { limit: 'p50 15 ms' } : {}),
    },
    { what: 'resident memory after that', value: megabytes(rss), ...(large ? { limit: '700 MB' } : {}) },
  ];
}

/** Milliseconds of each call. */
export async function timed<T>(
  items: readonly T[],
  run: (item: T, at: number) => unknown,
): Promise<number[]> {
  const times: number[] = [];
  for (const [at, item] of items.entries()) {
    const started = performance.now();
    await run(item, at);
    times.push(performance.now() - started);
  }
  return times;
}
