import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PeerInput } from './peers/peer-input.js';
import { megabytes, percentiles, type Row } from './print-table.js';

/** Questions that a peer is asked: some of them take a second over a large library. */
const ASKED = 100;

const peers = [
  { what: 'plain SQLite FTS5, bm25', file: 'fts5' },
  { what: 'plain hnswlib', file: 'hnswlib' },
  { what: "LangChain's MemoryVectorStore", file: 'langchain' },
  { what: 'MiniSearch', file: 'minisearch' },
];

/**
 * The same passages and questions in plain FTS5, in plain hnswlib, in LangChain's in-memory vector store with the same
 * embedder, and in MiniSearch, each in a process of its own.
 */
export function measurePeers(folder: string, dataDir: string, allQuestions: readonly string[]): Row[] {
  const input = join(folder, 'peers.json');
  const questions = allQuestions.slice(0, ASKED);
  writeFileSync(input, JSON.stringify({ dataDir, questions } satisfies PeerInput));
  return [
    { what: `${questions.length} questions, p50 · p95 · p99, resident memory`, value: '' },
    ...peers.map(({ what, file }) => ({ what, value: measurePeer(file, input) })),
  ];
}

function measurePeer(file: string, input: string): string {
  const script = fileURLToPath(new URL(`./peers/${file}.js`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, input], { encoding: 'utf8' });
  if (status !== 0)
    return /heap out of memory/.test(stderr) ? "beyond Node's memory" : `ended with ${status}`;
  const { times, rss } = JSON.parse(stdout) as { times: number[]; rss: number };
  return `${percentiles(times)}, ${megabytes(rss)}`;
}
