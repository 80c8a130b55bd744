import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/library/ingest-ports.js';
import { HashingEmbeddings } from '../../src/search/hashing-embeddings.js';
import { smallLibrary } from '../support/small-library.js';

/** An embedder that costs: it counts the texts that it is given. */
function paidEmbedder(id = 'paid', dimensions = 8): Embedder & { texts: string[] } {
  const texts: string[] = [];
  const embed = (text: string): number[] =>
    Array.from({ length: dimensions }, (_, at) => ((text.charCodeAt(at % text.length) * (at + 3)) % 17) + 1);
  return {
    id,
    texts,
    embedDocuments: async (documents) => {
      texts.push(...documents);
      return documents.map(embed);
    },
    embedQuery: async (text) => embed(text),
  };
}

const documents = { 'a.txt': 'Anchors\nAnchors are heavy.', 'b.txt': 'Buoys\nBuoys float.' };

describe('only what changed is embedded', () => {
  it('with title and heading, and once', async () => {
    const library = smallLibrary(documents);
    const embedder = paidEmbedder();
    await library.ingest({ embedder });
    expect(embedder.texts).toEqual([
      'Anchors\n\n\nAnchors\nAnchors are heavy.',
      'Buoys\n\n\nBuoys\nBuoys float.',
    ]);
    await library.ingest({ embedder });
    expect(embedder.texts).toHaveLength(2);
  });

  it('of a changed guide, the passages that are new; none for one that moved to another file', async () => {
    const guide = { title: 'Baker', to: 'Baker', difficulty: 'Easy', demand: 'High', firstSteps: ['Knead'] };
    const library = smallLibrary({ ...documents, 'baker.txt': guide });
    const embedder = paidEmbedder();
    await library.ingest({ embedder });
    embedder.texts.length = 0;
    library.write({ 'baker.txt': { ...guide, demand: 'Low' } });
    library.remove('b.txt');
    library.write({ 'buoys.txt': documents['b.txt'] });
    await library.ingest({ embedder });
    expect(embedder.texts).toEqual(['Baker\n\nBaker\nDemand\nLow']);
  });

  it('not again when the code that reads documents is another', async () => {
    const library = smallLibrary(documents);
    const embedder = paidEmbedder();
    await library.ingest({ embedder });
    await library.ingest({ embedder, reader: 'another' });
    expect(embedder.texts).toHaveLength(2);
  });
});

describe('another embedder', () => {
  it('makes all vectors anew', async () => {
    const library = smallLibrary(documents);
    await library.ingest();
    const embedder = paidEmbedder();
    const report = await library.ingest({ embedder });
    expect(report).toMatchObject({ unchanged: 2, changed: 0 });
    expect(embedder.texts).toHaveLength(2);
    expect(library.open().index.embedder()).toMatchObject({ id: 'paid', dimensions: 8 });
  });

  it('is noticed when it keeps its name and changes its size', async () => {
    const library = smallLibrary(documents);
    await library.ingest({ embedder: paidEmbedder('paid', 8) });
    library.write({ 'a.txt': 'Anchors\nAnchors are of iron.' });
    const embedder = paidEmbedder('paid', 12);
    await library.ingest({ embedder });
    expect(embedder.texts.slice(-2)).toEqual([
      'Anchors\n\n\nAnchors\nAnchors are of iron.',
      'Buoys\n\n\nBuoys\nBuoys float.',
    ]);
    expect(library.open().index.embedder()).toMatchObject({ dimensions: 12 });
  });

  it('cannot search: it says what to do', async () => {
    const library = smallLibrary(documents);
    await library.ingest({ embedder: paidEmbedder() });
    await expect(library.search()('anchors')).rejects.toMatchObject({
      code: 'index-foreign-embedder',
      message: expect.stringContaining('segue ingest'),
    });
  });

  it('that fails leaves the library as it is', async () => {
    const library = smallLibrary(documents);
    await library.ingest();
    library.write({ 'c.txt': 'Cranes\nCranes lift.' });
    const broken: Embedder = {
      ...paidEmbedder(new HashingEmbeddings().id, 256),
      embedDocuments: async () => {
        throw new Error('the model is down');
      },
    };
    await expect(library.ingest({ embedder: broken })).rejects.toThrow('the model is down');
    expect(
      library
        .open()
        .guides()
        .map(({ id }) => id),
    ).toEqual(['a', 'b']);
    expect((await library.search()('anchors'))[0]?.passage.text).toBe('Anchors are heavy.');
  });
});

describe('few changes in a large library', () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, at) => [
      `${at}.txt`,
      `Number ${at}\nThe text about item${at} and nothing else.`,
    ]),
  );

  it('are kept beside the vector file, and searched like the rest', async () => {
    const library = smallLibrary(many);
    await library.ingest();
    const opened = library.open();
    const search = library.search(opened);
    const first = async (query: string): Promise<string | undefined> =>
      (await search(query))[0]?.passage.text;
    expect(await first('item7')).toBe('The text about item7 and nothing else.');

    library.write({ '7.txt': 'Number 7\nA windmill grinds corn.' });
    library.remove('8.txt');
    await library.ingest();
    opened.refresh();
    expect(readdirSync(library.dataDir).filter((name) => name.endsWith('.hnsw'))).toEqual(['vectors-1.hnsw']);
    expect(await first('windmil')).toBe('A windmill grinds corn.');
    expect((await search('item8 item7', { limit: 100 })).map(({ passage }) => passage.guide)).not.toContain(
      '8',
    );

    library.write({ '7.txt': 'Number 7\nA sawmill cuts planks.' });
    await library.ingest();
    opened.refresh();
    expect(await first('sawmill')).toBe('A sawmill cuts planks.');
  });

  it('are written into a new vector file when they have become many', async () => {
    const library = smallLibrary(many);
    await library.ingest();
    const opened = library.open();
    const search = library.search(opened);
    await search('item1');
    library.write(
      Object.fromEntries(
        Array.from({ length: 20 }, (_, at) => [`${at}.txt`, `Number ${at}\nNew words about thing${at}.`]),
      ),
    );
    library.remove('200.txt');
    await library.ingest();
    opened.refresh();
    expect(readdirSync(library.dataDir).filter((name) => name.endsWith('.hnsw'))).toEqual(['vectors-2.hnsw']);
    expect(opened.index.vectorChanges(0)).toEqual([]);
    expect((await search('thing13'))[0]?.passage.guide).toBe('13');
    expect((await search('item250'))[0]?.passage.guide).toBe('250');
  });
});
