import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/language/edit-distance.js';

describe('how many slips lie between two words', () => {
  it.each([
    ['kiln', 'kiln', 0],
    ['kiln', 'kilns', 1],
    ['kiln', 'kin', 1],
    ['kiln', 'kilm', 1],
    ['kiln', 'klin', 1],
    ['furnace', 'frunase', 2],
    ['', 'abc', 3],
  ])('%s, %s: %i', (a, b, slips) => {
    expect(editDistance(a, b, 9)).toBe(slips);
  });

  it('is not counted further than the limit', () => {
    expect(editDistance('lamplighter', 'kelp', 2)).toBe(3);
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
  });

  const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });

  it('is the same both ways, 0 only for the same word, and the same below any limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat(8), (a, b, limit) => {
        const distance = editDistance(a, b, 99);
        expect(editDistance(b, a, 99)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(editDistance(a, b, limit)).toBe(Math.min(distance, limit + 1));
      }),
    );
  });

  it('one slip is one slip, wherever it is made', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 10 }),
        fc.nat(9),
        fc.constantFrom('drop', 'double', 'replace'),
        (text, place, slip) => {
          const at = place % text.length;
          const middle = slip === 'drop' ? '' : slip === 'double' ? `${text[at]}${text[at]}` : '\u0001';
          expect(editDistance(text, text.slice(0, at) + middle + text.slice(at + 1), 3)).toBe(1);
        },
      ),
    );
  });
});
