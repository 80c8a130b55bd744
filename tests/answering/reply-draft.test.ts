import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCitations } from '../../src/answering/check-citations.js';
import { createDraft, holds, renumber } from '../../src/answering/reply-draft.js';
import { cite, finder, kiln, makePassages } from './cited-passages.js';

const guide = { id: kiln, title: 'From Lamplighter to Glassblower' };
const passages = makePassages(
  ['title', 'A 16 months way'],
  ['timeline', '6 months'],
  ['overview', 'Plan 6 months and a kiln.'],
);
const draft = () => createDraft({ passages: (id) => (id === kiln ? passages : []) });

describe('a draft', () => {
  it('finds the passage that holds a quote as whole words, the wished field first', () => {
    const one = draft();
    const text = `Plan on 6 months${one.cite(guide, '6 months', ['timeline'])}, with a kiln${one.cite(guide, 'a kiln')}.`;
    expect(one.finish(text)).toEqual({
      text: 'Plan on 6 months [1], with a kiln [2].',
      citations: [
        {
          marker: 1,
          passage: `${kiln}#2`,
          guide: kiln,
          title: guide.title,
          section: 'Part b',
          quote: '6 months',
        },
        {
          marker: 2,
          passage: `${kiln}#3`,
          guide: kiln,
          title: guide.title,
          section: 'Part c',
          quote: 'a kiln',
        },
      ],
    });
  });

  it('says nothing of what no passage holds', () => {
    const one = draft();
    expect(one.cite(guide, '7 months')).toBeUndefined();
    expect(one.cite(guide, '')).toBeUndefined();
    expect(one.cite({ ...guide, id: 'another-guide' as typeof kiln }, '6 months')).toBeUndefined();
    expect(one.finish('Nothing.')).toEqual({ text: 'Nothing.', citations: [] });
  });

  it('gives the same fact the same marker', () => {
    const one = draft();
    expect(one.cite(guide, 'a kiln')).toBe(one.cite(guide, 'a kiln'));
  });

  it('numbers markers in the order in which they end up standing, and drops what went unused', () => {
    const one = draft();
    const [first, , third] = [
      one.cite(guide, '6 months'),
      one.cite(guide, 'A 16 months way'),
      one.cite(guide, 'a kiln'),
    ];
    const { text, citations } = one.finish(`kiln${third}, time${first}, kiln${third}`);
    expect(text).toBe('kiln [1], time [2], kiln [1]');
    expect(citations.map(({ marker, quote }) => [marker, quote])).toEqual([
      [1, 'a kiln'],
      [2, '6 months'],
    ]);
  });

  it('whatever was cited and in whatever order it is said, the reply keeps its citations', () => {
    const quotes = ['6 months', '16 months', 'a kiln', 'Plan', 'A 16 months way', 'and a'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...quotes), { maxLength: 12 }),
        fc.array(fc.nat(11), { maxLength: 12 }),
        (said, order) => {
          const one = draft();
          const facts = said.map((quote) => `${quote}${one.cite(guide, quote)}`);
          const { text, citations } = one.finish(order.flatMap((at) => facts[at] ?? []).join('; '));
          expect(checkCitations(text, citations, finder(passages))).toEqual([]);
          expect(citations.map(({ marker }) => marker)).toEqual(citations.map((_, at) => at + 1));
          for (const { marker, quote } of citations) expect(text).toContain(`${quote} [${marker}]`);
        },
      ),
    );
  });
});

describe('a quote held as whole words', () => {
  it.each([
    ['16 months', '6 months', false],
    ['in 6 months.', '6 months', true],
    ['6 months’ time', '6 month', false],
    ['$40,000', '$40', true],
    ['+60% to +100%', '+100%', true],
    ['C++ first', 'C++', true],
    ['scarce car', 'car', true],
    ['scarce', 'car', false],
    ['größe', 'gr', false],
  ])('%s holds %s: %s', (text, quote, held) => {
    expect(holds(text, quote)).toBe(held);
  });

  it('always where it was cut at words, never with a letter more', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'b', '4', 'é'), minLength: 1, maxLength: 4 }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(words, fc.nat(7), fc.nat(7), (list, from, count) => {
        const text = list.join(' ');
        const quote = list.slice(from % list.length, (from % list.length) + 1 + count).join(' ');
        expect(holds(text, quote)).toBe(true);
        expect(holds(text, `${quote}x`)).toBe(false);
      }),
    );
  });
});

it('a marker that belongs to no citation is left for the check to find', () => {
  const [first] = passages;
  if (!first) throw new Error('no passage');
  expect(renumber('so [4] and [9]', [cite(9, first, 'way')])).toEqual({
    text: 'so [4] and [1]',
    citations: [cite(1, first, 'way')],
  });
});
