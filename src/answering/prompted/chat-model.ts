/** What a model is asked: instructions that are the same for every question, and this question's own message. */
export type ModelRequest = {
  /** Goes first and never changes, so that a provider can keep it in its cache. */
  instructions: string;
  /** This question's message, then what was said to and fro about it. */
  turns: readonly { by: 'us' | 'model'; text: string }[];
  /** Tokens that the reply may have at most. */
  maxTokens: number;
};

/** Tokens as the provider counts them; `cached` of the input were in its cache. */
export type TokenUse = { input: number; output: number; cached?: number };

/**
 * A piece of a reply. `end` comes once, when the reply is whole (`stop`), ran into `maxTokens` (`length`) or was held
 * back by the provider (`filtered`).
 */
export type ModelPiece = { text?: string; use?: TokenUse; end?: 'stop' | 'length' | 'filtered' };

/** A chat model, whoever runs it. */
export type ChatModel = {
  /** As people are told: `gpt-4.1-mini`, `anthropic:claude-…`. */
  readonly name: string;
  /**
   * Writes a reply. Tries once; what a failure means is for the caller to decide.
   * @throws ModelError
   */
  write(request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelPiece>;
};

/**
 * `refused`: the key or the model is not accepted. `limited`: over a limit or a quota. `down`: no answer, or a fault of
 * the server. `slow`: over a deadline of ours. `cut`: ended in the middle. `malformed`: not what the protocol says.
 * `rejected`: the server does not take this request.
 */
export type ModelFailure = 'refused' | 'limited' | 'down' | 'slow' | 'cut' | 'malformed' | 'rejected';

/** Why a model gave no reply. The message holds neither a secret nor what people wrote. */
export class ModelError extends Error {
  readonly failure: ModelFailure;
  /** How long the provider wants to be left alone, in milliseconds. */
  readonly afterMs?: number;

  constructor(failure: ModelFailure, message: string, options: { afterMs?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'ModelError';
    this.failure = failure;
    if (options.afterMs !== undefined) this.afterMs = options.afterMs;
  }
}
