import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeLibrary, makeLibrary } from '../../support/make-library.js';

const page = `---
title: "Ropemaker to Kite Surveyor: Up From the Yard"
---

Kites carry a camera over marshes.

## The path in three stops

### Stop 1: Learn the wind

Read the sky every morning.

### Stop 2: Sew a kite

Use sailcloth.

### Stop 3: Sell a picture

Ask the county.

## Before you write to us

**Do I need a degree?**

Nobody asked us for one.

**Does it pay better?**

A little, about a tenth.

## What gets on people's nerves

- Wires
- Calm days

## What makes up for it

- The first clear picture

## Wages

Beginners get 310,000 kroner per year.
`;

let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary({ 'ropemaker-to-kite-surveyor.md': page });
});
afterAll(() => library.remove());

const guide = () => library.guide('ropemaker-to-kite-surveyor');
const ask = async (question: string): Promise<string> => (await library.ask(question, question)).text;

describe('an article in words of its own', () => {
  it('counts its steps by another name', () => {
    expect(guide().roadmap.map(({ name }) => name)).toEqual([
      'Learn the wind',
      'Sew a kite',
      'Sell a picture',
    ]);
  });

  it('asks its questions under whatever heading', () => {
    expect(guide().faq.map(({ question }) => question)).toEqual([
      'Do I need a degree?',
      'Does it pay better?',
    ]);
  });

  it('calls the dark side and the bright side what it likes', () => {
    expect(guide().realityCheck).toMatchObject({
      love: ['The first clear picture'],
      challenges: ['Wires', 'Calm days'],
    });
  });

  it.each([
    ['what are the downsides of being a kite surveyor?', 'Calm days'],
    ['what does a kite surveyor earn?', '310,000 kroner per year'],
    ['what comes after sewing a kite, on the way to kite surveyor?', 'Sell a picture'],
  ])('answers all the same: %s', async (question, expected) => {
    expect(await ask(question)).toContain(expected);
  });
});
