import type { ConversationState } from '../domain/conversation.js';
import type { Json } from './json.js';
import type { Memory } from './memory.js';

/** The coach's memory of conversations, in the store: outlives a restart and is shared by processes. */
export function createLastingMemory(
  memory: Memory,
  now: () => number,
): {
  recall(conversation: string, asker: string): Promise<ConversationState | undefined>;
  remember(conversation: string, asker: string, state: ConversationState): Promise<void>;
  forget(asker: string): Promise<number>;
} {
  return {
    // Only what `remember` was given comes back.
    recall: async (conversation, asker) =>
      (await memory.recall(conversation, asker)) as ConversationState | undefined,
    remember: (conversation, asker, state) =>
      memory.remember(conversation, asker, state as unknown as Json, now()),
    forget: (asker) => memory.forget(asker),
  };
}
