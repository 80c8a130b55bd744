import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { isMarkdownGuide, parseMarkdownGuide } from '../../../src/library/layouts/markdown-guide.js';
import { readMarkdown } from '../../../src/library/readers/read-markdown.js';

const parse = async (text: string, name = 'a-file') => parseMarkdownGuide(await readMarkdown(text), name);
/** A guide to a role, with this body below the shortest front matter. */
const withBody = async (body: string) => parse(`---\nto: Beekeeper\n---\n\n${body}`);
const withFrontMatter = async (lines: string) => parse(`---\n${lines}\n---\n\n## Overview\n\nBees first.\n`);

describe('the worked example of knowledge/README.md', () => {
  it('fills every field of a guide', async () => {
    const readme = await readFile(new URL('../../../knowledge/README.md', import.meta.url), 'utf8');
    const example = /```markdown\n([\s\S]+?)\n```/.exec(readme)?.[1] ?? '';
    const doc = await readMarkdown(example);
    expect(isMarkdownGuide(doc)).toBe(true);
    expect(parseMarkdownGuide(doc, 'pastry-chef-to-food-photographer')).toEqual({
      warnings: [],
      guide: {
        title: 'From Pastry Chef to Food Photographer',
        kind: 'transition',
        layout: 'markdown-guide',
        source: 'Plate and Lens: changing kitchens for studios',
        from: 'Pastry Chef',
        to: 'Food Photographer',
        aliases: ['Patissier', 'Culinary Photographer'],
        overview:
          'A pastry chef already knows what makes food look alive. The camera and the light are what is new.\n' +
          'The first paid jobs usually come from bakeries and cafés that know your work.',
        difficulty: 'Moderate',
        demand: 'Steady in publishing and growing at delivery services',
        timeline: { text: '6-10 months', months: { min: 6, max: 10 } },
        salary: {
          from: { text: '$38,000', currency: 'USD', min: 38_000, max: 38_000 },
          to: { text: '$45,000-$60,000 per year', currency: 'USD', min: 45_000, max: 60_000, period: 'year' },
          change: { text: '+20% to +55%', percent: { min: 20, max: 55 } },
        },
        transferableSkills: [
          { name: 'Plating', detail: 'you compose color, height and texture every day.' },
          { name: 'Working against the clock', detail: 'ice cream waits for no photographer either.' },
          { name: 'Knowing ingredients' },
        ],
        skillsToLearn: [
          { name: 'Business basics' },
          {
            name: 'Camera handling',
            priority: 'critical',
            weeks: { min: 4, max: 6 },
            how: 'Shoot in manual mode every day.\nBorrow a tripod before you buy one.',
          },
          {
            name: 'Lighting',
            priority: 'critical',
            weeks: { min: 6, max: 8 },
            how: 'Start with one window and a white card.',
          },
          {
            name: 'Retouching',
            priority: 'important',
            weeks: { min: 3, max: 3 },
            how: 'Learn Lightroom first, then layers in Affinity Photo.',
          },
          { name: 'Video', priority: 'nice-to-have' },
        ],
        certifications: ['Certificate in Commercial Photography', 'Food Stylist Foundation Course'],
        firstSteps: [
          'Photograph one dish a day for a month.',
          'Ask a local bakery whether you may shoot its counter.',
        ],
        roadmap: [
          {
            name: 'Basics',
            weeks: { min: 6, max: 6 },
            tasks: ['Learn aperture, shutter and ISO', 'Copy ten photographs that you admire'],
            resources: ['Open Studio: Photography from Zero', 'Book: The Hungry Lens'],
          },
          {
            name: 'First clients',
            weeks: { min: 10, max: 12 },
            tasks: ['Shoot three menus at cost price', 'Write a price list'],
            resources: ["Pricing calculator of the Photographers' Union"],
          },
        ],
        realityCheck: {
          love: ['Seeing your pictures on a menu', 'Mornings that start after sunrise'],
          miss: ['The smell of the bakery'],
          challenges: ['Income swings from month to month', 'Clients who want it yesterday'],
        },
        actionPlan: {
          week: ['Take twenty pictures of one croissant'],
          month: ['Put ten pictures into an online portfolio'],
          quarter: ['Win one paying client'],
        },
        faq: [
          {
            question: 'Do I need an expensive camera?',
            answer: 'No. A used body and one 50 mm lens are enough for the first year.',
          },
          {
            answer:
              'Keep your kitchen job for two or three days a week until half a year of orders is in the book.',
          },
        ],
        related: ['From Pastry Chef to Recipe Editor', 'From Barista to Product Photographer'],
        jobTitles: ['Food Photographer', 'Culinary Content Creator'],
        industries: [
          { name: 'Publishing', examples: 'cookbooks, magazines' },
          { name: 'Delivery services', examples: 'menu pictures' },
          { name: 'Hotels' },
        ],
        sections: [
          {
            heading: 'Working day',
            text: 'A shoot of four dishes takes a morning; the afternoon goes into selecting and retouching.',
          },
          { heading: 'Working day › Around the shoot', text: '- Buying props\n- Cleaning up' },
          { heading: 'About this guide', text: 'Salaries are as the source gives them.' },
        ],
      },
    });
  });
});

