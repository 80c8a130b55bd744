import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';

/** A guide that speaks of some circumstances, and one in pounds that speaks of others. */
const guides = {
  'cooper-to-dike-warden.md': `---
title: From Cooper to Dike Warden
from: Cooper
to: Dike Warden
timeline: 5-7 months
salary:
  from: $31,000
  to: $44,000
---

## Overview

A cooper knows what water does to wood. Guests of every age come to see the dikes.

## Certifications

- Levee Patrol Card

## First steps

- Take a part-time post at the water board

## FAQ

### Do wardens work at night?

Two night shifts a month, and more of them when it storms.

### How long is the patrol exam?

It has 60 questions. Candidates study forty hours for it.

### Can I hold on to my workshop?

Many coopers rent it out in winter.
`,
  'ratcatcher.md': `---
to: Ratcatcher
timeline: 3 months
salary:
  to: £27,500
---

## Overview

A ratcatcher walks the cellars of a town.

## Terms

The minimum age is 21. Overtime is paid by the hour.
`,
};

let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary(guides);
});
afterAll(() => library.remove());
const ask = (question: string) => library.ask(question, question);

describe('a circumstance that the guide speaks of', () => {
  it.each([
    ['Do dike wardens have to work night shifts?', 'Two night shifts a month'],
    ['how many hours of study is the patrol exam for a dike warden?', 'forty hours'],
    ['how old must a ratcatcher be?', 'minimum age is 21'],
    ['do ratcatchers get paid overtime?', 'Overtime is paid'],
    ['what does a ratcatcher earn in the UK?', '£27,500'],
  ])('is answered from it: %s', async (question, said) => {
    const { kind, text } = await ask(question);
    expect(kind).toBe('answered');
    expect(text).toContain(said);
  });
});

describe('a circumstance that the guide does not speak of', () => {
  it.each([
    // "Every age" is said of the guests, "part-time" of a post in passing.
    ['am I too old to become a dike warden at 58?', 'age'],
    ['can I train as a dike warden part time, a few hours a week?', 'part-time study or hours a week'],
    // Pay for overtime says nothing of a pension.
    ['what happens to my pension when I become a ratcatcher?', 'perks, overtime, pensions or unions'],
    ['How much notice do I have to give my firm before I start as a dike warden?', 'notice periods'],
    ['is there an eye test for ratcatchers?', 'disabilities and health'],
    ['do ratcatchers need to speak french?', 'that language'],
    ['which city has the most jobs for dike wardens?', 'where the jobs are'],
    ['what does a dike warden earn in Poland?', 'that country or region'],
  ])('is said not to be: %s', async (question, label) => {
    const { kind, text } = await ask(question);
    expect(kind).toBe('not-covered');
    expect(text).toContain(label);
  });

  it('and is no skill that carries over because of a verb', async () => {
    const { kind, text } = await ask('can I bring my dog to work as a dike warden?');
    expect(kind).toBe('not-covered');
    expect(text).toContain('anything about that');
  });
});

describe('a question that the guide asks itself', () => {
  it('is known by its one telling word, whatever list that word belongs to', async () => {
    expect((await ask('could I hang on to my workshop as a dike warden?')).text).toContain('rent it out');
  });

  it('gives the number of what is counted', async () => {
    expect((await ask('how many questions does the patrol exam for dike wardens have?')).text).toContain(
      '60 questions',
    );
  });
});
