import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.js';
import { findShortPairs } from '../../src/understanding/short-pairs.js';
import { understand } from '../../src/understanding/understand.js';
import { inventedGuides } from '../support/invented-guides.js';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';

let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary({
    ...inventedGuides,
    'copper-bell-founder-to-tide-clerk.md': `---
title: From Copper Bell Founder to Tide Clerk
from: Copper Bell Founder
to: Tide Clerk
timeline: 5 months
---

## Overview

Bells and tides are both read by ear.
`,
  });
});
afterAll(() => library.remove());

const pairs = (text: string): string[] =>
  findShortPairs(tokenize(text), library.view.understanding.catalogue).map(
    ({ side, name }) => `${side} ${name}`,
  );

describe('the two ends of a change, said by a word each', () => {
  it.each(['the bell-to-tide route', 'copper to tide, how long?', 'going from bell to the tide'])(
    'are those of the one guide that has both: %s',
    (text) => {
      expect(pairs(text)).toEqual(['from Copper Bell Founder', 'to Tide Clerk']);
    },
  );

  it.each([
    ['a word that no start has', 'sand to tide'],
    ['a word that no goal has', 'bell to mountain'],
    ['two guides that would do', 'lamplighter to season'],
    ['words that say nothing', 'how to start'],
  ])('are not found in %s: %s', (_, text) => {
    expect(pairs(text)).toEqual([]);
  });

  it('mean that guide in a question', () => {
    const intent = understand('how much time does the bell-to-tide move take?', library.view.understanding);
    expect(intent.kind === 'asks' && intent.asks.map(({ scope }) => scope.guides)).toEqual([
      ['copper-bell-founder-to-tide-clerk'],
    ]);
  });
});
