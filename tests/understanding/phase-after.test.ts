import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.js';
import { phaseAtTime } from '../../src/understanding/find-topic.js';
import { phaseAfter } from '../../src/understanding/phase-after.js';
import { inventedGuides } from '../support/invented-guides.js';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';

let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary(inventedGuides);
});
afterAll(() => library.remove());

const guides = () => [library.guide('lamplighter-to-glassblower')];
const nextOf = (text: string, name = 'Cold Work'): string =>
  phaseAfter({ kind: 'phase', name }, tokenize(text), guides()).name;

describe('the phase after the one named', () => {
  it.each([
    'what comes after the cold work phase?',
    'once the cold work is done, what do I do?',
    'I finished the cold work, what is next?',
  ])('is meant by: %s', (text) => {
    expect(nextOf(text)).toBe('Hot Shop');
  });

  it.each(['what happens in the cold work phase?', 'when does the cold work begin?'])(
    'is not meant by: %s',
    (text) => {
      expect(nextOf(text)).toBe('Cold Work');
    },
  );

  it('of the last one is the last one', () => {
    expect(nextOf('what comes after opening a stall?', 'Opening a Stall')).toBe('Opening a Stall');
  });

  it('is asked of the coach', async () => {
    const answer = await library.ask('lamplighter to glassblower: what comes after the cold work phase?');
    expect(answer.text).toContain('**Hot Shop**');
    expect(answer.text).not.toContain('Opening a Stall');
  });
});

describe('phases that follow one another', () => {
  it.each([
    ['what happens in week 5?', 'Cold Work'],
    ['what happens in week 6?', 'Hot Shop'],
    ['and in month 3?', 'Hot Shop'],
    ['what do I do in week 27?', 'Opening a Stall'],
    ['and in week 40?', undefined],
  ])('are told by their time: %s', (text, expected) => {
    expect(phaseAtTime(tokenize(text), guides())?.name).toBe(expected);
  });
});
