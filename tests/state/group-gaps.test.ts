import { describe, expect, it } from 'vitest';
import { HashingEmbeddings } from '../../src/search/hashing-embeddings.js';
import { groupFeedback } from '../../src/state/group-feedback.js';
import { groupGaps } from '../../src/state/group-gaps.js';
import type { Feedback, Gap } from '../../src/state/notes.js';

const embeddings = new HashingEmbeddings();
const embed = (texts: string[]) => embeddings.embedDocuments(texts);
let at = 0;
const gap = (asker: string, text: string, more: Partial<Gap> = {}): Gap => ({
  question: `m${++at}`,
  door: 'd',
  asker,
  text,
  near: [],
  at,
  ...more,
});

describe('gaps', () => {
  it('are grouped by meaning, most asked first, each under the question nearest to all', async () => {
    const gaps = [
      gap('u1', 'Will the beehives need a licence?', { near: ['baker-to-beekeeper'] }),
      gap('u1', 'Do I need a licence for beehives?', { near: ['baker-to-beekeeper', 'pilot-to-farmer'] }),
      gap('u2', 'do i need a licence for bee hives', { near: ['baker-to-beekeeper'] }),
      gap('u3', 'Which van should I buy?', { at: 100 }),
      gap('u4', 'Am I too old for this?'),
    ];
    const { questions, transitions } = await groupGaps(gaps, embed, 0.4);
    expect(transitions).toEqual([]);
    expect(questions).toEqual([
      {
        question: 'Will the beehives need a licence?',
        asked: 3,
        people: 2,
        near: ['baker-to-beekeeper', 'pilot-to-farmer'],
        last: expect.any(Number),
      },
      { question: 'Which van should I buy?', asked: 1, people: 1, near: [], last: 100 },
      { question: 'Am I too old for this?', asked: 1, people: 1, near: [], last: expect.any(Number) },
    ]);
  });

  it('of transitions without a guide are grouped by their two ends, however they were asked', async () => {
    const wanted = { from: 'Plumber', to: 'Owl Keeper' };
    const gaps = [
      gap('u1', 'From plumber to owl keeper?', { wanted }),
      gap('u2', 'I mend pipes. How do I get to keep owls?', {
        wanted: { from: 'plumber', to: 'owl  keeper' },
      }),
      gap('u2', 'Owls?', { wanted: { to: 'owl keeper' } }),
    ];
    expect((await groupGaps(gaps, embed, 0.4)).transitions).toMatchObject([
      { ...wanted, asked: 2, people: 2 },
      { to: 'owl keeper', asked: 1 },
    ]);
  });

  it('may be none', async () => {
    expect(await groupGaps([], embed, 0.4)).toEqual({ transitions: [], questions: [] });
  });
});

it('feedback is grouped by guide, the one that disappoints most first, its reasons newest first', () => {
  const word = (
    guide: string | undefined,
    verdict: Feedback['verdict'],
    when: number,
    reason?: string,
  ): Feedback => ({
    question: `q${when}`,
    door: 'd',
    asker: `u${when}`,
    verdict,
    ...(reason === undefined ? {} : { reason }),
    kind: 'answered',
    guides: guide === undefined ? [] : [guide],
    sections: [`${guide} › Salary`],
    at: when,
  });
  expect(
    groupFeedback([
      word('a', 'helpful', 1),
      word('b', 'unhelpful', 2, 'old figures'),
      word('b', 'unhelpful', 3, 'wrong country'),
      word(undefined, 'helpful', 4),
    ]),
  ).toEqual([
    {
      guide: 'b',
      helpful: 0,
      unhelpful: 2,
      reasons: [
        { reason: 'wrong country', sections: ['b › Salary'], at: 3 },
        { reason: 'old figures', sections: ['b › Salary'], at: 2 },
      ],
    },
    { guide: 'a', helpful: 1, unhelpful: 0, reasons: [] },
    { guide: '', helpful: 1, unhelpful: 0, reasons: [] },
  ]);
});
