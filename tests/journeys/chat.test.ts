import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedGuides } from '../support/invented-guides.js';
import { makeFolder, type Ran, removeFolder, runSegue } from '../support/run-segue.js';

let folder: string;
const segue = (args: string[], input: string): Promise<Ran> =>
  runSegue(args, {
    input,
    settings: { SEGUE_KNOWLEDGE_DIR: join(folder, 'guides'), SEGUE_DATA_DIR: join(folder, 'index') },
  });

beforeAll(() => {
  folder = makeFolder();
  mkdirSync(join(folder, 'guides'));
  for (const [name, text] of Object.entries(inventedGuides))
    writeFileSync(join(folder, 'guides', name), text);
});
afterAll(() => removeFolder(folder));

/** What was answered to each line of the input: the chat repeats a piped line as `> line`. */
function answersIn(out: string): Map<string, string> {
  return new Map(
    out
      .split(/^> /m)
      .slice(1)
      .map((block) => [block.slice(0, block.indexOf('\n')), block.slice(block.indexOf('\n') + 1).trim()]),
  );
}

describe('what npm start does with piped input', () => {
  it('indexes, answers line by line in one conversation, and ends with the input', async () => {
    const { code, out, err } = await segue(
      ['start'],
      'how long from lamplighter to glassblower?\nand what about pay?\n\nthanks\n',
    );
    const answers = answersIn(out);

    expect(code).toBe(0);
    expect(err).toContain('5 added');
    expect([...answers.keys()]).toEqual([
      'how long from lamplighter to glassblower?',
      'and what about pay?',
      'thanks',
    ]);
    expect(answers.get('how long from lamplighter to glassblower?')).toMatch(
      /6-10 months \[1\][\s\S]*Sources\n {2}\[1\] From Lamplighter to Glassblower › Timeline$/,
    );
    expect(answers.get('and what about pay?')).toMatch(/\$21,000[\s\S]*\$38,500/);
    expect(answers.get('thanks')).not.toContain('[1]');
    expect(out).not.toContain('\u001b');
  });
});

describe('segue chat with piped input', () => {
  it('knows its commands and stops at /quit', async () => {
    const { code, out, err } = await segue(
      ['chat'],
      '/help\n/guides\nhow long from falconer to glassblower?\n/forget\nand what about pay?\n/dance\n/quit\nhow long from lamplighter to kelp farmer?\n',
    );
    const answers = answersIn(out);

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(answers.get('/help')).toMatch(/\/guides[\s\S]*\/forget[\s\S]*\/quit/);
    expect(answers.get('/guides')?.split('\n')).toHaveLength(5);
    expect(answers.get('how long from falconer to glassblower?')).toContain('12-16 months [1]');
    expect(answers.get('/forget')).toBe('Forgotten.');
    // Nothing is in play any more: the coach asks back instead of naming a percentage of the falconer's.
    expect(answers.get('and what about pay?')).not.toContain('%');
    expect(answers.get('/dance')).toContain('/help');
    expect(out).not.toContain('kelp farmer?');
  });
});
