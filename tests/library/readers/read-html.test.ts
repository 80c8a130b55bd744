import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/library/readers/read-html.js';
import { blockLines } from '../../support/block-lines.js';
import { readFixture } from '../../support/read-fixture.js';

const read = async (html: string): Promise<string[]> => blockLines((await readHtml(html)).blocks);

describe('a page', () => {
  it('is read without the site around it', async () => {
    const document = await readFixture('page.html');
    expect(document).toMatchObject({
      format: 'html',
      title: 'Florist to Set Decorator | Paths',
      warnings: [],
    });
    expect(blockLines(document.blocks)).toEqual([
      '# From Florist to Set Decorator', // in a header, but the article's own
      '^ Difficulty', // bare text in boxes: lines
      '| Moderate',
      '| Timeline',
      '| 6–9 months',
      '| +20%', // two badges: two lines
      '| 118 views',
      '## Overview',
      '¶ Colour, season and a deadline at dawn: film crews work the same way.',
      '^ What you bring', // a paragraph all in bold
      '- Composition: a room is a bouquet',
      '  - with depth',
      '  - and one hero',
      '- Sourcing',
      '¶ You know who opens at four.',
      '## Skills',
      '### Script Breakdown', // a card inside a link
      '^ Critical',
      '| 6-8 weeks',
      '¶ Read three scripts with a highlighter.',
      '### Drafting (CAD/SketchUp)',
      '^ Nice to have',
      '| 2 weeks',
      '3. Call a guild', // the list starts at 3
      '4. Visit two 3D workshops',
      '^ Monday: calls',
      '| Tuesday: fittings',
      '^ Rest',
      '[Role | Day rate]',
      '[Buyer | €180; €220]',
      '^ Demand',
      '| High in spring',
      '## Questions',
      '### Do I need a degree?', // closed accordions, in both ways of building them
      '¶ No. A portfolio opens doors.',
      '### Is it seasonal?',
      '^ Less than weddings.',
      '### Can I keep my shop?',
      '^ Many do, with help.',
      '¶ Keep every receipt.', // a callout, not a side box of links
    ]);
  });

  it('keeps the only title, even in the banner', async () => {
    expect(
      await read('<body><header><a href="/">Home</a><h1>Miller</h1></header><p>Grain.</p></body>'),
    ).toEqual(['# Miller', '¶ Grain.']);
  });

  it('that is one form from top to bottom is still a page', async () => {
    expect(await read('<body><form><h1>Miller</h1><p>Grain, flour, bread.</p><input></form></body>')).toEqual(
      ['# Miller', '¶ Grain, flour, bread.'],
    );
  });

  it('that marks all of its text as furniture is read whole, with a warning', async () => {
    const { blocks, warnings } = await readHtml('<body><aside><p>Grain.</p></aside></body>');
    expect(blockLines(blocks)).toEqual(['¶ Grain.']);
    expect(warnings).toEqual([expect.stringContaining('it was read whole')]);
  });

  it('survives unclosed and stray tags', async () => {
    expect(await read('<p>One<p>Two</div><ul><li>a<li>b</ul></b>Three')).toEqual([
      '¶ One',
      '¶ Two',
      '- a',
      '- b',
      '^ Three',
    ]);
  });
});

describe('values side by side', () => {
  it.each([
    ['<div><span>Critical</span><span>8 weeks</span></div>', ['^ Critical', '| 8 weeks']],
    ['<div><a>Course A</a> <a>Course B</a></div>', ['^ Course A', '| Course B']],
    ['<div><b>Timeline:</b> <span>8 weeks</span></div>', ['^ Timeline: 8 weeks']],
    ['<div><b>Very</b> <i>hard</i></div>', ['^ Very hard']],
    ['<p><span>Critical</span><span>8 weeks</span></p>', ['¶ Critical 8 weeks']],
    ['<p><span class="cap">B</span>akers <span>Py</span><b>Torch</b></p>', ['¶ Bakers Py Torch']],
    ['<p>Py<b>Torch</b>, <i>un</i><b>easy</b> H<sub>2</sub>O</p>', ['¶ PyTorch, uneasy H2O']],
    ['<ul><li><div>Python</div><div>Critical</div></li></ul>', ['- Python', '| Critical']],
  ])('%s', async (html, lines) => {
    expect(await read(html)).toEqual(lines);
  });
});

describe('text that was saved as it stood', () => {
  it('is read as text; code stays code', async () => {
    expect(await read('<pre>Pay\n\n  • good\n</pre><pre><code>x = 1\n</code></pre>')).toEqual([
      '^ Pay',
      '- good',
      '`x = 1`',
    ]);
  });
});

it('refuses a page that nests without end, before the parser has lost its time with it', async () => {
  const deep = `${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}`;
  await expect(readHtml(deep)).rejects.toMatchObject({
    code: 'unreadable-document',
    message: expect.stringContaining('too deep'),
  });
  expect(await read('<p>Unclosed<p>paragraphs<br>'.repeat(3_000))).toHaveLength(6_000);
});
