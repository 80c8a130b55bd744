import { describe, expect, it } from 'vitest';
import {
  readCardFacts,
  readSkillFacts,
  withoutViews,
} from '../../../src/library/layouts/split-glued-facts.js';

describe('glued facts', () => {
  it.each([
    ['Important6-8 weeks', { priority: 'important', weeks: { min: 6, max: 8 } }],
    ['Nice to have2 weeks', { priority: 'nice-to-have', weeks: { min: 2, max: 2 } }],
    ['Critical · 8–12 weeks', { priority: 'critical', weeks: { min: 8, max: 12 } }],
    ['Priority: Critical', { priority: 'critical' }],
    ['1 week', { weeks: { min: 1, max: 1 } }],
    ['Important2-3 months', { priority: 'important', rest: '2-3 months' }],
  ])('of a skill: %s', (line, facts) => {
    expect(readSkillFacts(line)).toEqual(facts);
  });

  it.each(['Important lessons take time', 'Critical Thinking', 'Plan 2 weeks for it', 'Python'])(
    '"%s" is no line of facts',
    (line) => {
      expect(readSkillFacts(line)).toBeUndefined();
    },
  );

  it('of a guide on a page of many', () => {
    expect(readCardFacts('Moderate6-9 months+40% to +60%217')).toEqual({
      difficulty: 'Moderate',
      timeline: '6-9 months',
      change: '+40% to +60%',
    });
    expect(readCardFacts('Hard6 months-15%1204')).toEqual({
      difficulty: 'Hard',
      timeline: '6 months',
      change: '-15%',
    });
    expect(readCardFacts('Moderate progress after 6 months of work')).toBeUndefined();
  });

  it('counts of views', () => {
    expect(withoutViews('Career Pathway23 views')).toBe('Career Pathway');
    expect(withoutViews('1,204 views')).toBe('');
    expect(withoutViews('Views of the sea')).toBe('Views of the sea');
  });
});
