import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { SegueError } from '../../src/domain/errors.js';
import type { ParsedGuide } from '../../src/domain/guide.js';
import { findDocuments } from '../../src/library/find-documents.js';
import type { DocumentReading } from '../../src/library/ingest-ports.js';

/**
 * Reads documents in the simplest way there is, for tests of what comes after reading: a file that starts with `{` holds a
 * guide's fields as JSON; any other a title in its first line and running text below. `LISTING` as the title makes a listing,
 * `BROKEN` a document that cannot be read.
 */
export const plainReading: DocumentReading = {
  find: findDocuments,

  async read({ path, absolutePath }) {
    const text = await readFile(absolutePath, 'utf8');
    if (text.startsWith('BROKEN')) throw new SegueError('unreadable-document', `${path} holds no text.`);
    return { format: 'text', blocks: [{ kind: 'paragraph', text }], warnings: [] };
  },

  parse({ blocks }, name) {
    const [block] = blocks;
    const text = block?.kind === 'paragraph' ? block.text : '';
    if (text.startsWith('LISTING')) return { layout: 'listing' };
    const guide = text.startsWith('{') ? (JSON.parse(text) as Partial<ParsedGuide>) : articleOf(text, name);
    return {
      layout: guide.layout ?? 'transition-guide',
      guide: guideOf(guide),
      found: Object.keys(guide),
      missing: [],
      warnings: [],
    };
  },
};

function articleOf(text: string, name: string): Partial<ParsedGuide> {
  const [title = '', ...rest] = text.split('\n');
  return {
    layout: 'article',
    kind: 'role',
    title: title.replace(/^#+ /, '') || basename(name),
    to: '',
    sections: [{ heading: title.replace(/^#+ /, ''), text: rest.join('\n').trim() }],
  };
}

/** A guide with these fields, and nothing where they say nothing. */
export const guideOf = (fields: Partial<ParsedGuide>): ParsedGuide => ({
  title: 'A guide',
  kind: 'transition',
  layout: 'transition-guide',
  to: 'Somebody',
  transferableSkills: [],
  skillsToLearn: [],
  certifications: [],
  firstSteps: [],
  roadmap: [],
  faq: [],
  related: [],
  jobTitles: [],
  industries: [],
  sections: [],
  ...fields,
});
