import { describe, expect, it } from 'vitest';
import { compilePhrases, keepStrongest } from '../../src/language/match-phrases.js';
import { phraseList } from '../../src/language/phrase-list.js';
import { conceptsOf } from '../../src/language/synonyms.js';
import { stemWord, tokenize } from '../../src/language/tokens.js';

const find = (phrases: Record<string, string>, text: string) => {
  const tokens = tokenize(text);
  return compilePhrases(Object.entries(phrases))(tokens).map(({ value, places }) => [
    value,
    places.map((at) => tokens[at]?.word).join(' '),
  ]);
};

describe('phrases in a text', () => {
  it('are found by their stems, in a row', () => {
    expect(find({ 'light lamps': 'work' }, 'He was lighting a lamp, then lighting lamps.')).toEqual([
      ['work', 'lighting lamps'],
    ]);
  });

  it('as written, where an = says so', () => {
    expect(find({ '=months': 'many' }, 'a month or two months')).toEqual([['many', 'months']]);
  });

  it('with up to four words between the sides of a ~', () => {
    const phrases = { 'how much ~ earn': 'pay' };
    expect(find(phrases, 'how much would a good glassblower earn')).toEqual([['pay', 'how much earn']]);
    expect(find(phrases, 'how much would I then as a beginner earn')).toEqual([]);
  });

  it('the stronger of two that share a word stays: the one of more words', () => {
    const matches = compilePhrases([
      ['skills', 'to learn'],
      ['skills carry over', 'to keep'],
    ])(tokenize('which skills carry over'));
    expect(keepStrongest(matches).map(({ value }) => value)).toEqual(['to keep']);
  });
});

describe('word lists', () => {
  it('are cut at commas, however they are wrapped', () => {
    expect(phraseList('\n  one,\n two   words ,, three\n')).toEqual(['one', 'two words', 'three']);
  });

  it('of synonyms go both ways and never name the word itself', () => {
    const [pay, salary] = [stemWord('pay'), stemWord('salary')];
    expect(conceptsOf(pay)).toContain(salary);
    expect(conceptsOf(salary)).toContain(pay);
    expect(conceptsOf(pay)).not.toContain(pay);
    expect(conceptsOf(stemWord('tumbler'))).toEqual([]);
  });
});
