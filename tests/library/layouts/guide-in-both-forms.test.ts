import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedGuide, SkillPriority } from '../../../src/domain/guide.js';
import { parseDocument } from '../../../src/library/parse-document.js';
import { readText } from '../../../src/library/readers/read-text.js';

const nouns = 'harbour meadow lantern quarry orchard ferry signal barrel compass thicket'.split(' ');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const title = fc
  .array(fc.constantFrom(...nouns), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map(capital).join(' '));
const name = fc
  .tuple(title, fc.constantFrom('', ' & Care', ' (REST/gRPC)', '/Repair', ' II', ' for Beginners'))
  .map((parts) => parts.join(''));
const sentence = fc
  .array(fc.constantFrom(...nouns, 'you', 'with', 'every'), { minLength: 7, maxLength: 20 })
  .map((parts) => `${capital(parts.join(' '))}.`);
const item = fc
  .array(fc.constantFrom(...nouns), { minLength: 2, maxLength: 6 })
  .map((parts) => capital(parts.join(' ')));
const items = fc.array(item, { minLength: 1, maxLength: 4 });
const range = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 6 }))
  .map(([min, more]) => ({ min, max: min + more }));
const resource = fc
  .tuple(
    fc.constantFrom('Coursera', 'edX', 'Khan Academy', 'LinkedIn Learning', 'GitHub', 'fast.ai', 'Udemy'),
    title,
  )
  .map(([provider, rest]) => `${provider}: ${rest}`);
const priorityWords: Record<SkillPriority, string> = {
  critical: 'Critical',
  important: 'Important',
  'nice-to-have': 'Nice to have',
};

const facts = fc.record({
  from: title,
  to: title.map((role) => `${role} Engineer`),
  months: range,
  overview: fc.array(sentence, { minLength: 1, maxLength: 3 }),
  transferable: fc.array(fc.record({ name, detail: sentence }), { minLength: 1, maxLength: 4 }),
  learn: fc.array(
    fc.record({
      name,
      priority: fc.constantFrom<SkillPriority>('critical', 'important', 'nice-to-have'),
      weeks: range,
      how: sentence,
    }),
    { minLength: 1, maxLength: 4 },
  ),
  phases: fc.array(
    fc.record({
      name,
      weeks: range,
      tasks: items,
      resources: fc.array(resource, { minLength: 1, maxLength: 4 }),
    }),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
  love: items,
  miss: items,
  challenges: items,
  week: items,
  month: items,
  quarter: items,
  answer: sentence,
});
type Facts = typeof facts extends fc.Arbitrary<infer Value> ? Value : never;

const between = ({ min, max }: { min: number; max: number }, unit: string): string =>
  `${min === max ? min : `${min}-${max}`} ${unit}`;

/** The page as a site shows it. `gap` parts blocks; `bullet` opens items. */
function page(guide: Facts, gap: string, bullet: string, header: boolean): string {
  const list = (entries: readonly string[]): string => entries.map((entry) => bullet + entry).join('\n');
  const blocks = [
    ...(header ? [`Career Pathway12 views\n${guide.from.toLowerCase()}\n${guide.to}`] : []),
    `From ${guide.from} to ${guide.to}: Your 9-Month Guide`,
    ...(header
      ? [
          `Difficulty\nHard\nTimeline\n${between(guide.months, 'months')}\nSalary Change\n-15%\nDemand\nSteady near the coast`,
        ]
      : []),
    'Overview',
    ...guide.overview,
    'Your Transferable Skills',
    'Great news! Some of it is yours already.',
    ...guide.transferable.flatMap((skill) => [skill.name, skill.detail]),
    "Skills You'll Need to Learn",
    'Here is everything you need to learn.',
    ...guide.learn.flatMap((skill) => [
      skill.name,
      `${priorityWords[skill.priority]}${between(skill.weeks, 'weeks')}`,
      skill.how,
    ]),
    'Your Learning Roadmap',
    'Follow this roadmap.',
    ...guide.phases.flatMap((phase, at) => [
      String(at + 1),
      phase.name,
      `${between(phase.weeks, 'weeks')}\nTasks\n${list(phase.tasks)}\nResources\n${phase.resources.join('')}`,
    ]),
    'Reality Check',
    "What You'll Love",
    list(guide.love),
    'What You Might Miss',
    list(guide.miss),
    'Biggest Challenges',
    list(guide.challenges),
    'Start Your Journey Now',
    "Don't wait.",
    'This Week',
    list(guide.week),
    'This Month',
    list(guide.month),
    'Next 90 Days',
    list(guide.quarter),
    'Frequently Asked Questions',
    guide.answer,
    'Ready to Start Your Transition?',
    'Get personalized recommendations.',
  ];
  return blocks.join(gap);
}

function parse(text: string): ParsedGuide {
  const parsed = parseDocument(readText(text), 'page.txt');
  if (!('guide' in parsed)) throw new Error('taken for a listing');
  return parsed.guide;
}

describe('a transition guide reads the same from both texts of a crawler', () => {
  it('gives every fact of the page, and of the shorter text all but the header', () => {
    fc.assert(
      fc.property(facts, (guide) => {
        const whole = parse(page(guide, '\n\n', '  • ', true));
        const body = {
          transferableSkills: guide.transferable,
          skillsToLearn: guide.learn,
          roadmap: guide.phases,
          realityCheck: { love: guide.love, miss: guide.miss, challenges: guide.challenges },
          actionPlan: { week: guide.week, month: guide.month, quarter: guide.quarter },
          faq: [{ answer: guide.answer }],
          overview: guide.overview.join('\n'),
          from: guide.from,
          to: guide.to,
          sections: [],
        };
        expect(whole).toMatchObject({
          ...body,
          layout: 'transition-guide',
          difficulty: 'Hard',
          demand: 'Steady near the coast',
          timeline: { text: between(guide.months, 'months'), months: guide.months },
          salary: { change: { text: '-15%', percent: { min: -15, max: -15 } } },
        });
        const short = parse(page(guide, '\n', '- ', false));
        expect(short).toMatchObject({
          ...body,
          layout: 'transition-guide',
          timeline: { text: '9-Month', months: { min: 9, max: 9 } },
        });
        expect(short.difficulty ?? short.demand ?? short.salary).toBeUndefined();
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});
