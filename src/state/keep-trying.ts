import { setTimeout as sleep } from 'node:timers/promises';
import { SegueError } from '../domain/errors.js';
import type { Observe } from './work-event.js';

/** Runs a write until the store takes it. A reply that is composed must not be lost because the store is away a while. */
export type KeepTrying = <T>(write: () => Promise<T>) => Promise<T>;

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2_000;

/**
 * @param stopped aborted when there is no more time: the next failure is thrown then
 * @returns a function that throws at once what trying again cannot mend
 */
export function createKeepTrying(observe: Observe, stopped: AbortSignal): KeepTrying {
  let failing = false;
  // Calls that fail at this moment: the store is back when the last of them has got through.
  const outstanding = new Set<symbol>();
  return async (write) => {
    const call = Symbol();
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        const result = await write();
        outstanding.delete(call);
        if (failing && outstanding.size === 0) {
          failing = false;
          observe({ kind: 'store-back' });
        }
        return result;
      } catch (error) {
        if (!failing) observe({ kind: 'store-failing', error });
        failing = true;
        outstanding.add(call);
        if (stopped.aborted || !(error instanceof SegueError && error.retryable)) {
          outstanding.delete(call);
          throw error;
        }
        await sleep(pause, undefined, { signal: stopped }).catch(() => {});
      }
    }
  };
}
