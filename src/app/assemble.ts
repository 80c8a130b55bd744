import { existsSync } from 'node:fs';
import type { PromptedAnswers } from '../answering/prompted/answer-prompted.js';
import { type Coach, createCoach } from '../coach/coach.js';
import { type ConversationMemory, createMemoryInProcess } from '../coach/conversation-memory.js';
import { createLibraryView } from '../coach/library-view.js';
import { SegueError } from '../domain/errors.js';
import type { GuideId } from '../domain/guide.js';
import type { Hit } from '../domain/passage.js';
import { findDocuments } from '../library/find-documents.js';
import { isOutOfDate } from '../library/index-freshness.js';
import type { IngestProgress } from '../library/ingest.js';
import type { Embedder } from '../library/ingest-ports.js';
import type { IngestReport } from '../library/ingest-report.js';
import { type Library, openLibrary } from '../library/library-file.js';
import { databasePath } from '../library/library-file-schema.js';
import { HashingEmbeddings } from '../search/hashing-embeddings.js';
import { searchLibrary } from '../search/search-library.js';
import { hnswIndexes } from '../search/vector-index.js';
import type { GuideShelf } from '../state/served-door.js';
import type { Config } from './config.js';
import type { ModelSurroundings } from './open-model.js';

/** The implementations, chosen in this one place. */
export type App = {
  config: Config;
  library: Library;
  coach: Coach;
  /** The same coach with another memory. */
  coachWith(memory: ConversationMemory): Coach;
  memory: ConversationMemory;
  /** The guides as they are now; a new generation of the index is moved on to. */
  shelf: GuideShelf;
  search(query: string, options: { guides?: readonly GuideId[]; limit?: number }): Promise<Hit[]>;
  close(): void;
};

/** What a model does, where one is set; what is absent is done without one. */
export type AppModels = {
  prompted?: PromptedAnswers;
  embedder?: Embedder;
};

/** Opens the library of the data folder and everything that answers from it. */
export function openApp(
  config: Config,
  { prompted, embedder = new HashingEmbeddings() }: AppModels = {},
): App {
  const memory = createMemoryInProcess();
  const library = openLibrary(config.dataDir);
  const { search } = searchLibrary({ library, embedder, vectorIndexes: hnswIndexes });
  const openView = createLibraryView(library, search);
  const coachWith = (remembering: ConversationMemory) =>
    createCoach({ openView, memory: remembering, ...(prompted ? { prompted } : {}) });
  return {
    config,
    library,
    coach: coachWith(memory),
    coachWith,
    memory,
    shelf: {
      guides: () => openView().understanding.all,
      guide: (id) => openView().sources.guide(id),
    },
    search,
    close: () => library.close(),
  };
}

/**
 * Indexes documents into the data folder; readers of documents are loaded only here.
 * @param waitMs how long to wait for another ingest
 * @param embedder the built-in one unless told
 */
export async function ingestInto(
  dataDir: string,
  paths: readonly string[],
  onProgress?: (progress: IngestProgress) => void,
  { waitMs, embedder = new HashingEmbeddings() }: { waitMs?: number; embedder?: Embedder | undefined } = {},
): Promise<IngestReport> {
  const [{ ingest }, { documentReading, readerFingerprint }] = await Promise.all([
    import('../library/ingest.js'),
    import('./document-reading.js'),
  ]);
  return ingest({
    paths,
    dataDir,
    embedder,
    vectorIndexes: hnswIndexes,
    reading: documentReading,
    reader: readerFingerprint(),
    ...(onProgress ? { onProgress } : {}),
    ...(waitMs === undefined ? {} : { waitMs }),
  });
}

/** The embedder that the settings name, for a command that indexes and asks nothing. @throws SegueError `config` */
export async function openEmbedder(config: Config): Promise<Embedder | undefined> {
  if (config.model?.embeddingModel === undefined) return undefined;
  return (await import('./open-model.js')).openEmbeddings(config);
}

/** A question does not wait longer than this for another ingest, which brings the index up to date as well. */
const BUSY_MS = 300;

/**
 * Opens the app; where nothing was indexed yet, or the index was made from the knowledge folder and no longer says what that says,
 * indexes the folder first. When that cannot be done, what the index holds still answers.
 * @param tell takes one line for people
 */
export async function openOrIngest(
  config: Config,
  onProgress?: (progress: IngestProgress) => void,
  tell: (line: string) => void = () => {},
  surroundings: ModelSurroundings = {},
): Promise<App> {
  const models = await openModels(config, surroundings);
  const { embedder } = models;
  const { dataDir, knowledgeDir } = config;
  if (!existsSync(databasePath(dataDir))) {
    if (!existsSync(knowledgeDir)) throw noKnowledge(config);
    await ingestInto(dataDir, [knowledgeDir], onProgress, { embedder });
  } else if (existsSync(knowledgeDir) && (await isOutOfDate(dataDir, knowledgeDir, findDocuments))) {
    try {
      const { added, changed, removed } = await ingestInto(dataDir, [knowledgeDir], onProgress, {
        waitMs: BUSY_MS,
        embedder,
      });
      if (added + changed + removed > 0)
        tell(`The guides have changed: ${added} added, ${changed} changed, ${removed} removed.`);
    } catch (error) {
      if (!(error instanceof SegueError)) throw error;
      tell(`The guides have changed, but the index has not: ${error.message}`);
    }
  }
  return openApp(config, models);
}

/** The models that the settings name; without any, nothing of a model is loaded. @throws SegueError `config` */
export async function openModels(config: Config, surroundings: ModelSurroundings = {}): Promise<AppModels> {
  if (!config.model) return {};
  const { openEmbeddings, openPrompted } = await import('./open-model.js');
  const [prompted, embedder] = await Promise.all([
    openPrompted(config.model, surroundings),
    openEmbeddings(config),
  ]);
  return { ...(prompted ? { prompted } : {}), ...(embedder ? { embedder } : {}) };
}

export const noKnowledge = ({ knowledgeDir }: Config): SegueError =>
  new SegueError(
    'no-guides',
    `There is no knowledge folder at ${knowledgeDir}: set SEGUE_KNOWLEDGE_DIR, or run \`segue ingest FOLDER\`.`,
  );