describe('which documents are in our format', () => {
  const isGuide = async (text: string) => isMarkdownGuide(await readMarkdown(text));

  it('knows a guide by the role in its front matter', async () => {
    expect(await isGuide('---\nto: Beekeeper\n---\nBees.')).toBe(true);
    expect(await isGuide('---\nTo Role: Beekeeper\n---\nBees.')).toBe(true);
    expect(await isGuide('---\nlayout: markdown-guide\n---\nBees.')).toBe(true);
  });

  it('knows a guide that forgot the role by two facts that only guides give', async () => {
    expect(await isGuide('---\ntimeline: 9 months\nsalary: $30,000\n---\nBees.')).toBe(true);
  });

  it('leaves a blog post, a text without front matter and other formats alone', async () => {
    expect(await isGuide('---\ntitle: My year with bees\ndate: 2024-05-01\ntags: [bees]\n---\nBees.')).toBe(
      false,
    );
    expect(await isGuide('---\ntitle: Bees\nto:\n---\nBees.')).toBe(false);
    expect(await isGuide('# From Clerk to Beekeeper\n\n## Overview\n\nBees.')).toBe(false);
    expect(
      isMarkdownGuide({ format: 'html', frontMatter: { to: 'Beekeeper' }, blocks: [], warnings: [] }),
    ).toBe(false);
  });
});

describe("a human's headings", () => {
  it('opens a field in any case, with any apostrophe and with decoration', async () => {
    const { guide } = await withBody(
      [
        '## SKILLS YOU’LL NEED TO BUILD\n\n- Queen rearing',
        "## Your transferable skills\n\n- Patience — hives don't hurry",
        '## Recommended certificates\n\n- Beekeeping Level 1',
        '## 4. Getting started\n\n- Visit an apiary',
        '## What to expect\n\n### What you’ll love\n\n- Honey\n\n### Challenges\n\n- Stings',
        '## Start now\n\n**This week**\n\n- Read\n\n**Next 90 days:**\n\n- Build a hive',
        '## Frequently Asked Questions\n\n### Will I get stung?\n\nYes.',
        '## Where the jobs are\n\n### Common job titles\n\n- Bee inspector\n\n### Industries hiring beekeepers\n\n- Farming: orchards',
      ].join('\n\n'),
    );
    expect(guide).toMatchObject({
      skillsToLearn: [{ name: 'Queen rearing' }],
      transferableSkills: [{ name: 'Patience', detail: "hives don't hurry" }],
      certifications: ['Beekeeping Level 1'],
      firstSteps: ['Visit an apiary'],
      realityCheck: { love: ['Honey'], miss: [], challenges: ['Stings'] },
      actionPlan: { week: ['Read'], month: [], quarter: ['Build a hive'] },
      faq: [{ question: 'Will I get stung?', answer: 'Yes.' }],
      jobTitles: ['Bee inspector'],
      industries: [{ name: 'Farming', examples: 'orchards' }],
      sections: [],
    });
  });

  it('keeps a heading of its own as a section, even one that sounds like a field', async () => {
    const { guide } = await withBody(
      '## Skills that age well\n\nPatience.\n\n## Why bees\n\n### Overview\n\nThey matter.\n\n#### In numbers\n\n- 84% of crops',
    );
    expect(guide.skillsToLearn).toEqual([]);
    expect(guide.overview).toBeUndefined();
    expect(guide.sections).toEqual([
      { heading: 'Skills that age well', text: 'Patience.' },
      { heading: 'Why bees › Overview', text: 'They matter.' },
      { heading: 'Why bees › Overview › In numbers', text: '- 84% of crops' },
    ]);
  });

  it('takes the first # heading for the title and what follows it for the overview', async () => {
    const { guide } = await withBody('# Life among hives\n\nIt hums.\n\n## First steps\n\n- Visit');
    expect(guide).toMatchObject({ title: 'Life among hives', overview: 'It hums.', firstSteps: ['Visit'] });
  });

  it('works with # for every heading', async () => {
    const { guide } = await withBody('# Overview\n\nIt hums.\n\n# First steps\n\n- Visit');
    expect(guide).toMatchObject({ title: 'Beekeeper', overview: 'It hums.', firstSteps: ['Visit'] });
  });

  it('joins a field that comes twice, and keeps text beside a list', async () => {
    const { guide } = await withBody(
      '## Certifications\n\nNo country asks for all of them.\n\n- One\n\n## Certificates\n\n- Two',
    );
    expect(guide.certifications).toEqual(['One', 'Two']);
    expect(guide.sections).toEqual([{ heading: 'Certifications', text: 'No country asks for all of them.' }]);
  });
});

