import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ObserveModel } from '../../answering/prompted/model-event.js';
import { SegueError } from '../../domain/errors.js';
import { guideId } from '../../domain/guide.js';
import { evaluate, type OpenedLibrary } from '../../evaluation/evaluate.js';
import { type AppModels, ingestInto, openApp } from '../assemble.js';
import type { Command } from '../command.js';
import type { Config } from '../config.js';
import { createModelTally, describeTally } from '../model-tally.js';
import { projectRoot } from '../project-root.js';
import { readArguments } from '../read-arguments.js';

/**
 * The golden questions, each set on its own library in a folder that is gone afterwards. Exit code 1 below a floor. A model
 * is asked with `--mode model` only, so that the same question has the same answer on every machine.
 */
export const evaluateCommand: Command = async (args, { config, output, errors }) => {
  const { values } = readArguments('eval', args, {
    json: { type: 'boolean' },
    verbose: { type: 'boolean' },
    only: { type: 'string', multiple: true },
    mode: { type: 'string' },
  });
  const tally = createModelTally();
  const models = await openForMode(values.mode, config, tally.observe);
  const root = projectRoot();
  const { ok, text, json } = await evaluate({
    goldenDir: join(root, 'tests', 'golden'),
    knowledgeDir: join(root, 'knowledge'),
    openLibrary: (folder) => openForEvaluation(folder, config, models),
    log: (line) => void errors.write(`${line}\n`),
    ...(values.only ? { only: values.only } : {}),
    ...(values.verbose ? { verbose: true } : {}),
  });
  const name = models.prompted?.model;
  const counted = name === undefined ? undefined : { name, ...tally.tally() };
  output.write(
    values.json
      ? `${JSON.stringify(counted ? { ...(json as object), model: counted } : json)}\n`
      : `${[text, ...(counted ? ['', describeTally(counted.name, counted)] : [])].join('\n')}\n`,
  );
  return ok ? 0 : 1;
};

async function openForMode(
  mode: string | undefined,
  config: Config,
  observe: ObserveModel,
): Promise<AppModels> {
  if (mode === undefined || mode === 'embedded') return {};
  if (mode !== 'model') throw new SegueError('usage', 'segue eval: --mode takes embedded or model.');
  const { openPrompted } = await import('../open-model.js');
  // One asker asks everything, so the tokens of a person's day are no bound here.
  const limits = { ...config.model?.limits, perDay: Number.MAX_SAFE_INTEGER };
  const prompted = config.model && (await openPrompted({ ...config.model, limits }, { observe }));
  if (!prompted)
    throw new SegueError('config', 'segue eval --mode model needs OPENAI_API_KEY, or OPENAI_BASE_URL.');
  return { prompted };
}

async function openForEvaluation(
  knowledgeDir: string,
  config: Config,
  models: AppModels,
): Promise<OpenedLibrary> {
  const dataDir = mkdtempSync(join(tmpdir(), 'segue-eval-'));
  await ingestInto(dataDir, [knowledgeDir]);
  const app = openApp({ ...config, dataDir, knowledgeDir }, models);
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
