import { appendFileSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SyntheticGuide } from './generate-guides.js';
import { megabytes, type Row, seconds } from './print-table.js';
import { runProgram } from './run-program.js';

/** The whole `segue ingest` process may take this long after one change of 10,000 guides. */
const REINGEST_LIMIT = '2 s at 10,000';

/** Writes the guides into `folder/knowledge` and indexes them into `folder/data` with the program itself, then once more after one change. */
export function measureIngest(guides: readonly SyntheticGuide[], folder: string): Row[] {
  const knowledge = join(folder, 'knowledge');
  const data = join(folder, 'data');
  mkdirSync(knowledge, { recursive: true });
  // Guides are rarely as young as the ingest; of a file that is, the time stamp is not trusted and the content compared.
  const yesterday = Date.now() / 1000 - 24 * 3600;
  for (const { name, text } of guides) {
    writeFileSync(join(knowledge, name), text);
    utimesSync(join(knowledge, name), yesterday, yesterday);
  }
  const bytes = guides.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

  const settings = { SEGUE_KNOWLEDGE_DIR: knowledge, SEGUE_DATA_DIR: data };
  const whole = runProgram(['ingest', '--json'], settings);
  const first = guides[0]?.name ?? '';
  appendFileSync(join(knowledge, first), '\nOne more sentence about the work.\n');
  const again = runProgram(['ingest', '--json'], settings);
  const unchanged = runProgram(['ingest', '--json'], settings);
  return [
    {
      what: `ingest of ${guides.length} guides (${megabytes(bytes)})`,
      value: `${seconds(whole.milliseconds)}, ${Math.round(guides.length / (whole.milliseconds / 1000))} guides/s`,
    },
    { what: 'peak memory of the ingest', value: megabytes(whole.peakBytes) },
    { what: 'index on disk', value: megabytes(sizeOf(data)) },
    {
      what: 'ingest after one change, whole process',
      value: seconds(again.milliseconds),
      limit: REINGEST_LIMIT,
    },
    { what: 'ingest after no change, whole process', value: seconds(unchanged.milliseconds) },
  ];
}

const sizeOf = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
