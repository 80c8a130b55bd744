import { describe, expect, it } from 'vitest';
import { isEnglishWord } from '../../src/language/dictionary.js';

describe('words of English', () => {
  it.each(['moan', 'sculpting', 'planned', 'carried', 'happiest', 'quickly', 'classes', 'runner'])(
    '%s is one',
    (word) => {
      expect(isEnglishWord(word)).toBe(true);
    },
  );

  it.each([
    ['a slip', 'musican'],
    ['a slip that ends like an inflection', 'enginer'],
    ['a letter too many before an ending', 'carrer'],
    ['a name', 'blender2'],
    ['keys side by side', 'qwert'],
  ])('%s is none: %s', (_, word) => {
    expect(isEnglishWord(word)).toBe(false);
  });
});
