import type { Answer, Answered, Citation, NonEmpty } from '../../domain/answer.js';
import type { ConversationState } from '../../domain/conversation.js';
import type { Intent } from '../../understanding/intent.js';
import type { Sources } from '../sources.js';
import { callModel, type Deadlines } from './call-model.js';
import { type ChatModel, ModelError, type ModelRequest } from './chat-model.js';
import { choosePassages, type NumberedPassage } from './choose-passages.js';
import type { CircuitBreaker } from './circuit-breaker.js';
import { dataBlock, makeBoundary } from './data-block.js';
import { type Given, toNamedGuide } from './evidence-given.js';
import { composedSentences, frameReply, numberFacts, type ReplyFrame } from './frame-reply.js';
import { languageOf } from './language-of.js';
import type { ObserveModel, StandInReason } from './model-event.js';
import type { Prompts } from './prompts.js';
import {
  mayReplace,
  RESTATED_TOKENS,
  readRestated,
  rulesAreSure,
  toStandAloneMessage,
} from './restate-question.js';
import { faultKinds, type SentenceFault } from './sentence-fault.js';
import { isAnswered, missingAmounts, standIn } from './stand-in.js';
import {
  type AnswerBudget,
  createAnswerBudget,
  dayOf,
  type Spending,
  type TokenLimits,
} from './token-budget.js';
import { createGrowingReply, type GrowingReply, type Written } from './write-reply.js';

export type PromptedParts = {
  model: ChatModel;
  prompts: Prompts;
  breaker: CircuitBreaker;
  spending: Spending;
  limits: TokenLimits;
  deadlines: Deadlines;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Gives that many random bytes. */
  random: (bytes: number) => Uint8Array;
  observe: ObserveModel;
};

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

export type Asked = { message: string; question: string; intent: Intent; sources: Sources };

/** Tokens of a reply: eight sentences take some 300, a list of twelve with its figures 500. */
const REPLY_TOKENS = 900;
/** A follow-up is made whole within this, or taken as it is: it comes out of the time to the first text. */
const RESTATE_MS = 4_000;

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
      if (input + output > 0) await spending.add(asker, day, input + output, now());
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

type Turn = PromptedParts & { endsAt: number; firstBy: number; budget: AnswerBudget };

/** A list of guides is the library's table of contents: there is nothing to put into other words. */
const isForModel = (intent: Intent): boolean =>
  intent.kind === 'asks' && intent.asks.some(({ task }) => task === 'facts' || task === 'compare');

