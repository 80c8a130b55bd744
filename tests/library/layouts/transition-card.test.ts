import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/library/parse-document.js';
import { readText } from '../../../src/library/readers/read-text.js';
import { parseGuideFixture } from '../../support/parse-layout-fixture.js';

const whole = {
  layout: 'transition-card',
  guide: {
    title: 'Career Change: Tram Driver to Railway Signal Designer',
    kind: 'transition',
    layout: 'transition-card',
    from: 'Tram Driver',
    to: 'Railway Signal Designer',
    overview:
      'Every junction that a driver passes was drawn by someone who had to imagine a driver passing it. Signal designers plan where lights stand, which routes lock each other out and what happens when a lamp dies in fog. A driver knows from the cab which signals hide behind a bridge and which ones arrive too late. The drawing standards are new, and so is the arithmetic of braking curves. Rail operators, engineering offices and the makers of interlockings look for both kinds of knowledge in one person.',
    timeline: { text: '12-20 months', months: { min: 12, max: 20 } },
    salary: {
      from: { text: '$46,500', currency: 'USD', min: 46500, max: 46500 },
      to: { text: '$81,000', currency: 'USD', min: 81000, max: 81000 },
    },
    transferableSkills: [
      { name: 'Route knowledge' },
      { name: 'Rule book discipline' },
      { name: 'Calm under disruption' },
    ],
    skillsToLearn: [
      { name: 'Interlocking logic' },
      { name: 'CAD drawing' },
      { name: 'Braking curve calculation' },
    ],
    certifications: ['IRSE Licence – Signalling Design', 'AutoCAD Certified User'],
    firstSteps: [
      'Ask the signalling department for a shadow day',
      'Learn the symbols of one national standard',
    ],
    roadmap: [],
    faq: [],
    related: ['Tram Driver to Traffic Planner', 'Bus Driver to Depot Scheduler'],
    jobTitles: [],
    industries: [],
    sections: [
      {
        heading: 'Pension Rules',
        text: 'Years in the cab count towards the pension of most rail operators.',
      },
    ],
  },
  found: [
    'overview',
    'timeline',
    'salary',
    'transferableSkills',
    'skillsToLearn',
    'certifications',
    'firstSteps',
    'related',
  ],
  missing: [
    'difficulty',
    'demand',
    'roadmap',
    'realityCheck',
    'actionPlan',
    'faq',
    'jobTitles',
    'industries',
  ],
  warnings: [],
};

describe('a transition card', () => {
  it.each(['transition-card.layout.txt', 'transition-card.main.txt'])(
    'gives every fact of the page: %s',
    async (file) => {
      expect(await parseGuideFixture(file)).toEqual(whole);
    },
  );

  it('takes no row of site links for related transitions', () => {
    const { guide } = parse(
      'Tram Driver: $46,500 | Signal Designer: $81,000',
      'Resume Builder | AI Risk for Signal Designer',
    );
    expect(guide.related).toEqual([]);
    expect(guide.sections).toEqual([]);
  });

  it('gives each sum to the role that it names, whatever the order and the colons in a name', () => {
    expect(parse('Designer: Signals: $81,000 | Tram Driver: $46,500').guide.salary).toEqual({
      from: { text: '$46,500', currency: 'USD', min: 46_500, max: 46_500 },
      to: { text: '$81,000', currency: 'USD', min: 81_000, max: 81_000 },
    });
  });

  it('gives no sum to a role when several are named and none is this one', () => {
    const { guide } = parse('Junior: $40,000\nSenior: $81,000');
    expect(guide.salary).toBeUndefined();
    expect(guide.sections).toEqual([
      { heading: 'Salary Comparison', text: 'Junior: $40,000\nSenior: $81,000' },
    ]);
  });

  it('keeps other spellings of its roles as aliases', () => {
    expect(parse('Tramway Driver: $46,500 | Designer: Signals: $81,000').guide.aliases).toEqual([
      'Tramway Driver',
      'Designer: Signals',
    ]);
    expect(parse('', '', 'tram-operator-to-signals-designer.txt').guide.aliases).toEqual([
      'tram operator',
      'signals designer',
    ]);
  });
});

function parse(salaries: string, foot = '', name = 'a.txt') {
  const parsed = parseDocument(
    readText(
      `Career Change: Tram Driver to Designer: Signals\nSignals are drawn by people.\nTransferable Skills\n- Patience\n` +
        `Skills You'll Need to Build\n- Logic\nSalary Comparison\n${salaries}\nRelated Career Transitions\n${foot}`,
    ),
    name,
  );
  if (!('guide' in parsed)) throw new Error('taken for a listing');
  return parsed;
}
