import { statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hnswIndexes } from '../../src/search/vector-index.js';
import { temporaryFolder } from '../support/temporary-folder.js';

it('is complete as it was written, and with the last byte missing it is not', () => {
  const file = join(temporaryFolder(), 'vectors.hnsw');
  const index = hnswIndexes.create(4);
  // Enough for links on several levels.
  for (let label = 0; label < 500; label++)
    index.add(label, [Math.sin(label), Math.cos(label), label % 7, 1]);
  index.save(file, 500);
  const { size } = statSync(file);
  expect(hnswIndexes.isComplete(file)).toBe(true);
  for (const length of [size - 1, size - 400, Math.floor(size / 2), 96, 95, 0]) {
    truncateSync(file, length);
    expect(hnswIndexes.isComplete(file)).toBe(false);
  }
});
