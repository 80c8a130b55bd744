import type { Store } from '../src/state/store.js';

/** Time spent waiting for the store, in milliseconds, over all calls. */
export type StoreTime = { calls: number; ms: number };

/** The same store, with the time spent in the inbox, the memory and the notes added up. */
export function timedStore(store: Store): { store: Store; time: StoreTime } {
  const time: StoreTime = { calls: 0, ms: 0 };
  const timed = <T extends object>(drawer: T): T =>
    new Proxy(drawer, {
      get(target, name) {
        const member = Reflect.get(target, name) as unknown;
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          const began = performance.now();
          try {
            return await (member as (...args: unknown[]) => unknown).apply(target, args);
          } finally {
            time.calls++;
            time.ms += performance.now() - began;
          }
        };
      },
    });
  const { inbox, memory, notes } = store;
  return { store: { ...store, inbox: timed(inbox), memory: timed(memory), notes: timed(notes) }, time };
}
