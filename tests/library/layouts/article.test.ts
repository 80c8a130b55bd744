import { describe, expect, it } from 'vitest';
import { parseGuideFixture } from '../../support/parse-layout-fixture.js';

const whole = {
  layout: 'article',
  guide: {
    title: 'How to Become a Bicycle Frame Builder',
    kind: 'role',
    layout: 'article',
    to: 'Bicycle Frame Builder',
    overview:
      'A frame is eight tubes and a few hundred small decisions. Builders who switch from other metal trades usually need ten to fourteen months before strangers pay for their work.\n' +
      'This page follows the way from the first joint to the first order.',
    timeline: { text: 'ten to fourteen months', months: { min: 10, max: 14 } },
    salary: { to: { text: '€36,000 per year', currency: 'EUR', min: 36000, max: 36000, period: 'year' } },
    transferableSkills: [],
    skillsToLearn: [
      {
        name: 'Metal Work',
        how: 'You file, mitre and braze every day.\n- Silver brazing\n- TIG welding',
      },
      { name: 'Drawing', how: 'Builders draw each frame before they cut it.' },
      { name: 'Patience with indecisive riders' },
      { name: 'Honest delivery dates' },
    ],
    certifications: ['European Welder Certificate – EN ISO 9606', 'First Aid at Work'],
    firstSteps: ['Visit a builder on a quiet day', 'Buy a good file'],
    roadmap: [
      {
        name: 'Join Scrap Tubes',
        tasks: [
          "Begin with offcuts; the course of a builders' school takes 2 weeks.",
          'Braze twenty test joints',
          'Saw them open again',
        ],
        resources: [],
      },
      { name: 'Build One Frame for Yourself', tasks: ['Ride it for a winter.'], resources: [] },
      { name: 'Sell Three Frames at Cost', tasks: ['Ask for feedback in writing.'], resources: [] },
    ],
    realityCheck: { love: [], miss: [], challenges: ['Cheap Imports', 'Dust and Fumes'] },
    faq: [
      { question: 'Do I need a degree?', answer: 'No. Buyers look at the joints.' },
      { question: 'Can I start in a shed?', answer: 'Yes, if the neighbours accept the noise.' },
    ],
    related: [],
    jobTitles: ['Frame Builder', 'Bicycle Welder', 'Fitting Specialist'],
    industries: [
      { name: 'Racing', examples: 'prototypes, repairs' },
      { name: 'Rehabilitation', examples: 'adapted trikes' },
    ],
    sections: [
      {
        heading: 'Introduction',
        text:
          'A frame is eight tubes and a few hundred small decisions. Builders who switch from other metal trades usually need ten to fourteen months before strangers pay for their work.\n' +
          'This page follows the way from the first joint to the first order.',
      },
      {
        heading: 'What Is a Frame Builder?',
        text: 'A frame builder cuts, mitres and joins tubes into frames for one rider at a time.',
      },
      {
        heading: 'What Does a Frame Builder Do Day to Day? › Measuring Riders',
        text: 'Customers bring habits and injuries, and both decide the angles. Plan on 10-15 hours a week for fittings.',
      },
      {
        heading: 'What Does a Frame Builder Do Day to Day? › Joining Tubes',
        text: 'Brazing needs calm hands.',
      },
      {
        heading: 'Skills Required for Frame Building › Metal Work',
        text: 'Metal Work\nYou file, mitre and braze every day.\n- Silver brazing\n- TIG welding',
      },
      {
        heading: 'Skills Required for Frame Building › Drawing',
        text: 'Drawing\nBuilders draw each frame before they cut it.',
      },
      {
        heading: 'Skills Required for Frame Building › Soft Skills That Matter',
        text: '- Patience with indecisive riders\n- Honest delivery dates',
      },
      {
        heading: 'Steps to Become a Frame Builder › Step 1: Join Scrap Tubes',
        text:
          'Step 1: Join Scrap Tubes\n' +
          "Begin with offcuts; the course of a builders' school takes 2 weeks.\n" +
          '- Braze twenty test joints\n' +
          '- Saw them open again',
      },
      {
        heading: 'Steps to Become a Frame Builder › Step 2: Build One Frame for Yourself',
        text: 'Step 2: Build One Frame for Yourself\nRide it for a winter.',
      },
      {
        heading: 'Steps to Become a Frame Builder › Step 3: Sell Three Frames at Cost',
        text: 'Step 3: Sell Three Frames at Cost\nAsk for feedback in writing.',
      },
      {
        heading: 'Career Opportunities for Frame Builders › Common Job Titles',
        text: '- Frame Builder\n- Bicycle Welder – mostly in factories\n- Fitting Specialist',
      },
      {
        heading: 'Industries Hiring Frame Builders',
        text: 'Work is offered by:\n- Racing – prototypes, repairs\n- Rehabilitation – adapted trikes',
      },
      {
        heading: 'Salary',
        text:
          'Orders arrive in spring.\n' +
          '- Entry-level builders: €24,000–€28,000 per year\n' +
          '- Average pay: €36,000 per year\n' +
          '- Masters with a waiting list: €60,000+',
      },
      {
        heading: 'Useful Certifications',
        text: '- European Welder Certificate – EN ISO 9606\n- First Aid at Work',
      },
      {
        heading: 'Challenges Frame Builders Face › Cheap Imports',
        text: 'Cheap Imports\nA factory frame costs less than your tubes.',
      },
      {
        heading: 'Challenges Frame Builders Face › Dust and Fumes',
        text: 'Dust and Fumes\nFilters are dear, lungs are dearer.',
      },
      { heading: 'First Steps', text: '- Visit a builder on a quiet day\n- Buy a good file' },
      {
        heading: 'Frequently Asked Questions › Q: Do I need a degree?',
        text: 'Q: Do I need a degree?\nA: No. Buyers look at the joints.',
      },
      {
        heading: 'Frequently Asked Questions › Can I start in a shed?',
        text: 'Can I start in a shed?\nYes, if the neighbours accept the noise.',
      },
      { heading: 'Conclusion: Is It for You?', text: 'If you like metal more than money, yes.' },
    ],
  },
  found: [
    'overview',
    'timeline',
    'salary',
    'skillsToLearn',
    'certifications',
    'firstSteps',
    'roadmap',
    'realityCheck',
    'faq',
    'jobTitles',
    'industries',
  ],
  missing: ['difficulty', 'demand', 'transferableSkills', 'actionPlan', 'related'],
  warnings: [],
};

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
