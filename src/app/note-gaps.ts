import { randomUUID } from 'node:crypto';
import type { Coach } from '../coach/coach.js';
import { gapOf } from '../state/gap-of.js';
import { totalOf } from '../state/privacy.js';
import type { Store } from '../state/store.js';
import type { Config } from './config.js';

export const tellFailure =
  (errors: { write(line: string): unknown }) =>
  (error: unknown): void =>
    void errors.write(`segue: gaps are not noted: ${error instanceof Error ? error.message : error}\n`);

/** Notes what the guides did not answer at the terminal, where no worker does it. */
export type GapNotes = {
  /** The same coach, heard. */
  over(coach: Coach): Coach;
  /** Deletes what was noted of a person. @returns the number of entries */
  forget(asker: string): Promise<number>;
  close(): Promise<void>;
};

/**
 * The store is opened at the first gap, so that answers do not wait for it. An answer never fails because it could not
 * be noted: `failed` is told, once.
 */
export function createGapNotes(
  config: Config,
  { now, failed }: { now: () => number; failed: (error: unknown) => void },
): GapNotes {
  let opening: Promise<Store> | undefined;
  let broken = false;
  const store = (): Promise<Store> => {
    opening ??= import('../state/open-store.js').then(({ openStore }) => openStore(config));
    return opening;
  };
  return {
    over: (coach) => ({
      async ask(question, progress) {
        const answer = await coach.ask(question, progress);
        // At the terminal the same words are a new question each time.
        const asked = { ...question, id: randomUUID() };
        const gap = gapOf({ question: asked, door: 'terminal', route: null }, answer, now());
        if (!gap || broken) return answer;
        try {
          await (await store()).notes.noteGap(gap);
        } catch (error) {
          broken = true;
          failed(error);
        }
        return answer;
      },
    }),
    forget: async (asker) => totalOf(await (await store()).privacy.forget(asker)),
    async close() {
      const opened = await opening?.catch(() => undefined);
      await opened?.health.close();
    },
  };
}
