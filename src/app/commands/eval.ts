import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guideId } from '../../domain/guide.js';
import { evaluate, type OpenedLibrary } from '../../evaluation/evaluate.js';
import { ingestInto, openApp } from '../assemble.js';
import type { Command } from '../command.js';
import type { Config } from '../config.js';
import { projectRoot } from '../project-root.js';
import { readArguments } from '../read-arguments.js';

/** The golden questions, each set on its own library in a folder that is gone afterwards. Exit code 1 below a floor. */
export const evaluateCommand: Command = async (args, { config, output, errors }) => {
  const { values } = readArguments('eval', args, {
    json: { type: 'boolean' },
    verbose: { type: 'boolean' },
    only: { type: 'string', multiple: true },
  });
  const root = projectRoot();
  const { ok, text, json } = await evaluate({
    goldenDir: join(root, 'tests', 'golden'),
    knowledgeDir: join(root, 'knowledge'),
    openLibrary: (folder) => openForEvaluation(folder, config),
    log: (line) => void errors.write(`${line}\n`),
    ...(values.only ? { only: values.only } : {}),
    ...(values.verbose ? { verbose: true } : {}),
  });
  output.write(values.json ? `${JSON.stringify(json)}\n` : `${text}\n`);
  return ok ? 0 : 1;
};

async function openForEvaluation(knowledgeDir: string, config: Config): Promise<OpenedLibrary> {
  const dataDir = mkdtempSync(join(tmpdir(), 'segue-eval-'));
  await ingestInto(dataDir, [knowledgeDir]);
  const app = openApp({ ...config, dataDir, knowledgeDir });
  return {
    ask: (question) => app.coach.ask(question),
    search: app.search,
    passage: (id) =>
      app.library.passages(guideId(id.slice(0, id.lastIndexOf('#')))).find((passage) => passage.id === id),
    close: () => {
      app.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}
