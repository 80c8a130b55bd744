import { findDocuments } from '../library/find-documents.js';
import type { DocumentReading } from '../library/ingest-ports.js';
import { parseDocument } from '../library/parse-document.js';
import { readDocument } from '../library/readers/read-document.js';

export const documentReading: DocumentReading = {
  find: findDocuments,
  read: readDocument,
  parse: parseDocument,
};

/** Raised by hand when readers or parsers learn to read something differently: every document is then read again. */
export const readerFingerprint = '1';
