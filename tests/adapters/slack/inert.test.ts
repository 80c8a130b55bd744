import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerMessages } from '../../../adapters/slack/blocks/answer-messages.js';
import { homeView } from '../../../adapters/slack/blocks/home-view.js';
import { askModal } from '../../../adapters/slack/blocks/modals.js';
import { guidesText } from '../../../adapters/slack/words/coach-texts.js';
import { inertMrkdwn, inertText } from '../../../adapters/slack/words/inert-text.js';
import { guideId } from '../../../src/domain/guide.js';
import type { Answer, GuideSummary } from '../../../src/index.js';
import { answered } from '../../support/questions.js';
import { refusedBlocks, slackCalls, textsOf } from '../../support/slack-blocks.js';

/** What Slack reads as calls, links and formatting, among ordinary words and whatever else there is. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<!channel>',
        '<!here>',
        '<!everyone>',
        '<@U123>',
        '<@U123|ann>',
        '<#C1|general>',
        '<!subteam^S1>',
      ),
      fc.constantFrom(
        '<https://evil.example|here>',
        '<',
        '>',
        '&',
        '&lt;!channel&gt;',
        '*',
        '_',
        '~',
        '`',
        '```',
        '\n',
        '|',
      ),
      fc.constantFrom('Plan on **9 months** [1].', 'word', ' '),
      fc.string({ maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 10 }),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const RUNS = { numRuns: 300 };

function answerOf(text: string, title: string): Answer {
  const base = answered(text);
  return { ...base, citations: [{ ...base.citations[0], title, section: title }] };
}
const guideOf = (words: string): GuideSummary =>
  ({
    id: guideId('a-to-b'),
    title: words,
    kind: 'transition',
    layout: 'article',
    path: 'x.md',
    from: words,
    to: words,
  }) as unknown as GuideSummary;

/** What makes a text safe: nothing in it calls, and Slack takes it. */
function expectHarmless(message: { text: string; blocks: unknown }): void {
  for (const text of [message.text, ...textsOf(message.blocks)]) expect(slackCalls(text)).toEqual([]);
  expect(refusedBlocks(message.blocks)).toBeUndefined();
}

describe('nothing that people, guides or a model write', () => {
  it('calls anybody in an answer or its notification, or breaks it', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (text, title, question) => {
        fc.pre(text.trim() !== '');
        const reply = { answer: answerOf(text, title) };
        const wishes = { question: 'T1:C1:1.1', repeat: question, sharedBy: question, shareable: true };
        for (const message of answerMessages(reply, wishes)) expectHarmless(message);
      }),
      RUNS,
    );
  });

  it('formats the notification', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(text.trim() !== '');
        for (const { text: notification } of answerMessages(
          { answer: answerOf(text, 'x') },
          { question: 'q' },
        )) {
          // A mark of formatting works at the edge of a word only; ours stand between joiners.
          expect(notification).not.toMatch(/(?:^|[^\u2060])[*_~`]|[*_~`](?:$|[^\u2060])/);
          expect(notification).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
        }
      }),
      RUNS,
    );
  });

  it('calls anybody on the Home tab or in a modal, or breaks them', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 120 }), (names) => {
        const guides = names.filter((name) => name.trim() !== '').map(guideOf);
        const home = homeView(guides, 'slack:T1:U1', 'Segue', 30);
        for (const text of textsOf(home.blocks)) expect(slackCalls(text)).toEqual([]);
        expect(refusedBlocks(home.blocks, 'view')).toBeUndefined();
        expect(slackCalls(guidesText(guides))).toEqual([]);
        for (const guide of guides.slice(0, 3)) {
          const { blocks } = askModal(guide);
          expect(textsOf(blocks).flatMap(slackCalls)).toEqual([]);
          expect(refusedBlocks(blocks, 'view')).toBeUndefined();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('comes out otherwise when it is made harmless piece by piece, as a stream does', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 6 }), (pieces) => {
        expect(pieces.map(inertText).join('')).toBe(inertText(pieces.join('')));
      }),
      RUNS,
    );
  });

  it('is changed in what people read', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const bare = text.replaceAll('\u2060', '');
        expect(inertText(bare).replaceAll('\u2060', '')).toBe(bare);
        const shown = inertMrkdwn(bare).replaceAll('\u2060', '');
        expect(shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(bare);
      }),
      RUNS,
    );
  });
});
