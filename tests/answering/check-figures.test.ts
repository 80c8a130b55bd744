import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../src/answering/check-figures.js';
import { cite, finder, makePassages } from './cited-passages.js';

/** Claims of a reply that its one cited passage does not carry. */
function unsupported(text: string, passage: string, allowed: string[] = []): string[] {
  const passages = makePassages(passage);
  const [first] = passages;
  if (!first) throw new Error('no passage');
  return checkFigures(text, [cite(1, first, passage)], finder(passages), allowed).map(({ claim }) => claim);
}

const figure = fc.oneof(
  fc.integer({ min: 1, max: 99 }).map(String),
  fc.integer({ min: 1_000, max: 999_999 }).map((number) => number.toLocaleString('en-US')),
  fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 9 })).map(([whole, tenth]) => `${whole}.${tenth}`),
);
const name = fc
  .tuple(
    fc.constantFrom('B', 'K', 'M', 'T', 'Z'),
    fc.string({ unit: fc.constantFrom('a', 'e', 'l', 'r', 'n'), minLength: 3, maxLength: 7 }),
  )
  .map(([capital, rest]) => capital + rest);
const shape = (claim: string) =>
  fc.constantFrom(
    `It needs ${claim} to begin [1].`,
    `- begin with **${claim}** [1]`,
    `All begin with (${claim}) [1], they say.`,
  );

describe('a figure', () => {
  it('that the cited passage does not hold is always found', () => {
    const case_ = fc
      .uniqueArray(figure, { minLength: 2, maxLength: 6 })
      .chain(([claim = '', ...held]) => fc.tuple(fc.constant(claim), fc.constant(held), shape(claim)));
    fc.assert(
      fc.property(case_, ([claim, held, text]) => {
        expect(unsupported(text, `from ${held.join(' and ')} up`)).toEqual([claim]);
      }),
    );
  });

  it('that it holds is never one', () => {
    const case_ = fc
      .uniqueArray(figure, { minLength: 1, maxLength: 6 })
      .chain((held) => fc.tuple(fc.constant(held), shape(held[0] ?? '')));
    fc.assert(
      fc.property(case_, ([held, text]) => {
        expect(unsupported(text, `from ${held.join(' and ')} up`)).toEqual([]);
      }),
    );
  });

  it.each([
    ['16 months [1]', '6 months', ['16']],
    ['6 months [1]', '16 months', ['6']],
    ['$110,000 [1]', '$110', ['110,000']],
    ['6-10 months [1]', '6-12 months', ['10']],
    ['1. first 4 weeks [1]', '4 weeks', []],
    ['plan on 9 months', '9 months', ['9']],
  ])('is compared whole: %s from “%s”', (text, passage, found) => {
    expect(unsupported(text, passage)).toEqual(found);
  });
});

describe('a name', () => {
  it('that the cited passage does not hold is always found', () => {
    const case_ = fc
      .uniqueArray(name, { minLength: 2, maxLength: 6 })
      .chain(([claim = '', ...held]) => fc.tuple(fc.constant(claim), fc.constant(held), shape(claim)));
    fc.assert(
      fc.property(case_, ([claim, held, text]) => {
        expect(unsupported(text, `with ${held.join(' and ')} there`)).toEqual([claim]);
      }),
    );
  });

  it('that it holds is never one, nor one that may be said anyway', () => {
    const case_ = fc
      .uniqueArray(name, { minLength: 2, maxLength: 6 })
      .chain(([free = '', ...held]) =>
        fc.tuple(fc.constant(free), fc.constant(held), shape(`${held[0]} and ${free}`)),
      );
    fc.assert(
      fc.property(case_, ([free, held, text]) => {
        expect(unsupported(text, `with ${held.join(' and ')} there`, [free])).toEqual([]);
      }),
    );
  });

  it.each([
    ['They use PyTorch [1]', 'They use Torch', ['PyTorch']],
    ['iOS is where it runs [1]', 'It runs on phones', ['iOS']],
    ['A first word says nothing [1]', 'that is so', []],
  ])('%s', (text, passage, found) => {
    expect(unsupported(text, passage)).toEqual(found);
  });
});

describe('a name at the start of a sentence', () => {
  // Only words with which the coach's own sentences begin may stand there without a source.
  it.each(['- Kubernetes [1]', 'Stripe pays for it [1].', 'To learn: Kubernetes [1]'])('%s', (text) => {
    expect(unsupported(text, 'kilns and tongs')).not.toEqual([]);
  });
});

it('each line answers for itself: a citation of another line carries nothing here', () => {
  const passages = makePassages('5 weeks at the Lehr', '9 months');
  const [weeks, months] = passages;
  if (!weeks || !months) throw new Error('no passages');
  const faults = checkFigures(
    'Plan on 9 months [2].\nThe cold work takes 9 weeks at the Lehr [1].\nAll of it.',
    [cite(1, weeks, '5 weeks'), cite(2, months, '9 months')],
    finder(passages),
    [],
  );
  expect(faults).toEqual([
    { line: 'The cold work takes 9 weeks at the Lehr [1].', claim: '9', fault: 'figure' },
  ]);
});
