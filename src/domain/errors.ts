/** Each error that a person may meet: a code for programs, a sentence for people. */
export const errorCodes = [
  'usage',
  'config',
  'no-guides',
  'unreadable-document',
  'index-damaged',
  'index-busy',
  'index-foreign-embedder',
  'native-module-missing',
  'storage',
  'model',
  'not-found',
  'unreachable',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export class SegueError extends Error {
  readonly code: ErrorCode;
  /** Whether the same call may succeed later without anyone mending anything. */
  readonly retryable: boolean;

  /** @param message what is wrong and what to do, in one line, without secrets */
  constructor(code: ErrorCode, message: string, options: { cause?: unknown; retryable?: boolean } = {}) {
    super(message, { cause: options.cause });
    this.name = 'SegueError';
    this.code = code;
    this.retryable = options.retryable ?? false;
  }
}
