import { FakeVectorStore } from '@langchain/core/utils/testing';
import hnswlib from 'hnswlib-node';
import MiniSearch from 'minisearch';
import { openFullTextBaseline } from '../src/evaluation/full-text-baseline.js';
import { openLibrary } from '../src/library/library-file.js';
import { HashingEmbeddings } from '../src/search/hashing-embeddings.js';
import { timed } from './measure-answers.js';
import { percentiles, type Row } from './print-table.js';

/** Questions that a peer is asked: some of them take seconds over a large library. */
const ASKED = 100;

/**
 * The same passages and questions in plain FTS5, in plain hnswlib, in MiniSearch and in LangChain's in-memory vector
 * store (the one of @langchain/core, which compares with every vector), the latter two with the same embedder.
 */
export async function measurePeers(dataDir: string, allQuestions: readonly string[]): Promise<Row[]> {
  const library = openLibrary(dataDir);
  const passages = library
    .guides()
    .flatMap(({ id }) => library.passages(id))
    .filter(({ field }) => field !== 'title');
  const titles = new Map(library.guides().map(({ id, title }) => [id, title]));
  library.close();
  const texts = passages.map(({ id, guide, section, text }) => ({
    id: String(id),
    text: `${titles.get(guide)}\n${section}\n${text}`,
  }));
  const questions = allQuestions.slice(0, ASKED);
  const embedder = new HashingEmbeddings();
  const meanings = await embedder.embedDocuments([...questions]);
  const rows: Row[] = [];
  const put = async (what: string, run: (question: string, at: number) => unknown): Promise<void> => {
    rows.push({ what, value: percentiles(await timed(questions, run)) });
  };

  const fullText = await openFullTextBaseline(texts);
  await put('plain SQLite FTS5, bm25', (question) => fullText.search(question, 10));
  fullText.close();

  const vectors = await embedder.embedDocuments(texts.map(({ text }) => text));
  const plain = new hnswlib.HierarchicalNSW('ip', vectors[0]?.length ?? 0);
  plain.initIndex({ maxElements: vectors.length, m: 16, efConstruction: 100 });
  for (const [at, vector] of vectors.entries()) plain.addPoint(vector, at);
  plain.setEf(100);
  await put('plain hnswlib', (_, at) => plain.searchKnn(meanings[at] ?? [], 10));

  const store = new FakeVectorStore(embedder);
  await store.addVectors(
    vectors,
    texts.map(({ id, text }) => ({ pageContent: text, metadata: { id } })),
  );
  await put("LangChain's in-memory vector store", (_, at) =>
    store.similaritySearchVectorWithScore(meanings[at] ?? [], 10),
  );
  store.memoryVectors = [];

  const mini = new MiniSearch({ fields: ['text'] });
  mini.addAll(texts);
  await put('MiniSearch', (question) => mini.search(question));
  return [
    { what: `${texts.length} passages, ${questions.length} questions, p50 · p95 · p99`, value: '' },
    ...rows,
  ];
}
