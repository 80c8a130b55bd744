import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type GoldenQuestion = {
  id: string;
  before?: string[];
  question: string;
  kind: string | string[];
  guides?: string[];
  must?: (string | string[])[];
  mustNot?: string[];
  passage?: { guide?: string; contains?: string };
  tags: string[];
};

const golden = import.meta.dirname;
const sets = ['tuned', 'practice', 'apart'] as const;
type SetName = (typeof sets)[number];
/** One library of a set: its documents and the questions about them. */
type Library = { set: SetName; name: string };

const libraries: Library[] = sets.flatMap((set) =>
  readdirSync(join(golden, 'libraries', set)).map((name) => ({ set, name })),
);
const named = libraries.map((library) => [`${library.set}/${library.name}`, library] as const);

const kinds = ['answered', 'not-covered', 'clarify', 'small-talk'];

/** As the scorers compare: tags and bold marks away, one kind of dash, quote and space, lower case. */
function fold(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\*\*|\u200b/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** The documents of a library by the id that their file names give them. */
function documentsOf({ set, name }: Library): Map<string, { file: string; text: string }> {
  const folder = join(golden, 'libraries', set, name, 'documents');
  return new Map(
    readdirSync(folder).map((file) => [
      basename(file, extname(file))
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-'),
      { file, text: readFileSync(join(folder, file), 'utf8') },
    ]),
  );
}

const questionsOf = ({ set, name }: Library): GoldenQuestion[] =>
  parse(readFileSync(join(golden, 'libraries', set, name, 'questions.yaml'), 'utf8'));

const isListing = (text: string): boolean => /^discover \d+\+ transition paths/im.test(text);

/** The roles of a guide, lower case, from the line that is its title. */
function rolesIn(text: string): string[] {
  const lines = text.replace(/<[^>]+>/g, '\n').split('\n');
  for (const line of lines) {
    const becoming = /^(?:Career Path: Becoming an?|How to Become an?) (.+)$/.exec(line.trim());
    if (becoming?.[1]) return [becoming[1].toLowerCase()];
    const change = /^(?:Career Change: |From |title: "?)(.+?) to ([^:|"]+)/.exec(line.trim());
    if (change?.[1] && change[2]) return [change[1].toLowerCase(), change[2].trim().toLowerCase()];
  }
  return [];
}

/** Every run of `length` words in a line: sentences, and not the headings that all pages of a layout share one after the other. */
function runsOf(text: string, length: number): string[] {
  return text.split('\n').flatMap((line) => {
    const words = fold(line).match(/[a-z0-9']+/g) ?? [];
    return words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_, at) => words.slice(at, at + length).join(' '));
  });
}

/** A library large enough to be asked in every way by itself. */
const LARGE = 9;
/** Guides in a library at least: one is no library. */
const SMALLEST = 3;

describe.each(named)('the library %s', (_, library) => {
  const documents = documentsOf(library);
  const questions = questionsOf(library);
  const guides = [...documents].filter(([, { text }]) => !isListing(text)).map(([id]) => id);

  test('is asked at least ten questions a guide, a large one seventy in all, each with an id and words of its own', () => {
    expect(guides.length).toBeGreaterThanOrEqual(SMALLEST);
    expect(questions.length).toBeGreaterThanOrEqual(guides.length < LARGE ? guides.length * 10 : 70);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(
      new Set(questions.map(({ question, before }) => [...(before ?? []), question].join('|'))).size,
    ).toBe(questions.length);
  });

  test('is asked about every guide, and never expects an answer from a listing', () => {
    const asked = new Set(questions.flatMap((question) => question.guides ?? []));
    expect([...asked].sort()).toEqual([...guides].sort());
  });

  test.each(questions.map((question) => [question.id, question] as const))(
    '%s can be right',
    (_, question) => {
      for (const kind of [question.kind].flat()) expect(kinds).toContain(kind);
      expect(question.tags.length).toBeGreaterThan(0);

      // A fact that is asked for stands in a guide that is asked for.
      const texts = (question.guides ?? []).map((id) => fold(documents.get(id)?.text ?? ''));
      for (const fact of texts.length > 0 ? (question.must ?? []) : []) {
        const found = [fact].flat().some((choice) => texts.some((text) => text.includes(fold(choice))));
        expect(found, `no guide holds ${JSON.stringify(fact)}`).toBe(true);
      }
      // A forbidden fact is no part of one that is asked for.
      for (const forbidden of question.mustNot ?? []) {
        const unavoidable = (question.must ?? []).some((fact) =>
          [fact].flat().every((choice) => fold(choice).includes(fold(forbidden))),
        );
        expect(unavoidable, `${forbidden} cannot be avoided`).toBe(false);
      }
      if (question.passage?.guide) {
        const text = documents.get(question.passage.guide)?.text;
        expect(text).toBeDefined();
        expect(fold(text ?? '')).toContain(fold(question.passage.contains ?? ''));
      }
    },
  );
});

