import { readdirSync, truncateSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideId } from '../../src/domain/guide.js';
import { hnswIndexes } from '../../src/search/vector-index.js';
import { plainReading } from '../support/plain-reading.js';
import { baker, smallLibrary, statuses } from '../support/small-library.js';

describe('what an ingest reports', () => {
  it('tells of each document what became of it, and of each guide which fields it has', async () => {
    const library = smallLibrary({
      'baker-to-botanist.txt': baker,
      'Bee Keeping.txt': 'Becoming a beekeeper\nBeekeepers rise early.',
      'all-guides.txt': 'LISTING',
      'torn.txt': 'BROKEN',
    });
    expect(await library.ingest()).toEqual({
      added: 2,
      changed: 0,
      unchanged: 0,
      removed: 0,
      failed: 1,
      documents: [
        {
          path: 'Bee Keeping.txt',
          id: 'bee-keeping',
          layout: 'article',
          title: 'Becoming a beekeeper',
          status: 'added',
          found: ['layout', 'kind', 'title', 'to', 'sections'],
          missing: [],
          warnings: [],
        },
        {
          path: 'all-guides.txt',
          layout: 'listing',
          status: 'skipped',
          found: [],
          missing: [],
          warnings: ['A page that lists guides, not a guide: skipped.'],
        },
        {
          path: 'baker-to-botanist.txt',
          id: 'baker-to-botanist',
          layout: 'transition-guide',
          title: baker.title,
          status: 'added',
          found: ['title', 'from', 'to', 'timeline', 'firstSteps'],
          missing: [],
          warnings: [],
        },
        {
          path: 'torn.txt',
          status: 'failed',
          found: [],
          missing: [],
          warnings: [],
          error: 'torn.txt holds no text.',
        },
      ],
    });
  });

  it('says the same of a document that it did not read again', async () => {
    const library = smallLibrary({ 'a.txt': baker, 'list.txt': 'LISTING' });
    const [first, second] = [await library.ingest(), await library.ingest()];
    const [a, list] = first.documents;
    expect(second).toEqual({
      added: 0,
      changed: 0,
      unchanged: 1,
      removed: 0,
      failed: 0,
      documents: [{ ...a, status: 'unchanged' }, list],
    });
  });
});

describe('only what changed is read again', () => {
  it('leaves alone what has the size and time of the last time, and what was only touched', async () => {
    const library = smallLibrary({ 'a.txt': 'A\nOne.', 'b.txt': 'B\nTwo.', 'c.txt': 'C\nThree.' });
    await library.ingest();
    const read: string[] = [];
    const counting = {
      ...plainReading,
      read: (document: Parameters<typeof plainReading.read>[0]) => {
        read.push(document.path);
        return plainReading.read(document);
      },
    };
    library.write({ 'b.txt': 'B\nTwo, but more of it.' });
    utimesSync(join(library.guides, 'c.txt'), 2_000_000_000 / 2, 2_000_000_000 / 2);
    const report = await library.ingest({ reading: counting });
    expect(statuses(report)).toEqual(['a.txt: unchanged', 'b.txt: changed', 'c.txt: unchanged']);
    expect(read).toEqual(['b.txt']);
  });

  it('does not trust a time stamp that is as fresh as the ingest itself', async () => {
    const library = smallLibrary({ 'a.txt': 'A\nOne.' });
    const now = Date.now();
    utimesSync(join(library.guides, 'a.txt'), now / 1000, now / 1000);
    await library.ingest();
    library.write({ 'a.txt': 'A\nTwo.' });
    utimesSync(join(library.guides, 'a.txt'), now / 1000, now / 1000);
    expect(statuses(await library.ingest())).toEqual(['a.txt: changed']);
  });

  it('reads everything again when the code that reads is another', async () => {
    const library = smallLibrary({ 'a.txt': 'A\nOne.' });
    await library.ingest();
    const shouting = {
      ...plainReading,
      parse: (...[document, name]: Parameters<typeof plainReading.parse>) => {
        const parsed = plainReading.parse(document, name);
        return 'guide' in parsed ? { ...parsed, guide: { ...parsed.guide, title: 'A!' } } : parsed;
      },
    };
    const report = await library.ingest({ reading: shouting, reader: 'shouting' });
    expect(report.documents).toMatchObject([{ status: 'unchanged', title: 'A!' }]);
    expect(library.open().guides()).toMatchObject([{ id: 'a', title: 'A!' }]);
  });
});

