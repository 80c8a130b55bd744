import type { ConversationState } from '../../src/domain/conversation.js';
import { guideId } from '../../src/domain/guide.js';

/** What a conversation has in play, with only what a test is about; guides by their ids as text. */
export function makeState({
  guides = [],
  options,
  ...fields
}: Partial<Omit<ConversationState, 'guides' | 'options'>> & {
  guides?: string[];
  options?: string[];
} = {}): ConversationState {
  return {
    guides: guides.map(guideId),
    facets: [],
    turns: [],
    ...(options ? { options: options.map(guideId) } : {}),
    ...fields,
  };
}
