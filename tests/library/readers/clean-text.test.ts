import { describe, expect, it } from 'vitest';
import { cleanText, oneLine } from '../../../src/library/readers/clean-text.js';

describe('cleaning text', () => {
  it('takes away what cannot be seen', () => {
    expect(cleanText('ma\u00ADchine\u200B lear\uFEFFning\u2060 \u200Etoday')).toBe('machine learning today');
  });

  it('keeps the joiners that scripts and emoji are written with, and drops stray ones', () => {
    expect(cleanText('👩\u200D💻 and می\u200Cخواهم')).toBe('👩\u200D💻 and می\u200Cخواهم');
    expect(cleanText('wel\u200Dder')).toBe('welder');
  });

  it('writes spaces, hyphens, minus signs and ligatures one way, and leaves dashes and curly quotes', () => {
    expect(cleanText('6\u20119\u00A0months, \u221215%, \uFB01rst o\uFB03ce')).toBe(
      '6-9 months, -15%, first office',
    );
    expect(cleanText('You’ll need 6–9 months — “more or less”')).toBe(
      'You’ll need 6–9 months — “more or less”',
    );
  });

  it('composes accents', () => {
    expect(cleanText('re\u0301sume\u0301')).toBe('résumé');
  });

  it('knows every kind of line end', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u000Be')).toBe('a\nb\nc\nd\ne');
  });

  it('puts a text on one line', () => {
    expect(oneLine('  two\u00A0 \n words\t')).toBe('two words');
  });
});
