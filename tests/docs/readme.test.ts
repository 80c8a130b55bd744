import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/app/commands/ask.js';
import type { Answer } from '../../src/domain/answer.js';
import { questionSets } from '../../src/evaluation/floors.js';
import { partsOf } from '../../src/evaluation/golden-sets.js';
import { loadGolden } from '../../src/evaluation/load-golden.js';
import { block, exists, firstCells, foldersIn, readText, root, under } from './documents.js';

const readme = readText('README.md');
const main = readText('src/app/main.ts');
const scripts = (JSON.parse(readText('package.json')) as { scripts: Record<string, string> }).scripts;

describe('the code map', () => {
  const mapped = firstCells(under('Where things are', readme)).map((cell) => cell.replaceAll('`', ''));

  it('names folders that exist', () => {
    expect(mapped.length).toBeGreaterThan(10);
    expect(mapped.filter((folder) => !exists(folder))).toEqual([]);
  });

  it('names every folder of the project', () => {
    const ignored = readText('.gitignore')
      .split('\n')
      .filter((line) => line.endsWith('/'));
    const top = readdirSync(root, { withFileTypes: true })
      .filter(
        (entry) =>
          entry.isDirectory() && !/^\.(?!ci$)/.test(entry.name) && !ignored.includes(`${entry.name}/`),
      )
      .map(({ name }) => name);
    const own = [
      ...top.filter((name) => name !== 'src' && name !== 'adapters'),
      ...foldersIn('src', 2),
      ...foldersIn('adapters', 1),
    ];
    expect(own.filter((folder) => !mapped.includes(folder))).toEqual([]);
  });
});

describe('the commands', () => {
  const inMain = [...main.matchAll(/^ {2}(\w+): \{\s*(?:\n\s*)?summary/gm)].map((match) => match[1]);
  const told = firstCells(under('Commands', readme)).map((cell) => /^`npx segue (\w+)/.exec(cell)?.[1]);

  it('are those that the program has, all of them, once', () => {
    expect(inMain.length).toBeGreaterThan(5);
    expect([...told].sort()).toEqual([...inMain].sort());
  });

  it('take the options that the usage text names', () => {
    for (const row of under('Commands', readme)
      .split('\n')
      .filter((line) => line.startsWith('| `npx'))) {
      const name = /segue (\w+)/.exec(row)?.[1];
      const summary = new RegExp(`^ {2}${name}: \\{[\\s\\S]*?load`, 'm').exec(main)?.[0] ?? '';
      const options = (text: string): string[] => [...new Set(text.match(/--\w+/g))].sort();
      expect([name, options(row)]).toEqual([name, options(summary)]);
    }
  });

  it('of npm are scripts', () => {
    const named = [...readme.matchAll(/`?npm run (\w+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect([scripts.start, scripts.test]).toEqual([expect.any(String), expect.any(String)]);
  });
});

describe('the JSON', () => {
  const [line, answer] = [...under('JSON', readme).matchAll(/```json\n([\s\S]*?)```/g)].map(
    (match) => JSON.parse(match[1] ?? '') as Record<string, unknown>,
  );

  it('of an answer has the keys that the program writes', () => {
    const said: Answer = {
      kind: 'answered',
      text: '',
      citations: [
        { marker: 1, title: '', section: '', quote: '' } as unknown as Answer['citations'][number] & object,
      ],
      guides: [],
      by: 'extractive',
    } as Answer;
    const written = toJson(said, { conversation: '', question: '', tookMs: 0 });
    expect(Object.keys(answer ?? {})).toEqual(Object.keys(written));
    const [citation = {}] = (answer?.citations ?? []) as object[];
    expect(Object.keys(citation)).toEqual(['marker', 'guide', 'title', 'section', 'quote']);
  });

  it('of a question has what `ask` reads', () => {
    expect(Object.keys(line ?? {})).toEqual(['conversation', 'asker', 'question']);
  });
});

describe('the accuracy table', () => {
  it('is of the golden sets as they are now (npm run accuracy writes it)', async () => {
    const rows = block('accuracy', readme)
      .split('\n')
      .filter((row) => /^\| (?:starter|other)/.test(row))
      .map((row) => Number(row.split('|')[2]));
    const counts = await Promise.all(
      questionSets.map(async (name) => {
        const parts = await partsOf(name, { goldenDir: join(root, 'tests', 'golden'), knowledgeDir: '' });
        const asked = await Promise.all(parts.map(({ questions }) => loadGolden(questions)));
        return asked.flat().length;
      }),
    );
    expect(rows).toEqual(counts);
    expect(block('accuracy', readme)).toMatch(/^Measured on 20\d\d-\d\d-\d\d /);
  });
});
