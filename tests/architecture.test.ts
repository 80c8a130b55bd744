import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importsOf, type SourceFile, scanFolder, withoutComments } from './support/scan-imports.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = scanFolder(root, 'src');
const adapters = scanFolder(root, 'adapters');
const files = [...source, ...adapters];

/** The rooms of the house, and whose doors each may open. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  language: ['domain'],
  library: ['domain', 'language'],
  search: ['domain', 'language', 'library'],
  understanding: ['domain', 'language'],
  answering: ['domain', 'language', 'understanding'],
  coach: ['domain', 'language', 'library', 'search', 'understanding', 'answering'],
  // How replies are cut for platforms; knows none of them.
  replies: ['domain', 'language'],
  state: ['domain', 'language', 'coach'],
  // Scores what comes out of the coach; its baseline searches on its own, with nothing of ours.
  evaluation: ['domain', 'language', 'library', 'search', 'understanding', 'answering', 'coach'],
};

/** Where a heavy package may be named: it costs start-up time or binds to one format, so one place knows it. */
const vendorPlaces: Readonly<Record<string, readonly string[]>> = {
  'better-sqlite3': ['src/library/', 'src/state/', 'src/evaluation/full-text-baseline.ts'],
  pg: ['src/state/postgres/'],
  pino: ['src/app/'],
  'prom-client': ['src/app/'],
  'hnswlib-node': ['src/search/'],
  cheerio: ['src/library/readers/'],
  unpdf: ['src/library/readers/'],
  mammoth: ['src/library/readers/'],
  marked: ['src/library/readers/'],
  yaml: ['src/library/readers/', 'src/evaluation/', 'src/answering/prompted/prompt.ts'],
  'cli-progress': ['src/app/'],
  stemmer: ['src/language/'],
  zod: ['src/app/', 'src/evaluation/', 'src/library/'],
  'discord.js': ['adapters/discord/'],
  '@slack/bolt': ['adapters/slack/'],
  '@slack/oauth': ['adapters/slack/'],
  '@slack/socket-mode': ['adapters/slack/'],
  '@slack/web-api': ['adapters/slack/'],
  '@langchain/core': ['src/search/', 'src/library/', 'adapters/openai/'],
  '@langchain/openai': ['adapters/openai/'],
  langchain: ['adapters/openai/'],
  openai: ['adapters/openai/'],
};
/** Loaded where they are used and nowhere before: `segue ask` needs none of them to start. */
const lazyVendors = [
  ...['cheerio', 'unpdf', 'mammoth', 'marked', 'yaml', 'cli-progress'],
  ...['langchain', '@langchain/openai', 'openai'],
];

