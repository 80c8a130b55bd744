import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideId } from '../../src/domain/guide.js';
import { openLibrary } from '../../src/library/library-file.js';
import { program } from '../support/build-once.js';
import { smallLibrary, statuses } from '../support/small-library.js';

const baker = {
  title: 'From Baker to Botanist',
  from: 'Baker',
  to: 'Botanist',
  aliases: ['Plant Scientist'],
  difficulty: 'Moderate',
  firstSteps: ['Visit a garden', 'Read about moss'],
};

describe('a library opened for reading', () => {
  it('gives guides, their summaries and their passages in reading order', async () => {
    const library = smallLibrary({ 'baker.txt': baker, 'bees.txt': 'Beekeeping\nBees are kind.' });
    await library.ingest();
    const opened = library.open();
    expect(opened.guides()).toEqual([
      {
        id: 'baker',
        title: 'From Baker to Botanist',
        kind: 'transition',
        layout: 'transition-guide',
        path: 'baker.txt',
        from: 'Baker',
        to: 'Botanist',
        aliases: ['Plant Scientist'],
      },
      {
        id: 'bees',
        title: 'Beekeeping',
        kind: 'role',
        layout: 'article',
        path: 'bees.txt',
        to: '',
        aliases: [],
      },
    ]);
    expect(opened.guide(guideId('baker'))).toMatchObject({ id: 'baker', path: 'baker.txt', ...baker });
    expect(opened.guide(guideId('nobody'))).toBeUndefined();
    expect(opened.passages(guideId('baker'))).toEqual([
      { id: 'baker#1', guide: 'baker', section: 'Title', field: 'title', text: 'From Baker to Botanist' },
      { id: 'baker#2', guide: 'baker', section: 'Difficulty', field: 'difficulty', text: 'Moderate' },
      {
        id: 'baker#3',
        guide: 'baker',
        section: 'First steps',
        field: 'first-steps',
        text: '- Visit a garden\n- Read about moss',
      },
    ]);
    expect(opened.passages(guideId('nobody'))).toEqual([]);
  });

  it('stands still until it is refreshed, and is then wholly the new one', async () => {
    const library = smallLibrary({ 'a.txt': 'Anchors\nAnchors are heavy.', 'b.txt': 'Buoys\nBuoys float.' });
    await library.ingest();
    const opened = library.open();
    const search = library.search(opened);
    const found = async () => (await search('anchors and buoys')).map(({ passage }) => passage.text);
    expect(await found()).toEqual(['Anchors are heavy.', 'Buoys float.']);
    library.write({ 'a.txt': 'Anchors\nAnchors are made of iron.' });
    library.remove('b.txt');
    await library.ingest();

    expect(await found()).toEqual(['Anchors are heavy.', 'Buoys float.']);
    expect(opened.guides().map(({ id }) => id)).toEqual(['a', 'b']);
    expect(opened.passages(guideId('b'))).toHaveLength(2);

    expect(opened.refresh()).toBe(true);
    expect(opened.generation).toBe(2);
    expect(opened.guides().map(({ id }) => id)).toEqual(['a']);
    expect(await found()).toEqual(['Anchors are made of iron.']);
    expect(opened.refresh()).toBe(false);
  });

  it('answers by words alone when the vectors of its generation went before it had read them', async () => {
    const library = smallLibrary({ 'a.txt': 'Anchors\nAnchors are heavy.' });
    await library.ingest();
    const opened = library.open();
    library.write({ 'b.txt': 'Buoys\nBuoys float.' });
    await library.ingest();
    const hits = await library.search(opened)('heavy anchors');
    expect(hits.map(({ passage }) => passage.text)).toEqual(['Anchors are heavy.']);
  });

  it('is the same generation after an ingest that changed nothing', async () => {
    const library = smallLibrary({ 'a.txt': 'Anchors\nAnchors are heavy.' });
    await library.ingest();
    const opened = library.open();
    await library.ingest();
    expect(opened.refresh()).toBe(false);
    expect(readdirSync(library.dataDir).filter((name) => name.startsWith('vectors'))).toEqual([
      'vectors-1.hnsw',
    ]);
  });
});

