import type { Json } from './json.js';

/**
 * What a conversation remembers of one person; never shared between people or conversations. The state is the
 * coach's own and plain JSON.
 */
export type Memory = {
  recall(conversation: string, asker: string): Promise<Json | undefined>;
  /** @throws SegueError `usage` when the state is longer than {@link MEMORY_LENGTH} */
  remember(conversation: string, asker: string, state: Json, now: number): Promise<void>;
  /** Returns how many conversations were forgotten. */
  forget(asker: string): Promise<number>;
};

/** What one question has changed in its conversation's memory. */
export type Remembered = { conversation: string; asker: string; state: Json; at: number };

/** Characters of one conversation's state as JSON: some ten turns with their answers, ten times over. */
export const MEMORY_LENGTH = 200_000;
/** Conversations remembered for one person; the ones left alone longest go first. Retention bounds them in time. */
export const CONVERSATIONS_PER_PERSON = 100;
