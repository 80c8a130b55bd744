import { SegueError } from '../../domain/errors.js';

/** SQLSTATE classes, https://www.postgresql.org/docs/current/errcodes-appendix.html */
const sentences: readonly [RegExp, (where: string) => string, boolean][] = [
  [/^28/, (where) => `Postgres at ${where} refuses this user or password: check DATABASE_URL.`, false],
  [/^3D/, (where) => `Postgres at ${where} has no such database: create it, or check DATABASE_URL.`, false],
  [
    /^42501/,
    (where) =>
      `This user may not do that in Postgres at ${where}: grant it create, select, insert, update and delete.`,
    false,
  ],
  [
    /^25006/,
    (where) => `Postgres at ${where} is read-only just now (a standby?): Segue goes on when it can write.`,
    true,
  ],
  [
    /^53/,
    (where) =>
      `Postgres at ${where} is short of disk, memory or connections: free some, and Segue goes on by itself.`,
    true,
  ],
  [/^(40|55P03|57014)/, (where) => `Postgres at ${where} is busy: Segue tries again by itself.`, true],
  [
    /^(08|57P|58)/,
    (where) => `Postgres at ${where} closed the connection: Segue goes on when it is back.`,
    true,
  ],
];

/**
 * What went wrong with Postgres, in a line that says what to do.
 * @param where host, port and database: never the user or the password
 */
export function toStorageError(cause: unknown, where: string): unknown {
  if (cause instanceof SegueError || !(cause instanceof Error)) return cause;
  const code = (cause as { code?: unknown }).code;
  const isSqlState = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && 'severity' in cause;
  if (!isSqlState) {
    // The driver reports a lost or refused connection as a plain Error, some with a system's code; anything else is a fault of ours.
    if (cause.constructor !== Error && code === undefined) return cause;
    const message = `Cannot reach Postgres at ${where}: start it, or check DATABASE_URL. Segue goes on when it is there.`;
    return new SegueError('storage', message, { cause, retryable: true });
  }
  const known = sentences.find(([pattern]) => pattern.test(code));
  if (known) return new SegueError('storage', known[1](where), { cause, retryable: known[2] });
  return new SegueError(
    'storage',
    `Postgres at ${where} failed (SQLSTATE ${code}): see the log for details.`,
    { cause },
  );
}
