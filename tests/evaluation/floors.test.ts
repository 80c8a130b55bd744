import { describe, expect, it } from 'vitest';
import { checkFaqFloors, checkFloors } from '../../src/evaluation/floors.js';
import type { Summary } from '../../src/evaluation/summarise.js';

/** Each measure exactly on its floor. */
const onTheFloor: Summary = {
  questions: 100,
  right: { count: 95, of: 100 },
  byTag: {},
  offTopicRecognised: { count: 4, of: 5 },
  notCoveredRecognised: { count: 5, of: 5 },
  recognised: { count: 9, of: 10 },
  answerableRefused: { count: 3, of: 100 },
  cited: { count: 50, of: 50 },
  figuresWithoutSource: 0,
  search: { questions: 0, hitAt5: 0, reciprocalRank: 0 },
};
const missed = (...args: Parameters<typeof checkFloors>): string[] =>
  checkFloors(...args).flatMap(({ measure, ok }) => (ok ? [] : [measure]));

describe('the floors', () => {
  it('hold when each measure is just on them', () => {
    expect(checkFloors('tuned', onTheFloor)).toEqual([
      { set: 'tuned', measure: 'right', value: 0.95, bound: 'at least', limit: 0.95, ok: true },
      { set: 'tuned', measure: 'recognised', value: 0.9, bound: 'at least', limit: 0.9, ok: true },
      { set: 'tuned', measure: 'refused', value: 0.03, bound: 'at most', limit: 0.03, ok: true },
      { set: 'tuned', measure: 'cited', value: 1, bound: 'at least', limit: 1, ok: true },
      { set: 'tuned', measure: 'unsourced', value: 0, bound: 'at most', limit: 0, ok: true },
    ]);
  });

  it.each([
    ['right', { right: { count: 94, of: 100 } }],
    ['recognised', { recognised: { count: 8, of: 10 } }],
    ['refused', { answerableRefused: { count: 4, of: 100 } }],
    ['cited', { cited: { count: 49, of: 50 } }],
    ['unsourced', { figuresWithoutSource: 1 }],
  ])('break when %s is just below', (measure, worse) => {
    expect(missed('tuned', { ...onTheFloor, ...worse })).toEqual([measure]);
  });

  it.each(['apart', 'libraries-tuned', 'libraries-apart'] as const)('ask for nine in ten of %s', (set) => {
    expect(missed(set, { ...onTheFloor, right: { count: 90, of: 100 } })).toEqual([]);
    expect(missed(set, { ...onTheFloor, right: { count: 89, of: 100 } })).toEqual(['right']);
  });

  it('ask nothing of what a set does not hold', () => {
    const none = { count: 0, of: 0 };
    const measures = checkFloors('tuned', { ...onTheFloor, recognised: none, cited: none });
    expect(measures.map(({ measure }) => measure)).toEqual(['right', 'refused', 'unsourced']);
  });

  it('for the FAQ are what plain full text reached', () => {
    const baseline = { hitAt1: 0.8, hitAt5: 0.9, reciprocalRank: 0.85 };
    expect(checkFaqFloors({ search: baseline, baseline }).every(({ ok }) => ok)).toBe(true);
    const worse = { ...baseline, hitAt5: 0.899 };
    expect(checkFaqFloors({ search: worse, baseline })).toContainEqual({
      set: 'faq',
      measure: 'hit@5',
      value: 0.899,
      bound: 'at least',
      limit: 0.9,
      ok: false,
    });
  });
});
