import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { program } from '../support/build-once.js';
import { starterLibrary } from '../support/run-segue.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'segue-loaded-'));
  const loader = join(folder, 'loader.mjs');
  // Node asks a loader for every module; this one prints its address.
  writeFileSync(
    loader,
    `import { writeSync } from 'node:fs';
     export async function load(url, context, next) { writeSync(2, 'loaded ' + url + '\\n'); return next(url, context); }`,
  );
  writeFileSync(
    join(folder, 'watch.mjs'),
    `import { register } from 'node:module'; register(${JSON.stringify(pathToFileURL(loader).href)});`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The modules that a question loads. */
function loadedBy(settings: Record<string, string>): string[] {
  const watch = pathToFileURL(join(folder, 'watch.mjs')).href;
  const question = 'How long from musician to audio AI engineer?';
  const { stderr } = spawnSync(process.execPath, ['--import', watch, program, 'ask', question], {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      SEGUE_KNOWLEDGE_DIR: starterLibrary,
      SEGUE_DATA_DIR: join(folder, 'data'),
      ...settings,
    },
  });
  return [...stderr.matchAll(/^loaded (\S+)$/gm)].map(([, url = '']) => url);
}

it('without a key nothing of a model is loaded', () => {
  const isOfModel = (url: string): boolean =>
    /\/(?:langchain|@langchain\/openai|openai|adapters\/openai)\//.test(url) ||
    /prompted\/answer-prompted/.test(url);
  expect(loadedBy({}).length).toBeGreaterThan(50);
  expect(loadedBy({}).filter(isOfModel)).toEqual([]);
  // The same look does see them where a model is set.
  expect(loadedBy({ OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' }).filter(isOfModel).length).toBeGreaterThan(20);
});
