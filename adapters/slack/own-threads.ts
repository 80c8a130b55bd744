import type { DoorContext } from '../../src/index.js';
import { DOOR } from './slack-route.js';

/** The threads in which the coach answers without being called again. */
export type OwnThreads = {
  /** Whether somebody asked us in this thread, by its key. */
  isOurs(thread: string): Promise<boolean>;
  /** People have begun to talk to each other there. */
  quieten(thread: string): void;
  /** Somebody called us there. */
  wake(thread: string): void;
  isQuiet(thread: string): boolean;
};

/** Threads whose talk is remembered; a process that restarts has forgotten it and waits for the next sign. */
const MOST = 10_000;

/** A thread is ours when its key leads to a question: so it is known after a restart, and by every process. */
export function createOwnThreads(inbox: DoorContext['store']['inbox']): OwnThreads {
  const quiet = new Set<string>();
  return {
    isOurs: async (thread) => (await inbox.find(DOOR, thread)) !== undefined,
    quieten(thread) {
      quiet.add(thread);
      const [oldest] = quiet;
      if (quiet.size > MOST && oldest !== undefined) quiet.delete(oldest);
    },
    wake: (thread) => void quiet.delete(thread),
    isQuiet: (thread) => quiet.has(thread),
  };
}