const ofSet = (set: SetName): Library[] => libraries.filter((library) => library.set === set);

describe.each(sets)('the libraries of the set %s', (set) => {
  const documents = ofSet(set).flatMap((library) => [...documentsOf(library).values()]);
  const questions = ofSet(set).flatMap(questionsOf);

  test('hold text, Markdown and HTML documents, and a listing', () => {
    const endings = documents.map(({ file }) => extname(file));
    expect(endings.filter((ending) => ending === '.txt').length).toBeGreaterThanOrEqual(6);
    expect(endings).toContain('.md');
    expect(endings).toContain('.html');
    expect(documents.some(({ text }) => isListing(text))).toBe(true);
  });

  test('are asked as people ask: with follow-ups, typing errors, stories, two questions at once, and things they cannot know', () => {
    const tags = new Set(questions.flatMap((question) => question.tags));
    for (const tag of ['follow-up', 'misspelt', 'long', 'two-questions', 'off-topic', 'not-covered'])
      expect(tags).toContain(tag);
    for (const tag of ['comparison', 'discovery', 'small-talk', 'distress']) expect(tags).toContain(tag);
  });

  test('are asked at least seventy questions', () => {
    expect(questions.length).toBeGreaterThanOrEqual(70);
  });
});

describe('the libraries', () => {
  const texts = (set: SetName): string[] =>
    ofSet(set).flatMap((library) => [...documentsOf(library).values()].map(({ text }) => text));

  test('have questions with ids of their own', () => {
    const ids = libraries.flatMap(questionsOf).map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const isApart = (id: string): boolean => id.startsWith('apart-');
    expect(
      ofSet('apart')
        .flatMap(questionsOf)
        .every(({ id }) => isApart(id)),
    ).toBe(true);
    expect(
      ofSet('practice')
        .flatMap(questionsOf)
        .some(({ id }) => isApart(id)),
    ).toBe(false);
  });

  test('share no role, so that tuning on one teaches nothing about the other', () => {
    const roles = sets.map((set) => new Set(texts(set).flatMap(rolesIn)));
    for (const own of roles) expect(own.size).toBeGreaterThanOrEqual(12);
    const apart = roles.at(-1);
    expect(roles.slice(0, -1).flatMap((own) => [...own].filter((role) => apart?.has(role)))).toEqual([]);
  });

  test('share no run of nine words', () => {
    const seen = new Set([...texts('tuned'), ...texts('practice')].flatMap((text) => runsOf(text, 9)));
    expect(texts('apart').flatMap((text) => runsOf(text, 9).filter((run) => seen.has(run)))).toEqual([]);
  });
});

describe('the FAQ', () => {
  const folder = join(golden, 'faq');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md'));
  const questions: { question: string; file: string }[] = parse(
    readFileSync(join(golden, 'faq-questions.yaml'), 'utf8'),
  );

  test('has at least 140 entries in four folders', () => {
    expect(files.length).toBeGreaterThanOrEqual(140);
    expect(new Set(files.map((file) => file.split('/')[0])).size).toBe(4);
  });

  test('has entries with an id, a question, a place and an answer', () => {
    const entries = files.map((file) => {
      const [, head = '', body = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      return { file, head: parse(head), body: body.trim() };
    });
    for (const { file, head, body } of entries) {
      const [, place, id] = /\/(\d{3})_([0-9a-f]{10})_[a-z0-9-]+\.md$/.exec(file) ?? [];
      expect(head, file).toEqual({ id, question: expect.stringMatching(/\S/), sort_order: Number(place) });
      expect(body.length, file).toBeGreaterThan(40);
    }
    expect(new Set(entries.map(({ head }) => head.id)).size).toBe(files.length);
    expect(new Set(entries.map(({ head }) => head.question)).size).toBe(files.length);
  });

  test('is asked three different questions for each entry, and for nothing else', () => {
    const asked = new Map(files.map((file) => [file, 0]));
    for (const { file } of questions) {
      expect(asked.has(file), file).toBe(true);
      asked.set(file, (asked.get(file) ?? 0) + 1);
    }
    expect([...asked].filter(([, count]) => count !== 3)).toEqual([]);
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
  });
});
