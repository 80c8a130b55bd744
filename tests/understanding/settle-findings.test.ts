import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.js';
import { findFacets } from '../../src/understanding/find-facets.js';
import { settleFindings } from '../../src/understanding/settle-findings.js';

const settle = (text: string) => {
  const tokens = tokenize(text);
  return settleFindings(tokens, [], findFacets(tokens, []), () => false);
};

describe('cues and the look of the whole clause together', () => {
  it('a strong cue stands', () => {
    expect(settle('what does it pay').facets).toEqual(['salary']);
  });

  it('two things asked in one clause are both kept', () => {
    expect(settle('how long does it take and how hard is it').facets).toEqual(['timeline', 'difficulty']);
  });

  it('a word in passing gives way: the "material" here holds the months', () => {
    expect(settle('does your material give a number of months').facets).toEqual(['timeline']);
  });

  it('where no cue speaks, the likely guess is taken', () => {
    const { facets } = settle('what lands on my desk as one of them');
    expect(facets).toEqual(['day-to-day']);
  });

  it('a cue in a question about something else altogether counts for nothing', () => {
    const { facets, offTopic } = settle('by the way which film should I watch tonight on tv');
    expect(facets).toEqual([]);
    expect(offTopic).toBeGreaterThan(0.75);
  });
});
