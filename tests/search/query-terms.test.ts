import { beforeEach, describe, expect, it } from 'vitest';
import { stopWords } from '../../src/language/stop-words.js';
import { tokenize } from '../../src/language/tokens.js';
import type { LibraryIndex } from '../../src/library/library-file-index.js';
import { correctWord } from '../../src/search/correct-word.js';
import { toQueryWords } from '../../src/search/query-terms.js';
import { writtenNames } from '../../src/search/vocabulary/spoken-names.js';
import { smallLibrary } from '../support/small-library.js';

let index: LibraryIndex;
beforeEach(async () => {
  const library = smallLibrary({
    'a.txt': 'Management of quarries\nManagers of quarries earn a salary. Granite and gravel.',
    'b.txt': 'Masonry\nMasons work granite. Their salary is fair.',
    'c.txt': 'Harbours\nDredgers deepen harbours.',
  });
  await library.ingest();
  index = library.open().index;
});

describe('a word that the library does not know', () => {
  it.each([
    ['mnagement', ['management']], // a letter left out; the stems of the two are far apart
    ['graniet', ['granite']], // two letters swapped
    ['gravvel', ['gravel']], // one too many
    ['gravek', ['gravel']], // another letter
    ['quarreis', ['quarries']], // swapped, in a form of the word
    ['harburs', ['harbours']],
    ['ganrite', ['granite']], // all letters there, one in the wrong place
    ['dreggers', ['dredgers']],
    ['maosnyr', []], // two slips in a short word are too many
    ['ranite', []], // hardly anyone leaves the first letter out
    ['ozk', []], // too short to tell
    ['x9000', []],
  ])('%s is read as %j', (word, expected) => {
    const corrections = correctWord(word, index);
    expect(corrections).not.toBe('stop');
    if (corrections !== 'stop') expect(corrections.map((each) => each.word)).toEqual(expected);
  });

  it.each(['wich', 'taht', 'teh', 'shoud', 'becuase'])('%s is a function word gone wrong', (word) => {
    expect(correctWord(word, index)).toBe('stop');
  });
});

describe('a name with signs in it', () => {
  it.each([
    ['c plus plus or cpp', ['c++', 'c++']],
    ['C Sharp', ['c#']],
    ['dotnet', ['net']],
    ['three-d artist', ['3d', 'artist']],
  ])('%s is looked for as guides write it', (query, expected) => {
    const words = tokenize(writtenNames(query)).filter(({ word }) => !stopWords.has(word));
    expect(words.map(({ word }) => word)).toEqual(expected);
  });
});

describe('what is looked for', () => {
  const numberOf = (stem: string): number | undefined => index.term(stem)?.number;

  it('is each telling word once, in every way that the library knows', () => {
    const { terms, stems } = toQueryWords('What is the pay in granite quarries, granite I said?', index);
    expect(terms).toHaveLength(3);
    expect(terms[0]?.map(({ term }) => term).sort()).toEqual([numberOf('salari'), numberOf('earn')].sort());
    expect([...stems]).toEqual(['pai', 'granit', 'quarri', 'said']);
  });

  it('counts a related word less than the word itself, and never more than that one is worth', () => {
    const [salary] = toQueryWords('salary', index).terms;
    const [own, related] = [...(salary ?? [])].sort((a, b) => b.weight - a.weight);
    expect(own?.term).toBe(numberOf('salari'));
    // "earn" is rarer here than "salary".
    expect(related?.term).toBe(numberOf('earn'));
    expect(related?.weight).toBeCloseTo(0.6 * (own?.weight ?? 0), 10);
  });

  it('is nothing where there is nothing to look for', () => {
    expect(toQueryWords('is it?', index)).toEqual({ terms: [], stems: new Set() });
  });
});
