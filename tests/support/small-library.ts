import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import type { ParsedGuide } from '../../src/domain/guide.js';
import { type IngestOptions, ingest } from '../../src/library/ingest.js';
import type { IngestReport } from '../../src/library/ingest-report.js';
import { type Library, openLibrary } from '../../src/library/library-file.js';
import { HashingEmbeddings } from '../../src/search/hashing-embeddings.js';
import { type Search, searchLibrary } from '../../src/search/search-library.js';
import { hnswIndexes } from '../../src/search/vector-index.js';
import { plainReading } from './plain-reading.js';
import { temporaryFolder } from './temporary-folder.js';

/** A guide as a reader gives it. */
export const baker = {
  title: 'From Baker to Botanist: Your 9-Month Guide',
  from: 'Baker',
  to: 'Botanist',
  timeline: { text: '9 months' },
  firstSteps: ['Visit a garden', 'Read about moss'],
};

/** A folder of documents and a data folder, with an ingest that reads in the plain way. */
export type SmallLibrary = {
  guides: string;
  dataDir: string;
  /** Writes documents: running text, or the fields of a guide. */
  write(documents: Readonly<Record<string, string | Partial<ParsedGuide>>>): void;
  remove(path: string): void;
  ingest(options?: Partial<IngestOptions>): Promise<IngestReport>;
  /** Opens it for reading, until the test ends. */
  open(): Library;
  /** Opens it for searching. */
  search(library?: Library): Search['search'];
};

const opened: Library[] = [];
afterEach(() => {
  for (const library of opened.splice(0)) library.close();
});

export function smallLibrary(
  documents: Readonly<Record<string, string | Partial<ParsedGuide>>> = {},
): SmallLibrary {
  const root = temporaryFolder();
  const guides = join(root, 'guides');
  const dataDir = join(root, 'data');
  mkdirSync(guides);
  // Every file is as old as can be, so that nothing hangs on how fast the test runs.
  let clock = Date.parse('2024-01-01') / 1000;
  const write: SmallLibrary['write'] = (texts) => {
    for (const [path, content] of Object.entries(texts)) {
      const file = join(guides, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
      clock += 60;
      utimesSync(file, clock, clock);
    }
  };
  write(documents);
  return {
    guides,
    dataDir,
    write,
    remove: (path) => rmSync(join(guides, path), { recursive: true }),
    ingest: (options = {}) =>
      ingest({
        paths: [guides],
        dataDir,
        embedder: new HashingEmbeddings(),
        vectorIndexes: hnswIndexes,
        reading: plainReading,
        reader: 'plain',
        waitMs: 0,
        ...options,
      }),
    open,
    search: (library = open()) =>
      searchLibrary({ library, embedder: new HashingEmbeddings(), vectorIndexes: hnswIndexes }).search,
  };

  function open(): Library {
    const library = openLibrary(dataDir);
    opened.push(library);
    return library;
  }
}

/** `path: status` of each document, in the order of the report. */
export const statuses = ({ documents }: IngestReport): string[] =>
  documents.map(({ path, status }) => `${path}: ${status}`);
