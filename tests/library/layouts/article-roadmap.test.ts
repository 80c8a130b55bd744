import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Guide } from '../../../src/domain/guide.js';
import { isTask } from '../../../src/library/layouts/step-tasks.js';
import { type MadeLibrary, makeLibrary } from '../../support/make-library.js';

/** Roadmaps of invented articles, in the shapes in which people write them. */
let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary({
    'how-to-become-a-kite-maker.txt': `How to Become a Kite Maker

Kites are sewn in lofts.

Phase 1 (Months 1-2): Learn the cloth

Get hold of old sails and cut twenty panels. Cloth has a grain, and it shows.

  • Book: Ripstop for Beginners
  • Practice: sew a straight seam in the dark

Phase 2 (Months 3-5): Fly what you sew

Ask a club for a windy corner. Kites break here.

  • Course: Coastal Flying Weekend

What does a kite maker earn?

Lofts pay $17 to $22 per hour.

More from the Loft Letter: Ten Winds You Must Feel | The Sailmaker's Lunch
`,
    'locksmith-to-bell-tuner.md': `# Locksmith to Bell Tuner: From Click to Clang

A lock is small and a bell is not.

## Roadmap

**Step one: Hearing (five weeks).** Partials and beats. Borrow the tuning forks of the Abbey School.

**Step two: Lathe work (two months).** Turn ten rims.

**Step three: Towers (nine weeks).** Climb with a ringer every Sunday.
`,
  });
});
afterAll(() => library.remove());

const roadmap = (id: string): Guide['roadmap'] => library.guide(id).roadmap;

describe('a roadmap of headings with text below', () => {
  it('has what to do, and with what', () => {
    expect(roadmap('how-to-become-a-kite-maker')).toEqual([
      {
        name: 'Phase 1 (Months 1-2): Learn the cloth',
        tasks: ['Get hold of old sails and cut twenty panels.', 'Practice: sew a straight seam in the dark'],
        resources: ['Book: Ripstop for Beginners'],
      },
      {
        name: 'Phase 2 (Months 3-5): Fly what you sew',
        tasks: ['Ask a club for a windy corner.'],
        resources: ['Course: Coastal Flying Weekend'],
      },
    ]);
  });

  it('is asked for by its months, and told whole', async () => {
    const { kind, text } = await library.ask(
      'What do I do in months 3 to 5 of becoming a kite maker?',
      'months',
    );
    expect(kind).toBe('answered');
    expect(text).toContain('Ask a club for a windy corner');
    expect(text).toContain('Kites break here');
    expect(text).not.toContain('Ripstop');
  });

  it('titles of other pages are no part of the last section', () => {
    expect(JSON.stringify(library.guide('how-to-become-a-kite-maker').sections)).not.toContain('Ten Winds');
  });
});

describe('a roadmap of paragraphs that begin with their step', () => {
  it('has names, weeks and what is said of each', () => {
    expect(roadmap('locksmith-to-bell-tuner')).toEqual([
      {
        name: 'Hearing',
        weeks: { min: 5, max: 5 },
        tasks: ['Partials and beats.', 'Borrow the tuning forks of the Abbey School.'],
        resources: [],
      },
      { name: 'Lathe work (two months)', tasks: ['Turn ten rims.'], resources: [] },
      {
        name: 'Towers',
        weeks: { min: 9, max: 9 },
        tasks: ['Climb with a ringer every Sunday.'],
        resources: [],
      },
    ]);
  });

  it('its weeks are said as the document writes them', async () => {
    const { text } = await library.ask(
      'how many weeks for the towers step from locksmith to bell tuner?',
      'weeks',
    );
    expect(text).toContain('**Towers** takes **nine weeks**');
  });
});

describe('a sentence that tells the reader to do something', () => {
  it.each(['Learn the eleven knots.', 'Ask a club for help.', 'Sit the exam in April.'])(
    'is a task: %s',
    (text) => {
      expect(isTask(text)).toBe(true);
    },
  );
  it.each(['Most climbers began on the ground.', 'The fee is $390.', 'Nobody reads it.', 'Practice'])(
    'is none: %s',
    (text) => {
      expect(isTask(text)).toBe(false);
    },
  );
});
