import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkData } from '../../../src/app/doctor/check-folders.js';

it('says when an ingest may not fit on the disk', () => {
  const [finding] = checkData(tmpdir(), () => 12 * 2 ** 20);
  expect(finding).toMatchObject({
    state: 'problem',
    text: `${tmpdir()}, 12 MB free: an ingest may not fit.`,
    mend: expect.stringMatching(/^Make room \(100 MB at least\)/),
  });
});

it('says that a folder that is not there yet will be made', () => {
  const folder = join(tmpdir(), 'not', 'there', 'yet');
  const [finding] = checkData(folder, () => 5_000 * 2 ** 20);
  expect(finding).toEqual({
    check: 'data',
    state: 'ok',
    text: `${folder} is made at the first ingest, 5000 MB free`,
  });
});