describe('skills to learn, as people write them', () => {
  it.each([
    ['### Hive building (critical, 8-12 weeks)\n\nUse pine.', 'critical', { min: 8, max: 12 }, 'Use pine.'],
    ['- Hive building (Critical; 8 to 12 weeks): Use pine.', 'critical', { min: 8, max: 12 }, 'Use pine.'],
    ['- **Hive building**: critical, 8–12 weeks. Use pine.', 'critical', { min: 8, max: 12 }, 'Use pine.'],
    ['### Nice to have\n\n- Hive building: Use pine.', 'nice-to-have', undefined, 'Use pine.'],
    [
      '| Skill | Priority | Weeks | How |\n|---|---|---|---|\n| Hive building | important | 1 week | Use pine. |',
      'important',
      { min: 1, max: 1 },
      'Use pine.',
    ],
  ])('%s', async (body, priority, weeks, how) => {
    const { guide, warnings } = await withBody(`## Skills to learn\n\n${body}`);
    const facts = { ...(priority && { priority }), ...(weeks && { weeks }) };
    expect(guide.skillsToLearn).toEqual([{ name: 'Hive building', ...facts, how }]);
    expect(warnings).toEqual([]);
  });

  it('leaves parentheses that hold no fact in the name', async () => {
    const { guide, warnings } = await withBody(
      '## Skills to learn\n\n### Sensors (LoRa/WiFi)\n\n### Digital scales (DS) (important, 2 weeks)\n',
    );
    expect(guide.skillsToLearn).toEqual([
      { name: 'Sensors (LoRa/WiFi)' },
      { name: 'Digital scales (DS)', priority: 'important', weeks: { min: 2, max: 2 } },
    ]);
    expect(warnings).toEqual([]);
  });

  it('turns no months into weeks, and says what it did not understand', async () => {
    const { guide, warnings } = await withBody(
      '## Skills to learn\n\n### Queen rearing (critical, 2 months)\n\nGraft.\n\n### Smoking (urgent, 1 week)\n',
    );
    expect(guide.skillsToLearn).toEqual([
      { name: 'Queen rearing (2 months)', priority: 'critical', how: 'Graft.' },
      { name: 'Smoking (urgent)', weeks: { min: 1, max: 1 } },
    ]);
    expect(warnings).toEqual([
      'Skills to learn: "2 months" in "Queen rearing (2 months)" is neither a priority (critical, important, nice to have) nor a number of weeks; it was kept in the name.',
      'Skills to learn: "urgent" in "Smoking (urgent)" is neither a priority (critical, important, nice to have) nor a number of weeks; it was kept in the name.',
    ]);
  });
});

