import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';

const page = (role: string, text: string, misses: string): string => `---
title: From Ropemaker to ${role}
from: Ropemaker
to: ${role}
timeline: 5 months
---

## Overview

${text}

## Reality check

### What you might miss

- ${misses}
`;

let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary({
    'a.md': page('Kite Surveyor', 'Kites carry a camera over salt marshes.', 'The tar'),
    'b.md': page('Bell Clerk', 'Towers ring by a timetable that clerks keep.', 'The yard'),
    'c.md': page('Ice Grocer', 'Blocks are cut from the lake and kept in straw.', 'The quay'),
  });
});
afterAll(() => library.remove());

describe('a question without a role', () => {
  it('is asked of the one guide that holds its words', async () => {
    const answer = await library.ask('what would I miss among kites and salt marshes?', 'own-1');
    expect(answer).toMatchObject({ kind: 'answered', guides: ['a'] });
    expect(answer.text).toContain('The tar');
  });

  it.each([
    ['several guides hold them', 'what would I miss where all is kept?'],
    ['no guide does', 'what would I miss about submarines?'],
    ['it has none of its own', 'what would I miss?'],
  ])('is not, where %s', async (_, question) => {
    const answer = await library.ask(question, question);
    expect(answer.text).not.toContain('[1] The tar');
    expect(answer.guides).not.toEqual(['a']);
  });
});
