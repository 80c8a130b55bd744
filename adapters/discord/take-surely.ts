import { setTimeout as sleep } from 'node:timers/promises';
import { type Received, SegueError, type Taken, type TakeQuestion } from '../../src/index.js';

/** Discord sends nothing a second time, so a store that is away for a moment is waited for. In milliseconds. */
const PAUSES = [100, 400, 1_500, 4_000];

/** What is said when a question could not be recorded. */
export const NOT_TAKEN =
  'Sorry, I cannot write your question down just now. Please ask it again in a few minutes.';

/** @returns a refusal when the store does not take it in the end */
export async function takeSurely(
  take: TakeQuestion,
  received: Received,
): Promise<Taken | { kind: 'failed'; say: string }> {
  for (let tries = 0; ; tries++) {
    try {
      return await take(received);
    } catch (error) {
      const pause = PAUSES[tries];
      if (!(error instanceof SegueError && error.retryable) || pause === undefined)
        return { kind: 'failed', say: NOT_TAKEN };
      await sleep(pause);
    }
  }
}
