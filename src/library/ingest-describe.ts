import type Database from 'better-sqlite3';
import type { GuideId } from '../domain/guide.js';
import { type KnownDocument, knownDocument, type Reading } from './ingest-read.js';
import type { DocumentReport, DocumentStatus } from './ingest-report.js';

/** What an ingest decided, by path. */
export type Decisions = {
  ids: ReadonlyMap<string, GuideId>;
  /** Documents that repeat another one → that other one. */
  twins: ReadonlyMap<string, string>;
  /** Documents whose guide was not in the library before. */
  added: ReadonlySet<string>;
};

/**
 * The report's line for each document that was looked at.
 * @param before the documents as they were known before this ingest
 */
export function describeDocuments(
  db: Database.Database,
  before: ReadonlyMap<string, KnownDocument>,
  readings: ReadonlyMap<string, Reading>,
  { ids, twins, added }: Decisions,
): DocumentReport[] {
  const reports: DocumentReport[] = [];
  for (const [path, reading] of readings) {
    const document = reading.outcome === 'same' ? before.get(path) : knownDocument(db, path);
    if (!document) continue;
    const twin = twins.get(path);
    const report = describeDocument(document, status(), ids.get(path));
    if (twin !== undefined && document.state !== 'failed')
      report.warnings.push(`The same guide as ${twin}, which tells more: skipped.`);
    reports.push(report);

    function status(): DocumentStatus {
      if (document?.state === 'failed') return 'failed';
      if (document?.state === 'listing' || twin !== undefined) return 'skipped';
      if (added.has(path)) return 'added';
      return reading.bytesChanged ? 'changed' : 'unchanged';
    }
  }
  return reports;
}

export function describeDocument(
  { path, layout, title, notes }: KnownDocument,
  status: DocumentStatus,
  id?: GuideId,
): DocumentReport {
  return {
    path,
    ...(id === undefined ? {} : { id }),
    ...(layout === null ? {} : { layout }),
    ...(title === null ? {} : { title }),
    status,
    found: [...notes.found],
    missing: [...notes.missing],
    warnings: [...notes.warnings],
    ...(notes.error === undefined ? {} : { error: notes.error }),
  };
}

/** A path that could not even be looked into. */
export const describeProblem = (path: string, error: string): DocumentReport => ({
  path,
  status: 'failed',
  found: [],
  missing: [],
  warnings: [],
  error,
});
