import type { ConversationState } from '../domain/conversation.js';

/** What remembers conversations: per conversation and person, never across people. */
export type ConversationMemory = {
  recall(conversation: string, asker: string): Promise<ConversationState | undefined>;
  remember(conversation: string, asker: string, state: ConversationState): Promise<void>;
  /** Deletes everything of a person. @returns how many conversations were deleted */
  forget(asker: string): Promise<number>;
};

/** Conversations kept at once: some 2 kB each, so 20 MB at the most. The one longest silent goes first. */
const MOST_CONVERSATIONS = 10_000;

/** Memory of one process, gone with it. */
export function createMemoryInProcess(most = MOST_CONVERSATIONS): ConversationMemory {
  const states = new Map<string, { asker: string; state: ConversationState }>();
  const key = (conversation: string, asker: string): string => JSON.stringify([conversation, asker]);
  return {
    async recall(conversation, asker) {
      return structuredClone(states.get(key(conversation, asker))?.state);
    },
    async remember(conversation, asker, state) {
      const place = key(conversation, asker);
      states.delete(place);
      states.set(place, { asker, state: structuredClone(state) });
      const oldest = states.size > most ? states.keys().next().value : undefined;
      if (oldest !== undefined) states.delete(oldest);
    },
    async forget(asker) {
      let deleted = 0;
      for (const [place, entry] of states) if (entry.asker === asker && states.delete(place)) deleted++;
      return deleted;
    },
  };
}
