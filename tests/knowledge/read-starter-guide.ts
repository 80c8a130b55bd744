import { readFile } from 'node:fs/promises';
import type { ParsedGuide, Range } from '../../src/domain/guide.js';
import { parseMarkdownGuide } from '../../src/library/layouts/markdown-guide.js';
import type { RawDocument } from '../../src/library/raw-document.js';
import { readMarkdown } from '../../src/library/readers/read-markdown.js';

export const starterFolder = new URL('../../knowledge/', import.meta.url);

/** One file of the starter library, as it was read and as the guide that it became. */
export async function readStarterGuide(
  id: string,
): Promise<{ doc: RawDocument; guide: ParsedGuide; warnings: string[] }> {
  const doc = await readMarkdown(await readFile(new URL(`${id}.md`, starterFolder), 'utf8'));
  return { doc, ...parseMarkdownGuide(doc, id) };
}

/** The text of a guide's section. */
export const section = (guide: ParsedGuide, heading: string): string | undefined =>
  guide.sections.find((each) => each.heading === heading)?.text;

/** The names (one a line) that stand nowhere in a guide's fields. */
export function missingNames(guide: ParsedGuide, names: string): string[] {
  const told = JSON.stringify(guide).toLowerCase();
  return names
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !told.includes(name.toLowerCase()));
}

export const weeks = (min: number, max = min): Range => ({ min, max });