describe('a library that cannot be read', () => {
  it('was never made: it says how to make it', () => {
    const { dataDir } = smallLibrary();
    expect(() => openLibrary(dataDir)).toThrow(
      expect.objectContaining({ code: 'no-guides', message: expect.stringContaining('segue ingest') }),
    );
  });

  it('was begun by an ingest that died at once', () => {
    const { dataDir } = smallLibrary();
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'library.db'), '');
    expect(() => openLibrary(dataDir)).toThrow(expect.objectContaining({ code: 'no-guides' }));
  });

  it.each([
    [
      'is no database',
      (file: string) => writeFileSync(file, 'no database at all, but long enough for a header. '.repeat(40)),
    ],
    ['was cut short', (file: string) => truncateSync(file, 9_000)],
    ['has a hole', (file: string) => writeFileSync(file, overwritten(readFileSync(file), 4_096, 24_000))],
  ])('%s: it says so, and an ingest mends it', async (_, damage) => {
    const library = smallLibrary({ 'a.txt': 'Anchors\nAnchors are heavy.' });
    await library.ingest();
    damage(join(library.dataDir, 'library.db'));
    expect(() => {
      const opened = library.open();
      opened.guides();
      opened.passages(guideId('a'));
    }).toThrow(
      expect.objectContaining({ code: 'index-damaged', message: expect.stringContaining('segue ingest') }),
    );

    expect(statuses(await library.ingest())).toEqual(['a.txt: added']);
    expect(readdirSync(library.dataDir)).toContain('library.db.damaged');
    const [hit] = await library.search()('heavy');
    expect(hit?.passage.text).toBe('Anchors are heavy.');
  });

  it.each([
    ['is gone', (file: string) => rmSync(file)],
    ['was cut short', (file: string) => truncateSync(file, 100)],
    ['has a wrong byte', (file: string) => writeFileSync(file, overwritten(readFileSync(file), 200, 201))],
  ])('lost its vectors: the file %s', async (_, damage) => {
    const library = smallLibrary({ 'a.txt': 'Anchors\nAnchors are heavy.' });
    await library.ingest();
    damage(join(library.dataDir, 'vectors-1.hnsw'));
    await expect(library.search()('heavy')).rejects.toMatchObject({ code: 'index-damaged' });

    expect(statuses(await library.ingest())).toEqual(['a.txt: unchanged']);
    const [hit] = await library.search()('heavy');
    expect(hit?.passage.text).toBe('Anchors are heavy.');
  });

  it('was made by another version: it says so, and an ingest makes it anew', async () => {
    const library = smallLibrary({ 'a.txt': 'Anchors\nAnchors are heavy.' });
    await library.ingest();
    const { default: Database } = await import('better-sqlite3');
    const db = new Database(join(library.dataDir, 'library.db'));
    db.exec(`UPDATE meta SET value = '0' WHERE key = 'schema'; DROP TABLE terms`);
    db.close();
    expect(() => library.open()).toThrow(
      expect.objectContaining({ code: 'index-damaged', message: expect.stringContaining('another version') }),
    );
    expect(statuses(await library.ingest())).toEqual(['a.txt: added']);
    expect(library.open().generation).toBe(2);
  });
});

// Only another user than the superuser is held off by a folder's rights, so a process of such a one reads.
it.runIf(process.getuid?.() === 0)('reads a data folder that it may not write', async () => {
  const library = smallLibrary({ 'a.txt': 'Anchors\nAnchors are heavy.' });
  await library.ingest();
  for (const name of readdirSync(library.dataDir)) chmodSync(join(library.dataDir, name), 0o444);
  chmodSync(library.dataDir, 0o555);
  chmodSync(join(library.dataDir, '..'), 0o755);
  const reading = `
    process.setgid(65534); process.setuid(65534);
    const { openLibrary } = await import(${JSON.stringify(program.replace('app/main.js', 'library/library-file.js'))});
    const library = openLibrary(${JSON.stringify(library.dataDir)});
    console.log(JSON.stringify([library.guides().map(({ id }) => id), library.refresh()]));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', reading], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout.trim()).toBe('[["a"],false]');
});

function overwritten(bytes: Buffer, from: number, to: number): Buffer {
  return Buffer.concat([bytes.subarray(0, from), Buffer.alloc(to - from, 0xa5), bytes.subarray(to)]).subarray(
    0,
    bytes.length,
  );
}
