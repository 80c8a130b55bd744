import { describe, expect, it } from 'vitest';
import { readText } from '../../src/library/readers/read-text.js';
import { recogniseLayout } from '../../src/library/recognise-layout.js';
import { parseLayoutFixture } from '../support/parse-layout-fixture.js';

const layoutOf = (...lines: string[]): string => recogniseLayout(readText(lines.join('\n')));

describe('recogniseLayout', () => {
  it.each([
    ['transition-guide.layout.txt', 'transition-guide'],
    ['transition-guide.main.txt', 'transition-guide'],
    ['transition-guide.md', 'transition-guide'],
    ['transition-card.layout.txt', 'transition-card'],
    ['transition-card.main.txt', 'transition-card'],
    ['article.layout.txt', 'article'],
    ['article.main.txt', 'article'],
    ['counted-phases.txt', 'article'],
    ['recipe-shaped.txt', 'article'],
    ['faq-entry.md', 'article'],
    ['several-transitions.md', 'article'],
    ['listing.txt', 'listing'],
  ])('%s is a %s', async (file, layout) => {
    expect((await parseLayoutFixture(file)).layout).toBe(layout);
  });

  it('knows a guide that was cut off after its first parts', () => {
    expect(
      layoutOf(
        'From Baker to Potter: A Guide',
        'Overview',
        'Clay waits.',
        'Your Transferable Skills',
        'Timing',
        'You know ovens.',
        'Skills You’ll Need to Learn',
      ),
    ).toBe('transition-guide');
  });

  it('takes an article for an article although it shares some headings with a guide', () => {
    const text =
      'This paragraph is long enough to show that an author wrote about the matter and did not fill in a form.';
    expect(
      layoutOf(
        'From Baker to Potter',
        'Transferable Skills',
        text,
        'Salary Comparison',
        text,
        'Timeline',
        text,
        'Roadmap',
        text,
        'Challenges',
        text,
      ),
    ).toBe('article');
  });

  it('takes a guide for a guide although related ones are listed below it', () => {
    const related = [
      'From Baker to Miller: A',
      'From Baker to Brewer: B',
      'From Baker to Cook: C',
      'From Baker to Grocer: D',
      'From Baker to Farmer: E',
    ];
    expect(
      layoutOf(
        'From Baker to Potter: A Guide',
        "What You'll Love",
        '- Clay',
        'What You Might Miss',
        '- Bread',
        'Biggest Challenges',
        '- Cracks',
        'Related Pathways',
        ...related,
      ),
    ).toBe('transition-guide');
  });
});
