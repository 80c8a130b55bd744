import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBlock, decodePostings, placeInBlock } from '../../src/library/library-file-postings.js';
import { type SmallLibrary, smallLibrary } from '../support/small-library.js';

const words = [
  'anchor',
  'anchors',
  'buoy',
  'crane',
  'dock',
  'Ebbe',
  'ferry',
  'gulls',
  'harbour',
  'the',
  'and',
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .map((some) => some.join(' '));
const document = fc.oneof(
  fc.tuple(sentence, sentence).map(([title, text]) => `${title}\n${text}`),
  fc.record({
    title: sentence,
    to: sentence,
    firstSteps: fc.array(sentence, { minLength: 1, maxLength: 3 }),
    overview: sentence,
  }),
);
/** What a person does to a folder: writes a document, or deletes it. */
const change = fc.record({
  path: fc.constantFrom('a.txt', 'b.txt', 'c/a.txt', 'd.txt'),
  content: fc.option(document),
});

describe('an index that grew by changes', () => {
  it('is the index that one ingest of the final documents makes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        async (steps) => {
          const grown = smallLibrary();
          const present = new Map<string, NonNullable<(typeof steps)[0][0]['content']>>();
          for (const step of steps) {
            for (const { path, content } of step) {
              if (content !== null) grown.write({ [path]: content });
              else if (present.has(path)) grown.remove(path);
              if (content !== null) present.set(path, content);
              else present.delete(path);
            }
            await grown.ingest();
          }
          const fresh = smallLibrary(Object.fromEntries(present));
          await fresh.ingest();
          expect(contentOf(grown)).toEqual(contentOf(fresh));
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);
});

/** All that search reads, with passages named by guide and place, since labels depend on the past. */
function contentOf({ dataDir }: SmallLibrary) {
  const db = new Database(join(dataDir, 'library.db'), { readonly: true });
  const all = <T>(sql: string): T[] => db.prepare<[], T>(sql).all();
  const passages = all<{
    label: number;
    name: string;
    section: string;
    field: string;
    text: string;
    hash: string | null;
  }>(
    `SELECT label, id || '#' || place AS name, section, field, text, hash FROM passages JOIN guides ON guides.number = guide`,
  );
  const nameOf = new Map(passages.map(({ label, name }) => [label, name]));
  const guideOf = new Map(
    all<{ number: number; id: string }>('SELECT number, id FROM guides').map(({ number, id }) => [
      number,
      id,
    ]),
  );

  const postings = all<{ stem: string; block: number; data: Buffer }>(
    'SELECT stem, block, data FROM postings JOIN terms ON terms.number = term',
  ).flatMap(({ stem, block, data }) => {
    const { places, counts } = decodePostings(data);
    return [...places].map((place, at) => `${stem} ${nameOf.get(block * 2 ** 14 + place)} ${counts[at]}`);
  });
  const blocks = all<{ block: number; lengths: Buffer; guides: Buffer }>(
    'SELECT block, lengths, guides FROM blocks',
  ).map((row) => ({
    block: row.block,
    ...decodeBlock(row),
  }));
  const lengths = passages
    .filter(({ hash }) => hash !== null)
    .map(({ label, name }) => {
      const block = blocks.find((each) => each.block === label >>> 14);
      return `${name} ${block?.lengths[placeInBlock(label)]} ${guideOf.get(block?.guides[placeInBlock(label)] ?? -1)}`;
    });
  const content = {
    passages: passages.map(({ label: _, ...passage }) => passage).sort((a, b) => (a.name < b.name ? -1 : 1)),
    postings: postings.sort(),
    lengths: lengths.sort(),
    terms: all('SELECT stem, passages FROM terms ORDER BY stem'),
    words: all('SELECT word, passages FROM words ORDER BY word'),
    spellings: all('SELECT variant, word FROM spellings ORDER BY variant, word'),
    totals: all(`SELECT key, value FROM meta WHERE key IN ('indexedPassages', 'indexedLength') ORDER BY key`),
  };
  db.close();
  return content;
}
