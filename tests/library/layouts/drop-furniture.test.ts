import { describe, expect, it } from 'vitest';
import { documentLines } from '../../../src/library/layouts/document-lines.js';
import { dropFurniture } from '../../../src/library/layouts/drop-furniture.js';
import { readText } from '../../../src/library/readers/read-text.js';

const kept = (text: string): string[] =>
  dropFurniture(documentLines(readText(text))).map((line) => line.text);

const paragraph =
  'Kilns are fired at night, when power is cheap and nobody asks how long it will still take.';

describe('dropFurniture', () => {
  it('drops what stands above the first paragraph of a page', () => {
    const head = [
      'Skip to content',
      'Home > Crafts > Clay',
      '14 Shares',
      'By the editors | Updated 3 March 2025 | 6 min read',
      'Share',
      'Facebook',
      'LinkedIn',
    ];
    expect(kept([...head, paragraph].join('\n\n'))).toEqual([paragraph]);
  });

  it('drops comments and other posts at the end, with all that stands below them', () => {
    const foot = [
      'Comments',
      'No comments yet. Be the first.',
      'Leave a Reply',
      'Your email address stays private.',
      'Name *',
    ];
    expect(kept([paragraph, paragraph, ...foot].join('\n\n'))).toEqual([paragraph, paragraph]);
    expect(
      kept([paragraph, 'You may also like', 'How to Become a Miner', '© 2025 Clay Weekly'].join('\n')),
    ).toEqual([paragraph]);
  });

  it('keeps the article behind a box of other posts in its middle', () => {
    const page = [
      paragraph,
      'Related Posts',
      'How to Become a Miner',
      'Glazing',
      paragraph,
      'Firing',
      paragraph,
      paragraph,
    ];
    expect(kept(page.join('\n\n'))).toEqual([
      paragraph,
      'Glazing',
      paragraph,
      'Firing',
      paragraph,
      paragraph,
    ]);
  });

  it('keeps sentences and headings that only resemble furniture', () => {
    const page = [
      paragraph,
      'By firing twice you learn twice as much.',
      'LinkedIn',
      'Post one photograph of your work there each week.',
      'Potter: $31,000 | Kiln Technician: $44,000',
      'Join a group of potters who write newsletters about ash.',
      'Share your glaze recipes, and others will share theirs.',
    ];
    expect(kept(page.join('\n\n'))).toEqual(page);
  });

  it('keeps a list of networks', () => {
    expect(kept(`${paragraph}\n\nPlaces to look:\n\n- LinkedIn\n- Facebook\n- Reddit`)).toEqual([
      paragraph,
      'Places to look:',
      'LinkedIn',
      'Facebook',
      'Reddit',
    ]);
  });
});
