import type { Question } from '../src/domain/question.js';
import type { Door } from '../src/state/door.js';
import type { CoachWith } from '../src/state/reply-to-question.js';
import type { Store } from '../src/state/store.js';
import { createTakeQuestion, takeSettings } from '../src/state/take-question.js';
import { createWorker } from '../src/state/worker.js';

/** Through the whole of the inbox: taken, answered, delivered to a door that takes no time. */
export type Bench = {
  ask(question: Question): Promise<void>;
  /** Milliseconds from taking to delivery, for each reply so far. */
  took: number[];
  stop(): Promise<void>;
};

const unlimited = { burst: 1e9, perMinute: 1e9 };

export function startBench(store: Store, coachWith: CoachWith): Bench {
  const takenAt = new Map<string, number>();
  const took: number[] = [];
  const door: Door = {
    name: 'bench',
    async deliver({ question }) {
      took.push(performance.now() - (takenAt.get(question.id) ?? 0));
      takenAt.delete(question.id);
      return {};
    },
  };
  const { inbox, memory } = store;
  const worker = createWorker({ ...{ inbox, memory, coachWith }, doors: [door], now: Date.now });
  const take = createTakeQuestion({
    inbox,
    now: Date.now,
    wake: worker.wake,
    settings: { ...takeSettings, person: unlimited, workspace: unlimited },
  });
  worker.start();
  return {
    took,
    async ask(question) {
      takenAt.set(question.id, performance.now());
      const taken = await take({ question, door: 'bench', workspace: 'w1', route: { channel: 'c' } });
      if (taken.kind !== 'accepted') throw new Error(`not accepted: ${taken.kind}`);
    },
    async stop() {
      await worker.stop(10_000);
    },
  };
}

/** @param part 0.95 for the value that 95 % do not exceed */
export const percentile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * part) - 1)] ?? 0;
