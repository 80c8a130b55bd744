import { findDocuments } from '../library/find-documents.js';
import type { DocumentReading } from '../library/ingest-ports.js';
import { parseDocument } from '../library/parse-document.js';
import { readDocument } from '../library/readers/read-document.js';

export const documentReading: DocumentReading = {
  find: findDocuments,
  read: readDocument,
  parse: parseDocument,
};

export { readerFingerprint } from '../library/reader-fingerprint.js';
