import { describe, expect, it } from 'vitest';
import { parseBody } from '../../support/parse-guide-text.js';

describe('skills to learn, as people write them', () => {
  it.each([
    ['### Hive building (critical, 8-12 weeks)\n\nUse pine.', 'critical', { min: 8, max: 12 }, 'Use pine.'],
    [
      '### 1. Hive building — critical, 8-12 weeks\n\nUse pine.',
      'critical',
      { min: 8, max: 12 },
      'Use pine.',
    ],
    ['- Hive building (Critical; 8 to 12 weeks): Use pine.', 'critical', { min: 8, max: 12 }, 'Use pine.'],
    ['- **Hive building**: critical, 8–12 weeks. Use pine.', 'critical', { min: 8, max: 12 }, 'Use pine.'],
    ['### Nice to have\n\n- Hive building: Use pine.', 'nice-to-have', undefined, 'Use pine.'],
    [
      '| Skill | Priority | Weeks | How |\n|---|---|---|---|\n| Hive building | important | 1 week | Use pine. |',
      'important',
      { min: 1, max: 1 },
      'Use pine.',
    ],
  ])('%s', async (body, priority, weeks, how) => {
    const { guide, warnings } = await parseBody(`## Skills to learn\n\n${body}`);
    const facts = { ...(priority && { priority }), ...(weeks && { weeks }) };
    expect(guide.skillsToLearn).toEqual([{ name: 'Hive building', ...facts, how }]);
    expect(warnings).toEqual([]);
  });

  it('leaves parentheses that hold no fact in the name', async () => {
    const { guide, warnings } = await parseBody(
      '## Skills to learn\n\n### Sensors (LoRa/WiFi)\n\n### Digital scales (DS) (important, 2 weeks)\n',
    );
    expect(guide.skillsToLearn).toEqual([
      { name: 'Sensors (LoRa/WiFi)' },
      { name: 'Digital scales (DS)', priority: 'important', weeks: { min: 2, max: 2 } },
    ]);
    expect(warnings).toEqual([]);
  });

  it('turns no months into weeks, and says what it did not understand', async () => {
    const { guide, warnings } = await parseBody(
      '## Skills to learn\n\n### Queen rearing (critical, 2 months)\n\nGraft.\n\n### Smoking (urgent, 1 week)\n',
    );
    expect(guide.skillsToLearn).toEqual([
      { name: 'Queen rearing (2 months)', priority: 'critical', how: 'Graft.' },
      { name: 'Smoking (urgent)', weeks: { min: 1, max: 1 } },
    ]);
    expect(warnings).toEqual([
      'Skills to learn: "2 months" in "Queen rearing (2 months)" is neither a priority (critical, important, nice to have) nor a number of weeks; it was kept in the name.',
      'Skills to learn: "urgent" in "Smoking (urgent)" is neither a priority (critical, important, nice to have) nor a number of weeks; it was kept in the name.',
    ]);
  });
});

describe('a roadmap, as people write it', () => {
  it('takes headings, labels or nested bullets, and numbers of phases away', async () => {
    const { guide } = await parseBody(
      [
        '## Learning path',
        '### Phase 1: Theory (3 weeks)\n\nBooks before bees.\n\n#### Tasks\n\n- Read\n\n#### Resources\n\n- Library: Bee Basics',
        '### 2. Practice\n\n- Help a neighbour\n\n**Resources**: Club: Open Days; Film: A Year in the Hive',
        '### Harvest (12 weeks)\n\n- Tasks:\n  - Extract honey\n- Resources:\n  - Jar catalogue',
      ].join('\n\n'),
    );
    expect(guide.roadmap).toEqual([
      { name: 'Theory', weeks: { min: 3, max: 3 }, tasks: ['Read'], resources: ['Library: Bee Basics'] },
      {
        name: 'Practice',
        tasks: ['Help a neighbour'],
        resources: ['Club: Open Days', 'Film: A Year in the Hive'],
      },
      {
        name: 'Harvest',
        weeks: { min: 12, max: 12 },
        tasks: ['Extract honey'],
        resources: ['Jar catalogue'],
      },
    ]);
    expect(guide.sections).toEqual([{ heading: 'Learning path › Theory', text: 'Books before bees.' }]);
  });

  it('takes the lists of a plan in one line each', async () => {
    const { guide } = await parseBody(
      '## My action plan\n\n1. This week: read\n2. Next 90 days: build a hive',
    );
    expect(guide.actionPlan).toEqual({ week: ['read'], month: [], quarter: ['build a hive'] });
    expect(guide.sections).toEqual([]);
  });

  it('reads a plain list as phases with one task each', async () => {
    const { guide } = await parseBody('## Roadmap\n\n1. Theory (3 weeks): read\n2. Practice');
    expect(guide.roadmap).toEqual([
      { name: 'Theory', weeks: { min: 3, max: 3 }, tasks: ['read'], resources: [] },
      { name: 'Practice', tasks: [], resources: [] },
    ]);
  });
});

describe('a FAQ, as people write it', () => {
  it('pairs questions and answers in paragraphs, and leaves an answer alone without a question', async () => {
    const { guide, warnings } = await parseBody(
      [
        '## FAQ',
        'Neighbours are rarely a problem.',
        'Q: How many hives?\n\nA: Two.',
        '**Is it dear?** The start costs as much as a bicycle.',
        '- Can I sell honey? Yes, with a label.',
        'Does it pay?',
      ].join('\n\n'),
    );
    expect(guide.faq).toEqual([
      { answer: 'Neighbours are rarely a problem.' },
      { question: 'How many hives?', answer: 'Two.' },
      { question: 'Is it dear?', answer: 'The start costs as much as a bicycle.' },
      { question: 'Can I sell honey?', answer: 'Yes, with a label.' },
    ]);
    expect(warnings).toEqual(['FAQ: "Does it pay?" has no answer; it was left out.']);
  });
});
