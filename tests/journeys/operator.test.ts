import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOperatorFolder } from '../support/operator-folder.js';
import { jsonLines, type Ran, removeFolder, runSegue } from '../support/run-segue.js';

/** An operator with a folder of guides of their own: set up, look in, change a file, break things. */
let folder: string;
let knowledge: string;
let own: Record<string, string>;
const settings = (): Record<string, string> => own;
const segue = (args: string[], input = ''): Promise<Ran> =>
  runSegue(args, { input, settings: settings(), from: folder });

beforeAll(() => {
  ({ folder, knowledge, settings: own } = makeOperatorFolder());
});
afterAll(() => removeFolder(folder));

const ids = [
  'falconer-to-glassblower',
  'lamplighter-to-glassblower',
  'lamplighter-to-kelp-farmer',
  'peat-surveyor',
  'ropemaker',
];

describe('a library of one’s own', () => {
  it('is indexed by the first question that needs it', async () => {
    const { code, out, err } = await segue(['ask', '--json', 'how long from lamplighter to glassblower?']);

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      kind: 'answered',
      guides: ['lamplighter-to-glassblower'],
      citations: [
        { marker: 1, guide: 'lamplighter-to-glassblower', section: 'Timeline', quote: '6-10 months' },
      ],
    });
  });

  it('is reported on, file by file, and not indexed twice', async () => {
    const { code, out } = await segue(['ingest', '--json']);
    const report = JSON.parse(out);

    expect(code).toBe(0);
    expect(report).toMatchObject({ added: 0, changed: 0, unchanged: 5, removed: 0, failed: 0 });
    expect(report.documents.map((document: { id: string }) => document.id).sort()).toEqual(ids);
    const lamplighter = report.documents.find(
      (document: { id: string }) => document.id === 'lamplighter-to-glassblower',
    );
    expect(lamplighter).toMatchObject({
      path: 'lamplighter-to-glassblower.md',
      layout: 'markdown-guide',
      status: 'unchanged',
      warnings: [],
    });
  });

  it('is listed and shown, for people and as JSON', async () => {
    const [list, listJson, show, showJson] = await Promise.all([
      segue(['guides']),
      segue(['guides', '--json']),
      segue(['show', 'falconer-to-glassblower']),
      segue(['show', 'falconer-to-glassblower', '--json']),
    ]);

    expect(list.out.trimEnd().split('\n')).toHaveLength(5);
    expect(list.out).toMatch(/^falconer-to-glassblower +Falconer → Glassblower$/m);
    expect(JSON.parse(listJson.out).map((guide: { id: string }) => guide.id)).toEqual(ids);
    expect(show.out).toContain('+15% to +30%');
    const { passages, sections, ...guide } = JSON.parse(showJson.out);
    expect(guide).toEqual({
      id: 'falconer-to-glassblower',
      title: 'From Falconer to Glassblower',
      kind: 'transition',
      layout: 'markdown-guide',
      path: 'falconer-to-glassblower.md',
      from: 'Falconer',
      to: 'Glassblower',
      overview: 'A falconer brings steady hands and comes late to fire.',
      difficulty: 'Hard',
      timeline: { text: '12-16 months', months: { min: 12, max: 16 } },
      salary: { change: { text: '+15% to +30%', percent: { min: 15, max: 30 } } },
      transferableSkills: [],
      skillsToLearn: [
        {
          name: 'Heat sense',
          priority: 'critical',
          weeks: { min: 7, max: 9 },
          how: 'Stand at the furnace mouth each morning.',
        },
        { name: 'Timing', priority: 'important', weeks: { min: 5, max: 5 } },
      ],
      certifications: [],
      firstSteps: [],
      roadmap: [],
      faq: [],
      related: [],
      jobTitles: [],
      industries: [],
    });
    expect(sections).toEqual([]);
    expect(passages.length).toBeGreaterThan(4);
  });

  it('is searched: the limit is kept, the best passage first, one line for each query', async () => {
    const { code, out } = await segue(
      ['search', '--json', '--limit', '3'],
      'annealing kiln curve\n{"query":"mussel boat"}\nzzzqqq\n',
    );
    const lines = jsonLines<{
      query: string;
      hits: { guide: string; path: string; section: string; text: string; score: number }[];
    }>(out);

    expect(code).toBe(0);
    expect(lines.map(({ query }) => query)).toEqual(['annealing kiln curve', 'mussel boat', 'zzzqqq']);
    expect(lines[0]?.hits[0]).toMatchObject({
      guide: 'lamplighter-to-glassblower',
      path: 'lamplighter-to-glassblower.md',
      section: 'Skills to learn › Annealing',
    });
    expect(lines[1]?.hits[0]).toMatchObject({ guide: 'lamplighter-to-kelp-farmer' });
    for (const { hits } of lines) {
      expect(hits.length).toBeLessThanOrEqual(3);
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
      expect(hits.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
    }
  });

  it('follows its files: a new guide is answered from, a deleted one is forgotten', async () => {
    writeFileSync(
      join(knowledge, 'tinker-to-clockkeeper.md'),
      '---\nfrom: Tinker\nto: Clockkeeper\ntimeline: 3-4 months\n---\n\nGears either way.\n',
    );
    const added = await segue(['ingest', '--json']);
    const asked = await segue(['ask', '--json', 'how long from tinker to clockkeeper?']);
    rmSync(join(knowledge, 'tinker-to-clockkeeper.md'));
    const removed = await segue(['ingest', '--json']);
    const askedAgain = await segue(['ask', '--json', 'how long from tinker to clockkeeper?']);

    expect(JSON.parse(added.out)).toMatchObject({ added: 1, unchanged: 5 });
    expect(JSON.parse(asked.out)).toMatchObject({ kind: 'answered', citations: [{ quote: '3-4 months' }] });
    expect(JSON.parse(removed.out)).toMatchObject({ removed: 1, unchanged: 5 });
    expect(JSON.parse(askedAgain.out)).toMatchObject({ kind: 'not-covered', citations: [] });
  });

  it('is followed by a question as well, which says so on standard error', async () => {
    const file = join(knowledge, 'cooper-to-luthier.md');
    writeFileSync(file, '---\nfrom: Cooper\nto: Luthier\ntimeline: 7-8 months\n---\n\nWood either way.\n');
    const asked = await segue(['ask', '--json', 'how long from cooper to luthier?']);
    const again = await segue(['ask', '--json', 'how long from cooper to luthier?']);
    rmSync(file);
    const listed = await segue(['guides', '--json']);

    expect(JSON.parse(asked.out)).toMatchObject({ kind: 'answered', citations: [{ quote: '7-8 months' }] });
    expect(asked.err).toBe('segue: The guides have changed: 1 added, 0 changed, 0 removed.\n');
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(listed.out).map((guide: { id: string }) => guide.id)).toEqual(ids);
  });

  it('is left alone when other documents were ingested in its place', async () => {
    const other = join(folder, 'other');
    const elsewhere = { SEGUE_KNOWLEDGE_DIR: knowledge, SEGUE_DATA_DIR: join(folder, 'other-index') };
    mkdirSync(other);
    writeFileSync(join(other, 'cooper.md'), '---\nto: Cooper\n---\n\nStaves and hoops.\n');
    await runSegue(['ingest', other], { settings: elsewhere });
    const { out, err } = await runSegue(['guides', '--json'], { settings: elsewhere });

    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject([{ id: 'cooper' }]);
  });
});

