import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerCards, growingCard, sourceLines } from '../../../../adapters/discord/cards/answer-card.js';
import { sourcesCards } from '../../../../adapters/discord/cards/sources-card.js';
import { projectRoot } from '../../../../src/app/project-root.js';
import type { Answer, Answered } from '../../../../src/domain/answer.js';
import { loadGolden } from '../../../../src/evaluation/load-golden.js';
import { messageFaults } from '../../../support/discord-limits.js';
import { cardText } from '../../../support/discord-transcript.js';
import type { Component, Message } from '../../../support/discord-world.js';
import { type MadeLibrary, makeLibrary } from '../../../support/make-library.js';
import { answered, smallTalk } from '../../../support/questions.js';

const ref = { door: 'discord', question: '1574980876305956883' } as const;
const V2 = 1 << 15;

const bodies = (cards: readonly { toJSON(): object }[]): Partial<Message>[] =>
  cards.map((card) => ({ components: [card.toJSON() as Component], flags: V2 }));
const shown = (answer: Answer): string =>
  bodies(answerCards({ answer }, ref))
    .map(({ components = [] }) => cardText(components))
    .join('\n=====\n');
const faultsOf = (cards: readonly { toJSON(): object }[]): string[] => bodies(cards).flatMap(messageFaults);

it('a reply that stands in for a model says so in small print, below its sources', () => {
  expect(shown({ ...answered(), standIn: true })).toMatch(
    /Timeline\n-# Composed from the guides without the language model/,
  );
});

describe('every golden answer', () => {
  let library: MadeLibrary;
  beforeAll(async () => {
    const folder = join(projectRoot(), 'knowledge');
    const names = readdirSync(folder).filter((name) => name !== 'README.md');
    library = await makeLibrary(
      Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
    );
  });
  afterAll(() => library.remove());

  it.each(['tuned', 'practice'])('of the set %s fits, whole, with its sources', async (set) => {
    const golden = await loadGolden(join(projectRoot(), 'tests', 'golden', `${set}.yaml`));
    const faults: string[] = [];
    for (const { id, question } of golden) {
      const answer = await library.ask(question, id);
      const cards = answerCards({ answer }, ref, { asked: question });
      const text = bodies(cards)
        .map(({ components = [] }) => cardText(components))
        .join('\n');
      for (const fault of faultsOf(
        [...cards, ...sourcesCards(answer)].slice(0, answer.citations.length > 0 ? undefined : cards.length),
      ))
        faults.push(`${id}: ${fault}`);
      const [first = ''] = answer.text.split('\n');
      if (!text.startsWith(first)) faults.push(`${id}: the answer does not come first`);
      for (const line of sourceLines(answer))
        if (!text.includes(line)) faults.push(`${id}: a source is lost`);
      if (/^\|/m.test(text)) faults.push(`${id}: a table`);
    }
    expect(faults).toEqual([]);
  });
});

describe('an answer card', () => {
  it('has the answer first, then its sources, then buttons', () => {
    expect(shown(answered())).toMatchInlineSnapshot(`
      "Plan on **two summers** [1].
      ────
      -# [1] From Baker to Beekeeper › Timeline
      [👍] [👎] [Follow-up] [Sources]"
    `);
  });

  it('a question back has no thumbs and no sources', () => {
    expect(shown({ ...smallTalk('Which role do you mean?'), kind: 'clarify' })).toMatchInlineSnapshot(`
      "Which role do you mean?
      [Follow-up]"
    `);
  });

  it('a notice offers to ask again', () => {
    const [body = {}] = bodies(answerCards({ answer: smallTalk('I was away.'), notice: 'too-old' }, ref));
    expect(cardText(body.components ?? [])).toMatchInlineSnapshot(`
      "I was away.
      [Ask again]"
    `);
  });

  it('shows a comparison as a list, never as a table', () => {
    const table =
      'Side by side [1]:\n\n| | Baker | Beekeeper |\n|---|---|---|\n| Time | 2 years | 6 months |\n| Pay | $1 | $2 |';
    expect(shown(answered(table))).toMatchInlineSnapshot(`
      "Side by side [1]:

      - **Time**: Baker: 2 years; Beekeeper: 6 months
      - **Pay**: Baker: $1; Beekeeper: $2
      ────
      -# [1] From Baker to Beekeeper › Timeline
      [👍] [👎] [Follow-up] [Sources]"
    `);
  });

  it('splits a long answer at its paragraphs, with the sources and buttons below the last part only', () => {
    const paragraphs = Array.from({ length: 60 }, (_, at) =>
      `Paragraph ${at} ${'says a little more than that. '.repeat(8)}`.trim(),
    );
    const cards = bodies(answerCards({ answer: answered(`${paragraphs.join('\n\n')} [1]`) }, ref));
    const texts = cards.map(({ components = [] }) => cardText(components));
    expect(cards.length).toBeGreaterThan(3);
    expect(
      texts.flatMap((text) => text.split('\n')).filter((line) => line.startsWith('Paragraph')),
    ).toHaveLength(60);
    expect(texts.map((text) => text.includes('[Follow-up]'))).toEqual([
      ...cards.slice(1).map(() => false),
      true,
    ]);
    expect(texts.map((text) => text.includes('-# [1]'))).toEqual([...cards.slice(1).map(() => false), true]);
  });

  it('keeps many sources together', () => {
    const one = answered().citations[0];
    const citations = Array.from({ length: 30 }, (_, at) => ({
      ...one,
      marker: at + 1,
      section: `Section ${at} ${'x'.repeat(80)}`,
    }));
    const answer: Answered = {
      ...answered(`${'A long answer. '.repeat(200)}[1]`),
      citations: citations as never,
    };
    const texts = bodies(answerCards({ answer }, ref)).map(({ components = [] }) => cardText(components));
    expect(texts.filter((text) => text.includes('-# [')).length).toBe(1);
  });
});

/** Everything that Discord makes a mention of, and pieces that could become one. */
const mentionLike = fc.oneof(
  fc.constantFrom(
    '@everyone',
    '@here',
    '@',
    '<',
    '>',
    '&',
    '!',
    '#',
    '</ask:1>',
    '<id:guide>',
    '@every',
    'one',
    '\u200b',
    '```',
    '\n',
    '|',
    '**',
  ),
  fc.stringMatching(/^<@[!&]?\d{17,19}>$/),
  fc.stringMatching(/^<#\d{17,19}>$/),
  fc.string({ maxLength: 12 }),
);
const nasty = fc.array(mentionLike, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(''));
const MENTION = /@everyone|@here|<(?:@|#|\/|id:)/i;

describe('whatever stands in a reply', () => {
  it('mentions nobody and is within every limit', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (text, title, asked) => {
        const [one] = answered().citations;
        const answer: Answered = {
          ...answered(`${text} [1]`),
          citations: [{ ...one, title, section: asked, quote: text }],
        };
        const cards = [
          ...answerCards({ answer }, ref, { asked }),
          ...sourcesCards(answer),
          growingCard(text),
        ];
        const json = JSON.stringify(bodies(cards));
        expect(json).not.toMatch(MENTION);
        expect(faultsOf(cards)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is within every limit at any length', () => {
    const long = fc.array(fc.oneof(nasty, fc.string({ minLength: 200, maxLength: 3_000 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(long, (paragraphs) => {
        const cards = answerCards({ answer: answered(`${paragraphs.join('\n\n')} [1]`) }, ref);
        expect(faultsOf(cards)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
