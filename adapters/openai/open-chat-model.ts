import { AIMessage, type BaseMessage, HumanMessage, SystemMessage } from '@langchain/core/messages';
import { initChatModel } from 'langchain';
import { MODEL_PROVIDER_CONFIG } from 'langchain/chat_models/universal';
import {
  type ChatModel,
  ModelError,
  type ModelPiece,
  type ModelRequest,
  SegueError,
  type TokenUse,
} from '../../src/index.js';
import { assertInstalled, chooseProvider } from './choose-provider.js';
import { toModelError } from './to-model-error.js';

export type ModelSettings = {
  /** `provider:model`, or a model of the OpenAI-compatible server. */
  name?: string;
  apiKey?: string;
  baseUrl?: string;
  /** The key of another provider than OpenAI. */
  providerKey?: string;
};

/** Cheap, quick and good at keeping to what it is given. */
export const DEFAULT_CHAT_MODEL = 'gpt-4.1-mini';
/** Reasoning models count their thoughts as output, take no temperature, and need room for both. */
const REASONING = /^(?:o\d|gpt-5)/;
const THOUGHTS = 4;

/**
 * Opens the chat model of the settings through LangChain's `initChatModel`. Nothing is asked of the server yet.
 * @throws SegueError `config` where the key or the provider's package is missing
 */
export async function openChatModel({
  name = DEFAULT_CHAT_MODEL,
  apiKey,
  baseUrl,
  providerKey,
}: ModelSettings): Promise<ChatModel> {
  const { provider, model } = chooseProvider(
    'SEGUE_CHAT_MODEL',
    name,
    Object.keys(MODEL_PROVIDER_CONFIG),
    baseUrl !== undefined,
  );
  const known: Readonly<Record<string, { package: string }>> = MODEL_PROVIDER_CONFIG;
  const isOpenAI = provider === 'openai';
  assertInstalled('SEGUE_CHAT_MODEL', provider, known[provider]?.package ?? '');
  if (isOpenAI && apiKey === undefined && baseUrl === undefined)
    throw new SegueError(
      'config',
      'SEGUE_CHAT_MODEL needs OPENAI_API_KEY, or OPENAI_BASE_URL for a server that takes none.',
    );
  const reasons = isOpenAI && REASONING.test(model);
  const open = (maxTokens: number): Promise<Chat> =>
    initChatModel(model, {
      modelProvider: provider,
      // Trying again is decided where the deadlines are known.
      maxRetries: 0,
      maxTokens: reasons ? maxTokens * THOUGHTS : maxTokens,
      ...(reasons ? {} : { temperature: 0.2 }),
      ...(isOpenAI
        ? {
            // A server of one's own may want none, the package always does.
            apiKey: apiKey ?? 'none',
            // The package would print a reply that it cannot read.
            configuration: { logLevel: 'off', ...(baseUrl === undefined ? {} : { baseURL: baseUrl }) },
          }
        : defined({ apiKey: providerKey })),
    });
  // The bound is set where the model is made, so there is one for each bound in use.
  const opened = new Map<number, Promise<Chat>>();
  const chatWith = (maxTokens: number): Promise<Chat> => {
    const chat = opened.get(maxTokens) ?? open(maxTokens);
    opened.set(maxTokens, chat);
    return chat;
  };
  await openFirst(name, () => chatWith(1));

  return {
    name: isOpenAI ? model : `${provider}:${model}`,
    async *write(
      { instructions, turns, maxTokens }: ModelRequest,
      signal: AbortSignal,
    ): AsyncIterable<ModelPiece> {
      try {
        const chat = await chatWith(maxTokens);
        const stream = await chat.stream(toMessages(instructions, turns), { signal });
        for await (const chunk of stream) yield toPiece(chunk);
      } catch (error) {
        throw toModelError(error);
      }
    },
  };
}

type Chat = Awaited<ReturnType<typeof initChatModel>>;

const defined = (fields: { apiKey: string | undefined }): { apiKey?: string } =>
  fields.apiKey === undefined ? {} : { apiKey: fields.apiKey };

/** A provider's class complains of a missing key in its own words. */
async function openFirst(name: string, open: () => Promise<Chat>): Promise<void> {
  try {
    await open();
  } catch (error) {
    throw new SegueError(
      'config',
      `SEGUE_CHAT_MODEL ${name} cannot be opened: its key is missing, or its package does not fit.`,
      {
        cause: error,
      },
    );
  }
}

const toMessages = (instructions: string, turns: ModelRequest['turns']): BaseMessage[] => [
  new SystemMessage(instructions),
  ...turns.map(({ by, text }) => (by === 'us' ? new HumanMessage(text) : new AIMessage(text))),
];

type Chunk = {
  text?: unknown;
  content?: unknown;
  usage_metadata?:
    | { input_tokens: number; output_tokens: number; input_token_details?: { cache_read?: number } }
    | undefined;
  response_metadata?: Record<string, unknown>;
};

const ends: Readonly<Record<string, NonNullable<ModelPiece['end']>>> = {
  stop: 'stop',
  end_turn: 'stop',
  stop_sequence: 'stop',
  STOP: 'stop',
  length: 'length',
  max_tokens: 'length',
  MAX_TOKENS: 'length',
  content_filter: 'filtered',
  refusal: 'filtered',
  SAFETY: 'filtered',
};

function toPiece({ text, content, usage_metadata: usage, response_metadata: about = {} }: Chunk): ModelPiece {
  const said = typeof text === 'string' ? text : typeof content === 'string' ? content : '';
  const reason = about.finish_reason ?? about.stop_reason ?? about.finishReason ?? about.done_reason;
  const end = typeof reason === 'string' ? ends[reason] : undefined;
  if (typeof reason === 'string' && end === undefined && reason !== '')
    throw new ModelError('malformed', 'The model ended for a reason that is not known.');
  return {
    ...(said === '' ? {} : { text: said }),
    ...(usage ? { use: toUse(usage) } : {}),
    ...(end ? { end } : {}),
  };
}

function toUse({
  input_tokens: input,
  output_tokens: output,
  input_token_details: details,
}: NonNullable<Chunk['usage_metadata']>): TokenUse {
  const cached = details?.cache_read;
  return { input, output, ...(cached ? { cached } : {}) };
}
