import { randomUUID } from 'node:crypto';
import type { Door } from './door.js';
import type { Claimed, InboxWork } from './inbox.js';
import { createKeepTrying } from './keep-trying.js';
import type { Memory } from './memory.js';
import { type CoachWith, type Progress, replyToQuestion } from './reply-to-question.js';
import { createSlots } from './slots.js';
import type { Observe } from './work-event.js';
import { type WorkSettings, workSettings } from './work-settings.js';

export type Worker = {
  start(): void;
  /** There may be something new to answer: look now rather than at the next poll. */
  wake(): void;
  /**
   * Takes nothing more, waits for what is under way, and leaves the rest in the inbox for whoever comes next.
   * @returns how many questions were still under way when the time was over
   */
  stop(withinMs: number): Promise<number>;
};

/**
 * Takes questions from the inbox and replies to them: one at a time in a conversation, many conversations at once, and each
 * door for itself, so that one whose platform is slow holds up no other.
 */
export function createWorker({
  inbox,
  memory,
  coachWith,
  doors,
  now,
  observe = () => {},
  settings = workSettings,
}: {
  inbox: InboxWork;
  memory: Memory;
  coachWith: CoachWith;
  doors: readonly Door[];
  /** Milliseconds since 1970. */
  now: () => number;
  observe?: Observe;
  settings?: WorkSettings;
}): Worker {
  const worker = randomUUID();
  const names = doors.map(({ name }) => name);
  const underWay = new Map<number, { claimed: Claimed; progress: Progress; finished: Promise<void> }>();
  const stopping = new AbortController();
  const timeOver = new AbortController();
  const keepTrying = createKeepTrying(observe, timeOver.signal);
  const slots = createSlots(settings.asked);
  let loop: Promise<void> | undefined;
  let wakeUp = (): void => {};
  let woken = false;

  const begin = (claimed: Claimed): void => {
    const door = doors.find(({ name }) => name === claimed.door);
    if (!door) return;
    const progress = { delivering: false };
    const parts = {
      worker,
      inbox,
      memory,
      coachWith,
      door,
      settings,
      slots,
      keepTrying,
      now,
      observe,
    };
    const finished = replyToQuestion(claimed, { ...parts, stopping: stopping.signal }, progress)
      .catch((error: unknown) => observe({ kind: 'lost', received: claimed, error }))
      .finally(() => {
        underWay.delete(claimed.seq);
        wake();
      });
    underWay.set(claimed.seq, { claimed, progress, finished });
  };

  function wake(): void {
    woken = true;
    wakeUp();
  }

  const rest = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, woken ? 0 : ms);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      woken = false;
      let hasMore = false;
      for (const door of names) {
        const held = [...underWay.values()].filter(({ claimed }) => claimed.door === door).length;
        const count = settings.held - held;
        if (count === 0) continue;
        const claim = () => {
          const time = now();
          return inbox.claim(worker, {
            doors: [door],
            except: [...underWay.keys()],
            count,
            now: time,
            until: time + settings.leaseMs,
          });
        };
        const taken = await keepTrying(claim).catch(() => []);
        for (const claimed of taken) begin(claimed);
        if (taken.length > 0 && taken.length < count) hasMore = true;
      }
      if (!hasMore) await rest(settings.pollMs);
    }
  }

  const renewing = (): NodeJS.Timeout =>
    setInterval(() => {
      if (underWay.size > 0)
        void inbox.renew(worker, [...underWay.keys()], now() + settings.leaseMs).catch(() => {});
    }, settings.leaseMs / 3);

  let renewal: NodeJS.Timeout | undefined;
  return {
    start() {
      renewal ??= renewing();
      loop ??= run();
    },
    wake,
    async stop(withinMs) {
      stopping.abort();
      wake();
      const time = setTimeout(() => timeOver.abort(), withinMs);
      const over = new Promise<void>((resolve) => timeOver.signal.addEventListener('abort', () => resolve()));
      await Promise.race([over, loop]);
      while (underWay.size > 0 && !timeOver.signal.aborted)
        await Promise.race([over, ...[...underWay.values()].map(({ finished }) => finished)]);
      clearTimeout(time);
      clearInterval(renewal);
      const left = [...underWay.values()];
      // A reply on its way may still arrive: its lease runs out by itself, and whoever takes it up looks first.
      const back = left.filter(({ progress }) => !progress.delivering);
      await Promise.allSettled(back.map(({ claimed }) => inbox.putBack(worker, claimed.seq, now(), false)));
      return left.length;
    },
  };
}
