import { createHash } from 'node:crypto';
import pino, { type Logger } from 'pino';
import { SegueError } from '../domain/errors.js';
import { DeliveryError } from '../state/door.js';
import type { Received } from '../state/inbox.js';
import { createScrub } from './scrub.js';

export type Log = Logger;

/** Fields that would hold what people wrote. They are named here once more than callers leave them out. */
const withheld = new Set([
  'text',
  'question',
  'answer',
  'reply',
  'reason',
  'content',
  'message',
  'route',
  'quote',
]);
const DEEPEST = 4;

/**
 * One JSON object a line, without secrets and without what people wrote.
 * @param secrets the values of secret settings
 * @param write receives each line
 */
export function createLogger({
  level,
  secrets,
  write,
}: {
  level: string;
  secrets: readonly string[];
  write: (line: string) => void;
}): Log {
  const scrub = createScrub(secrets);
  const clean = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') return scrub(value);
    if (value === null || typeof value !== 'object') return value;
    if (value instanceof Error) return clean(describeError(value, level === 'debug'), depth);
    if (depth >= DEEPEST) return '[deeper]';
    if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1));
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        withheld.has(key) ? '[withheld]' : clean(item, depth + 1),
      ]),
    );
  };
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => clean(fields, 0) as Record<string, unknown>,
      },
      hooks: {
        logMethod(args, method) {
          method.apply(this, args.map((arg) => (typeof arg === 'string' ? scrub(arg) : arg)) as typeof args);
        },
      },
      serializers: { err: (value: unknown) => value, error: (value: unknown) => value },
    },
    { write },
  );
}

/**
 * An error for the log. Only errors that promise to hold no text of people are quoted; of others (a parser's, say, which
 * repeats what it stumbled over) the name, the code and the place are told.
 */
export function describeError(error: unknown, withStack: boolean): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, cause, stack = '' } = error;
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  const ours = error instanceof SegueError || error instanceof DeliveryError || typeof syscall === 'string';
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(ours ? { says: error.message } : {}),
    ...(withStack || !ours ? { at: frames.slice(0, 8).map((line) => line.trim()) } : {}),
    ...(cause === undefined ? {} : { cause: describeError(cause, withStack) }),
  };
}

/** The same for one question in every process and at every try; tells nothing about who asked. */
export const requestId = ({ door, question }: Received): string =>
  createHash('sha256').update(`${door}\0${question.id}`).digest('hex').slice(0, 12);