async function askStandAlone(
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

async function writeAnswer(
  composed: Answered,
  { message, question, sources }: Asked,
  onText: (piece: string) => void,
  turn: Turn,
): Promise<Answer> {
  const { model, prompts, breaker, budget, observe, random } = turn;
  const frame = frameReply(composed);
  const passages = await choosePassages(composed, question, sources);
  const boundary = makeBoundary(random);
  const facts = numberFacts(frame.facts, composed, passages);
  const given = toGiven(passages, composed, sources, {
    composed: composedSentences(facts),
    secrets: { instructions: prompts.answer.instructions, boundary },
  });
  const lead = frame.before === '' ? '' : `${frame.before}\n\n`;
  let begun = false;
  const reply = createGrowingReply(model, given, (piece) => {
    onText(begun ? piece : lead + piece);
    begun = true;
  });
  const stoodIn = (why: StandInReason): Answered => {
    observe({ kind: 'replied', by: 'extractive', why, use: budget.used() });
    return standIn(
      composed,
      frame.facts,
      begun ? { text: lead + reply.text(), citations: reply.citations() } : undefined,
    );
  };

  const request: ModelRequest = {
    instructions: prompts.answer.instructions,
    turns: [
      {
        by: 'us',
        text: toMessage(prompts, passages, facts, message, boundary),
      },
    ],
    maxTokens: REPLY_TOKENS,
  };
  if (!budget.allows(request)) return stoodIn('budget');
  if (!breaker.mayAsk()) return stoodIn('resting');
  const first = await askFor('answer', request, reply, turn);
  if ('failure' in first) return stoodIn(first.failure);
  const findings = findingsOf(first, frame, reply);
  if (findings.faults.length > 0) {
    for (const { kind } of findings.faults) observe({ kind: 'caught', fault: kind, mended: false });
    if ('end' in first && first.end === 'filtered') return stoodIn('filtered');
    const again = toMendRequest(request, reply, findings, prompts, boundary);
    if (!budget.allows(again)) return stoodIn('budget');
    const second = await askFor('mend', again, reply, turn);
    if ('failure' in second) return stoodIn(second.failure);
    const left = findingsOf(second, frame, reply);
    for (const { kind } of left.faults) observe({ kind: 'caught', fault: kind, mended: true });
    if (left.faults.length > 0) return stoodIn('unfit');
  }
  const [citation, ...others] = reply.citations();
  if (!citation) return stoodIn('unfit');
  observe({ kind: 'replied', by: 'model', use: budget.used() });
  return finish(composed, frame, lead + reply.text(), [citation, ...others], model.name);
}

/** The fixed lines and the offer go around what the model wrote; the offer is in English, and so only under English. */
function finish(
  { offer, ...composed }: Answered,
  frame: ReplyFrame,
  text: string,
  citations: NonEmpty<Citation>,
  model: string,
): Answered {
  const english = languageOf(text) === 'english';
  const blocks = [text, frame.after, english ? frame.offer : ''].filter((block) => block !== '');
  return {
    ...composed,
    ...(offer && english ? { offer } : {}),
    ...{ text: blocks.join('\n\n'), citations, by: 'model', model },
  };
}

function toGiven(
  passages: readonly NumberedPassage[],
  { guides }: Answered,
  sources: Sources,
  rest: Pick<Given, 'composed' | 'secrets'>,
): Given {
  const ids = new Set([...guides, ...passages.map(({ passage }) => passage.guide)]);
  return {
    passages,
    guides: [...ids].flatMap((id) => sources.guide(id) ?? []).map(toNamedGuide),
    ...rest,
    synonyms: sources.synonyms,
  };
}

function toMessage(
  { answer }: Pick<Prompts, 'answer'>,
  passages: readonly NumberedPassage[],
  facts: string,
  question: string,
  boundary: string,
): string {
  const blocks = passages.map(({ number, passage, title }) =>
    dataBlock(boundary, `passage ${number}`, `${title} › ${passage.section}\n${passage.text}`),
  );
  return answer.fill({
    boundary,
    passages: blocks.join('\n'),
    draft: dataBlock(boundary, 'draft', facts),
    question: dataBlock(boundary, 'question', question),
  });
}

type Findings = { sentence: string; faults: readonly SentenceFault[] };

/** What is wrong with a reply that has ended or was stopped: the sentence that did not pass, or what it leaves out. */
function findingsOf(written: Written, { facts }: ReplyFrame, reply: GrowingReply): Findings {
  if ('caught' in written) return written.caught;
  if (reply.text() === '') return { sentence: '', faults: [{ kind: 'empty', claim: 'the whole reply' }] };
  const lost = missingAmounts(facts, reply.text());
  return { sentence: '', faults: lost.map((claim) => ({ kind: 'lost', claim })) };
}

function toMendRequest(
  request: ModelRequest,
  reply: GrowingReply,
  { sentence, faults }: Findings,
  { mend }: Pick<Prompts, 'mend'>,
  boundary: string,
): ModelRequest {
  const found = faults.map(({ kind, claim }) => `- ${faultKinds[kind]}: ${claim}`).join('\n');
  const text = mend.fill({
    boundary,
    kept: dataBlock(boundary, 'kept', reply.raw() || '(nothing)'),
    finding: dataBlock(boundary, 'finding', `${sentence}\n${found}`),
  });
  return {
    ...request,
    turns: [
      ...request.turns,
      { by: 'model', text: `${reply.raw()} ${sentence}`.trim() || '(nothing)' },
      { by: 'us', text },
    ],
  };
}

type Failed = { failure: Exclude<StandInReason, 'resting' | 'budget' | 'unfit'> };

async function askFor(
  purpose: 'answer' | 'mend',
  request: ModelRequest,
  reply: GrowingReply,
  turn: Turn,
): Promise<Written | Failed> {
  const { endsAt, firstBy, deadlines } = turn;
  // What a restated question took comes out of the time to the first text; a mended reply has been begun.
  const firstTokenMs = purpose === 'answer' ? Math.max(0, firstBy - performance.now()) : deadlines.firstToken;
  const called = await counted(purpose, turn, (onUse) =>
    reply.write(request, { firstTokenMs, endsAt, onUse }),
  );
  return 'failure' in called ? called : called.result;
}

/** Runs a call and tells the breaker, the budget and whoever observes how it went. */
async function counted<T>(
  purpose: 'answer' | 'mend' | 'stand-alone',
  { budget, breaker, observe }: Turn,
  call: (onUse: (use: { input: number; output: number }) => void) => Promise<T>,
): Promise<{ result: T } | Failed> {
  const began = performance.now();
  const use = { input: 0, output: 0, cached: 0 };
  const onUse = ({ input, output, cached = 0 }: { input: number; output: number; cached?: number }): void => {
    budget.took({ input, output, cached });
    use.input += input;
    use.output += output;
    use.cached += cached;
  };
  try {
    const result = await call(onUse);
    breaker.succeeded();
    observe({ kind: 'called', purpose, use, tookMs: performance.now() - began });
    return { result };
  } catch (error) {
    const failure = error instanceof ModelError ? error.failure : 'malformed';
    breaker.failed(error instanceof ModelError ? error.afterMs : undefined);
    observe({ kind: 'called', purpose, use, tookMs: performance.now() - began, failure });
    return { failure };
  }
}
