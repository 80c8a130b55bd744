import type Database from 'better-sqlite3';

type Job = {
  work: (db: Database.Database) => unknown;
  resolve: (result: unknown) => void;
  reject: (error: unknown) => void;
};
type Outcome = { result: unknown } | { error: unknown };

/** Jobs in one transaction: a bound on how long it holds the only thread, some 10 ms. */
const MOST_TOGETHER = 100;

/**
 * Writes that come within one turn of the event loop share a transaction, and so one flush to the disk, which is what
 * a write costs. Each is still all or nothing by itself, and none resolves before the flush.
 * @param attempt runs the transaction, again when the database is locked
 */
export function createGroupCommit(
  db: Database.Database,
  attempt: <T>(transaction: () => T) => Promise<T>,
): <T>(work: (db: Database.Database) => T) => Promise<T> {
  const waiting: Job[] = [];
  let committing = false;

  const together = (jobs: readonly Job[]): Outcome[] =>
    db
      .transaction(() =>
        jobs.map(({ work }): Outcome => {
          try {
            // Within a transaction this is a savepoint.
            return { result: db.transaction(() => work(db))() };
          } catch (error) {
            // A full disk, say, undoes the whole transaction, not only this part of it.
            if (!db.inTransaction) throw error;
            return { error };
          }
        }),
      )
      .immediate();

  const commit = async (): Promise<void> => {
    committing = true;
    while (waiting.length > 0) {
      const jobs = waiting.splice(0, MOST_TOGETHER);
      try {
        const outcomes = await attempt(() => together(jobs));
        outcomes.forEach((outcome, place) => {
          if ('error' in outcome) jobs[place]?.reject(outcome.error);
          else jobs[place]?.resolve(outcome.result);
        });
      } catch (error) {
        for (const { reject } of jobs) reject(error);
      }
    }
    committing = false;
  };

  return <T>(work: (db: Database.Database) => T) =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ work, resolve: (result) => resolve(result as T), reject });
      if (committing) return;
      committing = true;
      setImmediate(() => void commit());
    });
}
