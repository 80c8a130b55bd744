import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/library/readers/read-text.js';
import { blockLines } from '../../support/block-lines.js';
import { readFixture } from '../../support/read-fixture.js';

const read = (text: string): string[] => blockLines(readText(text).blocks);

describe('a crawled page with its layout', () => {
  it('keeps lines and gaps; only bullets and counted-up numbers become items', async () => {
    const document = await readFixture('crawled-layout.txt');
    expect(document).toMatchObject({ format: 'text', warnings: [] });
    expect(blockLines(document.blocks)).toEqual([
      '^ Career Pathway41 views',
      '| Stage Hand',
      '| Rigging Inspector',
      '^ From Stage Hand to Rigging Inspector: Your 5-Month Plan',
      '^ Difficulty',
      '| Easy',
      '| Timeline',
      '| 5 months',
      '^ Overview',
      '^ You have hung lights above people for years and know what a worn shackle looks like from the floor, which is most of what an inspector is paid to notice every single day.',
      '^ Important6-8 weeks',
      '^ 1', // the number of a phase, alone on its line
      '^ Groundwork',
      '^ Tasks',
      '- Read the lifting rules',
      '- Learn the forms:',
      '  - load tables',
      '  - log books',
      '- Pass the rope test',
      '^ Resources',
      '| Guild: Rope BasicsRigging Library: KnotspyRig docs', // glued, and nobody here may guess where
      '| 2',
      '^ Practice',
      '^ 3.5 years is the usual stay.', // a figure, not item 3.5
      '1. Ask a foreman',
      '2. Shadow two inspections',
      '3. Write a report',
      '^ 1. Tools', // numbered headings: something else stands below each
      '^ A torque wrench and a notebook.',
      '^ 2. Habits',
      '^ Look up before you walk.',
    ]);
  });
});

describe('a crawled page reduced to its main content', () => {
  it('has no gaps and hyphens for bullets', async () => {
    expect(blockLines((await readFixture('crawled-main-content.txt')).blocks)).toEqual([
      '^ Career Change: Cartographer to Game Level Designer',
      '| Maps are promises about space, and a level is a map that somebody walks through under pressure, so your sense of scale and sight lines carries straight over into this work.',
      '| Transferable Skills',
      '- Spatial thinking',
      '- Symbol design',
      '| Salary Comparison',
      '| Cartographer: $45,000 | Game Level Designer: $72,000',
      '| Timeline',
      '| 6-9 months',
    ]);
  });
});

describe('a text that an editor wrapped', () => {
  it('is made whole again, with its underlined heading, its table and its drawn rule', async () => {
    expect(blockLines((await readFixture('wrapped-by-an-editor.txt')).blocks)).toEqual([
      '# NIGHT PORTER TO FRAUD ANALYST',
      '^ A night porter learns to tell a tired guest from a guest with a story, and that is the whole of the trade. Banks pay people to do the same with payments. Start with spreadsheets, then learn one query language well enough to ask your own questions.',
      '^ What you bring:',
      '- A memory for faces and for the small things that do not fit in with the rest',
      '- Calm',
      '[Skill | Weeks]',
      '[SQL | 6]',
      '[Statistics | 8]',
      '^ Pay',
      '| about 40% more',
    ]);
  });

  it('does not join lines that had room for more', () => {
    expect(
      read('Difficulty\nmoderate\nTimeline\nsix months or so, says the guild of night porters in town'),
    ).toEqual([
      '^ Difficulty',
      '| moderate',
      '| Timeline',
      '| six months or so, says the guild of night porters in town',
    ]);
  });
});

describe('lists', () => {
  it('knows the bullets that pages and people use', () => {
    const bullets = ['•', '-', '*', '·', '–', '◦', '▪', '✓', '►'];
    expect(read(bullets.map((bullet) => `${bullet} fit`).join('\n'))).toEqual(bullets.map(() => '- fit'));
  });

  it('takes no minus sign, range or attribution for a bullet', () => {
    const lines = ['-15%', '+60% to +100%', '— a foreman', '*starred', '2-3 weeks'];
    expect(read(lines.join('\n'))).toEqual(lines.map((line, at) => `${at === 0 ? '^' : '|'} ${line}`));
  });

  it('joins a bullet with the text that slipped to the next line', () => {
    expect(read('•\nPatience\n•\n\nCalm')).toEqual(['- Patience', '- Calm']);
  });

  it('reads on in an indented line, unless the item is a short label', () => {
    expect(
      read('- Ask the harbour master which winter courses\n  still have a place\n- Skill\n  Critical'),
    ).toEqual(['- Ask the harbour master which winter courses still have a place', '- Skill', '| Critical']);
  });

  it('keeps the numbers of ordered lists as written', () => {
    expect(read('1) Ask\n2) Wait\n\n2.1 Call\n2.2 Write\n\na) Pay\nb) Go')).toEqual([
      '1) Ask',
      '2) Wait',
      '2.1 Call',
      '2.2 Write',
      'a) Pay',
      'b) Go',
    ]);
  });

  it('does not count up years, phases or single numbers', () => {
    const lines = ['2023. A good year', '2024. A better one', '7. Only this', '9 months', '10 months'];
    expect(read(lines.join('\n\n'))).toEqual(lines.map((line) => `^ ${line}`));
  });
});

describe('tables', () => {
  it('reads rows drawn with pipes, and leaves a line with a pipe in it alone', () => {
    expect(read('| a | b |\n|---|---|\n| 1 | 2 |\n\nWelder: $40K | Diver: $60K')).toEqual([
      '[a | b]',
      '[1 | 2]',
      '^ Welder: $40K | Diver: $60K',
    ]);
  });
});