describe('a roadmap, as people write it', () => {
  it('takes headings, labels or nested bullets, and numbers of phases away', async () => {
    const { guide } = await withBody(
      [
        '## Learning path',
        '### Phase 1: Theory (3 weeks)\n\nBooks before bees.\n\n#### Tasks\n\n- Read\n\n#### Resources\n\n- Library: Bee Basics',
        '### 2. Practice\n\n- Help a neighbour\n\n**Resources**: Club: Open Days; Film: A Year in the Hive',
        '### Harvest (12 weeks)\n\n- Tasks:\n  - Extract honey\n- Resources:\n  - Jar catalogue',
      ].join('\n\n'),
    );
    expect(guide.roadmap).toEqual([
      { name: 'Theory', weeks: { min: 3, max: 3 }, tasks: ['Read'], resources: ['Library: Bee Basics'] },
      {
        name: 'Practice',
        tasks: ['Help a neighbour'],
        resources: ['Club: Open Days', 'Film: A Year in the Hive'],
      },
      {
        name: 'Harvest',
        weeks: { min: 12, max: 12 },
        tasks: ['Extract honey'],
        resources: ['Jar catalogue'],
      },
    ]);
    expect(guide.sections).toEqual([{ heading: 'Learning path › Theory', text: 'Books before bees.' }]);
  });

  it('reads a plain list as phases with one task each', async () => {
    const { guide } = await withBody('## Roadmap\n\n1. Theory (3 weeks): read\n2. Practice');
    expect(guide.roadmap).toEqual([
      { name: 'Theory', weeks: { min: 3, max: 3 }, tasks: ['read'], resources: [] },
      { name: 'Practice', tasks: [], resources: [] },
    ]);
  });
});

describe('a FAQ, as people write it', () => {
  it('pairs questions and answers in paragraphs, and leaves an answer alone without a question', async () => {
    const { guide, warnings } = await withBody(
      [
        '## FAQ',
        'Neighbours are rarely a problem.',
        'Q: How many hives?\n\nA: Two.',
        '**Is it dear?** The start costs as much as a bicycle.',
        '- Can I sell honey? Yes, with a label.',
        'Does it pay?',
      ].join('\n\n'),
    );
    expect(guide.faq).toEqual([
      { answer: 'Neighbours are rarely a problem.' },
      { question: 'How many hives?', answer: 'Two.' },
      { question: 'Is it dear?', answer: 'The start costs as much as a bicycle.' },
      { question: 'Can I sell honey?', answer: 'Yes, with a label.' },
    ]);
    expect(warnings).toEqual(['FAQ: "Does it pay?" has no answer; it was left out.']);
  });
});

describe('short facts below headings instead of in the front matter', () => {
  it('takes them from there', async () => {
    const { guide, warnings } = await parse(
      [
        '---\nfrom: Clerk\nto: Beekeeper\n---',
        '## Timeline\n\n12-18 months\n\nA season cannot be hurried.',
        '## Salary\n\n- Clerk: $30,000\n- Beekeeper: $41,000\n- Change: +37%\n- Honey sales come on top.',
        '## Difficulty\n\nModerate',
        '## Demand\n\nGrowing near cities.',
      ].join('\n\n'),
    );
    expect(guide).toMatchObject({
      timeline: { text: '12-18 months', months: { min: 12, max: 18 } },
      salary: {
        from: { text: '$30,000', currency: 'USD', min: 30_000, max: 30_000 },
        to: { text: '$41,000', currency: 'USD', min: 41_000, max: 41_000 },
        change: { text: '+37%', percent: { min: 37, max: 37 } },
      },
      difficulty: 'Moderate',
      demand: 'Growing near cities.',
      sections: [
        { heading: 'Timeline', text: 'A season cannot be hurried.' },
        { heading: 'Salary', text: 'Honey sales come on top.' },
      ],
    });
    expect(warnings).toEqual([]);
  });

  it('keeps such a heading as text where the front matter has the figure', async () => {
    const { guide } = await parse(
      '---\nto: Beekeeper\nsalary: $41,000\n---\n\n## Salary\n\nIt depends on the weather.\n\n### Extras\n\n- Wax',
    );
    expect(guide.salary).toEqual({ to: { text: '$41,000', currency: 'USD', min: 41_000, max: 41_000 } });
    expect(guide.sections).toEqual([
      { heading: 'Salary', text: 'It depends on the weather.' },
      { heading: 'Salary › Extras', text: '- Wax' },
    ]);
  });
});

