import type { FindProblem, Found } from './find-documents.js';
import type { KnownDocument } from './ingest-read.js';

/** How many documents are not as the library knows them. */
export type DocumentChanges = { added: number; changed: number; gone: number };

export type KnownFile = Pick<KnownDocument, 'path' | 'size' | 'modifiedMs' | 'state'>;

/**
 * Compares documents with what the library knows of them, by size and time alone; no file is read.
 * @param indexedMs when the index was last written, in milliseconds since 1970
 */
export function compareDocuments(
  known: ReadonlyMap<string, KnownFile>,
  { documents, problems }: Found,
  indexedMs: number,
): DocumentChanges {
  const paths = new Set(documents.map(({ path }) => path));
  const added = documents.filter(({ path }) => !known.has(path)).length;
  const changed = documents.filter((document) => {
    const before = known.get(document.path);
    if (!before) return false;
    if (document.size !== before.size) return true;
    if (before.state === 'failed') return false;
    // A time of 0 is one that an ingest did not trust: the file had just been written.
    return before.modifiedMs === 0
      ? document.modifiedMs > indexedMs
      : document.modifiedMs !== before.modifiedMs;
  }).length;
  const gone = [...known.keys()].filter((path) => !paths.has(path) && !isUnread(problems, path)).length;
  return { added, changed, gone };
}

/** Whether a document stands in a place that could not be looked into: it is not known to be gone. */
export const isUnread = (problems: readonly FindProblem[], path: string): boolean =>
  problems.some((problem) => path === problem.path || path.startsWith(`${problem.path}/`));
