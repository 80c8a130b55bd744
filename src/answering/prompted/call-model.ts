import { setTimeout as sleep } from 'node:timers/promises';
import {
  type ChatModel,
  ModelError,
  type ModelPiece,
  type ModelRequest,
  type TokenUse,
} from './chat-model.js';
import { estimateTokens } from './token-budget.js';

/** Milliseconds. */
export type Deadlines = {
  /** From asking to the first text. */
  firstToken: number;
  /** From the question to the end of the reply, mending included. */
  end: number;
};

/** Ten seconds of silence, thirty in all: what a person in a chat will wait before the composed answer serves them better. */
export const deadlines: Deadlines = { firstToken: 10_000, end: 30_000 };

/** Longer pauses than this are no use within the deadlines. */
const LONGEST_RETRY_PAUSE_MS = 2_000;
const RETRY_PAUSE_MS = 200;

export type Called = 'stop' | 'length' | 'filtered';

export type Calling = {
  /** Milliseconds to the first text. */
  firstTokenMs: number;
  /** When the reply must be whole, in milliseconds of the monotonic clock (`performance.now`). */
  endsAt: number;
  /** Called with each piece; what it throws ends the call and is thrown on. */
  onText(text: string): void;
  /** Called once for each try, failed ones too, with what it took. */
  onUse(use: TokenUse): void;
};

/**
 * Asks a model once, and once more where it failed before its first text and the pause is short. Deadlines are kept
 * whatever the model's library does.
 * @returns how the reply ended
 * @throws ModelError
 */
export async function callModel(
  model: ChatModel,
  request: ModelRequest,
  { firstTokenMs, endsAt, onText, onUse }: Calling,
): Promise<Called> {
  const firstBy = Math.min(endsAt, performance.now() + firstTokenMs);
  let hasText = false;
  const heard = (text: string): void => {
    hasText = true;
    onText(text);
  };
  try {
    return await once(model, request, { firstBy, endsAt, onText: heard, onUse });
  } catch (error) {
    const pause = error instanceof ModelError && !hasText ? pauseBefore(error) : undefined;
    if (pause === undefined || performance.now() + pause > firstBy) throw error;
    await sleep(pause);
    return once(model, request, { firstBy, endsAt, onText: heard, onUse });
  }
}

function pauseBefore({ failure, afterMs }: ModelError): number | undefined {
  if (failure === 'limited')
    return afterMs !== undefined && afterMs <= LONGEST_RETRY_PAUSE_MS ? afterMs : undefined;
  return failure === 'down' || failure === 'cut' || failure === 'malformed' ? RETRY_PAUSE_MS : undefined;
}

async function once(
  model: ChatModel,
  request: ModelRequest,
  { firstBy, endsAt, onText, onUse }: Omit<Calling, 'firstTokenMs'> & { firstBy: number },
): Promise<Called> {
  const stopping = new AbortController();
  const pieces = model.write(request, stopping.signal)[Symbol.asyncIterator]();
  let written = '';
  let use: TokenUse | undefined;
  let end: Called | undefined;
  try {
    for (;;) {
      const next = await before(written === '' ? firstBy : endsAt, pieces.next(), written === '');
      if (next.done) break;
      const piece: ModelPiece = next.value;
      if (piece.use) use = piece.use;
      if (piece.end) end = piece.end;
      if (piece.text) {
        written += piece.text;
        onText(piece.text);
      }
    }
  } catch (error) {
    stopping.abort();
    // Not waited for: a library that hangs may hang here too.
    void pieces.return?.(undefined)?.catch(() => {});
    throw error;
  } finally {
    onUse(use ?? estimateUse(request, written));
  }
  if (end === undefined) throw new ModelError('cut', 'The model’s reply ended in the middle.');
  return end;
}

/** What a call took where the provider did not say. */
const estimateUse = ({ instructions, turns }: ModelRequest, written: string): TokenUse => ({
  input: estimateTokens([instructions, ...turns.map(({ text }) => text)].join('\n')),
  output: estimateTokens(written),
});

async function before<T>(deadline: number, promise: Promise<T>, isFirst: boolean): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new ModelError(
            'slow',
            isFirst ? 'The model did not begin in time.' : 'The model did not finish in time.',
          ),
        ),
      Math.max(0, deadline - performance.now()),
    );
  });
  promise.catch(() => {});
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
