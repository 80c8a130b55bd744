import { SegueError } from '../../domain/errors.js';

const sentences: readonly [RegExp, (file: string) => string, boolean][] = [
  [
    /^SQLITE_FULL/,
    (file) => `No space left on the disk that holds ${file}: free some, and Segue goes on by itself.`,
    true,
  ],
  [
    /^SQLITE_(BUSY|LOCKED)/,
    (file) =>
      `${file} is locked by another program: end what holds it (a backup, a database browser), and Segue goes on by itself.`,
    true,
  ],
  [
    /^(SQLITE_READONLY|SQLITE_CANTOPEN|EACCES|EPERM|EROFS)/,
    (file) => `Cannot write to ${file}: let the user that runs Segue write to its folder, and to the file.`,
    true,
  ],
  [
    /^SQLITE_(CORRUPT|NOTADB)/,
    (file) => `${file} is damaged: put a backup in its place, or move it away to begin with an empty one.`,
    false,
  ],
  [
    /^(SQLITE_IOERR|EIO|ENOSPC)/,
    (file) => `The disk failed while reading or writing ${file}: check its space and its health.`,
    true,
  ],
];

/** What went wrong with the state file, in a line that says what to do; errors of another kind pass unchanged. */
export function toStorageError(cause: unknown, file: string): unknown {
  if (cause instanceof SegueError || !(cause instanceof Error)) return cause;
  const code = (cause as { code?: unknown }).code;
  if (typeof code !== 'string') return cause;
  const known = sentences.find(([pattern]) => pattern.test(code));
  if (known) return new SegueError('storage', known[1](file), { cause, retryable: known[2] });
  if (!code.startsWith('SQLITE_')) return cause;
  return new SegueError('storage', `${file} cannot be used (${code}): see the log for details.`, { cause });
}

export const isBusy = (error: unknown): boolean =>
  /^SQLITE_(BUSY|LOCKED)/.test(String((error as { code?: unknown } | null)?.code ?? ''));
