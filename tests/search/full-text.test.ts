import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stopWords } from '../../src/language/stop-words.js';
import { tokenize } from '../../src/language/tokens.js';
import { scoreAll, scoreLabels } from '../../src/search/full-text.js';
import { rarity, toQueryWords } from '../../src/search/query-terms.js';
import { smallLibrary } from '../support/small-library.js';

const words = ['anvil', 'bellows', 'chisel', 'drill', 'engrave', 'forge', 'gauge', 'hinge', 'ingot', 'jig'];
const text = fc
  .array(fc.constantFrom(...words, 'and'), { minLength: 1, maxLength: 30 })
  .map((some) => some.join(' '));
const title = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 })
  .map((some) => some.join(' '));

describe('full text', () => {
  it('is BM25F, as one would reckon it by hand', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(title, text), { minLength: 2, maxLength: 12 }),
        title,
        async (documents, query) => {
          const library = smallLibrary(
            Object.fromEntries(documents.map(([heading, body], at) => [`${at}.txt`, `${heading}\n${body}`])),
          );
          await library.ingest();
          const { index, guides } = library.open();
          const { terms } = toQueryWords(query, index);
          const scores = scoreAll(index, terms);
          const expected = byHand(documents, query);
          const found = guides().flatMap(({ id }) =>
            index.labels(id).map((label) => [Number(id), label] as const),
          );
          for (const [at, label] of found)
            expect(scores.of(label)).toBeCloseTo(expected[at] ?? Number.NaN, 4);

          const best = scores.best(3);
          const all = found.map(([, label]) => scores.of(label)).filter((score) => score > 0);
          expect(best.map(({ score }) => score)).toEqual(all.sort((a, b) => b - a).slice(0, 3));
          const labels = found.map(([, label]) => label);
          const some = scoreLabels(index, terms, labels);
          for (const label of labels) expect(some.get(label)).toBeCloseTo(scores.of(label), 5);
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});

/** The score of each document: title 4, heading (here the title too) 3, text by length; one word, one term. */
function byHand(documents: readonly (readonly [string, string])[], query: string): number[] {
  const stemsOf = (part: string): string[] =>
    tokenize(part).flatMap(({ word, stem }) => (stopWords.has(word) ? [] : [stem]));
  const indexed = documents.filter(([, body]) => body.trim() !== '');
  const mean =
    indexed.reduce((sum, [, body]) => sum + Math.max(1, stemsOf(body).length), 0) /
    Math.max(1, indexed.length);
  return documents.map(([heading, body]) =>
    [...new Set(stemsOf(query))].reduce((sum, stem) => {
      const holders = documents.filter((each) => stemsOf(each.join(' ')).includes(stem)).length;
      const inText = stemsOf(body).filter((each) => each === stem).length;
      const length = Math.max(1, stemsOf(body).length);
      const count = (stemsOf(heading).includes(stem) ? 4 + 3 : 0) + inText / (0.3 + (0.7 * length) / mean);
      return sum + (rarity(documents.length, holders) * count) / (count + 1.5);
    }, 0),
  );
}
