import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/understand.js';
import { inventedGuides } from '../support/invented-guides.js';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';

let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary(inventedGuides);
});
afterAll(() => library.remove());

const facets = (message: string): string[] => {
  const intent = understand(message, library.view.understanding);
  return intent.kind === 'asks' ? intent.asks.flatMap((ask) => ask.facets) : [];
};

describe('a claim that somebody wants checked', () => {
  it.each([
    [
      'Someone told me two weeks is plenty from lamplighter to glassblower. What is the honest figure?',
      'timeline',
    ],
    ['I read that you can become a kelp farmer over one summer. Realistic?', 'timeline'],
    ['My guess is that a falconer needs half a decade to become a glassblower. Am I way off?', 'timeline'],
    ['An ad says glassblowers get $90,000. Is that true?', 'salary'],
    ['i heard kelp farmers make 200k?? real?', 'salary'],
  ])('asks for what the guide says of it: %s', (message, facet) => {
    expect(facets(message)).toEqual([facet]);
  });

  it.each([
    [
      'My boss says without a diploma nobody becomes a glassblower. Is he right? I am a lamplighter.',
      ['degree'],
    ],
    [
      'My aunt thinks two years is unrealistic from lamplighter to glassblower and that I would earn less. Is she right on either?',
      ['salary', 'timeline'],
    ],
  ])('of another kind, or of two at once: %s', (message, expected) => {
    expect(facets(message).sort()).toEqual(expected);
  });

  it.each([
    ['how hard is it to become a glassblower, realistically?', 'timeline'],
    ['I have been a lamplighter for ten years. What do glassblowers earn?', 'timeline'],
    ['Is it true that the hot shop phase has resources?', 'salary'],
  ])('is not every question with such a word: %s', (message, other) => {
    expect(facets(message)).not.toContain(other);
  });

  it('is answered with the figure of the guide, never with the one claimed', async () => {
    const { text } = await library.ask(
      'I was told that two weeks is plenty from lamplighter to glassblower. What is the true figure?',
    );
    expect(text).toContain('6-10 months');
    expect(text).not.toContain('two weeks');
  });
});
