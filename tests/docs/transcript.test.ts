import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { start } from '../../src/app/commands/start.js';
import { runCommand } from '../support/run-command.js';
import { block, readText, root } from './documents.js';

it('is what the program says (npm run transcript says it again)', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'segue-transcript-'));
  try {
    const told = block('transcript', readText('README.md')).replace(/^```text\n|\n```$/g, '');
    const questions = told.split('\n').filter((line) => line.startsWith('> '));
    expect(questions.length).toBeGreaterThan(2);
    const { code, output } = await runCommand(start, {
      environment: { SEGUE_DATA_DIR: dataDir, SEGUE_KNOWLEDGE_DIR: join(root, 'knowledge') },
      input: questions.map((line) => `${line.slice(2)}\n`).join(''),
    });
    expect(code).toBe(0);
    expect(told).toBe(output.trimEnd());
  } finally {
    rmSync(dataDir, { recursive: true });
  }
});
