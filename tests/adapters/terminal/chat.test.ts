import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { chat } from '../../../adapters/terminal/chat.js';
import type { Answer, GuideSummary, Question } from '../../../src/index.js';

type Chatted = { out: string; asked: Question[]; forgotten: string[] };

/** Holds a chat over streams; the coach repeats what it is asked. */
async function hold(
  lines: string[],
  { terminal = false, remembered = 1, guides = [] as unknown[] } = {},
): Promise<Chatted> {
  const input = Object.assign(new PassThrough(), { isTTY: terminal }) as unknown as NodeJS.ReadStream &
    PassThrough;
  const output = Object.assign(new PassThrough(), {
    isTTY: terminal,
    columns: 80,
  }) as unknown as NodeJS.WriteStream & PassThrough;
  const asked: Question[] = [];
  const forgotten: string[] = [];
  let out = '';
  output.setEncoding('utf8').on('data', (text: string) => (out += text));
  const held = chat({
    coach: {
      async ask(question): Promise<Answer> {
        asked.push(question);
        return {
          kind: 'small-talk',
          text: `You said **${question.text}**.`,
          citations: [],
          guides: [],
          by: 'extractive',
        };
      },
    },
    guides: () => guides as GuideSummary[],
    async forget(asker) {
      forgotten.push(asker);
      return remembered;
    },
    input,
    output,
    environment: { NO_COLOR: '1' },
    now: () => 7,
  });
  for (const line of lines) input.write(`${line}\n`);
  input.end();
  await held;
  // What was written last is still on its way through the stream.
  await new Promise(setImmediate);
  return { out, asked, forgotten };
}

describe('a chat over a pipe', () => {
  it('repeats each question and answers it, in order, without a prompt', async () => {
    const { out, asked } = await hold(['first', '', '  second  ']);
    expect(out).toBe('> first\nYou said first.\n\n> second\nYou said second.\n\n');
    expect(asked).toEqual([
      { id: 'terminal-1', conversation: 'terminal', asker: 'terminal', text: 'first', askedAt: 7 },
      { id: 'terminal-2', conversation: 'terminal', asker: 'terminal', text: 'second', askedAt: 7 },
    ]);
  });

  it.each(['/quit', '/exit'])('ends at %s, and what comes after is not asked', async (word) => {
    const { asked } = await hold(['first', word, 'second']);
    expect(asked.map(({ text }) => text)).toEqual(['first']);
  });

  it('keeps its commands to itself: the coach never hears them', async () => {
    const guides = [{ id: 'peat-surveyor', kind: 'role', title: 'Peat Surveyor', to: 'Peat Surveyor' }];
    const { out, asked, forgotten } = await hold(['/help', '/guides', '/forget', '/dance now'], { guides });
    expect(asked).toEqual([]);
    expect(forgotten).toEqual(['terminal']);
    expect(out).toContain('• Peat Surveyor (peat-surveyor)');
    expect(out).toContain('Forgotten.');
    expect(out).toContain('There is no command /dance.');
  });

  it('says so where there is nothing: no guides, nothing to forget', async () => {
    const { out } = await hold(['/guides', '/forget'], { remembered: 0 });
    expect(out).toContain('There are no guides yet.');
    expect(out).toContain('There was nothing to forget.');
  });
});

it('on a terminal it greets, prompts and says goodbye, and does not repeat what was typed', async () => {
  const { out } = await hold(['first', '/quit'], { terminal: true });
  expect(out).toMatch(/^Segue, a career coach\./);
  expect(out).toContain('you › ');
  expect(out).toContain('You said first.');
  expect(out).not.toContain('> first');
  expect(out.trimEnd()).toMatch(/Goodbye\.$/);
});