describe('front matter that is not as it should be', () => {
  it('names an unknown key and the nearest known one', async () => {
    const { guide, warnings } = await withFrontMatter('to: Beekeeper\ntimelin: 9-months\ndraft: true');
    expect(guide.timeline).toBeUndefined();
    expect(warnings).toEqual([
      'Front matter: "timelin" is not a key of a guide; did you mean "timeline"? It was left out.',
      'Front matter: "draft" is not a key of a guide. It was left out.',
    ]);
  });

  it('keeps a list or a sentence under an unknown key as a section', async () => {
    const { guide, warnings } = await withFrontMatter(
      'to: Beekeeper\nbest-months: [May, June]\nadvice: Start with two hives.',
    );
    expect(guide.sections).toEqual([
      { heading: 'Best months', text: '- May\n- June' },
      { heading: 'Advice', text: 'Start with two hives.' },
    ]);
    expect(warnings).toEqual([
      'Front matter: "best-months" is not a key of a guide. It was kept as a section.',
      'Front matter: "advice" is not a key of a guide. It was kept as a section.',
    ]);
  });

  it('says in plain words which value is wrong, and uses the others', async () => {
    const { guide, warnings } = await withFrontMatter(
      'to: Beekeeper\nfrom: [Clerk]\nkind: job\ntimeline: true\nsalary:\n  to: $41,000\n  change: {a: 1}\n  too: x',
    );
    expect(guide).toMatchObject({ kind: 'role', to: 'Beekeeper', salary: { to: { min: 41_000 } } });
    expect(guide.salary).not.toHaveProperty('change');
    expect(warnings).toEqual([
      'Front matter: "salary-too" is not a key of a guide; did you mean "salary-to"? It was left out.',
      'Front matter: "kind" should be either transition or role, but it is "job"; it was left out.',
      'Front matter: "from" should be the name of a role, such as "Musician", but it is a list; it was left out.',
      'Front matter: "timeline" should be text, such as "9-18 months", but it is yes or no (true); it was left out.',
      'Front matter: "salary-change" should be text, such as "+60% to +100%", but it is a map of keys; it was left out.',
    ]);
  });

  it('quotes a value without a figure as it stands, and says so', async () => {
    const { guide, warnings } = await withFrontMatter(
      'to: Beekeeper\ntimeline: a while\nsalary: {to: enough, change: better}',
    );
    expect(guide.timeline).toEqual({ text: 'a while' });
    expect(guide.salary).toEqual({ to: { text: 'enough' }, change: { text: 'better' } });
    expect(warnings).toEqual([
      'Timeline: no length of time can be read from "a while"; write it like "9-18 months". It is quoted as it stands.',
      'Salary: no amount can be read from "enough"; write it like "$40,000". It is quoted as it stands.',
      'Salary: no percentage can be read from "better"; write it like "+60% to +100%". It is quoted as it stands.',
    ]);
  });

  it('reads a title with a colon that nobody put into quotes', async () => {
    const text =
      '---\ntitle: From Clerk to Beekeeper: a sweet change\nfrom: Clerk\nto: Beekeeper\nsalary:\n  to: $41,000\n---\n\nBees.';
    const doc = await readMarkdown(text);
    expect(doc.warnings).toEqual([expect.stringContaining('needs quotes')]);
    expect(parseMarkdownGuide(doc, 'n').guide).toMatchObject({
      title: 'From Clerk to Beekeeper: a sweet change',
      salary: { to: { min: 41_000 } },
      overview: 'Bees.',
    });
  });

  it('takes the role from the title, or from the file name, when it is missing', async () => {
    const titled = await withFrontMatter('title: "From Clerk to Beekeeper: a sweet change"');
    expect(titled.guide).toMatchObject({ from: 'Clerk', to: 'Beekeeper', kind: 'transition' });
    expect(titled.warnings).toEqual([
      'Front matter: "to" is missing; "Beekeeper" was taken for the role that this guide leads to.',
    ]);
    const untitled = await parse('---\nlayout: markdown-guide\n---\n\n## Overview\n\nBees.', 'bee-keeper');
    expect(untitled.guide).toMatchObject({ title: 'bee keeper', to: 'bee keeper', kind: 'role' });
  });

  it('reads keys in any spelling, numbers as text, and leaves empty keys out without a word', async () => {
    const { guide, warnings } = await withFrontMatter(
      'Target role: Beekeeper\nAlso_Known_As: Apiarist, Bee farmer\nsalary: 41000\ndemand:\ndifficultyLevel: 3',
    );
    expect(guide).toMatchObject({
      to: 'Beekeeper',
      aliases: ['Apiarist', 'Bee farmer'],
      salary: { to: { text: '41000', min: 41_000, max: 41_000 } },
      difficulty: '3',
    });
    expect(guide).not.toHaveProperty('demand');
    expect(warnings).toEqual([]);
  });

  it('survives any value under any key', () => {
    const values = [
      null,
      true,
      0,
      -1,
      '',
      ' ',
      [],
      {},
      [[]],
      [{}],
      [null],
      { a: { b: [1] } },
      'x: y',
      '(',
      '$',
    ];
    const keys = [
      'to',
      'from',
      'salary',
      'timeline',
      'skills-to-learn',
      'roadmap',
      'faq',
      'reality-check',
      'odd',
    ];
    for (const key of keys) {
      for (const value of values) {
        const { guide } = parseMarkdownGuide(
          { format: 'markdown', frontMatter: { title: 'T', [key]: value }, blocks: [], warnings: [] },
          'n',
        );
        expect(guide.title).toBe('T');
      }
    }
  });
});

