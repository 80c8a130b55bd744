import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { isMarkdownGuide, parseMarkdownGuide } from '../../../src/library/layouts/markdown-guide.js';
import { readMarkdown } from '../../../src/library/readers/read-markdown.js';
import { parseBody } from '../../support/parse-guide-text.js';

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
    const { guide } = await parseBody(
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
    const { guide } = await parseBody(
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
    const { guide } = await parseBody('# Life among hives\n\nIt hums.\n\n## First steps\n\n- Visit');
    expect(guide).toMatchObject({ title: 'Life among hives', overview: 'It hums.', firstSteps: ['Visit'] });
  });

  it('works with # for every heading', async () => {
    const { guide } = await parseBody('# Overview\n\nIt hums.\n\n# First steps\n\n- Visit');
    expect(guide).toMatchObject({ title: 'Beekeeper', overview: 'It hums.', firstSteps: ['Visit'] });
  });

  it('joins a field that comes twice, and keeps text beside a list', async () => {
    const { guide } = await parseBody(
      '## Certifications\n\nNo country asks for all of them.\n\n- One\n\n## Certificates\n\n- Two',
    );
    expect(guide.certifications).toEqual(['One', 'Two']);
    expect(guide.sections).toEqual([{ heading: 'Certifications', text: 'No country asks for all of them.' }]);
  });
});
