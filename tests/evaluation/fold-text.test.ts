import { describe, expect, it } from 'vitest';
import { fold, foldReply, holdsFact } from '../../src/evaluation/fold-text.js';

describe('folding', () => {
  it.each([
    ['dashes of all kinds', '9–18, 9—18, 9‑18, 9−18', '9-18, 9-18, 9-18, 9-18'],
    ['curly quotes', 'You’ll “love” ‘it’', `you'll "love" 'it'`],
    ['bold marks and capitals', '**Deep Learning**', 'deep learning'],
    ['spaces and line breaks', 'six\u00a0 to\n\tnine', 'six to nine'],
    ['signs that nobody sees', 'py\u200btorch\ufeff', 'pytorch'],
  ])('makes %s alike', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('takes the markers out of a reply, so that a fact may be cited in the middle', () => {
    expect(foldReply('From **$31,000** [1] to **$42,000** [2].')).toBe('from $31,000 to $42,000.');
  });
});

describe('a fact', () => {
  const stands = (fact: string, text: string): boolean => holdsFact(fold(text), fact);

  it('stands in a text that writes it otherwise', () => {
    expect(stands('9-18 months', 'Plan on **9–18 Months**.')).toBe(true);
  });

  it('may be part of a longer word or range', () => {
    expect(stands('guitar', 'Guitarists welcome')).toBe(true);
    expect(stands('8 weeks', '6-8 weeks')).toBe(true);
    expect(stands('40,000', 'from $40,000.')).toBe(true);
  });

  it.each([
    ['6 months', '16 months'],
    ['6 months', '1.6 months'],
    ['$10', '$100'],
    ['$40', '$40,000'],
    ['000', '$40,000'],
  ])('cuts no number: %s does not stand in %s', (fact, text) => {
    expect(stands(fact, text)).toBe(false);
  });

  it('is found behind a place where its number was cut', () => {
    expect(stands('6 months', 'not 16 months but 6 months')).toBe(true);
  });
});
