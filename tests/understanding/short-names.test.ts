import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.js';
import { findShortNames } from '../../src/understanding/short-names.js';
import { understand } from '../../src/understanding/understand.js';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';

const guide = (from: string, to: string): string => `---
title: From ${from} to ${to}
from: ${from}
to: ${to}
timeline: 5 months
---

## Overview

One trade leads to the other.
`;

let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary({
    'a.md': guide('Copper Bell Founder', 'Tide Clerk'),
    'b.md': guide('Copper Smith', 'Peat Probe Planner'),
    'c.md': guide('Harbour Pilot', 'Dune Warden'),
  });
});
afterAll(() => library.remove());

const names = (text: string): string[] =>
  findShortNames(tokenize(text), library.view.understanding.catalogue).map(
    ({ side, name }) => `${side} ${name}`,
  );
const scopeOf = (text: string): unknown => {
  const intent = understand(text, library.view.understanding);
  return intent.kind === 'asks' ? intent.asks[0]?.scope.guides : intent.kind;
};

describe('a role said by one word of its name', () => {
  it.each([
    ['what do tide people earn?', ['to Tide Clerk']],
    ['is there a guide for bell folks?', ['from Copper Bell Founder']],
    ['thinking of moving into peat', ['to Peat Probe Planner']],
    ['who hires peat probe people?', ['to Peat Probe Planner']],
    ['which skill is quickest to pick up for dune', ['to Dune Warden']],
    ['which pays more, tide or dune?', ['to Tide Clerk', 'to Dune Warden']],
  ])('is found where the words around it say so: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['two roles have the word', 'what do copper people earn?'],
    ['nothing says that a role is meant', 'the tide comes in at noon'],
    ['several could be meant', 'tide people and dune people'],
  ])('is not found where %s', (_, text) => {
    expect(names(text)).toEqual([]);
  });

  it('means its guide', () => {
    expect(scopeOf('what do tide people earn?')).toEqual(['a']);
  });

  it('does not leave the guide talked of: "in tide" in a talk about dunes is asked of dunes', async () => {
    await library.ask('How long from harbour pilot to dune warden?', 'talk');
    const answer = await library.ask('how long, with some years in tide?', 'talk');
    expect(answer.guides).toEqual(['c']);
  });
});

describe('a role by its head noun', () => {
  it.each([
    ['how long until I am a warden?', ['c']],
    ['what does a planner earn?', ['b']],
    ['how does a pilot become a warden?', ['c']],
    ['what does a PP planner earn?', ['b']],
    ['how long does it take to plan peat?', ['b']],
  ])('is the only one that ends so: %s', (text, expected) => {
    expect(scopeOf(text)).toEqual(expected);
  });

  it('is another role with another word before it', () => {
    expect(scopeOf('how long until I am a traffic warden?')).toEqual([]);
  });
});
