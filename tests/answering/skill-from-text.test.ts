import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCitations } from '../../src/answering/check-citations.js';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';

const guide = `---
title: From Bell Ringer to Chime Designer
from: Bell Ringer
to: Chime Designer
---

## Overview

A chime designer writes the melodies that towers play by themselves.

## Skills to learn

- **Chime programming**: Learn it from the keeper of a tower that plays on the hour.
- **Panel programming**: Panel programming waits until the second winter.

## Tools to study

Carolus and Ringpanel are the boards to learn on before a tower lets you in.
`;

let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary({ 'bell-ringer-to-chime-designer.md': guide });
});
afterAll(() => library.remove());

describe('what a guide says of skills, told from its text', () => {
  it('names a skill where the sentence only says "it", and goes before tools that are less of what was asked', async () => {
    const { text, citations } = await library.ask('which programming language should I learn?', 'told');
    expect(checkCitations(text, citations, library.passage)).toEqual([]);
    expect(text).toMatch(/^\*\*Chime programming\*\*: Learn it from the keeper/);
    expect(text).toMatch(/^Panel programming waits/m);
    expect(text).toMatch(/^Carolus and Ringpanel/m);
  });
});
