import { SegueError } from '../domain/errors.js';

/** One step of the schema. Steps are only ever added: a published one never changes. */
export type Migration = { number: number; name: string; sql: string };

/**
 * @param applied numbers recorded in the database
 * @returns the steps still to be made, in order
 * @throws SegueError `storage` when a newer program wrote the database
 */
export function pendingMigrations(all: readonly Migration[], applied: readonly number[]): Migration[] {
  const known = new Set(all.map(({ number }) => number));
  const newer = applied.find((number) => !known.has(number));
  if (newer !== undefined) {
    throw new SegueError(
      'storage',
      `The stored state was written by a newer Segue (step ${newer}): start that version, or use another data folder or database.`,
    );
  }
  const done = new Set(applied);
  return all.filter(({ number }) => !done.has(number));
}
