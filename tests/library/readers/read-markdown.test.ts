import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/library/readers/read-markdown.js';
import { blockLines } from '../../support/block-lines.js';
import { readFixture } from '../../support/read-fixture.js';

const read = async (text: string): Promise<string[]> => blockLines((await readMarkdown(text)).blocks);

describe('a guide with all that Markdown has', () => {
  it('comes out as plain text in blocks', async () => {
    const { blocks, ...rest } = await readFixture('marked-up.md');
    expect(rest).toEqual({
      format: 'markdown',
      title: 'From Beekeeper to Wind Turbine Technician',
      frontMatter: {
        title: 'From Beekeeper to Wind Turbine Technician',
        timeline: '7-10 months',
        salary: '+25%',
        skills: ['Climbing', 'Weather sense'],
      },
      warnings: [],
    });
    expect(blockLines(blocks)).toEqual([
      '# From Beekeeper to Wind Turbine Technician', // its {#top} is for a site generator
      '¶ Hives and turbines ask for the same calm hands, says the trade board on two pages; see the leaflet too.',
      '^ Difficulty: Moderate', // bold labels are lines, though Markdown would run them together
      '| Timeline: 7-10 months',
      '^ Important', // two badges without a space between them
      '| 6-8 weeks',
      '## What carries over',
      '- Patience: swarms teach it',
      '  - with angry bees',
      '    - and in heat',
      '- Heights',
      '- Rope work',
      '## Steps',
      '1. Book a medical',
      '2. Take the basic safety course with its rope module',
      '10. Apply', // as written, not as counted
      '[Skill | Weeks]',
      '[Hydraulics | 6–8]',
      '[Rescue | 2]',
      '### Do I need a licence?',
      '¶ Only for the service lift.',
      '`echo "{% raw %} stays"`',
      '¶ Bring gloves.',
      '^ Where to start', // a paragraph all in bold may be a heading
      '¶ A lone paragraph.', // the rule below it makes no heading of it
      '¶ Pay rises after the second season.',
      '¶ Survey of the guild, last spring.',
    ]);
  });
});

describe('front matter', () => {
  it('may hold the document: it is read as blocks', async () => {
    const document = await readFixture('document-in-front-matter.md');
    expect(document.title).toBe('Lighthouse Keeper to Data Centre Operator');
    expect(blockLines(document.blocks)).toEqual([
      '# Lighthouse Keeper to Data Centre Operator',
      '## Overview',
      '¶ Night watches are nothing new to you.',
      '## First steps',
      '- Learn how racks are cabled',
      '- Shadow a night shift',
    ]);
  });

  it('may hold it as data: nothing that a reader would see is lost, and what a site generator wants stays out', async () => {
    expect(blockLines((await readFixture('data-in-front-matter.md')).blocks)).toEqual([
      '# Puppeteer to Exhibit Designer',
      '¶ Difficulty: Easy',
      '## First steps',
      '- Visit three museums',
      '- Sketch one room',
      '## Faq',
      '### Is drawing a must?',
      '¶ A clear sketch is enough.',
      '## Pay',
      '¶ Before: 28000',
    ]);
  });

  it('beside a body, only gives up values that are documents of their own', async () => {
    const text =
      '---\ndescription: Short and sweet.\nnotes: |\n  One paragraph.\n\n  Another.\n---\nThe body.';
    expect(await read(text)).toEqual(['## Notes', '¶ One paragraph.', '¶ Another.', '¶ The body.']);
  });

  it('that is broken is kept as text and read as far as it goes, with a warning', async () => {
    const { blocks, ...rest } = await readFixture('broken-front-matter.md');
    expect(rest).toEqual({
      format: 'markdown',
      title: 'Baker to Chemist: the slow way',
      frontMatter: { title: 'Baker to Chemist: the slow way' },
      warnings: [
        expect.stringMatching(/^the front matter is not valid YAML \(.+\): its text was kept as it stands$/),
      ],
    });
    expect(blockLines(blocks)).toEqual([
      '^ title: Baker to Chemist: the slow way',
      '| tags: [bread',
      '# Yeast first',
      '¶ Lab work starts at dawn, too.',
    ]);
  });

  it('that never ends is kept as text', async () => {
    const { blocks, frontMatter, warnings } = await readMarkdown(
      '---\nto: Miller\npay: 30K\n\n# Grain\n\nFlour.',
    );
    expect(frontMatter).toEqual({ to: 'Miller', pay: '30K' });
    expect(blockLines(blocks)).toEqual(['^ to: Miller', '| pay: 30K', '# Grain', '¶ Flour.']);
    expect(warnings).toEqual(['the front matter has no closing --- line: its text was kept as it stands']);
  });

  it('is not what stands between two drawn rules', async () => {
    const { blocks, frontMatter, warnings } = await readMarkdown(
      '---\n# Grain\n\nFlour first.\n\n---\n\nThen bread.',
    );
    expect(frontMatter).toBeUndefined();
    expect(blockLines(blocks)).toEqual(['# Grain', '¶ Flour first.', '¶ Then bread.']);
    expect(warnings).toEqual([]);
  });

  it('does not lose headings that YAML takes for comments', async () => {
    const text = '---\ntitle: Grain\n# Pay\nper year: 30K\n---\n';
    expect(await read(text)).toEqual(['¶ title: Grain', '# Pay', '¶ per year: 30K']);
  });

  it('cannot be used to fill the memory', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]',
      'c: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]',
    ];
    const { warnings } = await readMarkdown(`---\n${bomb.join('\n')}\n---\nText.`);
    expect(warnings[0]).toContain('Excessive alias count');
  });
});

describe('lines that Markdown would run together', () => {
  it('are kept apart where their author meant lines', async () => {
    expect(
      await read('Overview\nA sentence that is long enough to have been wrapped by its editor, and\nwas.'),
    ).toEqual([
      '^ Overview',
      '| A sentence that is long enough to have been wrapped by its editor, and was.',
    ]);
    expect(await read('Demand: high\nPay: low')).toEqual(['^ Demand: high', '| Pay: low']);
    expect(await read('**Is it hard?**\nNot for bakers.')).toEqual(['^ Is it hard?', '| Not for bakers.']);
    expect(await read('one  \ntwo\\\nthree<br>four')).toEqual(['^ one', '| two', '| three', '| four']);
    expect(await read('# T\n\n• knead\n• rest')).toEqual(['# T', '- knead', '- rest']);
  });

  it('keeps what stands below an item in the list', async () => {
    expect(await read('- Kneading\n  Critical\n- Resting\n\n  Takes a night.\n')).toEqual([
      '- Kneading',
      '| Critical',
      '- Resting',
      '¶ Takes a night.',
    ]);
  });
});

describe('HTML inside Markdown', () => {
  it('is read as text, never as tags', async () => {
    const text =
      'Ask <b>two</b> mill&shy;ers&nbsp;first.<!-- no --> <script>alert(1)</script>\n\n<table><tr><td>a</td><td>b</td></tr></table>\n\n<div>**bold** [link](http://x.y)</div>';
    expect(await read(text)).toEqual(['¶ Ask two millers first. alert(1)', '[a | b]', '^ bold link']);
  });
});

describe('marks of template engines', () => {
  it('go, outside of code', async () => {
    const text =
      '{% include toc.html %}\n\n## Pay {#pay}\n\nSee [[wages|the wages]]{: .x}.\n{: .note}\n\n{{< figure src="a" >}}\n\n```\n{: kept }\n```';
    expect(await read(text)).toEqual(['## Pay', '¶ See the wages.', '`{: kept }`']);
  });
});
