import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareCard } from '../../../../adapters/discord/cards/compare-card.js';
import { guideParts } from '../../../../adapters/discord/cards/custom-id.js';
import { findGuides } from '../../../../adapters/discord/cards/find-guides.js';
import { guideCard } from '../../../../adapters/discord/cards/guide-card.js';
import { partCards } from '../../../../adapters/discord/cards/guide-parts.js';
import { followUpModal, reasonModal } from '../../../../adapters/discord/cards/modals.js';
import {
  helpCards,
  privacyCards,
  unknownRoleCards,
} from '../../../../adapters/discord/cards/notice-cards.js';
import { choicesFor } from '../../../../adapters/discord/on-autocomplete.js';
import { type Guide, type GuideSummary, guideId } from '../../../../src/domain/guide.js';
import { messageFaults, modalFaults } from '../../../support/discord-limits.js';
import { guideOf } from '../../../support/plain-reading.js';

type Json = { toJSON(): object };
const faultsOf = (cards: readonly Json[]): string[] =>
  cards.flatMap((card) => messageFaults({ components: [card.toJSON() as never], flags: 1 << 15 }));

const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 400 }),
  fc.constantFrom('@everyone', '<@123456789012345678>', 'Pilot', '$40,000'),
);
const texts = fc.array(text, { maxLength: 40 });
const anyGuide: fc.Arbitrary<Guide> = fc
  .record({
    name: fc.stringMatching(/^[a-z-]{1,120}$/),
    from: fc.option(text, { nil: undefined }),
    to: text,
    overview: fc.option(text, { nil: undefined }),
    names: texts,
    steps: texts,
  })
  .map(({ name, from, to, overview, names, steps }) => ({
    ...guideOf({
      title: to,
      to,
      ...(from === undefined ? {} : { from }),
      ...(overview === undefined ? {} : { overview }),
      transferableSkills: names.map((each) => ({ name: each, detail: each })),
      skillsToLearn: names.map((each) => ({ name: each, priority: 'critical', how: each })),
      firstSteps: steps,
      certifications: steps,
      roadmap: names.map((each) => ({ name: each, tasks: steps, resources: steps })),
      faq: steps.map((answer) => ({ answer })),
      jobTitles: names,
      realityCheck: { love: names, miss: steps, challenges: names },
    }),
    id: guideId(name),
    path: `${name}.md`,
  }));

it('any guide makes cards within every limit that mention nobody', () => {
  fc.assert(
    fc.property(anyGuide, anyGuide, (first, second) => {
      const cards = [
        ...guideCard(first),
        ...compareCard(first, second),
        ...guideParts.flatMap((part) => partCards(first, part)),
        ...unknownRoleCards(first.to, [second]),
        ...helpCards({ guides: [first, second], messageContent: false }),
      ];
      expect(faultsOf(cards)).toEqual([]);
      expect(JSON.stringify(cards.map((card) => card.toJSON()))).not.toMatch(/@everyone|@here|<(?:@|#)/);
    }),
    { numRuns: 60 },
  );
});

it('forms and the notices are within every limit', () => {
  const answer = { door: 'discord-commands', question: '1574980876305956883-1574980876305' } as const;
  for (const modal of [followUpModal(answer), reasonModal(answer)])
    expect(modalFaults(modal.toJSON() as never)).toEqual([]);
  const count = { questions: 1, memory: 1, gaps: 0, feedback: 0, buckets: 1, spending: 0 };
  expect(faultsOf(privacyCards({ asker: 'discord:1', count, retentionDays: 30 }))).toEqual([]);
});

const summary = (name: string, to: string, from?: string, aliases: string[] = []): GuideSummary => ({
  id: guideId(name),
  title: `From ${from} to ${to}`,
  kind: 'transition',
  layout: 'markdown-guide',
  path: `${name}.md`,
  to,
  aliases,
  ...(from === undefined ? {} : { from }),
});
const library = [
  summary('nurse-to-analyst', 'Data Analyst', 'Nurse', ['RN']),
  summary('teacher-to-nurse', 'Nurse', 'Teacher'),
  summary('cook-to-night-nurse', 'Night Nurse', 'Cook'),
  summary('pilot', 'Pilot'),
];

it('finds guides by what is typed, roles that begin with it first', () => {
  const found = (typed: string): string[] => findGuides(library, typed).map(({ id }) => id);
  expect(found('nurse')).toEqual(['nurse-to-analyst', 'teacher-to-nurse', 'cook-to-night-nurse']);
  expect(found('RN')).toEqual(['nurse-to-analyst']);
  expect(found('analyst from nurse')).toEqual(['nurse-to-analyst']);
  expect(found('Nurse → Data Analyst')).toEqual(['nurse-to-analyst']);
  expect(found('')).toHaveLength(4);
  expect(found('astronaut')).toEqual([]);
});

it('suggests at most 25 choices of at most 100 characters, and finds each again', () => {
  const many = Array.from({ length: 60 }, (_, at) =>
    summary(`${'long-name-'.repeat(12)}${at}`, `Role ${at} ${'of a long name '.repeat(10)}`, 'Pilot'),
  );
  const choices = choicesFor(many, 'role');
  expect(choices).toHaveLength(25);
  for (const { name, value } of choices) {
    expect(name.length).toBeLessThanOrEqual(100);
    expect(value.length).toBeLessThanOrEqual(100);
  }
  expect(new Set(choices.map(({ value }) => value)).size).toBe(25);
  expect(choicesFor(many, 'role', choices[0]?.value).map(({ value }) => value)).not.toContain(
    choices[0]?.value,
  );
});

it('suggests from ten thousand guides within milliseconds', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => summary(`g${at}`, `Role ${at}`, `Start ${at}`));
  choicesFor(many, 'role 99');
  const began = performance.now();
  choicesFor(many, 'role 99');
  expect(performance.now() - began).toBeLessThan(500);
});
