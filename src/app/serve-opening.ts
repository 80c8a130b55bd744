import { setTimeout as sleep } from 'node:timers/promises';
import { SegueError } from '../domain/errors.js';
import type { Check } from './health-server.js';
import type { Log } from './logger.js';

/** Opens what `serve` stands on, each part until it succeeds, and knows which parts are still awaited and why. */
export type Opening = {
  /** Names a part that will be opened, or says what it waits for. */
  expect(name: string, why?: string): void;
  /**
   * @param isHopeless whether trying again is pointless
   * @throws the error that was hopeless, or the last one once `stopping` is aborted
   */
  open<T>(name: string, attempt: () => Promise<T>, isHopeless: (error: SegueError) => boolean): Promise<T>;
  /** Absent when the part is open. */
  awaited(name: string): Check | undefined;
};

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

export function createOpening(log: Log, stopping: AbortSignal): Opening {
  const why = new Map<string, string>();
  return {
    expect: (name, reason = 'opening') => void why.set(name, reason),
    async open(name, attempt, isHopeless) {
      for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
        try {
          const opened = await attempt();
          why.delete(name);
          log.info({ part: name }, 'ready');
          return opened;
        } catch (error) {
          if (stopping.aborted || !(error instanceof SegueError) || isHopeless(error)) throw error;
          if (why.get(name) !== error.message) log.error({ part: name, error }, 'not ready, will try again');
          why.set(name, error.message);
          await sleep(pause, undefined, { signal: stopping });
        }
      }
    },
    awaited(name) {
      const detail = why.get(name);
      return detail === undefined ? undefined : { name, ready: false, detail };
    },
  };
}
