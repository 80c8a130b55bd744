import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { isOutOfDate } from '../../src/library/index-freshness.js';
import { plainReading } from '../support/plain-reading.js';
import { smallLibrary } from '../support/small-library.js';

const isStale = ({ dataDir, guides }: { dataDir: string; guides: string }, folder = guides) =>
  isOutOfDate(dataDir, folder, plainReading.find);

/** Writes a fact about the index over. */
function setMeta(dataDir: string, key: string, value: string | undefined): void {
  const db = new Database(join(dataDir, 'library.db'));
  if (value === undefined) db.prepare('DELETE FROM meta WHERE key = ?').run(key);
  else db.prepare('UPDATE meta SET value = ? WHERE key = ?').run(value, key);
  db.close();
}

describe('an index', () => {
  it('is out of date when a document came, changed or went, and not otherwise', async () => {
    const library = smallLibrary({ 'a.txt': 'A\nOne.', 'b.txt': 'B\nTwo.' });
    await library.ingest();
    expect(await isStale(library)).toBe(false);
    library.write({ 'a.txt': 'A\nOne, and more of it.' });
    expect(await isStale(library)).toBe(true);
    await library.ingest();
    library.remove('b.txt');
    expect(await isStale(library)).toBe(true);
    await library.ingest();
    expect(await isStale(library)).toBe(false);
  });

  it('is not so for ever because of a document that nobody can read', async () => {
    const library = smallLibrary({ 'a.txt': 'A\nOne.', 'b.txt': 'BROKEN' });
    await library.ingest();
    expect(await isStale(library)).toBe(false);
  });

  it('of another version is, when it was made from this folder', async () => {
    const library = smallLibrary({ 'a.txt': 'A\nOne.' });
    await library.ingest();
    setMeta(library.dataDir, 'schema', '1');
    expect(await isStale(library)).toBe(true);
    expect(await isStale(library, join(library.guides, 'elsewhere'))).toBe(false);
    // Older versions did not write down where the documents came from.
    setMeta(library.dataDir, 'places', undefined);
    expect(await isStale(library)).toBe(true);
    expect(await isStale(library, join(library.guides, 'elsewhere'))).toBe(false);
  });

  it('that was made from other places is left alone', async () => {
    const library = smallLibrary({ 'a.txt': 'A\nOne.', 'sub/b.txt': 'B\nTwo.' });
    await library.ingest({ paths: [join(library.guides, 'sub')] });
    expect(await isStale(library)).toBe(false);
  });
});
