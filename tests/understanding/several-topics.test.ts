import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/understand.js';
import { inventedGuides } from '../support/invented-guides.js';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';

let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary(inventedGuides);
});
afterAll(() => library.remove());

const topics = (message: string): (string | undefined)[] => {
  const intent = understand(message, library.view.understanding);
  return intent.kind === 'asks' ? intent.asks.map(({ topic }) => topic?.name) : [];
};

describe('several skills or phases in one breath', () => {
  it.each([
    [
      'lamplighter to glassblower: how many weeks for annealing and how many for etching?',
      ['Annealing', 'Etching'],
    ],
    ['lamplighter to glassblower: annealing, etching, how do I learn them?', ['Annealing', 'Etching']],
    [
      'lamplighter to glassblower: how long are the cold work phase and the hot shop phase?',
      ['Cold Work', 'Hot Shop'],
    ],
    ['lamplighter to glassblower: how many weeks for annealing?', ['Annealing']],
    ['lamplighter to glassblower: how many weeks for annealing and for juggling?', ['Annealing']],
  ])('%s', (message, expected) => {
    expect(topics(message)).toEqual(expected);
  });

  it('get an answer each', async () => {
    const { text } = await library.ask(
      'lamplighter to glassblower: how many weeks for annealing and how many for etching?',
      'several',
    );
    expect(text).toContain('**Annealing** takes **3 weeks**');
    expect(text).toContain('**Etching** takes **2-3 weeks**');
  });
});
