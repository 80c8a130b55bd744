import { describe, expect, it } from 'vitest';
import { parseMarkdownGuide } from '../../../src/library/layouts/markdown-guide.js';
import { readMarkdown } from '../../../src/library/readers/read-markdown.js';
import { parseFrontMatter, parseText } from '../../support/parse-guide-text.js';

describe('short facts below headings instead of in the front matter', () => {
  it('takes them from there', async () => {
    const { guide, warnings } = await parseText(
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
    const { guide } = await parseText(
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
  it('takes both salaries from one value with an arrow', async () => {
    const { guide } = await parseFrontMatter('from: Clerk\nto: Beekeeper\nsalary: $30k -> $41k');
    expect(guide.salary).toMatchObject({
      from: { text: '$30k', min: 30_000 },
      to: { text: '$41k', max: 41_000 },
    });
  });

  it('names an unknown key and the nearest known one', async () => {
    const { guide, warnings } = await parseFrontMatter('to: Beekeeper\ntimelin: 9-months\ndraft: true');
    expect(guide.timeline).toBeUndefined();
    expect(warnings).toEqual([
      'Front matter: "timelin" is not a key of a guide; did you mean "timeline"? It was left out.',
      'Front matter: "draft" is not a key of a guide. It was left out.',
    ]);
  });

  it('keeps a list or a sentence under an unknown key as a section', async () => {
    const { guide, warnings } = await parseFrontMatter(
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
    const { guide, warnings } = await parseFrontMatter(
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
    const { guide, warnings } = await parseFrontMatter(
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
    const titled = await parseFrontMatter('title: "From Clerk to Beekeeper: a sweet change"');
    expect(titled.guide).toMatchObject({ from: 'Clerk', to: 'Beekeeper', kind: 'transition' });
    expect(titled.warnings).toEqual([
      'Front matter: "to" is missing; "Beekeeper" was taken for the role that this guide leads to.',
    ]);
    const untitled = await parseText(
      '---\nlayout: markdown-guide\n---\n\n## Overview\n\nBees.',
      'bee-keeper',
    );
    expect(untitled.guide).toMatchObject({ title: 'bee keeper', to: 'bee keeper', kind: 'role' });
  });

  it('reads keys in any spelling, numbers as text, and leaves empty keys out without a word', async () => {
    const { guide, warnings } = await parseFrontMatter(
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
    const { guide } = await parseText(
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
    const { guide } = await parseText(
      '---\nto: Beekeeper\noverview: |\n  Bees first.\n\n  Honey later.\n---\n\n## First steps\n\n- Visit an apiary\n',
    );
    expect(guide).toMatchObject({ overview: 'Bees first.\nHoney later.', firstSteps: ['Visit an apiary'] });
    expect(guide.sections).toEqual([]);
  });
});
