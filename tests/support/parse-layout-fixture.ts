import { readFile } from 'node:fs/promises';
import { type ParsedDocument, parseDocument } from '../../src/library/parse-document.js';
import { readBytes } from '../../src/library/readers/read-document.js';

/** A file of tests/fixtures/layouts, read and parsed as the library would. */
export async function parseLayoutFixture(name: string): Promise<ParsedDocument> {
  const bytes = await readFile(new URL(`../fixtures/layouts/${name}`, import.meta.url));
  return parseDocument(await readBytes(name, bytes), name);
}

/** The same for a document that is no listing. */
export async function parseGuideFixture(
  name: string,
): Promise<Exclude<ParsedDocument, { layout: 'listing' }>> {
  const parsed = await parseLayoutFixture(name);
  if (!('guide' in parsed)) throw new Error(`${name} was taken for a listing`);
  return parsed;
}
