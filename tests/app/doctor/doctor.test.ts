import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingestInto } from '../../../src/app/assemble.js';
import { examine, type Machine } from '../../../src/app/commands/doctor.js';
import { nativeModules } from '../../../src/app/doctor/check-native-modules.js';
import type { Finding } from '../../../src/app/doctor/finding.js';
import { projectRoot } from '../../../src/app/project-root.js';
import { SegueError } from '../../../src/domain/errors.js';
import { startOpenAiDouble } from '../../support/openai-double.js';
import { runCommand } from '../../support/run-command.js';

const starter = join(projectRoot(), 'knowledge', 'ai-engineer.md');
const thisMachine: Machine = { nodeVersion: '20.19.0', platform: 'linux', nativeModules };

let folder: string;
let knowledgeDir: string;
let dataDir: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'segue-doctor-'));
  knowledgeDir = join(folder, 'guides');
  dataDir = join(folder, 'data');
  mkdirSync(knowledgeDir);
  addGuide('ai-engineer.md');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A guide written an hour ago: an ingest does not trust the time of a file that was written just now. */
function addGuide(name: string): void {
  const path = join(knowledgeDir, name);
  copyFileSync(starter, path);
  const anHourAgo = Date.now() / 1_000 - 3_600;
  utimesSync(path, anHourAgo, anHourAgo);
}

async function askDoctor(
  machine: Partial<Machine> = {},
  environment: NodeJS.ProcessEnv = {},
): Promise<{ code: number; ok: boolean; findings: Finding[]; output: string }> {
  const { code, output } = await runCommand(
    (args, surroundings) => examine(args, surroundings, { ...thisMachine, ...machine }),
    {
      args: ['--json'],
      environment: { SEGUE_KNOWLEDGE_DIR: knowledgeDir, SEGUE_DATA_DIR: dataDir, ...environment },
      workingDir: folder,
    },
  );
  return { code, output, ...(JSON.parse(output) as { ok: boolean; findings: Finding[] }) };
}

const about = (findings: readonly Finding[], check: string): Finding[] =>
  findings.filter((finding) => finding.check === check);

