import type { Layout } from '../domain/guide.js';

/** What became of one document. `skipped`: read, but no guide of its own; `failed`: not readable, its last good guide stays. */
export type DocumentStatus = 'added' | 'changed' | 'unchanged' | 'removed' | 'skipped' | 'failed';

export type DocumentReport = {
  path: string;
  id?: string;
  layout?: Layout;
  title?: string;
  status: DocumentStatus;
  /** Fields of the guide that the document gives, and does not give. */
  found: string[];
  missing: string[];
  warnings: string[];
  error?: string;
};

export type IngestReport = {
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  failed: number;
  documents: DocumentReport[];
};

/** Counts the documents by status and puts them in the order of their paths. */
export function toReport(documents: readonly DocumentReport[]): IngestReport {
  const count = (status: DocumentStatus): number =>
    documents.filter((document) => document.status === status).length;
  return {
    added: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    removed: count('removed'),
    failed: count('failed'),
    documents: [...documents].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
  };
}
