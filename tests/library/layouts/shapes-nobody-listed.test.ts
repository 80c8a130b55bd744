import { describe, expect, it } from 'vitest';
import type { ParsedGuide } from '../../../src/domain/guide.js';
import { parseDocument } from '../../../src/library/parse-document.js';
import { readText } from '../../../src/library/readers/read-text.js';
import { parseGuideFixture, parseLayoutFixture } from '../../support/parse-layout-fixture.js';

describe('a transition guide that counts in months', () => {
  it('keeps phases and skills whose time is not a range of weeks, and turns no month into weeks', async () => {
    const { guide } = await parseGuideFixture('guide-counted-in-months.txt');
    expect(guide.roadmap).toEqual([
      {
        name: 'Listening With Numbers',
        weeks: { min: 6, max: 6 },
        tasks: ['Log one crossroads for 24 hours'],
        resources: ['Coursera: Waves', 'edX: Tides of Sound'],
      },
      {
        name: 'First Reports (2 months)',
        tasks: ['Write up a playground'],
        resources: ['Union Hall Library'],
      },
    ]);
    expect(guide.skillsToLearn).toEqual([
      {
        name: 'Sound Level Meters',
        priority: 'critical',
        how: '10+ weeks\nBorrow a class 1 meter and measure your own street.',
      },
      {
        name: 'C# for Loggers',
        priority: 'nice-to-have',
        weeks: { min: 2, max: 2 },
        how: 'Only where the council runs its own.',
      },
    ]);
    expect(guide.timeline).toEqual({
      text: 'Between eight and twelve months',
      months: { min: 8, max: 12 },
    });
    expect(guide.salary).toEqual({ change: { text: '-15%', percent: { min: -15, max: -15 } } });
    // The views that the site counts are nothing that the guide says.
    expect(guide.sections).toEqual([]);
  });
});

describe('a guide as somebody writes it, without front matter and with headings of their own', () => {
  it('gives the facts above its first heading, priorities and weeks, pay by role, tasks apart from resources', async () => {
    const { layout, guide } = await parseGuideFixture('home-made-guide.md');
    expect(layout).toBe('article');
    expect(guide).toMatchObject({
      from: 'Stage Actor',
      to: 'Conversation Designer',
      difficulty: 'Moderate',
      timeline: { text: '5-8 months', months: { min: 5, max: 8 } },
      salary: {
        from: { text: '$31,000 - $36,000', min: 31_000, max: 36_000 },
        to: { text: '$58,000', min: 58_000, max: 58_000 },
        change: { text: '-5% to +30%', percent: { min: -5, max: 30 } },
      },
      transferableSkills: [{ name: 'Script work', detail: 'you find what a line wants' }],
      skillsToLearn: [
        {
          name: 'Dialogue trees',
          priority: 'critical',
          weeks: { min: 4, max: 6 },
          how: 'Build an order desk, then break it.',
        },
        { name: 'Reading logs', priority: 'nice-to-have', weeks: { min: 2, max: 2 } },
        { name: 'Small talk in R', how: 'Anything that runs.' },
      ],
      roadmap: [
        { name: 'Read (2 weeks)', tasks: ['Read one style guide aloud'], resources: [] },
        {
          name: 'Build (6-8 weeks)',
          tasks: ['Ship one dialogue'],
          resources: ['The Voice Shelf', 'Book: Pauses'],
        },
      ],
      realityCheck: { love: ['No matinées'], miss: ['Applause'], challenges: [] },
      faq: [
        { question: 'Is there work from home?', answer: 'Most of it.' },
        { question: 'Do I need a portfolio?', answer: 'Yes: three dialogues that hold.' },
      ],
    });
  });

  it('takes each string of a field from a section, where it can be cited', async () => {
    const { guide } = await parseGuideFixture('home-made-guide.md');
    const text = guide.sections.map((section) => section.text).join('\n');
    for (const said of strings(guide)) expect(text).toContain(said);
  });

  it('does not believe one label alone: a recipe has a difficulty too', () => {
    const { guide } = parse(
      '# From Flour to Bread\n\nDifficulty: 4 of 5 stars\nServings: 1 career\n\nKnead it.',
    );
    expect(guide.difficulty).toBeUndefined();
  });
});

it('skips a page of guides even where the crawler pressed each card into one line', async () => {
  expect(await parseLayoutFixture('glued-cards.txt')).toEqual({ layout: 'listing' });
});

it('reads questions that were pressed to the answers above them, and a heading between two lists', async () => {
  const { guide } = await parseGuideFixture('questions-pressed-together.txt');
  expect(guide.faq).toEqual([
    { question: 'Do agencies hire juniors?', answer: 'Two of ten.' },
    { question: 'Is a degree asked for?', answer: 'Seldom.' },
  ]);
  expect(guide.sections.map(({ heading }) => heading)).toEqual([
    'Introduction',
    'Pros and cons › Pros',
    'Pros and cons › Cons',
  ]);
});

it('takes a range behind a role for pay, and no half of it for the name', () => {
  const { guide } = parse(
    'Career Change: Bus Driver to Transport Planner\nDrivers know where the timetable lies, and planners who know it too are rare in any town.\n' +
      'Transferable Skills\n- Patience\nSkills You’ll Need to Build\n- QGIS\nSalary Comparison\n' +
      'Bus Driver: £27,300 | Transport Planner: £31,000 - £38,000\nTimeline\n1–2 years',
    '07-bus-driver-to-transport-planner.txt',
  );
  expect(guide.salary).toEqual({
    from: { text: '£27,300', currency: 'GBP', min: 27_300, max: 27_300 },
    to: { text: '£31,000 - £38,000', currency: 'GBP', min: 31_000, max: 38_000 },
  });
  // Neither the sum nor the number in front of the file's name belongs to a role.
  expect(guide.aliases).toBeUndefined();
});

function parse(text: string, name = 'a.txt') {
  const parsed = parseDocument(readText(text), name);
  if (!('guide' in parsed)) throw new Error('taken for a listing');
  return parsed;
}

/** What replies would quote of an article's fields. */
const strings = ({ difficulty, timeline, salary, skillsToLearn, roadmap, faq }: ParsedGuide): string[] =>
  [
    difficulty,
    timeline?.text,
    salary?.from?.text,
    salary?.to?.text,
    salary?.change?.text,
    ...skillsToLearn.flatMap(({ name, how }) => [name, how]),
    ...roadmap.flatMap(({ name, tasks, resources }) => [name, ...tasks, ...resources]),
    ...faq.flatMap(({ question, answer }) => [question, answer]),
  ].filter((said) => said !== undefined);
