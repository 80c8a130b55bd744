import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/question.js';
import { type EvaluatedLibrary, runEvaluation } from '../../src/evaluation/run-evaluation.js';
import { summarise } from '../../src/evaluation/summarise.js';
import {
  answered,
  beekeeper,
  cite,
  golden,
  passages,
  smallLibrary,
  timelineReply,
  unanswered,
} from './small-library.js';

const { timeline, salary, swarming } = passages;

/** A coach that says the same to the same words, and notes what it was asked. */
function scripted(replies: Record<string, ReturnType<typeof answered>>) {
  const asked: Question[] = [];
  const searched: unknown[] = [];
  const library: EvaluatedLibrary = {
    ...smallLibrary,
    async ask(question) {
      asked.push(question);
      const reply = replies[question.text];
      if (!reply) throw new Error('the bees are out');
      return reply;
    },
    async search(query, options) {
      searched.push([query, options]);
      return [salary, timeline].map((passage) => ({ passage, score: 0.5 }));
    },
  };
  return { library, asked, searched };
}

const pay = golden({
  id: 'pay',
  before: ['how long?', 'thanks'],
  question: 'and the pay?',
  must: ['$42,000'],
  passage: { guide: beekeeper, contains: '14-20' },
  tags: ['salary', 'follow-up'],
});
const replies = {
  'how long?': timelineReply,
  thanks: unanswered('small-talk', 'With pleasure.'),
  'and the pay?': answered('**$42,000** [1].', cite(1, salary, 'Beekeeper: $42,000')),
};

describe('running a set', () => {
  it('asks earlier messages first, in a conversation of its own for each question', async () => {
    const { library, asked } = scripted(replies);
    await runEvaluation({
      name: 'bees',
      questions: [pay, golden({ id: 'time', question: 'how long?' })],
      ...library,
    });
    expect(asked).toEqual([
      { id: 'bees/pay/1', conversation: 'bees/pay', asker: 'evaluation', text: 'how long?', askedAt: 1 },
      { id: 'bees/pay/2', conversation: 'bees/pay', asker: 'evaluation', text: 'thanks', askedAt: 2 },
      { id: 'bees/pay/3', conversation: 'bees/pay', asker: 'evaluation', text: 'and the pay?', askedAt: 3 },
      { id: 'bees/time/1', conversation: 'bees/time', asker: 'evaluation', text: 'how long?', askedAt: 1 },
    ]);
  });

  it('gives each reply its scores, and search its own', async () => {
    const { library, searched } = scripted(replies);
    const [result] = await runEvaluation({ name: 'bees', questions: [pay], ...library });
    const full = { value: 1, reasons: [] };
    expect(result).toEqual({
      question: pay,
      answer: replies['and the pay?'],
      reply: { kind: full, facts: full, citations: full, figures: full },
      search: { hitAt5: full, reciprocalRank: { value: 0.5, reasons: ['the passage stands in place 2'] } },
      right: true,
    });
    expect(searched).toEqual([['how long?\nthanks\nand the pay?', { limit: 10 }]]);
  });

  it('makes a reply wrong for one thing wrong', async () => {
    const { library } = scripted({
      ...replies,
      'and the pay?': answered(
        '**$42,000** a year, 2 days a week [1].',
        cite(1, salary, 'Beekeeper: $42,000'),
      ),
    });
    const [result] = await runEvaluation({ name: 'bees', questions: [pay], ...library });
    expect(result).toMatchObject({ right: false, reply: { facts: { value: 1 }, figures: { value: 0.5 } } });
  });

  it('counts a question that the coach fails on as wrong, and goes on', async () => {
    const { library } = scripted(replies);
    const questions = [golden({ id: 'sting', question: 'do they sting?' }), pay];
    const results = await runEvaluation({ name: 'bees', questions, ...library });
    expect(results.map(({ right, failure }) => ({ right, failure }))).toEqual([
      { right: false, failure: 'the bees are out' },
      { right: true, failure: undefined },
    ]);
  });

  it('gives the same twice', async () => {
    const run = () => runEvaluation({ name: 'bees', questions: [pay], ...scripted(replies).library });
    expect(await run()).toEqual(await run());
  });
});

describe('the summary of a set', () => {
  const refusal = unanswered('not-covered', 'The guides do not say.');
  const season = cite(1, swarming, 'Swarm season: 6 weeks');
  const questions = [
    golden({ id: 'a', question: 'right', must: ['14-20 months'], passage: { contains: '14-20' } }),
    golden({ id: 'b', question: 'unsourced', tags: ['salary'], passage: { contains: 'nowhere' } }),
    golden({ id: 'c', question: 'refused', tags: ['salary', 'long'] }),
    golden({ id: 'd', question: 'refused', kind: 'not-covered', tags: ['not-covered'] }),
    golden({ id: 'e', question: 'right', kind: 'not-covered', tags: ['not-covered', 'long'] }),
    golden({ id: 'f', question: 'refused', kind: ['not-covered', 'small-talk'], tags: ['off-topic'] }),
    golden({ id: 'g', question: 'refused', kind: ['not-covered', 'answered'], tags: ['not-covered'] }),
    golden({ id: 'h', question: 'crash', tags: ['long'] }),
  ];
  const { library } = scripted({
    right: timelineReply,
    unsourced: answered('Swarms for 6 weeks [1], pay of $9 and $8 [2].', season),
    refused: refusal,
  });

  it('counts what is right, what is refused, and what has no source', async () => {
    expect(summarise(await runEvaluation({ name: 'bees', questions, ...library }))).toEqual({
      questions: 8,
      right: { count: 4, of: 8 },
      byTag: {
        long: { count: 0, of: 3 },
        'not-covered': { count: 2, of: 3 },
        'off-topic': { count: 1, of: 1 },
        plain: { count: 1, of: 1 },
        salary: { count: 0, of: 2 },
        timeline: { count: 1, of: 1 },
      },
      offTopicRecognised: { count: 1, of: 1 },
      notCoveredRecognised: { count: 1, of: 2 },
      recognised: { count: 2, of: 3 },
      // c is refused, h crashed; a and b were answered; g may be either.
      answerableRefused: { count: 2, of: 4 },
      // b points to a citation that is not there.
      cited: { count: 2, of: 3 },
      figuresWithoutSource: 2,
      search: { questions: 2, hitAt5: 0.5, reciprocalRank: 0.25 },
    });
  });
});
