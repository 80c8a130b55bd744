import OpenAI from 'openai';
import type { ModelSettings } from './open-chat-model.js';
import { toModelError } from './to-model-error.js';

/** A doctor's patience. */
const LIST_MS = 5_000;

/**
 * Asks an OpenAI-compatible server which models it has: the cheapest question that needs the key and the address to be right.
 * @throws ModelError
 */
export async function listModels({
  apiKey,
  baseUrl,
}: Pick<ModelSettings, 'apiKey' | 'baseUrl'>): Promise<string[]> {
  const client = new OpenAI({
    apiKey: apiKey ?? 'none',
    ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
    ...{ timeout: LIST_MS, maxRetries: 0, logLevel: 'off' },
  });
  try {
    const names: string[] = [];
    for await (const { id } of client.models.list()) names.push(id);
    return names;
  } catch (error) {
    throw toModelError(error);
  }
}
