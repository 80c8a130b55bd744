import type { ConversationState } from '../domain/conversation.js';
import type { Json } from './json.js';
import type { Memory, Remembered } from './memory.js';

/** The coach's memory during one question. */
export type TurnMemory = {
  recall(conversation: string, asker: string): Promise<ConversationState | undefined>;
  remember(conversation: string, asker: string, state: ConversationState): Promise<void>;
  forget(asker: string): Promise<number>;
};

/**
 * Reads from the lasting memory and holds back what is remembered, so that it can be stored together with the reply.
 */
export function createTurnMemory(
  memory: Memory,
  now: () => number,
): { memory: TurnMemory; remembered(): Remembered | undefined } {
  let held: Remembered | undefined;
  return {
    memory: {
      // Only what `remember` was given comes back.
      recall: async (conversation, asker) =>
        (await memory.recall(conversation, asker)) as ConversationState | undefined,
      async remember(conversation, asker, state) {
        held = { conversation, asker, state: state as unknown as Json, at: now() };
      },
      forget: (asker) => memory.forget(asker),
    },
    remembered: () => held,
  };
}
