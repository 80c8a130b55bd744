import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readClause } from '../../src/understanding/read-clause.js';
import { inventedGuides } from '../support/invented-guides.js';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';

let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary(inventedGuides);
});
afterAll(() => library.remove());

/** Roles as `side name` in the order of the text; `?` marks one that no guide knows. */
const roles = (text: string): string[] =>
  readClause(text, library.view.understanding).mentions.map(
    ({ side, name, kind }) => `${side} ${name}${kind === 'unknown' ? '?' : ''}`,
  );

describe('the roles in a question, and which side of the change they stand on', () => {
  it.each([
    ['how long from lamplighter to glassblower', ['from Lamplighter', 'to Glassblower']],
    ['Lamplighter -> Glassblower', ['from Lamplighter', 'to Glassblower']],
    ['lamplighter → kelp farmer?', ['from Lamplighter', 'to Kelp Farmer']],
    ['I want to become a glassblower', ['to Glassblower']],
    ['how do I become a glassblower from being a falconer', ['to Glassblower', 'from Falconer']],
    ["I'm a falconer", ['from Falconer']],
    ['i was a lamplighter for years', ['from Lamplighter']],
    ["what's a glassblower's pay if you used to be a falconer", ['open Glassblower', 'from Falconer']],
    ["how long till I'm a glassblower", ['to Glassblower']],
    ['can a falconer become a glassblower', ['from Falconer', 'to Glassblower']],
    ['what would I earn as a glassblower', ['to Glassblower']],
    ['lamplighters turned kelp farmers', ['from Lamplighter', 'to Kelp Farmer']],
    ['how long from lamplightr to glasblower', ['from Lamplighter', 'to Glassblower']],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  it.each([
    ['how long from plumber to glassblower', ['from plumber?', 'to Glassblower']],
    ['from lamplighter to data scientist', ['from Lamplighter', 'to data scientist?']],
    ['I want to become a registered nurse', ['to registered nurse?']],
    ['moving from retail into marketing', ['from retail?', 'to marketing?']],
    ["my brother's a chef, could he do this", ['from chef?']],
    ['she works as a nurse', ['from nurse?']],
    ['how do I get into IT', ['to IT?']],
  ])('a role that no guide knows is still one: %s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  it.each([
    'how much does it cost to learn etching',
    'which weeks are harder',
    'is the computer a problem',
    'learn data science',
    'do I have to be a mathematician for that',
    'I want to get into it',
  ])('no role where none is meant: %s', (text) => {
    expect(roles(text)).toEqual([]);
  });

  it.each([
    ['how long until I am a flood planner?', ['to Flood Planning Officer']],
    ['what does a kite lab tech earn', ['open Kite Laboratory Technician']],
    [
      'What would I earn as a kite laboratory technician compared to what flood planning officers get?',
      ['to Kite Laboratory Technician', 'open Flood Planning Officer'],
    ],
  ])('knows a role by what its holder is called, and by short words: %s', async (text, expected) => {
    const offices = await makeLibrary({
      'a.md':
        '---\nfrom: Weir Keeper\nto: Flood Planning Officer\ntimeline: 3 months\n---\n\n## Overview\n\nIt floods.\n',
      'b.md':
        '---\nfrom: Flood Planning Officer\nto: Kite Laboratory Technician\ntimeline: 4 months\n---\n\n## Overview\n\nKites.\n',
    });
    const mentions = readClause(text, offices.view.understanding).mentions;
    expect(mentions.map(({ side, name }) => `${side} ${name}`)).toEqual(expected);
    await offices.remove();
  });

  it('knows a role by the name of its field', () => {
    expect(roles('I want to get into kelp farming')).toEqual(['to Kelp Farmer']);
  });
});
