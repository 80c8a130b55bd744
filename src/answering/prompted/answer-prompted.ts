import type { Answer } from '../../domain/answer.js';
import type { ConversationState } from '../../domain/conversation.js';
import type { Intent } from '../../understanding/intent.js';
import type { Sources } from '../sources.js';
import { askStandAlone } from './ask-stand-alone.js';
import type { PromptedParts } from './counted-call.js';
import { mayReplace, rulesAreSure } from './restate-question.js';
import { isAnswered } from './stand-in.js';
import { createAnswerBudget, dayOf } from './token-budget.js';
import { writeAnswer } from './write-answer.js';

/** One question in model mode: all its calls share a deadline and a budget. */
export type PromptedTurn = {
  /**
   * Writes a message that leans on the conversation, or is not in English, as one question that stands alone, where the
   * rules are not sure.
   * @param understandAs what code understands of a text
   * @returns undefined where the message is to be taken as it is
   */
  restate(
    message: string,
    intent: Intent,
    state: ConversationState | undefined,
    understandAs: (text: string) => Intent,
  ): Promise<{ question: string; intent: Intent } | undefined>;
  /**
   * Puts a composed answer into a model's words, held to the passages; whatever goes wrong, the composed answer stands in.
   * Answers that the guides do not give, questions back and small talk stay as they are.
   * @param onText called with each further piece of the reply, once it has passed
   */
  answer(composed: Answer, asked: Asked, onText?: (piece: string) => void): Promise<Answer>;
};

/** `message` as the person wrote it, `question` as it was understood. */
export type Asked = { message: string; question: string; intent: Intent; sources: Sources };

/** Model mode, as the coach sees it. */
export type PromptedAnswers = {
  /** The model's name. */
  readonly model: string;
  /** Begins a question of a person. */
  begin(asker: string): Promise<PromptedTurn>;
};

export const createPromptedAnswers = (parts: PromptedParts): PromptedAnswers => ({
  model: parts.model.name,
  async begin(asker) {
    const { now, spending, limits, deadlines } = parts;
    const started = performance.now();
    const endsAt = started + deadlines.end;
    const day = dayOf(now());
    const left = limits.perDay - (await spending.spent(asker, day));
    const budget = createAnswerBudget(limits, left);
    const turn = { ...parts, endsAt, firstBy: started + deadlines.firstToken, budget };
    const charge = async (): Promise<void> => {
      const { input, output } = budget.used();
      // People have read the reply already: it is not taken back because it could not be counted.
      if (input + output > 0) await spending.add(asker, day, input + output, now()).catch(() => {});
    };
    return {
      async restate(message, intent, state, understandAs) {
        if (rulesAreSure(message, intent, state)) return undefined;
        const question = await askStandAlone(message, state, turn);
        if (question === undefined) return undefined;
        const restated = understandAs(question);
        return mayReplace(message, intent, restated, state) ? { question, intent: restated } : undefined;
      },
      async answer(composed, asked, onText = () => {}) {
        try {
          return isAnswered(composed) && isForModel(asked.intent)
            ? await writeAnswer(composed, asked, onText, turn)
            : composed;
        } finally {
          await charge();
        }
      },
    };
  },
});

/** A list of guides is the library's table of contents: there is nothing to put into other words. */
const isForModel = (intent: Intent): boolean =>
  intent.kind === 'asks' && intent.asks.some(({ task }) => task === 'facts' || task === 'compare');
