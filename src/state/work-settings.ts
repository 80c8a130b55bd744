export type WorkSettings = {
  /** Questions of one door held at once; most of them wait for its platform. */
  held: number;
  /** Questions that the coach works on at once: it computes, so more than a few only slow each other down. */
  asked: number;
  /** A claim that is not renewed for so long belongs to a dead process. Renewed three times as often. */
  leaseMs: number;
  /** How often to look for questions that nobody announced: another process's, or rested ones. */
  pollMs: number;
  /** Older than this, a question gets an apology instead of an answer. */
  tooOldMs: number;
  /** Failures of the coach after which the asker is told. */
  askTries: number;
  /** Claims after which a question is taken for one that kills its worker. More than `askTries`: a restart is nobody's fault. */
  claims: number;
  /** The same for a reply that is ready: it takes many more deaths to give up on an answer that needs only be posted. */
  deliverClaims: number;
  /** Failures of a delivery of which nobody knows whether trying again helps. */
  deliverTries: number;
  /** How long an undelivered reply is kept trying while the platform says "later". */
  deliverWithinMs: number;
  askTimeoutMs: number;
  deliverTimeoutMs: number;
  /** Shortest and longest pause after a failure. */
  pauseMs: number;
  longestPauseMs: number;
};

export const workSettings: WorkSettings = {
  held: 64,
  asked: 8,
  leaseMs: 15_000,
  pollMs: 500,
  tooOldMs: 10 * 60_000,
  askTries: 3,
  claims: 6,
  deliverClaims: 20,
  deliverTries: 5,
  deliverWithinMs: 24 * 3_600_000,
  askTimeoutMs: 60_000,
  deliverTimeoutMs: 60_000,
  pauseMs: 1_000,
  longestPauseMs: 30_000,
};

/** The pause before the next try: a quarter of the time that the question has waited already, so that pauses grow by themselves. */
export const pauseFor = (waitedMs: number, { pauseMs, longestPauseMs }: WorkSettings): number =>
  Math.min(longestPauseMs, Math.max(pauseMs, waitedMs / 4));
