import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/library/parse-document.js';
import { readText } from '../../../src/library/readers/read-text.js';
import { parseGuideFixture } from '../../support/parse-layout-fixture.js';

const whole = {
  layout: 'transition-guide',
  guide: {
    title: 'From GIS Surveyor to MLOps Engineer: Your 6-Month Route into Model Operations',
    kind: 'transition',
    layout: 'transition-guide',
    from: 'GIS Surveyor',
    to: 'MLOps Engineer',
    aliases: ['Gis Surveyor', 'Mlops Engineer'],
    overview:
      'A surveyor trusts no figure that was measured once. Model operations needs the same suspicion, pointed at pipelines in place of hillsides.\n' +
      'Your field crews already work from checklists, and a release is little else than a checklist that a machine follows.\n' +
      'Expect evenings with terminals instead of tripods.',
    difficulty: 'Moderate',
    demand: 'Growing demand at mapping firms, insurers and city councils that run models every night',
    timeline: { text: '6–9 months', months: { min: 6, max: 9 } },
    salary: { change: { text: '-5% to +10% (by city)', percent: { min: -5, max: 10 } } },
    transferableSkills: [
      {
        name: 'Quality Control & Traceability',
        detail:
          'Every benchmark you set has a history, and reviewers of a model ask for exactly such a history.',
      },
      {
        name: 'Coordinate Systems (WGS84/UTM)',
        detail:
          'You know how one wrong datum shifts a whole city, so unit tests for inputs will feel natural.',
      },
    ],
    skillsToLearn: [
      {
        name: 'Python Packaging',
        priority: 'critical',
        weeks: { min: 6, max: 8 },
        how: 'Turn three of your field scripts into one installable package with tests.',
      },
      {
        name: 'API Development (REST/gRPC)',
        priority: 'important',
        weeks: { min: 4, max: 4 },
        how: 'Serve a land-cover model behind two routes and measure what a slow client does to it.',
      },
      {
        name: 'Container Basics',
        priority: 'nice-to-have',
        weeks: { min: 2, max: 2 },
        how: 'Package the same service in an image and start it on another machine.',
      },
    ],
    certifications: [],
    firstSteps: [],
    roadmap: [
      {
        name: 'Scripts Become Software',
        weeks: { min: 9, max: 9 },
        tasks: ['Write tests for two old scripts', 'Move field notes into version control'],
        resources: [
          'Real Python: Testing',
          'edX: Software Construction',
          'pytest Documentation',
          'Land Survey Coders Forum',
        ],
      },
      {
        name: 'A Model in Service',
        weeks: { min: 10, max: 12 },
        tasks: ['Serve one model to a colleague', 'Watch its inputs for a month'],
        resources: ['scikit-learn User Guide', 'TerraForge Labs', 'Kaggle: Intro to ML', 'fast.ai Forums'],
      },
      {
        name: 'First Applications',
        weeks: { min: 6, max: 6 },
        tasks: ['Publish a write-up with maps'],
        resources: ['GeoJobs Board', 'LinkedIn Learning: Interview Basics'],
      },
    ],
    realityCheck: {
      love: ['Work that runs while you sleep', 'Clear rollbacks'],
      miss: ['Mornings on a ridge'],
      challenges: ['Night alerts', 'Jargon that changes every season'],
    },
    actionPlan: {
      week: ['Install Python 3', 'Ask a developer for one hour'],
      month: ['Finish the first package'],
      quarter: ['Put one model into service'],
    },
    faq: [
      {
        question: 'Do I have to give up field work?',
        answer: 'No. Several teams share one person between the office and the field.',
      },
      { answer: 'A licence as a surveyor impresses insurers more than a second degree does.' },
      { question: 'Is night duty common?', answer: 'About one week in six, and it is paid.' },
    ],
    related: [],
    jobTitles: [],
    industries: [],
    sections: [
      {
        heading: 'Companies Hiring in This Field',
        text: '- Regional mapping agencies\n- Crop insurers',
      },
    ],
  },
  found: [
    'overview',
    'difficulty',
    'demand',
    'timeline',
    'salary',
    'transferableSkills',
    'skillsToLearn',
    'roadmap',
    'realityCheck',
    'actionPlan',
    'faq',
  ],
  missing: ['certifications', 'firstSteps', 'related', 'jobTitles', 'industries'],
  warnings: ['The title says 6-Month, the timeline 6–9 months; the timeline is what answers quote.'],
};

