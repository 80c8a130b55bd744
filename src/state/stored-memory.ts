import { SegueError } from '../domain/errors.js';
import type { Json } from './json.js';
import { MEMORY_LENGTH } from './memory.js';

/** @throws SegueError `usage` when the state is longer than {@link MEMORY_LENGTH} */
export function toStoredState(state: Json): string {
  const text = JSON.stringify(state);
  if (text.length <= MEMORY_LENGTH) return text;
  throw new SegueError(
    'usage',
    `A conversation's memory has ${text.length} characters, more than the ${MEMORY_LENGTH} that are kept: shorten it before it is stored.`,
  );
}
