/** Keeps answers from waiting for a model that is not there: after a failure it is left alone for a while. */
export type CircuitBreaker = {
  /** Whether the model may be asked now. While it is left alone one question at a time may try it once the pause is over. */
  mayAsk(): boolean;
  succeeded(): void;
  /** @param afterMs how long the provider wants to be left alone */
  failed(afterMs?: number): void;
  /** When it may be asked again, in milliseconds since 1970; undefined while it works. */
  openUntil(): number | undefined;
};

/** The first pause is short, because most faults are; each further failure doubles it. */
const FIRST_PAUSE_MS = 15_000;
/** Five minutes: an operator who has mended the key need not restart anything. */
const LONGEST_PAUSE_MS = 300_000;
/** A provider that asks for a day gets an hour: it may say less the next time. */
const LONGEST_ASKED_MS = 3_600_000;

export function createCircuitBreaker(now: () => number): CircuitBreaker {
  let pauseMs = 0;
  let until = 0;
  return {
    mayAsk() {
      if (pauseMs === 0) return true;
      if (now() < until) return false;
      // The one who tries; those who come meanwhile wait for what it finds.
      until = now() + pauseMs;
      return true;
    },
    succeeded() {
      pauseMs = 0;
      until = 0;
    },
    failed(afterMs = 0) {
      pauseMs = Math.min(pauseMs === 0 ? FIRST_PAUSE_MS : pauseMs * 2, LONGEST_PAUSE_MS);
      until = now() + Math.max(pauseMs, Math.min(afterMs, LONGEST_ASKED_MS));
    },
    openUntil: () => (pauseMs === 0 ? undefined : until),
  };
}
