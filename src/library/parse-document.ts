import { isMarkdownGuide, parseMarkdownGuide } from './layouts/markdown-guide.js';
import type { ParsedDocument } from './ingest-ports.js';
import type { RawDocument } from './raw-document.js';

export function parseDocument(doc: RawDocument, name: string): ParsedDocument {
  if (!isMarkdownGuide(doc)) return { layout: 'listing' };
  const { guide, warnings } = parseMarkdownGuide(doc, name);
  return { layout: 'markdown-guide', guide, found: [], missing: [], warnings };
}
