import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSentenceCutter } from '../../../src/answering/prompted/cut-sentences.js';

const cut = (...pieces: string[]): string[] => {
  const cutter = createSentenceCutter();
  return [...pieces.flatMap((piece) => cutter.add(piece)), ...cutter.end()];
};

describe('sentences of a text that arrives in pieces', () => {
  it.each([
    [
      'a mark before the full stop',
      'Plan on 9-18 months [1]. Then work.',
      ['Plan on 9-18 months [1].', ' Then work.'],
    ],
    [
      'a mark behind it',
      'Plan on 9-18 months. [1] Then work. [2]',
      ['Plan on 9-18 months. [1]', ' Then work. [2]'],
    ],
    [
      'lines',
      'Skills:\n- Python: 8-12 weeks [1]\n- C++ [2]',
      ['Skills:\n', '- Python: 8-12 weeks [1]\n', '- C++ [2]'],
    ],
    [
      'numbered lines',
      '1. Learn Python [1].\n2. Build [2].',
      ['1. Learn Python [1].', '\n', '2. Build [2].'],
    ],
    [
      'numbers and abbreviations',
      'It takes approx. 9.5 months, e.g. Monday [1]. Yes.',
      ['It takes approx. 9.5 months, e.g. Monday [1].', ' Yes.'],
    ],
    ['a name with a dot', 'Use fast.ai for it [1]. Then rest.', ['Use fast.ai for it [1].', ' Then rest.']],
  ])('%s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('a sentence is there as soon as its mark and stop are, without waiting for the next', () => {
    const cutter = createSentenceCutter();
    expect(cutter.add('Plan on 9-18 months [1')).toEqual([]);
    expect(cutter.add('].')).toEqual(['Plan on 9-18 months [1].']);
  });

  it('wherever it is cut into pieces, the sentences are the text again', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Plan ',
            'on 9',
            '-18',
            ' months',
            ' [1]',
            '.',
            ' ',
            '\n',
            'Then',
            '- ',
            '[2]',
            '?',
            ':',
          ),
        ),
        (pieces) => {
          const text = pieces.join('');
          const joined = cut(...pieces).join('');
          expect(text.startsWith(joined)).toBe(true);
          expect(text.slice(joined.length).trim()).toBe('');
        },
      ),
    );
  });
});