describe('what is gone leaves, what fails stays', () => {
  it('takes a guide out when its document is gone or has become something else', async () => {
    const library = smallLibrary({ 'a.txt': 'A\nOne.', 'b.txt': 'B\nTwo.', 'c.txt': 'C\nThree.' });
    await library.ingest();
    library.remove('a.txt');
    library.write({ 'b.txt': 'LISTING' });
    const report = await library.ingest();
    expect(statuses(report)).toEqual(['a.txt: removed', 'b.txt: skipped', 'c.txt: unchanged']);
    expect(library.open().guides()).toMatchObject([{ id: 'c' }]);
  });

  it('empties the library when the folder is empty', async () => {
    const library = smallLibrary({ 'a.txt': 'A\nOne.' });
    await library.ingest();
    library.remove('a.txt');
    expect(await library.ingest()).toMatchObject({ removed: 1 });
    expect(library.open().guides()).toEqual([]);
  });

  it('keeps the last good guide of a document that can no longer be read, until the file is gone', async () => {
    const library = smallLibrary({ 'a.txt': 'A\nThe good text.' });
    await library.ingest();
    library.write({ 'a.txt': 'BROKEN' });
    expect((await library.ingest()).documents).toEqual([
      {
        path: 'a.txt',
        id: 'a',
        layout: 'article',
        title: 'A',
        status: 'failed',
        found: [],
        missing: [],
        warnings: [],
        error: 'a.txt holds no text.',
      },
    ]);
    expect(
      library
        .open()
        .passages(guideId('a'))
        .map(({ text }) => text),
    ).toEqual(['A', 'The good text.']);
    library.write({ 'a.txt': 'A\nThe good text.' });
    expect(statuses(await library.ingest())).toEqual(['a.txt: changed']);
    library.remove('a.txt');
    await library.ingest();
    expect(library.open().guides()).toEqual([]);
  });

  it('leaves the library as it is when the folder does not exist', async () => {
    const library = smallLibrary({ 'a.txt': 'A\nOne.' });
    await library.ingest();
    await expect(library.ingest({ paths: [join(library.guides, 'nowhere')] })).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('nowhere'),
    });
    expect(library.open().guides()).toMatchObject([{ id: 'a' }]);
  });

  it('takes nothing out while a folder cannot be looked into', async () => {
    const library = smallLibrary({ 'a.txt': 'A\nOne.', 'sub/b.txt': 'B\nTwo.' });
    await library.ingest();
    const closed: typeof plainReading = {
      ...plainReading,
      find: async (paths) => {
        const found = await plainReading.find(paths);
        return {
          documents: found.documents.filter(({ path }) => !path.startsWith('sub/')),
          problems: [{ path: 'sub', error: 'no right to read it' }],
        };
      },
    };
    const report = await library.ingest({ reading: closed });
    expect(statuses(report)).toEqual(['a.txt: unchanged', 'sub: failed']);
    expect(
      library
        .open()
        .guides()
        .map(({ id }) => id),
    ).toEqual(['a', 'b']);
  });
});

describe('ids', () => {
  it('follow the file names, with the folder in front and a number behind where two are alike', async () => {
    const library = smallLibrary({
      'guide.txt': 'A\nOne.',
      'north/guide.txt': 'B\nTwo.',
      'south/guide.txt': 'C\nThree.',
      'south/Guide.md': 'D\nFour.',
      'C++ & C#.txt': 'E\nFive.',
    });
    const { documents } = await library.ingest();
    expect(Object.fromEntries(documents.map(({ path, id }) => [path, id]))).toEqual({
      'C++ & C#.txt': 'c-plus-plus-c-sharp',
      'guide.txt': 'guide',
      'north/guide.txt': 'north-guide',
      'south/Guide.md': 'south-guide',
      'south/guide.txt': 'south-guide-2',
    });
  });

  it('depend on what is there, not on what was there before', async () => {
    const library = smallLibrary({ 'guide.txt': 'A\nOne.', 'north/guide.txt': 'B\nTwo.' });
    await library.ingest();
    library.remove('guide.txt');
    await library.ingest();
    const opened = library.open();
    expect(opened.guides()).toMatchObject([{ id: 'guide', path: 'north/guide.txt', title: 'B' }]);
    expect(opened.passages(guideId('guide'))).toMatchObject([{ id: 'guide#1' }, { id: 'guide#2' }]);
  });
});

it('says when the data folder cannot be written', async () => {
  const library = smallLibrary({ 'a.txt': 'A\nOne.' });
  // The superuser may write everywhere; a file in the folder's place stops anyone.
  await expect(library.ingest({ dataDir: join(library.guides, 'a.txt', 'data') })).rejects.toMatchObject({
    code: 'storage',
  });
});

it('leaves the library as it was when the disk is full, and nothing beside it', async () => {
  const library = smallLibrary({ 'a.txt': 'A\nOne.' });
  await library.ingest();
  const before = readdirSync(library.dataDir).sort();
  library.write({ 'b.txt': 'B\nTwo.' });
  const full: typeof hnswIndexes = {
    ...hnswIndexes,
    load: (path, dimensions) => {
      const index = hnswIndexes.load(path, dimensions);
      // What hnswlib does on a full disk: it writes half of the file and says nothing.
      return {
        ...index,
        save(file, size) {
          index.save(file, size);
          truncateSync(file, 200);
        },
      };
    },
  };
  await expect(library.ingest({ vectorIndexes: full })).rejects.toMatchObject({
    code: 'storage',
    message: expect.stringContaining('free space'),
  });
  expect(readdirSync(library.dataDir).sort()).toEqual(before);
  expect(library.open().guides()).toMatchObject([{ id: 'a' }]);
});
