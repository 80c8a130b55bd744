import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** All code that decides what a document says and by which words it is found, beside this file. */
const rooms = ['../domain', '../language', '../library'];

/**
 * A fingerprint of the code that reads, cuts and indexes documents. An index made by other code is brought up to date
 * by reading every document again, without anyone having to think of raising a number. Takes some milliseconds.
 */
export function readerFingerprint(): string {
  const hash = createHash('sha256');
  for (const room of rooms) {
    const folder = fileURLToPath(new URL(room, import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts'))
      .sort();
    for (const name of files)
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(join(folder, name)))
        .update('\0');
  }
  return hash.digest('base64url').slice(0, 16);
}
