import { describe, expect, it } from 'vitest';
import { groupSources } from '../../src/answering/group-sources.js';
import { guideName, theMove, withArticle } from '../../src/answering/guide-names.js';
import type { Citation } from '../../src/domain/answer.js';
import { guideId } from '../../src/domain/guide.js';
import { passageId } from '../../src/domain/passage.js';

describe('sources under a reply', () => {
  const cite = (marker: number, guide: string, section: string): Citation => {
    const id = guideId(guide);
    return {
      marker,
      passage: passageId(id, marker),
      guide: id,
      title: guide.toUpperCase(),
      section,
      quote: 'so',
    };
  };

  it('are one line for each section of each guide, in the order of their first marker', () => {
    expect(
      groupSources([
        cite(1, 'a', 'Timeline'),
        cite(2, 'b', 'Timeline'),
        cite(3, 'a', 'Salary'),
        cite(4, 'a', 'Timeline'),
      ]),
    ).toEqual([
      { markers: [1, 4], guide: 'a', title: 'A', section: 'Timeline' },
      { markers: [2], guide: 'b', title: 'B', section: 'Timeline' },
      { markers: [3], guide: 'a', title: 'A', section: 'Salary' },
    ]);
  });

  it('name the phase where there is one, and only the roadmap where there are several', () => {
    expect(groupSources([cite(1, 'a', 'Roadmap › Hot Shop')]).map(({ section }) => section)).toEqual([
      'Roadmap › Hot Shop',
    ]);
    expect(groupSources([cite(1, 'a', 'Roadmap › Hot Shop'), cite(2, 'a', 'Roadmap › Cold Work')])).toEqual([
      { markers: [1, 2], guide: 'a', title: 'A', section: 'Roadmap' },
    ]);
  });

  it('are none where nothing is cited', () => {
    expect(groupSources([])).toEqual([]);
  });
});

describe('how guides and roles are called', () => {
  it.each([
    ['Glassblower', 'a Glassblower'],
    ['AI Engineer', 'an AI Engineer'],
    ['UX Writer', 'a UX Writer'],
    ['MLOps Engineer', 'an MLOps Engineer'],
    ['Urban Farmer', 'an Urban Farmer'],
    ['Usability Tester', 'a Usability Tester'],
    ['HR Officer', 'an HR Officer'],
    ['Ice Cutter', 'an Ice Cutter'],
  ])('%s: %s', (role, withIt) => {
    expect(withArticle(role)).toBe(withIt);
  });

  it('a change by its two ends, a role by its name', () => {
    const change = { from: 'Lamplighter', to: 'Glassblower', title: 'Any', kind: 'transition' } as const;
    const role = { to: 'Peat Surveyor', title: 'Any', kind: 'role' } as const;
    expect([guideName(change), theMove(change)]).toEqual([
      'Lamplighter → Glassblower',
      'to go from Lamplighter to Glassblower',
    ]);
    expect([guideName(role), theMove(role)]).toEqual(['Peat Surveyor', 'to become a Peat Surveyor']);
  });
});
