import type { Deadlines } from './call-model.js';
import { type ChatModel, ModelError, type ModelFailure } from './chat-model.js';
import type { CircuitBreaker } from './circuit-breaker.js';
import type { ObserveModel } from './model-event.js';
import type { Prompts } from './prompts.js';
import type { AnswerBudget, Spending, TokenLimits } from './token-budget.js';

export type PromptedParts = {
  model: ChatModel;
  prompts: Prompts;
  breaker: CircuitBreaker;
  spending: Spending;
  limits: TokenLimits;
  deadlines: Deadlines;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Gives that many random bytes. */
  random: (bytes: number) => Uint8Array;
  observe: ObserveModel;
};

/** What all calls for one question share. Times are of the monotonic clock (`performance.now`). */
export type Turn = PromptedParts & {
  /** When the reply must be whole. */
  endsAt: number;
  /** When its first text must be there. */
  firstBy: number;
  budget: AnswerBudget;
};

export type Failed = { failure: ModelFailure };

/** Runs a call and tells the breaker, the budget and whoever observes how it went. */
export async function counted<T>(
  purpose: 'answer' | 'mend' | 'stand-alone',
  { budget, breaker, observe }: Turn,
  call: (onUse: (use: { input: number; output: number }) => void) => Promise<T>,
): Promise<{ result: T } | Failed> {
  const began = performance.now();
  const use = { input: 0, output: 0, cached: 0 };
  const onUse = ({ input, output, cached = 0 }: { input: number; output: number; cached?: number }): void => {
    budget.took({ input, output, cached });
    use.input += input;
    use.output += output;
    use.cached += cached;
  };
  try {
    const result = await call(onUse);
    breaker.succeeded();
    observe({ kind: 'called', purpose, use, tookMs: performance.now() - began });
    return { result };
  } catch (error) {
    const failure = error instanceof ModelError ? error.failure : 'malformed';
    breaker.failed(error instanceof ModelError ? error.afterMs : undefined);
    observe({ kind: 'called', purpose, use, tookMs: performance.now() - began, failure });
    return { failure };
  }
}
