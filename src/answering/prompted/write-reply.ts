import type { Citation } from '../../domain/answer.js';
import type { GuideId } from '../../domain/guide.js';
import { type Called, callModel } from './call-model.js';
import type { ChatModel, ModelRequest, TokenUse } from './chat-model.js';
import { checkSentence } from './check-sentence.js';
import { createCiting } from './cite-sentence.js';
import { createSentenceCutter } from './cut-sentences.js';
import type { Given } from './evidence-given.js';
import type { SentenceFault } from './sentence-fault.js';

/** A reply while it is written: sentences come in as the model writes them and are shown when they have passed. */
export type GrowingReply = {
  /** Asks the model and takes its sentences in, until it ends or a sentence does not pass. */
  write(request: ModelRequest, timing: Timing): Promise<Written>;
  /** What has passed so far, with marks as people see them. */
  text(): string;
  /** The same with the numbers of the passages, as the model wrote it. */
  raw(): string;
  citations(): readonly Citation[];
};

export type Timing = { firstTokenMs: number; endsAt: number; onUse(use: TokenUse): void };

/** `caught`: the sentence that did not pass, and why. */
export type Written = { end: Called } | { caught: { sentence: string; faults: readonly SentenceFault[] } };

class Caught extends Error {
  constructor(
    readonly sentence: string,
    readonly faults: readonly SentenceFault[],
  ) {
    super('a sentence did not pass');
  }
}

/**
 * @param show called with each further piece of the reply; together they are `text()`
 * @param instead for tests: checks in the place of `checkSentence`
 */
export function createGrowingReply(
  model: ChatModel,
  given: Given,
  show: (piece: string) => void,
): GrowingReply {
  const citing = createCiting();
  let shown = '';
  let raw = '';
  /** White space that was read and not shown: a reply does not end with any. */
  let pending = '';
  let about: GuideId | undefined = given.guides.length === 1 ? given.guides[0]?.id : undefined;

  const take = (slice: string): void => {
    const sentence = toPlainMarks(slice);
    if (sentence.trim() === '') {
      pending += sentence;
      return;
    }
    const checked = checkSentence(sentence, given, about);
    if (checked.faults.length > 0) throw new Caught(sentence.trim(), checked.faults);
    about = checked.about;
    const [, lead = '', core = '', tail = ''] =
      /^(\s*)([\s\S]*?)(\s*)$/.exec(citing.cite(sentence, checked.cited)) ?? [];
    // Between two calls there may be no space.
    const gap = pending + lead;
    const piece = `${shown === '' ? '' : gap === '' ? ' ' : gap}${core}`;
    pending = tail;
    raw += sentence;
    shown += piece;
    show(piece);
  };

  return {
    text: () => shown,
    raw: () => raw.trim(),
    citations: citing.citations,
    async write(request, timing) {
      const cutter = createSentenceCutter();
      try {
        const end = await callModel(model, request, {
          ...timing,
          onText: (text) => {
            for (const sentence of cutter.add(text)) take(sentence);
          },
        });
        // Of a reply that ran into its bound or was held back, the last sentence is not whole.
        if (end === 'stop') for (const sentence of cutter.end()) take(sentence);
        return { end };
      } catch (error) {
        if (error instanceof Caught) return { caught: { sentence: error.sentence, faults: error.faults } };
        throw error;
      }
    },
  };
}

/** `[1, 2]` and `[1][2]` are one way of saying it; a mark in another form is left for the check to find. */
const toPlainMarks = (sentence: string): string =>
  sentence.replace(/\[\s*(\d{1,2}(?:\s*[,;]\s*\d{1,2})+)\s*\]/g, (_, numbers: string) =>
    numbers
      .split(/[,;]/)
      .map((number) => `[${number.trim()}]`)
      .join(''),
  );