const roomOf = (path: string): string | undefined => /^src\/([a-z]+)\//.exec(path)?.[1];
const packageOf = (name: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;
const folderOf = (path: string): string => path.split('/').slice(0, 2).join('/');

/** Every import as `file → what it names`, where the rule says no. */
function breaking(
  from: readonly SourceFile[],
  isBroken: (file: SourceFile, each: SourceFile['imports'][number]) => boolean,
): string[] {
  return from.flatMap((file) =>
    file.imports
      .filter((each) => isBroken(file, each))
      .map((each) => `${file.path} → ${each.target ?? each.source}`),
  );
}

describe('who may import whom', () => {
  it.each(Object.entries(mayImport))('%s imports from: %j', (room, allowed) => {
    const own = source.filter(({ path }) => roomOf(path) === room);
    const broken = breaking(own, (_, { target }) => {
      if (target === undefined) return false;
      const other = roomOf(target);
      return other === undefined || (other !== room && !allowed.includes(other));
    });
    expect(broken).toEqual([]);
  });

  it('every room of src is in the list above', () => {
    const rooms = [...new Set(source.flatMap(({ path }) => roomOf(path) ?? []))];
    expect(rooms.filter((room) => room !== 'app' && !(room in mayImport))).toEqual([]);
  });

  it('every import leads to a file that is there', () => {
    const known = new Set(files.map(({ path }) => path));
    expect(breaking(files, (_, { target }) => target !== undefined && !known.has(target))).toEqual([]);
  });

  it('only app names an adapter, and loads it when it is needed', () => {
    const broken = breaking(source, ({ path }, { target, lazy, typeOnly }) => {
      const named = target?.startsWith('adapters/') ?? false;
      return named && !(roomOf(path) === 'app' && (lazy || typeOnly));
    });
    expect(broken).toEqual([]);
  });

  it('nobody imports app but app', () => {
    const broken = breaking(files, ({ path }, { target }) => {
      return target !== undefined && roomOf(target) === 'app' && roomOf(path) !== 'app';
    });
    expect(broken).toEqual([]);
  });

  it('an adapter imports the front door of src, its own folder and packages', () => {
    const broken = breaking(adapters, ({ path }, { target }) => {
      return target !== undefined && target !== 'src/index.ts' && folderOf(target) !== folderOf(path);
    });
    expect(broken).toEqual([]);
  });
});

describe('packages', () => {
  it.each(Object.entries(vendorPlaces))('%s is named only in %j', (vendor, places) => {
    const broken = breaking(files, ({ path }, each) => {
      return packageOf(each.source) === vendor && !places.some((place) => path.startsWith(place));
    });
    expect(broken).toEqual([]);
  });

  it.each(lazyVendors)('%s is loaded when it is needed', (vendor) => {
    const eager = breaking(
      source,
      (_, { source: name, lazy, typeOnly }) => packageOf(name) === vendor && !lazy && !typeOnly,
    );
    // A file that is itself only loaded on demand may import what it is made of.
    expect(eager.filter((line) => !loadedOnDemand.has(line.split(' → ')[0] ?? ''))).toEqual([]);
  });

  /** Files that no static import reaches from the program's start. */
  const loadedOnDemand = new Set(
    files.map(({ path }) => path).filter((path) => !reached('src/app/main.ts').has(path)),
  );

  it('the start of the program loads no room: each command brings its own', () => {
    const atStart = [...reached('src/app/main.ts')].map(roomOf);
    expect([...new Set(atStart)].sort()).toEqual(['app', 'domain']);
  });

  it('asking loads no reader of documents', () => {
    const reachedByAsk = [...reached('src/app/commands/ask.ts')];
    expect(reachedByAsk.filter((path) => /^src\/library\/(?:readers|layouts)\//.test(path))).toEqual([]);
  });

  it('asking loads no model: the coach is given one where one is set', () => {
    const reachedByAsk = [...reached('src/app/commands/ask.ts')];
    expect(
      reachedByAsk.filter((path) => /^adapters\/openai\/|prompted\/(?:answer|write|check)/.test(path)),
    ).toEqual([]);
  });

  /** Every file that is loaded with a file: what it imports statically, and what that imports. */
  function reached(start: string): Set<string> {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const seen = new Set<string>();
    const queue = [start];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      for (const { target, lazy, typeOnly } of byPath.get(path)?.imports ?? [])
        if (target !== undefined && !lazy && !typeOnly) queue.push(target);
    }
    return seen;
  }
});

describe('files', () => {
  it('have at most 300 lines', () => {
    const long = files.filter(({ text }) => text.trimEnd().split('\n').length > 300).map(({ path }) => path);
    expect(long).toEqual([]);
  });

  it('vocabularies hold words: no branch on what somebody says', () => {
    const vocabularies = source.filter(({ path }) => /^src\/understanding\/vocabulary\//.test(path));
    const branches = vocabularies.flatMap(({ path, text }) =>
      withoutStrings(withoutComments(text))
        .split('\n')
        .filter(
          (line) =>
            /\b(?:if|else|switch|for|while)\b|\?\s.*:/.test(line) && !/if \(!entry\) throw/.test(line),
        )
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(vocabularies.length).toBeGreaterThan(5);
    expect(branches).toEqual([]);
  });

  it('the environment is read in one place and handed on', () => {
    const readers = source
      .filter(({ text }) => /\bprocess\.env\b/.test(withoutComments(text)))
      .map(({ path }) => path);
    expect(readers.filter((path) => path !== 'src/app/config.ts')).toEqual(['src/app/main.ts']);
  });

  it('nobody but app prints or ends the process', () => {
    const printing = source
      .filter(({ path }) => roomOf(path) !== 'app')
      .filter(({ text }) =>
        /\bconsole\.\w+\(|\bprocess\.(?:exit|stdout|stderr)\b/.test(withoutStrings(withoutComments(text))),
      );
    expect(printing.map(({ path }) => path)).toEqual([]);
  });
});

describe('the scanner itself', () => {
  it('sees every kind of import and nothing in comments or strings', () => {
    const text = `
import { a, type B } from '../domain/guide.js';
import type { C } from 'better-sqlite3';
import { type D, type E } from './own.js';
import 'side-effect';
export { f } from "../language/tokens.js";
export type { G } from '../coach/coach.js';
import {
  h,
} from 'unpdf';
// import { no } from 'commented';
/* import 'commented-too'; */
const text = "import { no } from 'quoted'";
const later = await import('mammoth');
type T = typeof import('cheerio/slim');
let bar: import('cli-progress').SingleBar;
`;
    expect(
      importsOf(text, 'src/library/x.ts').map((each) => [
        each.target ?? each.source,
        each.lazy,
        each.typeOnly,
      ]),
    ).toEqual([
      ['src/domain/guide.ts', false, false],
      ['better-sqlite3', false, true],
      ['src/library/own.ts', false, true],
      ['side-effect', false, false],
      ['src/language/tokens.ts', false, false],
      ['src/coach/coach.ts', false, true],
      ['unpdf', false, false],
      ['mammoth', true, false],
      ['cheerio/slim', true, true],
      ['cli-progress', true, true],
    ]);
  });
});

/** Code with the insides of strings, templates and regular expressions taken out, well enough for looking for keywords. */
function withoutStrings(code: string): string {
  return code
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, "''")
    .replace(/(^|[(,=:\s])\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/[a-z]*/g, '$1//');
}
