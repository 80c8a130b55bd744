/** Tokens that a model took for each person on each day, so that a budget outlives a restart and holds for all processes. */
export type Spending = {
  /** @param day such as `2026-11-25`, UTC */
  spent(asker: string, day: string): Promise<number>;
  add(asker: string, day: string, tokens: number, now: number): Promise<void>;
};

/** A day's sum decides nothing once the day is over; two days of it answer "how much was that yesterday?". */
export const SPENDING_KEPT_MS = 48 * 3_600_000;
