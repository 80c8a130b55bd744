import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareDocuments, type KnownFile } from './document-changes.js';
import type { Found } from './find-documents.js';
import { databasePath, openDatabase, readMeta, SCHEMA_VERSION } from './library-file-schema.js';

/**
 * Whether the index of a folder's documents must be brought up to date: the folder has changed since, or another version of Segue
 * wrote it. An index that was made from other places is left alone, whatever the folder holds, and so is one that cannot be read.
 * @param find looks for the folder's documents; not called where the answer does not depend on them
 */
export async function isOutOfDate(
  dataDir: string,
  folder: string,
  find: (places: string[]) => Promise<Found>,
): Promise<boolean> {
  const index = describeIndex(dataDir);
  if (!index) return false;
  const { isOlder, places, known } = index;
  if (isOlder)
    return places === undefined
      ? known.some(({ path }) => existsSync(join(folder, path)))
      : isOnly(places, folder);
  if (!isOnly(places, folder)) return false;
  const { added, changed, gone } = compareDocuments(
    new Map(known.map((each) => [each.path, each])),
    await find([folder]),
    index.writtenMs,
  );
  return added + changed + gone > 0;
}

const isOnly = (places: readonly string[] | undefined, folder: string): boolean =>
  places?.length === 1 && places[0] === folder;

type Description = {
  /** Written by another version of Segue. */
  isOlder: boolean;
  /** What was ingested, where the index tells. */
  places?: string[];
  known: KnownFile[];
  /** Milliseconds since 1970. */
  writtenMs: number;
};

/** What an index tells about its documents; `undefined` when it cannot be read. */
function describeIndex(dataDir: string): Description | undefined {
  const file = databasePath(dataDir);
  try {
    const db = openDatabase(file, { readonly: true, timeout: 2_000 });
    try {
      const meta = readMeta(db);
      if (!meta) return undefined;
      const known = db
        .prepare<[], KnownFile>('SELECT path, size, modified_ms AS modifiedMs, state FROM documents')
        .all();
      return {
        isOlder: meta.schema !== String(SCHEMA_VERSION),
        ...(meta.places === undefined ? {} : { places: JSON.parse(meta.places) as string[] }),
        known,
        writtenMs: statSync(file).mtimeMs,
      };
    } finally {
      db.close();
    }
  } catch {
    return undefined;
  }
}
