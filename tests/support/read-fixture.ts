import { readFile } from 'node:fs/promises';
import type { RawDocument } from '../../src/library/raw-document.js';
import { readBytes } from '../../src/library/readers/read-document.js';

/** A file of tests/fixtures/readers, read as the library would read it. */
export async function readFixture(name: string): Promise<RawDocument> {
  return readBytes(name, await readFile(new URL(`../fixtures/readers/${name}`, import.meta.url)));
}
