import type { ConversationState } from '../../domain/conversation.js';
import { callModel } from './call-model.js';
import type { ModelRequest } from './chat-model.js';
import { counted, type Turn } from './counted-call.js';
import { makeBoundary } from './data-block.js';
import { RESTATED_TOKENS, readRestated, toStandAloneMessage } from './restate-question.js';

/** A follow-up is made whole within this, or taken as it is: it comes out of the time to the first text. */
const RESTATE_MS = 4_000;

/** Asks the model for a message as one question that stands alone. @returns undefined where it gave none in time */
export async function askStandAlone(
  message: string,
  state: ConversationState | undefined,
  turn: Turn,
): Promise<string | undefined> {
  const { prompts, model, breaker, budget, endsAt, random } = turn;
  const text = toStandAloneMessage(prompts, message, state, makeBoundary(random));
  const request: ModelRequest = {
    instructions: prompts.standAlone.instructions,
    turns: [{ by: 'us', text }],
    maxTokens: RESTATED_TOKENS,
  };
  if (!budget.allows(request) || !breaker.mayAsk()) return undefined;
  let reply = '';
  const called = await counted('stand-alone', turn, (onUse) =>
    callModel(model, request, {
      firstTokenMs: RESTATE_MS,
      endsAt: Math.min(endsAt, performance.now() + RESTATE_MS),
      onText: (piece) => {
        reply += piece;
      },
      onUse,
    }),
  );
  return 'failure' in called ? undefined : readRestated(reply);
}
