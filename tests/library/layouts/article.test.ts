import { describe, expect, it } from 'vitest';
import { parseGuideFixture } from '../../support/parse-layout-fixture.js';
import { whole } from './whole-article.js';

describe('an article', () => {
  it.each(['article.layout.txt', 'article.main.txt'])(
    'keeps all of its text and gives the fields that are sure: %s',
    async (file) => {
      expect(await parseGuideFixture(file)).toEqual(whole);
    },
  );

  it('reads phases by months and weeks, and chapters by Roman and decimal numbers', async () => {
    expect(await parseGuideFixture('counted-phases.txt')).toEqual({
      layout: 'article',
      guide: {
        title: 'From Choir Singer to Voice Coach: A Plan by Weeks',
        kind: 'transition',
        layout: 'article',
        from: 'Choir Singer',
        to: 'Voice Coach',
        overview: 'Singers who want to teach can make the change in six to nine months.',
        timeline: { text: 'six to nine months', months: { min: 6, max: 9 } },
        transferableSkills: [],
        skillsToLearn: [
          { name: 'Anatomy of the larynx', how: 'Read one atlas slowly.' },
          { name: 'Lesson planning', how: 'Write the goal on top of the page.' },
        ],
        certifications: [],
        firstSteps: [],
        roadmap: [
          {
            name: 'Phase 1 (Months 1–3): Learn to Hear',
            tasks: ['Transcribe ten lessons', 'Name every vowel'],
            resources: [],
          },
          {
            name: 'Phase 2 (Months 4–6): Learn to Say It',
            tasks: ['Practise on friends.'],
            resources: [],
          },
          { name: 'Phase 3 (Weeks 13+)', tasks: ['Teach strangers for a small fee.'], resources: [] },
        ],
        faq: [],
        related: [],
        jobTitles: [],
        industries: [],
        sections: [
          {
            heading: 'Introduction',
            text: 'Singers who want to teach can make the change in six to nine months.',
          },
          { heading: 'I. Before you begin', text: 'Record yourself once a day.' },
          {
            heading: 'II. Your roadmap › Phase 1 (Months 1–3): Learn to Hear',
            text: 'Phase 1 (Months 1–3): Learn to Hear\n- Transcribe ten lessons\n- Name every vowel',
          },
          {
            heading: 'II. Your roadmap › Phase 2 (Months 4–6): Learn to Say It',
            text: 'Phase 2 (Months 4–6): Learn to Say It\nPractise on friends.',
          },
          {
            heading: 'II. Your roadmap › Phase 3 (Weeks 13+)',
            text: 'Phase 3 (Weeks 13+)\nTeach strangers for a small fee.',
          },
          {
            heading: 'III. What voice coaches earn',
            text:
              'Private lessons bring $45 per hour in most towns.\n' +
              'A salaried coach at a theatre earns about $52,000 per year.',
          },
          {
            heading: 'IV. Skills every voice coach needs › 4.1 Anatomy of the larynx',
            text: '4.1 Anatomy of the larynx\nRead one atlas slowly.',
          },
          {
            heading: 'IV. Skills every voice coach needs › 4.2 Lesson planning',
            text: '4.2 Lesson planning\nWrite the goal on top of the page.',
          },
        ],
      },
      found: ['overview', 'timeline', 'skillsToLearn', 'roadmap'],
      missing: [
        'difficulty',
        'demand',
        'salary',
        'transferableSkills',
        'certifications',
        'firstSteps',
        'realityCheck',
        'actionPlan',
        'faq',
        'related',
        'jobTitles',
        'industries',
      ],
      warnings: [],
    });
  });

  it('believes no label of a page that is dressed as a recipe', async () => {
    const { guide } = await parseGuideFixture('recipe-shaped.txt');
    expect(guide.timeline).toBeUndefined();
    expect(guide.salary).toBeUndefined();
    expect(guide.to).toBe('Pastry Chef');
    expect(guide.sections.find(({ heading }) => heading === 'Recipe Card')?.text).toBe(
      'Course | Career\nPrep Time | 6-12 months\nCook Time | 1-2 years\nServings | 1 new pastry chef\nCalories | $15,000 – $30,000 raise',
    );
    expect(guide.roadmap.map(({ name }) => name)).toEqual(['Weigh everything', 'Ruin ten puff pastries']);
  });

  it('reads a file that is one FAQ entry: its question is the title', async () => {
    const question = 'Workshop: Can I still hand in the first exercise?';
    const answer =
      'Yes, until the form closes on Sunday evening.\n- Late exercises are read, but not marked\n- The second exercise builds on the first';
    const { guide } = await parseGuideFixture('faq-entry.md');
    expect(guide).toMatchObject({
      title: question,
      kind: 'role',
      layout: 'article',
      faq: [{ question, answer }],
      sections: [{ heading: question, text: answer }],
    });
  });

  it('keeps a file of several transitions as text: a field of one would be taken for the other', async () => {
    const { guide, found, warnings } = await parseGuideFixture('several-transitions.md');
    expect(found).toEqual([]);
    expect(guide.sections).toEqual([
      { heading: 'Introduction', text: 'Ovens teach timing.' },
      { heading: 'Baker to Ceramics Technician › Transferable Skills', text: '- Reading a kiln curve' },
      { heading: "Baker to Ceramics Technician › Skills You'll Need to Build", text: '- Glaze chemistry' },
      {
        heading: 'Baker to Ceramics Technician › Salary Comparison',
        text: 'Baker: $31,000 | Ceramics Technician: $44,000',
      },
      {
        heading: 'Baker to Shift Planner › Transferable Skills',
        text: '- Working backwards from a deadline',
      },
      { heading: "Baker to Shift Planner › Skills You'll Need to Build", text: '- Rota software' },
      {
        heading: 'Baker to Shift Planner › Salary Comparison',
        text: 'Baker: $31,000 | Shift Planner: $49,000',
      },
    ]);
    expect(warnings).toEqual([
      'The document holds several transitions; all its text was kept, without fields. Put each transition into a file of its own.',
    ]);
  });
});
