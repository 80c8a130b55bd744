import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerMessages } from '../../../adapters/slack/blocks/answer-messages.js';
import { ingestInto, openApp } from '../../../src/app/assemble.js';
import { readConfig } from '../../../src/app/config.js';
import { questionSets } from '../../../src/evaluation/floors.js';
import { type GoldenPart, partsOf } from '../../../src/evaluation/golden-sets.js';
import { loadGolden } from '../../../src/evaluation/load-golden.js';
import type { Answer, Citation, Reply } from '../../../src/index.js';
import { answered, smallTalk } from '../../support/questions.js';
import { starterLibrary } from '../../support/run-segue.js';
import { refusedBlocks } from '../../support/slack-blocks.js';

const QUESTION = 'T1:C1:1770000000.000100';
const goldenDir = join(starterLibrary, '..', 'tests', 'golden');
const typesOf = (reply: Reply, wishes = {}): string[][] =>
  answerMessages(reply, { question: QUESTION, ...wishes }).map(({ blocks }) =>
    blocks.map(({ type }) => type),
  );

describe('an answer as a message', () => {
  it('is Markdown, then the sources, then the buttons; its first sentence is the notification', () => {
    expect(answerMessages({ answer: answered() }, { question: QUESTION })).toEqual([
      {
        text: 'Plan on two summers.',
        blocks: [
          { type: 'markdown', text: 'Plan on **two summers** [1].' },
          {
            type: 'context',
            elements: [{ type: 'plain_text', text: '[1] From Baker to Beekeeper › Timeline', emoji: false }],
          },
          expect.objectContaining({ type: 'context_actions' }),
        ],
      },
    ]);
  });

  it('says below its sources, small, that it stands in for a model', () => {
    const [message] = answerMessages({ answer: { ...answered(), standIn: true } }, { question: QUESTION });
    expect(JSON.stringify(message?.blocks.find(({ type }) => type === 'context'))).toMatch(
      /Timeline.*Composed from the guides without the language model/,
    );
  });

  it('repeats the question and may be shared where only the asker sees it', () => {
    expect(typesOf({ answer: answered() }, { repeat: 'how long?', shareable: true })).toEqual([
      ['context', 'markdown', 'context', 'context_actions', 'actions'],
    ]);
  });

  it('has no buttons when there is nothing to judge', () => {
    expect(typesOf({ answer: smallTalk('Hello!') })).toEqual([['markdown']]);
    expect(typesOf({ answer: smallTalk('Sorry, …'), notice: 'too-old' })).toEqual([['markdown']]);
  });

  it('goes over several messages when it is long, cut at paragraphs, sources and buttons under the last', () => {
    const paragraph = `${'A fact about bees [1]. '.repeat(100).trim()}\n\n`;
    const messages = answerMessages({ answer: answered(paragraph.repeat(12)) }, { question: QUESTION });
    expect(messages.length).toBeGreaterThan(2);
    for (const { blocks } of messages) expect(refusedBlocks(blocks)).toBeUndefined();
    const texts = messages.map(({ blocks }) => blocks.find((block) => block.type === 'markdown')?.text ?? '');
    expect(texts.every((text) => text.endsWith('[1].'))).toBe(true);
    expect(messages.map(({ blocks }) => blocks.length)).toEqual([...messages.slice(1).map(() => 1), 3]);
  });

  it('keeps within the limits with more sources than a block takes', () => {
    const [first] = answered().citations;
    const citations = Array.from(
      { length: 200 },
      (_, n) => ({ ...first, marker: n + 1, title: `Guide ${n}` }) as Citation,
    );
    const answer = { ...answered(), citations } as unknown as Answer;
    for (const { blocks } of answerMessages({ answer }, { question: QUESTION }))
      expect(refusedBlocks(blocks)).toBeUndefined();
  });
});

/** Asks one library all its questions. @returns how many, and how long the longest answer is */
async function checkPart({
  questions: file,
  documents,
}: GoldenPart): Promise<{ asked: number; longest: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'segue-golden-'));
  await ingestInto(folder, [documents]);
  const app = openApp({ ...readConfig({}, folder), dataDir: folder, knowledgeDir: documents });
  try {
    const questions = await loadGolden(file);
    let longest = 0;
    for (const { id, before, question } of questions)
      for (const [turn, text] of [...before, question].entries()) {
        const asked = { id: `${id}/${turn}`, conversation: id, asker: 'golden', text, askedAt: turn };
        const answer = await app.coach.ask(asked);
        for (const message of answerMessages(
          { answer },
          { question: QUESTION, repeat: text, shareable: true },
        )) {
          expect(refusedBlocks(message.blocks), text).toBeUndefined();
          expect(message.text.length, text).toBeGreaterThan(0);
          expect(message.text.length, text).toBeLessThanOrEqual(200);
        }
        longest = Math.max(longest, answer.text.length);
      }
    return { asked: questions.length, longest };
  } finally {
    app.close();
    rmSync(folder, { recursive: true });
  }
}

describe('every golden answer', () => {
  it.each(questionSets)('of the set %s is within Slack’s limits', { timeout: 240_000 }, async (set) => {
    const checked = [];
    for (const part of await partsOf(set, { goldenDir, knowledgeDir: starterLibrary }))
      checked.push(await checkPart(part));
    expect(checked.reduce((sum, { asked }) => sum + asked, 0)).toBeGreaterThan(50);
    for (const { longest } of checked) expect(longest).toBeLessThan(12_000);
  });
});
