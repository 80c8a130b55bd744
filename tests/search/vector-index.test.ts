import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hnswIndexes, indexesWith } from '../../src/search/vector-index.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const DIMENSIONS = 16;

/** Vectors that depend on nothing but their number. */
function vectorOf(seed: number): number[] {
  let state = seed * 2_654_435_761 + 1;
  return Array.from({ length: DIMENSIONS }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32 - 0.5;
  });
}

const unit = (vector: readonly number[]): number[] => vector.map((value) => value / Math.hypot(...vector));
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

function filled(count: number) {
  const index = hnswIndexes.create(DIMENSIONS);
  for (let label = 0; label < count; label++) index.add(label, vectorOf(label));
  return index;
}

describe('a vector index', () => {
  it('finds nearly all that a full comparison finds, with their cosines', () => {
    const index = filled(3_000);
    const units = Array.from({ length: 3_000 }, (_, label) => unit(vectorOf(label)));
    let found = 0;
    for (let seed = 100_000; seed < 100_040; seed++) {
      const query = unit(vectorOf(seed));
      const exact = units
        .map((vector, label) => ({ label, similarity: dot(query, vector) }))
        .sort((a, b) => b.similarity - a.similarity)
        .slice(0, 10);
      const near = index.nearest(vectorOf(seed), 10);
      for (const { label, similarity } of near)
        expect(similarity).toBeCloseTo(dot(query, units[label] ?? []), 4);
      found += near.filter(({ label }) => exact.some((each) => each.label === label)).length;
    }
    expect(found / 400).toBeGreaterThan(0.9);
  });

  it('gives what it holds, and no more than it holds', () => {
    const index = filled(3);
    expect(index.nearest(vectorOf(1), 10).map(({ label }) => label)).toHaveLength(3);
    expect(index.nearest(vectorOf(1), 1)).toEqual([{ label: 1, similarity: expect.closeTo(1, 5) }]);
    expect(index.vector(2)).toEqual(unit(vectorOf(2)).map((value) => expect.closeTo(value, 5)));
    expect(index.vector(99)).toBeUndefined();
    expect(hnswIndexes.create(DIMENSIONS).nearest(vectorOf(1), 10)).toEqual([]);
  });

  it('forgets what is removed, and takes another vector under the same label', () => {
    const index = filled(50);
    index.remove(7);
    index.remove(7);
    index.remove(1_000);
    expect(index.vector(7)).toBeUndefined();
    expect(index.nearest(vectorOf(7), 50).map(({ label }) => label)).not.toContain(7);
    index.add(7, vectorOf(500));
    index.add(8, vectorOf(501));
    expect(index.nearest(vectorOf(500), 1)).toMatchObject([{ label: 7 }]);
    expect(index.nearest(vectorOf(501), 1)).toMatchObject([{ label: 8 }]);
  });

  it('is the same after it was written and read, and can go on', () => {
    const file = join(temporaryFolder(), 'vectors.hnsw');
    const index = filled(200);
    index.remove(3);
    index.save(file, 199);
    const read = hnswIndexes.load(file, DIMENSIONS);
    expect(read.nearest(vectorOf(900), 20)).toEqual(index.nearest(vectorOf(900), 20));
    expect(read.vector(3)).toBeUndefined();
    for (let label = 200; label < 6_000; label++) read.add(label, vectorOf(label));
    expect(read.nearest(vectorOf(5_999), 1)).toMatchObject([{ label: 5_999 }]);
    read.reload(file);
    expect(read.vector(5_999)).toBeUndefined();
    expect(read.nearest(vectorOf(5), 1)).toMatchObject([{ label: 5 }]);
  });

  it('lives on, empty, when the file that it shall take over went away', () => {
    const index = filled(50);
    expect(() => index.reload(join(temporaryFolder(), 'gone.hnsw'))).toThrow();
    expect(index.nearest(vectorOf(5), 10)).toEqual([]);
    for (let label = 0; label < 3; label++) index.add(label, vectorOf(label));
    expect(index.nearest(vectorOf(1), 1)).toMatchObject([{ label: 1 }]);
  });

  it('is written without what was removed, once that is much', () => {
    const folder = temporaryFolder();
    const index = filled(1_000);
    for (let label = 0; label < 400; label++) index.remove(label);
    index.save(join(folder, 'packed.hnsw'), 600);
    const packed = hnswIndexes.load(join(folder, 'packed.hnsw'), DIMENSIONS);
    expect(packed.nearest(vectorOf(700), 600)).toHaveLength(600);
    expect(packed.nearest(vectorOf(1), 600).map(({ label }) => label)).not.toContain(1);
    expect(packed.nearest(vectorOf(700), 1)).toMatchObject([{ label: 700 }]);
  });
});

it('tells what to install when the native module was not built', () => {
  const broken = indexesWith(() => {
    throw new Error('Could not locate the bindings file.');
  });
  expect(() => broken.create(DIMENSIONS)).toThrow(
    expect.objectContaining({
      code: 'native-module-missing',
      message: expect.stringMatching(/python3, make and g\+\+.*npm rebuild hnswlib-node/),
    }),
  );
});
