import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { ModelSettings } from '../../adapters/openai/open-chat-model.js';
import { createPromptedAnswers, type PromptedAnswers } from '../answering/prompted/answer-prompted.js';
import { deadlines } from '../answering/prompted/call-model.js';
import { createCircuitBreaker } from '../answering/prompted/circuit-breaker.js';
import type { ObserveModel } from '../answering/prompted/model-event.js';
import { createSpendingInProcess, type Spending, tokenLimits } from '../answering/prompted/token-budget.js';
import type { Embedder } from '../library/ingest-ports.js';
import type { Config, ModelConfig } from './config.js';
import { loadPrompts } from './read-prompts.js';

export type ModelSurroundings = {
  now?: () => number;
  /** Where tokens are counted for each person; in this process unless told. */
  spending?: Spending;
  observe?: ObserveModel;
};

/**
 * Model mode as the settings ask for it; LangChain is loaded here and nowhere before.
 * @returns undefined where no chat model is set
 * @throws SegueError `config` for a provider that is not installed, a missing key or a prompt that is not usable
 */
export async function openPrompted(
  model: ModelConfig,
  { now = Date.now, spending = createSpendingInProcess(), observe = () => {} }: ModelSurroundings = {},
): Promise<PromptedAnswers | undefined> {
  const { apiKey, baseUrl, chatModel, providerKey } = model;
  if (chatModel === 'none' || (apiKey === undefined && baseUrl === undefined && chatModel === undefined))
    return undefined;
  const prompts = loadPrompts();
  const { openChatModel } = await import('../../adapters/openai/open-chat-model.js');
  const opened = await openChatModel(given({ name: chatModel, apiKey, baseUrl, providerKey }));
  return createPromptedAnswers({
    ...{ model: opened, prompts, spending, now, observe },
    breaker: createCircuitBreaker(now),
    limits: { ...tokenLimits, ...model.limits },
    deadlines: { ...deadlines, ...model.deadlines },
    random: randomBytes,
  });
}

/**
 * The embedding model of the settings, with its vectors kept in the data folder.
 * @returns undefined where none is set
 * @throws SegueError `config`
 */
export async function openEmbeddings({
  model,
  dataDir,
}: Pick<Config, 'model' | 'dataDir'>): Promise<Embedder | undefined> {
  if (model?.embeddingModel === undefined) return undefined;
  const [{ openEmbedder }, { cacheEmbeddings }] = await Promise.all([
    import('../../adapters/openai/open-embedder.js'),
    import('../library/embedding-cache.js'),
  ]);
  const { apiKey, baseUrl, embeddingModel: name, embeddingKey: providerKey } = model;
  return cacheEmbeddings(
    await openEmbedder(given({ name, apiKey, baseUrl, providerKey })),
    join(dataDir, 'embeddings.db'),
  );
}

type Given = {
  name: string | undefined;
  apiKey: string | undefined;
  baseUrl: string | undefined;
  providerKey: string | undefined;
};

const given = (fields: Given): ModelSettings =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
