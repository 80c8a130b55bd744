import type { Privacy } from './privacy.js';

/** How often retention is enforced: a text may outstay it by an hour at most. */
const EVERY_MS = 3_600_000;

/**
 * Enforces retention, at once and then every hour, until stopped.
 * @param failed told when a sweep failed; the next one makes up for it
 */
export function keepHouse({
  privacy,
  retentionDays,
  now,
  failed,
  everyMs = EVERY_MS,
}: {
  privacy: Pick<Privacy, 'sweep'>;
  retentionDays: number;
  now: () => number;
  failed: (error: unknown) => void;
  everyMs?: number;
}): { stop(): Promise<void> } {
  let sweeping = Promise.resolve();
  const sweep = (): void => {
    const time = now();
    sweeping = sweeping
      .then(() => privacy.sweep(time - retentionDays * 24 * 3_600_000, time))
      .then(() => {}, failed);
  };
  sweep();
  const timer = setInterval(sweep, everyMs);
  return {
    stop() {
      clearInterval(timer);
      return sweeping;
    },
  };
}
