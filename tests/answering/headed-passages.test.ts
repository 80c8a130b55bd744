import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passagesHeaded } from '../../src/answering/headed-passages.js';
import { guideId } from '../../src/domain/guide.js';
import type { FacetName } from '../../src/understanding/vocabulary/facets.js';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';

const page = `# How to Become a Bell Founder

Bells are cast on Fridays.

## A normal shift

Mornings go to the moulds, afternoons to the furnace.

## Which foundries and firms hire?

Norrwerk, Calder & Daughters and the abbey workshop.

## The rough sides

Hot feet and a loud trade.

## What is next?

Printed moulds are on their way.

## Steps to become one

### Step 1: Master the pattern

Carve ten of them.

### Step 2: Sit the furnace card

It is asked for everywhere.
`;

let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary({ 'how-to-become-a-bell-founder.md': page });
});
afterAll(() => library.remove());

const headed = (facet: FacetName): string[] => {
  const guide = library.guide('how-to-become-a-bell-founder');
  return passagesHeaded(library.view.sources.passages(guideId(guide.id)), guide, facet).map(
    ({ text }) => text,
  );
};

describe('headings read as questions', () => {
  it.each([
    ['day-to-day', 'Mornings go to the moulds'],
    ['companies', 'Norrwerk'],
    ['trends', 'Printed moulds'],
  ] as const)('%s stands under a heading in other words', (facet, text) => {
    expect(headed(facet).join('\n')).toContain(text);
  });

  it('a step is called what it is, and asks for nothing: "Master the pattern" is no degree', () => {
    expect(headed('degree')).toEqual([]);
  });

  it('a facet that no heading speaks of has no passage', () => {
    expect(headed('salary')).toEqual([]);
  });

  it('the answer says what stands there', async () => {
    const { kind, text } = await library.ask('Who could I work for as a bell founder?');
    expect(kind).toBe('answered');
    expect(text).toContain('Norrwerk');
  });
});
