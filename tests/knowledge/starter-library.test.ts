import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { isMarkdownGuide } from '../../src/library/layouts/markdown-guide.js';
import { readStarterGuide, section, starterFolder } from './read-starter-guide.js';

const ids = (await readdir(starterFolder))
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .map((file) => file.replace(/\.md$/, ''));

describe('the starter library', () => {
  it('has the three guides that the documentation names', () => {
    expect(ids).toEqual(
      expect.arrayContaining([
        'ai-3d-artist-to-speech-ai-engineer',
        'ai-engineer',
        'musician-to-audio-ai-engineer',
      ]),
    );
  });

  it.each(ids)('%s is read without a warning and names its source and what its salaries are', async (id) => {
    const { doc, guide, warnings } = await readStarterGuide(id);
    expect(isMarkdownGuide(doc)).toBe(true);
    expect([...doc.warnings, ...warnings]).toEqual([]);
    expect(guide.source).toMatch(/\w/);
    expect(section(guide, 'About this guide')).toContain('Salaries are as that page gives them');
  });
});
