import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { thingAsked } from '../../src/answering/thing-asked.js';
import { foldText } from '../../src/language/tokens.js';
import { inventedGuides } from '../support/invented-guides.js';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';

const asked = (text: string, rest: string): string | undefined =>
  thingAsked({ words: foldText(text).split(' '), rest: rest.split(' ') });

describe('the noun that a question asks for', () => {
  it.each([
    ['which conferences should I go to', 'conferences', 'conferences'],
    ['what kinds of projects do I build', 'projects build', 'projects'],
    ['which good old festivals are there', 'festivals', 'festivals'],
    ['what should I know', 'know', undefined],
    ['which salary do I get', 'anything', undefined],
    ['how long is it', 'long', undefined],
  ])('%s', (text, rest, noun) => {
    expect(asked(text, rest)).toBe(noun);
  });
});

describe('a thing that no field is called after', () => {
  let library: MadeLibrary;
  beforeAll(async () => {
    library = await makeLibrary(inventedGuides);
  });
  afterAll(() => library.remove());

  it('is said from the sentence that names it', async () => {
    const { kind, text } = await library.ask(
      'Which curve should a lamplighter who becomes a glassblower watch?',
    );
    expect(kind).toBe('answered');
    expect(text).toContain('kiln curve of the Lehr Handbook');
  });
});
