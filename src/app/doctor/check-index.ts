import { existsSync, statSync } from 'node:fs';
import { SegueError } from '../../domain/errors.js';
import { compareDocuments } from '../../library/document-changes.js';
import type { Found } from '../../library/find-documents.js';
import type { Embedder } from '../../library/ingest-ports.js';
import type { KnownDocument } from '../../library/ingest-read.js';
import type { Config } from '../config.js';
import { countOf } from './check-folders.js';
import type { Finding } from './finding.js';

const check = 'index';
const ingestMends = 'Run `segue ingest`: it builds the index again from the documents.';

/**
 * Whether the index can be used and says what the documents say now. Reads all of it, and the documents' times only.
 * @param found the documents of the knowledge folder, where it could be looked into
 */
export async function checkIndex(
  config: Pick<Config, 'dataDir' | 'model'>,
  found: Found | undefined,
): Promise<Finding[]> {
  const { dataDir } = config;
  // Loaded here, so that the doctor itself starts where the native modules do not.
  const { databasePath } = await import('../../library/library-file-schema.js');
  const file = databasePath(dataDir);
  if (!existsSync(file))
    return [
      { check, state: 'note', text: 'There is none yet: the first start, question or ingest builds it.' },
    ];
  try {
    const opened = await readIndex(config);
    const known = await indexedDocuments(file);
    return [...opened, ...(known ? describeChanges(known, found, statSync(file).mtimeMs) : [])];
  } catch (error) {
    return [
      error instanceof SegueError
        ? { check, state: 'problem', text: error.message }
        : {
            check,
            state: 'problem',
            text: `It cannot be read: ${(error as Error).message}`,
            mend: ingestMends,
          },
    ];
  }
}

/** The embedding model that is set; one that cannot be opened is the model check's to tell. */
async function embedderOf(config: {
  dataDir: string;
  model: Config['model'] | undefined;
}): Promise<Embedder | undefined> {
  if (config.model?.embeddingModel === undefined) return undefined;
  const { openEmbeddings } = await import('../open-model.js');
  return openEmbeddings({ dataDir: config.dataDir, model: config.model }).catch(() => undefined);
}

/** Opens the index as a question would, vectors and their checksum included. @throws SegueError when it is not usable */
async function readIndex({ dataDir, model }: Pick<Config, 'dataDir' | 'model'>): Promise<Finding[]> {
  const [{ openLibrary }, { hnswIndexes }, { HashingEmbeddings }] = await Promise.all([
    import('../../library/library-file.js'),
    import('../../search/vector-index.js'),
    import('../../search/hashing-embeddings.js'),
  ]);
  const library = openLibrary(dataDir);
  try {
    const guides = library.guides().length;
    const embedder = library.index.embedder();
    library.index.loadVectors(hnswIndexes);
    const { passages } = library.index.totals();
    const text = `${countOf(guides, 'guide')}, ${countOf(passages, 'passage')}, vectors by ${embedder?.id ?? 'nobody'}`;
    const ours = (await embedderOf({ dataDir, model }))?.id ?? new HashingEmbeddings().id;
    if (embedder && embedder.id !== ours)
      return [{ check, state: 'problem', text: `${text}, and ${ours} is what asks.`, mend: ingestMends }];
    return [{ check, state: guides > 0 ? 'ok' : 'note', text }];
  } finally {
    library.close();
  }
}

/** @returns nothing where the file may be read but not opened as a database (a folder without the right to write) */
async function indexedDocuments(file: string): Promise<Map<string, KnownDocument> | undefined> {
  const [{ damagedIndex, openDatabase }, { knownDocuments }] = await Promise.all([
    import('../../library/library-file-schema.js'),
    import('../../library/ingest-read.js'),
  ]);
  const db = openDatabase(file, { readonly: true, timeout: 2_000 });
  try {
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw damagedIndex(file);
    return knownDocuments(db);
  } catch (error) {
    if (/^SQLITE_(?:CANTOPEN|READONLY|BUSY)/.test(String((error as { code?: unknown }).code)))
      return undefined;
    throw error;
  } finally {
    db.close();
  }
}

/** @param indexedMs when the index was last written, in milliseconds since 1970 */
function describeChanges(
  known: ReadonlyMap<string, KnownDocument>,
  found: Found | undefined,
  indexedMs: number,
): Finding[] {
  const failed = [...known.values()].filter(({ state }) => state === 'failed').length;
  const findings: Finding[] =
    failed === 0
      ? []
      : [
          {
            check,
            state: 'problem',
            text: `${countOf(failed, 'document')} could not be read at the last ingest.`,
            mend: '`segue ingest` names each with what is wrong with it.',
          },
        ];
  if (!found) return findings;
  const paths = new Set(found.documents.map(({ path }) => path));
  if (known.size > 0 && ![...known.keys()].some((path) => paths.has(path)))
    return [
      ...findings,
      { check, state: 'note', text: 'It was made from other documents than those in the knowledge folder.' },
    ];
  const { added, changed, gone } = compareDocuments(known, found, indexedMs);
  if (added + changed + gone > 0)
    findings.push({
      check,
      state: 'problem',
      text: `It is older than the documents: ${added} new, ${changed} changed, ${gone} gone.`,
      mend: 'Run `segue ingest`.',
    });
  return findings;
}
