import type { ModelRequest, TokenUse } from './chat-model.js';

/** What models took, by person and day; where there is a store it outlives a restart. */
export type Spending = {
  /** Tokens of a person on a day (`2026-11-25`, UTC). */
  spent(asker: string, day: string): Promise<number>;
  add(asker: string, day: string, tokens: number, now: number): Promise<void>;
};

export type TokenLimits = {
  /** Of one answer, all its calls together. */
  perAnswer: number;
  /** Of one person on one day. */
  perDay: number;
};

/**
 * An answer takes 3,000 to 4,500 tokens, mended up to 9,000, with the passages' bound of 9,000 characters. A person who
 * asks all day long gets some forty answers from a model and composed ones after that.
 */
export const tokenLimits: TokenLimits = { perAnswer: 12_000, perDay: 150_000 };

/** English has some four characters a token; other languages fewer, so three keeps the estimate on the safe side. */
const CHARACTERS_PER_TOKEN = 3;

export const estimateTokens = (text: string): number => Math.ceil(text.length / CHARACTERS_PER_TOKEN);

/** The most that a request can take. */
export const mostTokens = ({ instructions, turns, maxTokens }: ModelRequest): number =>
  estimateTokens([instructions, ...turns.map(({ text }) => text)].join('\n')) + maxTokens;

/** The day that a time falls on, in UTC. */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** The tokens left for one answer, counted while it is written. */
export type AnswerBudget = {
  /** Whether a request surely stays within it. */
  allows(request: ModelRequest): boolean;
  /** Counts what a call took; where the provider does not say, what it sent and got. */
  took(use: TokenUse): void;
  used(): TokenUse;
};

/** @param left what the person has left today */
export function createAnswerBudget(limits: Pick<TokenLimits, 'perAnswer'>, left: number): AnswerBudget {
  const most = Math.min(limits.perAnswer, left);
  const used = { input: 0, output: 0, cached: 0 };
  return {
    allows: (request) => used.input + used.output + mostTokens(request) <= most,
    took({ input, output, cached = 0 }) {
      used.input += input;
      used.output += output;
      used.cached += cached;
    },
    used: () => ({ ...used }),
  };
}

/** For a process of its own without a store: the terminal. */
export function createSpendingInProcess(): Spending {
  const days = new Map<string, number>();
  const key = (asker: string, day: string): string => JSON.stringify([day, asker]);
  return {
    spent: async (asker, day) => days.get(key(asker, day)) ?? 0,
    async add(asker, day, tokens) {
      for (const known of days.keys()) if (!known.startsWith(`["${day}"`)) days.delete(known);
      days.set(key(asker, day), (days.get(key(asker, day)) ?? 0) + tokens);
    },
  };
}
