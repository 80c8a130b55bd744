import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences.js';

describe('sentences', () => {
  it.each([
    ['Light it. Then wait! Ready? Yes', ['Light it.', 'Then wait!', 'Ready?', 'Yes']],
    ['It costs 4.5 per cent. More follows.', ['It costs 4.5 per cent.', 'More follows.']],
    ['Ask fast.ai first. Then others.', ['Ask fast.ai first.', 'Then others.']],
    ['Tools, e.g. Tongs, are heavy.', ['Tools, e.g. Tongs, are heavy.']],
    ['She said “Go.” He went.', ['She said “Go.”', 'He went.']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['Wait… 40 tumblers follow.', ['Wait…', '40 tumblers follow.']],
    [' \n ', []],
  ])('%j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it('lose nothing and stand word for word in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB. !?\n”(1'), maxLength: 60 }), (text) => {
        const sentences = splitSentences(text);
        expect(sentences.every((sentence) => text.includes(sentence))).toBe(true);
        expect(sentences.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