describe('a mistake at the keyboard', () => {
  /** One line on standard error, nothing on standard output, and no stack trace. */
  const oneLine = ({ out, err }: Ran): string => {
    expect(out).toBe('');
    expect(err).toMatch(/^segue: [^\n]+\n$/);
    expect(err).not.toMatch(/\n\s+at /);
    return err;
  };

  it.each([
    [['nope'], 'nope'],
    [['ask', '--jsno', 'hello'], '--jsno'],
    [['search', 'kiln', '--limit', '0'], '--limit'],
    [['show'], 'segue show ID'],
  ])('%j is wrong usage: exit code 2', async (args, named) => {
    const ran = await segue(args);
    expect(ran.code).toBe(2);
    expect(oneLine(ran)).toContain(named);
  });

  it('a setting that means nothing is named: exit code 2', async () => {
    const ran = await runSegue(['guides'], { settings: { ...settings(), LOG_LEVEL: 'loud' } });
    expect(ran.code).toBe(2);
    expect(oneLine(ran)).toContain('LOG_LEVEL');
  });

  it.each([
    [['show', 'peat-surveyr'], 'peat-surveyor'],
    [['show', 'quilter', '--json'], 'quilter'],
    [['ingest', 'nowhere'], 'nowhere'],
  ])('%j finds nothing: exit code 1', async (args, named) => {
    const ran = await segue(args);
    expect(ran.code).toBe(1);
    expect(oneLine(ran)).toContain(named);
  });

  it.each(['ask', 'start'])(
    '`segue %s` without any knowledge folder says which folder it looked for',
    async (command) => {
      const missing = join(folder, 'missing');
      const ran = await runSegue([command], {
        input: 'hello\n',
        settings: { SEGUE_KNOWLEDGE_DIR: missing, SEGUE_DATA_DIR: join(folder, 'fresh') },
      });
      expect(ran.code).not.toBe(0);
      expect(oneLine(ran)).toContain(missing);
    },
  );

  it('help lists the commands', async () => {
    const { code, out, err } = await segue(['help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const command of ['start', 'chat', 'ask', 'search', 'ingest', 'guides', 'show', 'doctor', 'eval'])
      expect(out).toMatch(new RegExp(`^ +${command} `, 'm'));
  });
});
