import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { OpenAIEmbeddings } from '@langchain/openai';
import { type Embedder, ModelError, SegueError } from '../../src/index.js';
import { assertInstalled, chooseProvider } from './choose-provider.js';
import type { ModelSettings } from './open-chat-model.js';
import { toModelError } from './to-model-error.js';

/** Providers of embeddings that LangChain has a class for, beside OpenAI. */
const others: Readonly<Record<string, { package: string; className: string }>> = {
  azure_openai: { package: '@langchain/openai', className: 'AzureOpenAIEmbeddings' },
  bedrock: { package: '@langchain/aws', className: 'BedrockEmbeddings' },
  cohere: { package: '@langchain/cohere', className: 'CohereEmbeddings' },
  'google-genai': { package: '@langchain/google-genai', className: 'GoogleGenerativeAIEmbeddings' },
  mistralai: { package: '@langchain/mistralai', className: 'MistralAIEmbeddings' },
  ollama: { package: '@langchain/ollama', className: 'OllamaEmbeddings' },
};

/** Texts in one request: far below OpenAI's bounds (2,048 texts, 300,000 tokens) and what small servers take. */
const BATCH = 96;
/** Pauses double from a second, and `Retry-After` is kept to: half a minute in all before an ingest gives up. */
const RETRIES = 4;
const DOCUMENTS_MS = 60_000;
/** A question does not wait for its vector longer than this; the words alone are a good search. */
const QUERY_MS = 2_500;
/** After a failure, questions are searched by their words for so long. */
const REST_MS = 30_000;

/**
 * Opens the embedding model of the settings through LangChain. Documents are embedded in batches and tried again; a
 * question whose vector does not come in time has none (an empty one), and is searched by its words.
 * @throws SegueError `config` where the key or the package is missing; from `embedDocuments` `model` in one line
 */
export async function openEmbedder(
  { name = '', apiKey, baseUrl, providerKey }: ModelSettings,
  now: () => number = Date.now,
): Promise<Embedder> {
  const setting = 'SEGUE_EMBEDDING_MODEL';
  const { provider, model } = chooseProvider(
    setting,
    name,
    ['openai', ...Object.keys(others)],
    baseUrl !== undefined,
  );
  if (provider === 'openai' && apiKey === undefined && baseUrl === undefined)
    throw new SegueError(
      'config',
      `${setting} needs OPENAI_API_KEY, or OPENAI_BASE_URL for a server that takes none.`,
    );
  const open = async (retries: number, timeout: number): Promise<EmbeddingsInterface> => {
    const shared = { model, maxRetries: retries, timeout, onFailedAttempt: giveUpWhereTryingIsNoUse };
    if (provider !== 'openai')
      return openOther(setting, provider, {
        ...shared,
        ...(providerKey === undefined ? {} : { apiKey: providerKey }),
      });
    return new OpenAIEmbeddings({
      ...shared,
      batchSize: BATCH,
      // Small servers do not know the packed format that the package asks for by itself.
      encodingFormat: 'float',
      apiKey: apiKey ?? 'none',
      configuration: { logLevel: 'off', ...(baseUrl === undefined ? {} : { baseURL: baseUrl }) },
    });
  };
  const [forDocuments, forQueries] = await Promise.all([open(RETRIES, DOCUMENTS_MS), open(0, QUERY_MS)]);
  let restingUntil = 0;

  return {
    id: `${provider}:${model}`,
    async embedDocuments(texts) {
      try {
        return checked(await forDocuments.embedDocuments(texts), texts.length, name);
      } catch (error) {
        throw error instanceof SegueError ? error : toSegueError(error, name);
      }
    },
    async embedQuery(text) {
      if (now() < restingUntil) return [];
      try {
        const [vector = []] = checked([await inTime(forQueries.embedQuery(text))], 1, name);
        return vector;
      } catch {
        restingUntil = now() + REST_MS;
        return [];
      }
    },
  };
}

/** As LangChain wants it: what is thrown here is not tried again. */
function giveUpWhereTryingIsNoUse(error: unknown): void {
  const { failure, afterMs = 0 } = toModelError(error);
  if (!mayPass.has(failure) || afterMs > LONGEST_WAIT_MS) throw error;
}

const mayPass: ReadonlySet<string> = new Set(['down', 'limited', 'slow', 'cut']);
/** A server that wants to be left alone for longer is told to the operator instead. */
const LONGEST_WAIT_MS = 60_000;

async function openOther(setting: string, provider: string, fields: object): Promise<EmbeddingsInterface> {
  const { package: packageName = '', className = '' } = others[provider] ?? {};
  assertInstalled(setting, provider, packageName);
  const loaded = (await import(packageName)) as Record<
    string,
    (new (fields: object) => EmbeddingsInterface) | undefined
  >;
  const Class = loaded[className];
  if (!Class)
    throw new SegueError('config', `${packageName} has no ${className}: install another version of it.`);
  return new Class(fields);
}

/** As many vectors as texts, all of one length, all of numbers. @throws SegueError `model` */
function checked(vectors: readonly number[][], count: number, name: string): number[][] {
  const lengths = new Set(vectors.map((vector) => vector.length));
  const usable = vectors.every((vector) => vector.length > 0 && vector.every(Number.isFinite));
  if (vectors.length === count && lengths.size <= 1 && usable) return [...vectors];
  const found =
    lengths.size > 1 ? `vectors of different lengths (${[...lengths].join(', ')})` : 'no usable vectors';
  throw new SegueError(
    'model',
    `${name} gave ${found}: the index was left as it was. Check SEGUE_EMBEDDING_MODEL.`,
  );
}

function toSegueError(error: unknown, name: string): SegueError {
  // The package trips over a reply that lacks a vector.
  const known =
    error instanceof TypeError
      ? new ModelError('malformed', 'The server sent no usable vectors.')
      : toModelError(error);
  const passes = mayPass.has(known.failure);
  const todo = passes ? 'Try again later' : 'Check SEGUE_EMBEDDING_MODEL, OPENAI_API_KEY and OPENAI_BASE_URL';
  return new SegueError(
    'model',
    `${name} gave no vectors: ${known.message} The index was left as it was. ${todo}.`,
    { retryable: passes },
  );
}

async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ModelError('slow', 'The question’s vector did not come in time.')),
      QUERY_MS,
    );
  });
  promise.catch(() => {});
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