describe('a transition guide', () => {
  it('gives every fact of the page, without the lines that stand on every page of the site', async () => {
    expect(await parseGuideFixture('transition-guide.layout.txt')).toEqual(whole);
  });

  it('loses only the header in the main content form, and then takes the time from the title', async () => {
    const { aliases: _, difficulty: _d, demand: _m, salary: _s, ...rest } = whole.guide;
    const { guide, missing, warnings } = await parseGuideFixture('transition-guide.main.txt');
    expect(guide).toEqual({ ...rest, timeline: { text: '6-Month', months: { min: 6, max: 6 } } });
    expect(missing).toContain('difficulty');
    expect(warnings).toEqual([]);
  });

  it('reads the same from Markdown, where headings, bullets and tables are marked', async () => {
    const { aliases: _, ...rest } = whole.guide;
    const { layout, guide } = await parseGuideFixture('transition-guide.md');
    expect(layout).toBe('transition-guide');
    expect(guide).toEqual({ ...rest, faq: rest.faq.filter((entry) => entry.question !== undefined) });
  });

  it('takes no value from a label that it does not fit', async () => {
    const { guide, warnings } = await parseGuideFixture('lying-labels.txt');
    expect(guide.difficulty).toBeUndefined();
    expect(guide.salary).toBeUndefined();
    expect(guide.timeline).toEqual({ text: '5-Month', months: { min: 5, max: 5 } });
    expect(guide.demand).toBe('High in alpine rescue');
    expect(guide.sections).toEqual([
      { heading: 'Difficulty', text: '6-12 months' },
      { heading: 'Timeline', text: 'Calories: $15,000' },
      { heading: 'Salary Change', text: '$15,000 more' },
    ]);
    expect(warnings).toEqual([
      '"Difficulty" says "6-12 months", which is no value for it: kept as text only.',
      '"Timeline" says "Calories: $15,000", which is no value for it: kept as text only.',
      '"Salary Change" says "$15,000 more", which is no value for it: kept as text only.',
    ]);
  });

  it('keeps resources whole where it is not sure, and says so', () => {
    const { guide, warnings } = parse('Resources\nTerraForge by MossKilnKaggle Learn');
    expect(guide.roadmap[0]?.resources).toEqual(['TerraForge by MossKiln', 'Kaggle Learn']);
    expect(warnings).toEqual([
      'Resources of "First Weeks": "TerraForge by MossKiln" may be more than one name stuck together; it was kept whole.',
    ]);
  });

  it('takes no lone phase number for a resource, and no call to action for an answer', () => {
    const { guide } = parse('Resources\nUdemy: Kilns\n2');
    expect(guide.roadmap).toEqual([
      {
        name: 'First Weeks',
        weeks: { min: 4, max: 4 },
        tasks: ['Sweep the floor'],
        resources: ['Udemy: Kilns'],
      },
    ]);
    expect(guide.faq).toEqual([]);
    expect(guide.sections).toEqual([]);
  });

  it('keeps what stands below the call to action, and questions without an answer', () => {
    const { guide, warnings } = parse(
      '',
      '\n\nStudio Rules\n\nNobody opens the kiln before noon on Mondays.',
      'Is clay heavy?\n\n',
    );
    expect(guide.sections).toEqual([
      { heading: 'Frequently Asked Questions', text: 'Is clay heavy?' },
      { heading: 'Studio Rules', text: 'Nobody opens the kiln before noon on Mondays.' },
    ]);
    expect(warnings).toEqual(['1 question has no answer on the page; kept as text.']);
  });
});

function parse(resources: string, foot = '', questions = '') {
  const parsed = parseDocument(
    readText(
      `From Baker to Potter: A Guide\n\nYour Learning Roadmap\n\n1\n\nFirst Weeks\n\n4 weeks\nTasks\n  • Sweep the floor\n${resources}\n\n` +
        `What You'll Love\n\n  • Warm hands\n\nBiggest Challenges\n\n  • Cracks\n\nFrequently Asked Questions\n\n${questions}` +
        `Ready to Start Your Transition?\n\nGet personalized recommendations.${foot}`,
    ),
    'a.txt',
  );
  if (!('guide' in parsed)) throw new Error('taken for a listing');
  return parsed;
}
