import type { Store } from '../src/state/store.js';

/** The same store, with the calls to the inbox, the memory and the notes counted. */
export function countedStore(store: Store): { store: Store; count: { calls: number } } {
  const count = { calls: 0 };
  const counted = <T extends object>(drawer: T): T =>
    new Proxy(drawer, {
      get(target, name) {
        const member = Reflect.get(target, name) as unknown;
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => {
          count.calls++;
          return (member as (...args: unknown[]) => unknown).apply(target, args);
        };
      },
    });
  const { inbox, memory, notes } = store;
  return {
    store: { ...store, inbox: counted(inbox), memory: counted(memory), notes: counted(notes) },
    count,
  };
}
