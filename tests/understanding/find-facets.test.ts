import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.js';
import { findFacets } from '../../src/understanding/find-facets.js';

const find = (text: string) => findFacets(tokenize(text), []);

describe('what a clause asks about', () => {
  it.each([
    ['how long does it take', ['timeline']],
    ['what will I earn', ['salary']],
    ['which skills carry over', ['transferable-skills']],
    ['which certifications should I get', ['certifications']],
    ['what are the first steps', ['first-steps']],
    ['show me the roadmap', ['roadmap']],
    ['how hard is it', ['difficulty']],
    ['what are the biggest challenges', ['challenges']],
    ['what will I miss', ['miss']],
    ['what should I do this week', ['plan-week']],
    ['do I need a degree', ['degree']],
    ['which resources do you recommend', ['resources']],
    ['is there demand for it', ['demand']],
  ])('%s', (text, facets) => {
    expect(find(text).facets).toEqual(facets);
  });

  it('keeps the order in which things are asked, each once', () => {
    expect(find('what does it pay, how long does it take and what is the pay again').facets).toEqual([
      'salary',
      'timeline',
    ]);
  });

  it('hears which priority is meant', () => {
    expect(find('which skills are critical').priorities).toEqual(['critical']);
    expect(find('which skills are nice to have').priorities).toEqual(['nice-to-have']);
    expect(find('which skills do I need').priorities).toEqual([]);
  });

  it('hears which end of a comparison is meant', () => {
    expect(find('which one pays more').extreme).toEqual({ facet: 'salary', end: 'most' });
    expect(find('what is the fastest way').extreme).toEqual({ facet: 'timeline', end: 'least' });
    expect(find('which is easier').extreme).toEqual({ facet: 'difficulty', end: 'least' });
  });

  it('hears the circumstances that a question turns on', () => {
    expect(find('am I too old for it').conditions.map(({ name }) => name)).toEqual(['age']);
    expect(find('what does it pay in germany').conditions.map(({ name }) => name)).toEqual(['country']);
  });

  it('finds nothing in words about something else', () => {
    expect(find('the weather over the harbour')).toMatchObject({
      facets: [],
      conditions: [],
      priorities: [],
    });
  });
});
