import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/library/parse-document.js';
import type { Block, RawDocument } from '../../src/library/raw-document.js';
import { readMarkdown } from '../../src/library/readers/read-markdown.js';
import { readText } from '../../src/library/readers/read-text.js';
import { parseLayoutFixture } from '../support/parse-layout-fixture.js';

describe('parseDocument', () => {
  it('says which fields a document gives and lacks', () => {
    const parsed = parseDocument(
      readText('How to Become a Potter\n\nClay waits for nobody.\n\nFirst Steps\n\n- Buy clay'),
      'a.txt',
    );
    expect(parsed).toMatchObject({
      layout: 'article',
      found: ['overview', 'firstSteps'],
      missing: [
        'difficulty',
        'demand',
        'timeline',
        'salary',
        'transferableSkills',
        'skillsToLearn',
        'certifications',
        'roadmap',
        'realityCheck',
        'actionPlan',
        'faq',
        'related',
        'jobTitles',
        'industries',
      ],
    });
  });

  it('gives no guide for a page that lists guides', async () => {
    expect(await parseLayoutFixture('listing.txt')).toEqual({ layout: 'listing' });
  });

  it("hands our own format to its parser, with the file's name without its ending", async () => {
    const document = await readMarkdown(
      '---\ntimeline: 6 months\ndifficulty: Easy\n---\n\n## Overview\n\nClay waits.\n',
    );
    const parsed = parseDocument(document, 'potter.md');
    expect(parsed.layout).toBe('markdown-guide');
    expect('guide' in parsed && parsed.guide.to).toBe('potter');
  });

  it('calls a page without a title by its file name, and says so', () => {
    const parsed = parseDocument(
      readText('Clay waits for nobody, and least of all for the impatient.'),
      'baker-to-potter.txt',
    );
    expect(parsed).toMatchObject({
      guide: {
        title: 'Baker to potter',
        from: 'Baker',
        to: 'potter',
        overview: 'Clay waits for nobody, and least of all for the impatient.',
      },
      warnings: ['No title was found; the guide is called "Baker to potter". Put a title on the first line.'],
    });
  });

  it('never throws, whatever the blocks', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'Overview',
        'Your Transferable Skills',
        "What You'll Love",
        'This Week',
        'Timeline',
        'Resources',
        'Tasks',
        '1',
        '12 weeks',
        'Important6-8 weeks',
        '$1 | $2',
        'From A to B',
        'FAQ',
        'Q: x?',
        'Step 1: Go',
        'Comments',
      ),
    );
    const block: fc.Arbitrary<Block> = fc.oneof(
      fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), text }),
      fc.record({ kind: fc.constant('line' as const), text, gapBefore: fc.boolean() }),
      fc.record({ kind: fc.constant('paragraph' as const), text }),
      fc.record({ kind: fc.constant('item' as const), text, depth: fc.nat(3) }),
      fc.record({
        kind: fc.constant('table' as const),
        rows: fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 4 }),
      }),
      fc.record({ kind: fc.constant('code' as const), text }),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), fc.string(), (blocks, name) => {
        const document: RawDocument = { format: 'text', blocks, warnings: [] };
        expect(parseDocument(document, name).layout).toBeTypeOf('string');
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});