describe('a guide that stands in its front matter', () => {
  it('is read like one with a body', async () => {
    const { guide } = await parse(
      [
        '---',
        'from: Clerk',
        'to: Beekeeper',
        'timeline: 12 months',
        'overview: |',
        '  Bees first.',
        '',
        '  Honey later.',
        'transferableSkills:',
        '  - Patience: forms have taught you that',
        'skillsToLearn:',
        '  - name: Hive building',
        '    priority: critical',
        '    weeks: 8-12',
        '    how: Use pine.',
        'certifications: [Beekeeping Level 1]',
        'roadmap:',
        '  - name: Theory',
        '    weeks: {min: 3, max: 4}',
        '    tasks: [Read]',
        '    resources: ["Library: Bee Basics"]',
        'realityCheck:',
        '  love: [Honey]',
        'actionPlan:',
        '  week: [Visit an apiary]',
        'faq:',
        '  - question: Will I get stung?',
        '    answer: Yes.',
        'industries:',
        '  - name: Farming',
        '    examples: orchards',
        '---',
      ].join('\n'),
    );
    expect(guide).toMatchObject({
      title: 'From Clerk to Beekeeper',
      overview: 'Bees first.\nHoney later.',
      transferableSkills: [{ name: 'Patience', detail: 'forms have taught you that' }],
      skillsToLearn: [
        { name: 'Hive building', priority: 'critical', weeks: { min: 8, max: 12 }, how: 'Use pine.' },
      ],
      certifications: ['Beekeeping Level 1'],
      roadmap: [
        { name: 'Theory', weeks: { min: 3, max: 4 }, tasks: ['Read'], resources: ['Library: Bee Basics'] },
      ],
      realityCheck: { love: ['Honey'], miss: [], challenges: [] },
      actionPlan: { week: ['Visit an apiary'], month: [], quarter: [] },
      faq: [{ question: 'Will I get stung?', answer: 'Yes.' }],
      industries: [{ name: 'Farming', examples: 'orchards' }],
      sections: [],
    });
  });

  it('says nothing twice when there is a body as well', async () => {
    const { guide } = await parse(
      '---\nto: Beekeeper\noverview: |\n  Bees first.\n\n  Honey later.\n---\n\n## First steps\n\n- Visit an apiary\n',
    );
    expect(guide).toMatchObject({ overview: 'Bees first.\nHoney later.', firstSteps: ['Visit an apiary'] });
    expect(guide.sections).toEqual([]);
  });
});
