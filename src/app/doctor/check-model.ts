import type { ModelError } from '../../answering/prompted/chat-model.js';
import { SegueError } from '../../domain/errors.js';
import type { Config } from '../config.js';
import type { Finding } from './finding.js';

const check = 'model';

/**
 * Whether a model is set, its package and the prompts are there and its server answers, and what it took today. Asks the
 * server for its list of models and nothing that costs.
 * @param now milliseconds since 1970
 */
export async function checkModel(
  config: Pick<Config, 'model' | 'dataDir' | 'databaseUrl'>,
  now: number,
): Promise<Finding[]> {
  const { model } = config;
  if (!model) return [{ check, state: 'note', text: 'not configured: replies are composed from the guides' }];
  try {
    const { openEmbeddings, openPrompted } = await import('../open-model.js');
    const prompted = await openPrompted(model);
    const embedder = await openEmbeddings({ model, dataDir: config.dataDir });
    const findings: Finding[] = prompted
      ? [{ check, state: 'ok', text: `${prompted.model} writes the replies, held to the guides` }]
      : [{ check, state: 'note', text: 'no chat model: replies are composed from the guides' }];
    if (embedder) findings.push({ check, state: 'ok', text: `embeddings by ${embedder.id}` });
    return [...findings, ...(await checkServer(config)), ...(prompted ? await tellUse(config, now) : [])];
  } catch (error) {
    if (error instanceof SegueError) return [{ check, state: 'problem', text: error.message }];
    throw error;
  }
}

/** Another provider's server is not asked: each has its own way. */
async function checkServer({ model = {} }: Pick<Config, 'model'>): Promise<Finding[]> {
  const { apiKey, baseUrl, chatModel, embeddingModel } = model;
  if (apiKey === undefined && baseUrl === undefined) return [];
  const { listModels } = await import('../../../adapters/openai/list-models.js');
  const server = new URL(baseUrl ?? 'https://api.openai.com').host;
  try {
    const names = await listModels({
      ...(apiKey === undefined ? {} : { apiKey }),
      ...(baseUrl === undefined ? {} : { baseUrl }),
    });
    const wanted = [chatModel, embeddingModel].filter((name) => name !== undefined && name !== 'none');
    const unlisted = wanted.filter(
      (name) => !names.includes(name ?? '') && !names.some((each) => `openai:${each}` === name),
    );
    return [
      { check, state: 'ok', text: `${server} answers and has ${names.length} models` },
      ...unlisted.map((name): Finding => ({ check, state: 'note', text: `${server} does not list ${name}` })),
    ];
  } catch (error) {
    return [
      {
        check,
        state: 'problem',
        text: `${server}: ${(error as ModelError).message}`,
        mend: 'Check OPENAI_API_KEY and OPENAI_BASE_URL. Until then replies are composed from the guides, and say so.',
      },
    ];
  }
}

async function tellUse(config: Pick<Config, 'dataDir' | 'databaseUrl'>, now: number): Promise<Finding[]> {
  const [{ spentToday }, { dayOf }] = await Promise.all([
    import('../../state/spent-today.js'),
    import('../../answering/prompted/token-budget.js'),
  ]);
  const tokens = await spentToday(config, dayOf(now));
  if (tokens === undefined) return [];
  return [
    {
      check,
      state: 'ok',
      text: `${tokens.toLocaleString('en-US')} tokens today (UTC), of all people together`,
    },
  ];
}
