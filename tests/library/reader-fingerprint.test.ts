import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { readerFingerprint } from '../../src/library/reader-fingerprint.js';
import { program } from '../support/build-once.js';
import { temporaryFolder } from '../support/temporary-folder.js';

it('stays as long as the code does', () => {
  expect(readerFingerprint()).toMatch(/^[\w-]{16}$/);
  expect(readerFingerprint()).toBe(readerFingerprint());
});

it('changes with any file that reads documents, and with no other', async () => {
  const root = temporaryFolder();
  const source = dirname(dirname(program));
  for (const room of ['domain', 'language', 'library'])
    cpSync(join(source, room), join(root, room), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  let version = 0;
  const fingerprint = async (): Promise<string> => {
    const { href } = pathToFileURL(join(root, 'library', 'reader-fingerprint.js'));
    const copy = (await import(
      /* @vite-ignore */ `${href}?${version++}`
    )) as typeof import('../../src/library/reader-fingerprint.js');
    return copy.readerFingerprint();
  };
  const first = await fingerprint();
  mkdirSync(join(root, 'search'));
  writeFileSync(join(root, 'search', 'new.js'), '');
  expect(await fingerprint()).toBe(first);

  const added = join(root, 'library', 'layouts', 'a-new-layout.js');
  writeFileSync(added, 'export {};');
  const second = await fingerprint();
  expect(second).not.toBe(first);
  rmSync(added);
  expect(await fingerprint()).toBe(first);
});
