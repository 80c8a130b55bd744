import { describe, expect, it } from 'vitest';
import { buildLexicon, correctTypos } from '../../src/understanding/correct-typos.js';

const lexicon = buildLexicon([
  'glassblower',
  'lamplighter',
  'salary',
  'kelp',
  'player',
  'audio',
  'certification',
]);
const mend = (text: string, known: string[] = []): string =>
  correctTypos(text, lexicon, (word) => known.includes(word))
    .map((token) => token.word)
    .join(' ');

describe('mending a question', () => {
  it.each([
    ['a letter left out', 'glasblower', 'glassblower'],
    ['a letter too many', 'sallary', 'salary'],
    ['two neighbours swapped', 'lamplihgter', 'lamplighter'],
    ['two slips in a long word', 'glasblowr', 'glassblower'],
    ['a shortened word', 'cert', 'certification'],
    ['capitals and accents', 'GLASSBLÓWER', 'glassblower'],
  ])('%s', (_, typed, meant) => {
    expect(mend(typed)).toBe(meant);
  });

  it.each([
    ['two slips in a short word make another word', 'kolps'],
    ['another last letter of a short word too', 'audit'],
    ['an ending that inflects stays', 'played'],
    ['words with digits are names', 'salary2'],
    ['another first letter is another word', 'calary'],
    ['function words are never slips', 'with'],
  ])('not when %s', (_, typed) => {
    expect(mend(typed)).toBe(typed);
  });

  it('not when the library knows the word as it is', () => {
    expect(mend('salery')).toBe('salary');
    expect(mend('salery', ['salery'])).toBe('salery');
  });

  it.each(['playing', 'slayer', 'celery'])('not when it is a word of its own: %s', (typed) => {
    expect(mend(typed)).toBe(typed);
  });

  it('of a role, beside the rest of its name: a planer is a tool, an emergency planer is a slip', () => {
    const names = new Set(['emergency', 'planner']);
    const words = (text: string): string[] =>
      correctTypos(text, buildLexicon(names, names), () => false).map(({ word }) => word);
    expect(words('a planer')).toEqual(['a', 'planer']);
    expect(words('an emergancy planer')).toEqual(['an', 'emergency', 'planner']);
  });

  it.each([
    ['form baker to pilot', 'from'],
    ['what dose it pay', 'does'],
  ])('words that fast fingers make of everyday ones are slips: %s', (text, meant) => {
    const everyday = buildLexicon(['from', 'does']);
    expect(correctTypos(text, everyday, () => false).map(({ word }) => word)).toContain(meant);
  });

  it('keeps each word at its place in the text', () => {
    const text = 'my sallary?';
    expect(
      correctTypos(text, lexicon, () => false).map(({ word, start, end }) => [word, text.slice(start, end)]),
    ).toEqual([
      ['my', 'my'],
      ['salary', 'sallary'],
    ]);
  });
});
