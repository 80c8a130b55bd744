import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, tokenize } from '../../src/language/tokens.js';

describe('the words of a text', () => {
  it.each([
    ['What’s the glassblower’s pay?', 'what the glassblower pay'],
    ["don't", 'dont'],
    ['Café CRÈME', 'cafe creme'],
    ['C++, C# and F#', 'c++ c# and f#'],
    ['text-to-speech', 'text to speech'],
    ['$40,000', '40 000'],
    ['ﬁre', 'fire'],
    ['東京 タワー', '東京 タワー'],
    ['…!', ''],
  ])('%s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('bring words of one kind to one stem', () => {
    const stems = tokenize('earn earned earning earns').map((token) => token.stem);
    expect(new Set(stems).size).toBe(1);
  });

  it('stand where their places say, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const tokens = tokenize(text);
        const places = tokens.flatMap(({ start, end }) => [start, end]);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(tokens.every(({ word, start, end }) => word !== '' && start < end && end <= text.length)).toBe(
          true,
        );
      }),
    );
  });

  it('folding what is folded changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."aBé’'s# +-9"), maxLength: 20 }),
        (text) => foldText(foldText(text)) === foldText(text),
      ),
    );
  });
});
