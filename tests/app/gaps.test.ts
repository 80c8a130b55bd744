import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetAsker } from '../../src/app/commands/forget.js';
import { showGaps } from '../../src/app/commands/gaps.js';
import { openStore } from '../../src/state/open-store.js';
import { runCommand } from '../support/run-command.js';

let folder: string;
const run = (command: typeof showGaps, ...args: string[]) =>
  runCommand(command, { args, environment: { SEGUE_DATA_DIR: folder } });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'segue-gaps-'));
  const { notes, health } = await openStore({ dataDir: folder });
  const gap = { door: 'd', near: ['baker-to-beekeeper'], at: 0 };
  await notes.noteGap({ ...gap, question: '1', asker: 'u1', text: 'Will the hives need a licence?' });
  await notes.noteGap({ ...gap, question: '2', asker: 'u2', text: 'Do I need a licence for hives?' });
  const wanted = { from: 'baker', to: 'owl keeper' };
  await notes.noteGap({ ...gap, question: '3', asker: 'u1', text: 'Baker to owl keeper?', wanted });
  await notes.noteFeedback({
    ...{
      question: '4',
      door: 'd',
      asker: 'u2',
      verdict: 'unhelpful',
      reason: 'No figures',
      kind: 'answered',
      at: 0,
    },
    guides: ['baker-to-beekeeper'],
    sections: ['baker-to-beekeeper › Salary'],
  });
  await health.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

it('prints what was not answered, grouped, most asked first, and what people said', async () => {
  expect((await run(showGaps)).output).toBe(
    [
      'Transitions asked for that no guide covers:',
      '  1× by 1 person  baker → owl keeper  (near: baker-to-beekeeper)',
      '',
      'Questions that the guides did not answer:',
      '  2× by 2 people  Will the hives need a licence?  (near: baker-to-beekeeper)',
      '',
      'What people said of the answers, by guide:',
      '  baker-to-beekeeper: 0 found it helpful, 1 did not',
      '      "No figures" (on baker-to-beekeeper › Salary)',
      '',
    ].join('\n'),
  );
  expect(JSON.parse((await run(showGaps, '--json')).output)).toMatchObject({
    transitions: [{ from: 'baker', to: 'owl keeper', asked: 1 }],
    questions: [{ asked: 2, people: 2 }],
    feedback: [{ guide: 'baker-to-beekeeper', unhelpful: 1 }],
    setAside: [],
  });
});

it('forgets a person, says how much of what, and finds nothing the second time', async () => {
  expect(await run(forgetAsker, '--asker', 'u1')).toEqual({
    code: 0,
    output: 'Deleted 2 entries of u1: 2 unanswered questions.\n',
    errors: '',
  });
  expect((await run(forgetAsker, '--asker', 'u1')).output).toBe('Nothing is stored of u1.\n');
  expect((await run(showGaps)).output).not.toContain('owl');
  await expect(run(forgetAsker)).rejects.toThrow(/--asker ID/);
});

it('says so when nothing went unanswered', async () => {
  await run(forgetAsker, '--asker', 'u1');
  await run(forgetAsker, '--asker', 'u2');
  expect((await run(showGaps)).output).toBe('Nothing went unanswered in the last 30 days.\n');
  await expect(run(showGaps, '--days', 'x')).rejects.toThrow(/takes a number of days/);
});