describe('segue doctor', () => {
  it('finds nothing wrong before the first ingest, and says what the ingest will do', async () => {
    const { code, ok, findings } = await askDoctor();
    expect([code, ok]).toEqual([0, true]);
    expect(findings.map(({ check, state }) => `${state} ${check}`)).toEqual([
      'ok Node',
      'ok better-sqlite3',
      'ok hnswlib-node',
      'ok settings',
      'ok knowledge',
      'ok data',
      'ok store',
      'note index',
      'ok terminal',
      'note Slack',
      'note Discord',
      'note model',
    ]);
  });

  it('counts what the index holds, and names who made the vectors', async () => {
    await ingestInto(dataDir, [knowledgeDir]);
    const { code, findings } = await askDoctor();
    expect(code).toBe(0);
    expect(about(findings, 'index')).toEqual([
      {
        check: 'index',
        state: 'ok',
        text: expect.stringMatching(/^1 guide, \d+ passages, vectors by hashing-/),
      },
    ]);
  });

  it('sees that documents were added, changed and taken away since', async () => {
    addGuide('changed.md');
    addGuide('gone.md');
    await ingestInto(dataDir, [knowledgeDir]);
    addGuide('new.md');
    writeFileSync(join(knowledgeDir, 'changed.md'), '# Another guide\n');
    rmSync(join(knowledgeDir, 'gone.md'));
    const { code, findings } = await askDoctor();
    expect(code).toBe(1);
    expect(about(findings, 'index').filter(({ state }) => state === 'problem')).toEqual([
      {
        check: 'index',
        state: 'problem',
        text: 'It is older than the documents: 1 new, 1 changed, 1 gone.',
        mend: 'Run `segue ingest`.',
      },
    ]);
  });

  it('says that an index was made from somewhere else', async () => {
    await ingestInto(dataDir, [starter.replace('ai-engineer', 'musician-to-audio-ai-engineer')]);
    const { code, findings } = await askDoctor();
    expect(code).toBe(0);
    expect(about(findings, 'index').at(-1)?.text).toMatch(
      /other documents than those in the knowledge folder/,
    );
  });

  it.each(['library.db', 'vectors-1.hnsw'])('tells a damaged %s and how it is mended', async (file) => {
    await ingestInto(dataDir, [knowledgeDir]);
    truncateSync(join(dataDir, file), 5_000);
    const { code, findings } = await askDoctor();
    expect(code).toBe(1);
    expect(about(findings, 'index')).toEqual([
      { check: 'index', state: 'problem', text: expect.stringMatching(/damaged.*run `segue ingest`/) },
    ]);
  });

  it('names a document that could not be read', async () => {
    writeFileSync(join(knowledgeDir, 'empty.md'), '');
    await ingestInto(dataDir, [knowledgeDir]);
    const { code, findings } = await askDoctor();
    expect(code).toBe(1);
    expect(about(findings, 'index').at(-1)?.text).toBe('1 document could not be read at the last ingest.');
  });

  it('explains what compiles a native module that is not there, and does not touch the index then', async () => {
    await ingestInto(dataDir, [knowledgeDir]);
    const { code, findings } = await askDoctor({
      nativeModules: nativeModules.map((module) =>
        module.name !== 'hnswlib-node'
          ? module
          : {
              ...module,
              tryOut: async () => {
                throw new SegueError('native-module-missing', 'it was not built', {
                  cause: new Error('Could not locate the bindings file. Tried:\n → somewhere/addon.node'),
                });
              },
            },
      ),
    });
    expect(code).toBe(1);
    expect(about(findings, 'hnswlib-node')).toEqual([
      {
        check: 'hnswlib-node',
        state: 'problem',
        text: 'hnswlib-node does not work: Could not locate the bindings file.',
        mend: expect.stringMatching(
          /python3, make and g\+\+.*`apt-get install python3 make g\+\+`.*`npm rebuild hnswlib-node`/,
        ),
      },
    ]);
    expect(about(findings, 'index')).toEqual([
      { check: 'index', state: 'note', text: 'Not looked into: a native module is missing.' },
    ]);
  });

  it('says which Node is needed', async () => {
    const { code, findings } = await askDoctor({ nodeVersion: '18.20.4' });
    expect(code).toBe(1);
    expect(about(findings, 'Node')[0]).toMatchObject({
      state: 'problem',
      text: 'This is Node 18.20.4; Segue needs 20.19 or newer.',
    });
    expect(about((await askDoctor({ nodeVersion: '24.0.0' })).findings, 'Node')[0]?.state).toBe('ok');
  });

  it.each([
    ['missing', () => rmSync(knowledgeDir, { recursive: true }), /There is no folder/],
    ['empty', () => rmSync(join(knowledgeDir, 'ai-engineer.md')), /No document in .*\.md .*\.docx/],
  ])('says what to do about a knowledge folder that is %s', async (_, prepare, text) => {
    prepare();
    const { code, findings } = await askDoctor();
    expect(code).toBe(1);
    expect(about(findings, 'knowledge')).toEqual([
      {
        check: 'knowledge',
        state: 'problem',
        text: expect.stringMatching(text),
        mend: 'Put guides there, or name their folder in SEGUE_KNOWLEDGE_DIR.',
      },
    ]);
  });

  it('says that a file stands where the data folder should be', async () => {
    writeFileSync(dataDir, '');
    const { code, findings } = await askDoctor();
    expect(code).toBe(1);
    expect(about(findings, 'data')[0]).toMatchObject({
      state: 'problem',
      text: `${dataDir} is a file, so no index can be kept there.`,
    });
  });

  it('names tokens that are set, and never shows one', async () => {
    const double = await startOpenAiDouble();
    const { code, findings, output } = await askDoctor(
      {},
      {
        SLACK_BOT_TOKEN: 'xoxb-secret',
        OPENAI_API_KEY: 'sk-secret',
        OPENAI_BASE_URL: double.url,
        SEGUE_KNOWLEGE_DIR: '/secret',
      },
    ).finally(double.close);
    // A bot's token alone is half of what Slack takes.
    expect([code, about(findings, 'Slack')[0]?.state]).toEqual([1, 'problem']);
    expect(output).not.toContain('secret');
    expect(about(findings, 'settings')[1]?.text).toBe(
      'SEGUE_KNOWLEGE_DIR is set, and nothing reads it. Did you mean SEGUE_KNOWLEDGE_DIR?',
    );
  });

  it('writes for people: a line for each finding, what mends it below, the sum at the end', async () => {
    rmSync(join(knowledgeDir, 'ai-engineer.md'));
    const { output } = await runCommand((args, surroundings) => examine(args, surroundings, thisMachine), {
      environment: { SEGUE_KNOWLEDGE_DIR: knowledgeDir, SEGUE_DATA_DIR: dataDir },
    });
    expect(output).toContain('\nok       hnswlib-node    loads and works\n');
    expect(output).toMatch(/\nproblem {2}knowledge {7}No document .*\n {25}→ Put guides there/);
    expect(output).toMatch(/\n\n1 problem to mend\.\n$/);
  });
});
