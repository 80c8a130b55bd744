import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCitations, markersOf } from '../../src/answering/check-citations.js';
import { cite, finder, makePassages } from './cited-passages.js';

const passages = makePassages(
  '6-10 months',
  'Lamplighter: $21,000\nGlassblower: $38,500',
  'Furnace Safety Card',
);
const [time, pay, card] = passages;
if (!time || !pay || !card) throw new Error('no passages');
const check = (text: string, citations: Parameters<typeof checkCitations>[1]) =>
  checkCitations(text, citations, finder(passages));

describe('markers, citations and quotes held against each other', () => {
  it('hold where each has its other', () => {
    expect(
      check('Plan on 6-10 months [1], then $38,500 [2].', [
        cite(1, time, '6-10 months'),
        cite(2, pay, '$38,500'),
      ]),
    ).toEqual([]);
    expect(check('Nothing is stated.', [])).toEqual([]);
  });

  it.each([
    [
      'a marker without a citation',
      'so [1], and so [2]',
      [cite(1, time, '6-10 months')],
      [{ marker: 2, fault: 'no-citation' }],
    ],
    [
      'a citation without a marker',
      'so',
      [cite(1, time, '6-10 months')],
      [{ marker: 1, fault: 'no-marker' }],
    ],
    [
      'a quote in other words',
      'so [1]',
      [cite(1, time, '6–10 months')],
      [{ marker: 1, fault: 'quote-not-in-passage' }],
    ],
    [
      'a quote of another passage',
      'so [1]',
      [cite(1, time, '$21,000')],
      [{ marker: 1, fault: 'quote-not-in-passage' }],
    ],
    [
      'a passage that is not there',
      'so [1]',
      [{ ...cite(1, time, '6'), passage: pay.id.replace('#2', '#9') as typeof pay.id }],
      [{ marker: 1, fault: 'quote-not-in-passage' }],
    ],
  ])('%s is found', (_, text, citations, faults) => {
    expect(check(text, citations)).toEqual(faults);
  });

  it('whatever is taken away, it is missed', () => {
    const marked = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(marked, fc.nat(7), fc.boolean(), (markers, place, fromText) => {
        const gone = markers[place % markers.length];
        const text = markers
          .filter((marker) => !fromText || marker !== gone)
          .map((marker) => `so it is [${marker}]`)
          .join(', ');
        const citations = markers
          .filter((marker) => fromText || marker !== gone)
          .map((marker) => cite(marker, card, 'Safety'));
        expect(check(text, citations)).toEqual([
          { marker: gone, fault: fromText ? 'no-marker' : 'no-citation' },
        ]);
      }),
    );
  });
});

it('markers of a text come in its order, each once', () => {
  expect(markersOf('b [3][1], a [3] and [x] [12]')).toEqual([3, 1, 12]);
});
