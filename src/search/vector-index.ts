import { createRequire } from 'node:module';
import type { HierarchicalNSW } from 'hnswlib-node';
import { SegueError } from '../domain/errors.js';
import type { VectorIndex, VectorIndexes } from '../library/ingest-ports.js';
import { isCompleteVectorFile } from './vector-file.js';

/** Links per node and breadth of the search while building (see DESIGN.md for the measurement). */
const LINKS = 16;
const BUILD_BREADTH = 60;
/** Breadth of a search; never below the number of neighbours asked for. */
const SEARCH_BREADTH = 100;
/** Room made at once; growing copies the whole index. */
const ROOM = 4_096;
/** Above this share of removed vectors a search wades through them: then the file is written without them. */
const MOST_REMOVED = 0.3;

type Native = Pick<typeof import('hnswlib-node'), 'HierarchicalNSW'>;
type OpenNative = (dimensions: number) => HierarchicalNSW;

/** Hierarchical navigable small worlds (Malkov & Yashunin, 2016) by hnswlib; inner product of unit vectors, which is the cosine. */
export const hnswIndexes: VectorIndexes = indexesWith(() => createRequire(import.meta.url)('hnswlib-node'));

/**
 * @param loadNative called at first use, so that a command that needs no vectors does not wait for it
 * @throws SegueError (the functions) `native-module-missing`
 */
export function indexesWith(loadNative: () => Native): VectorIndexes {
  const openNative: OpenNative = (dimensions) => {
    let native: Native;
    try {
      native = loadNative();
    } catch (error) {
      throw new SegueError(
        'native-module-missing',
        'hnswlib-node was not built for this Node: install python3, make and g++, then run `npm rebuild hnswlib-node`.',
        { cause: error },
      );
    }
    return new native.HierarchicalNSW('ip', dimensions);
  };
  return {
    create(dimensions) {
      const native = openNative(dimensions);
      native.initIndex({ maxElements: ROOM, m: LINKS, efConstruction: BUILD_BREADTH, randomSeed: 1 });
      return wrap(native, dimensions, openNative);
    },
    load(path, dimensions) {
      const native = openNative(dimensions);
      native.readIndexSync(path);
      return wrap(native, dimensions, openNative);
    },
    isComplete: isCompleteVectorFile,
  };
}

function wrap(start: HierarchicalNSW, dimensions: number, openNative: OpenNative): VectorIndex {
  let native = start;
  let room = native.getMaxElements();

  return { dimensions, add, remove, vector, nearest, save, reload };

  function add(label: number, given: readonly number[]): void {
    if (native.getCurrentCount() >= room) {
      room = Math.ceil(room * 1.5);
      native.resizeIndex(room);
    }
    // Under a label that was removed or is in use, hnswlib puts the new vector in the old one's place.
    native.addPoint(unit(given), label);
  }

  function remove(label: number): void {
    try {
      native.markDelete(label);
    } catch {
      // It has none: a passage that is only cited.
    }
  }

  function vector(label: number): number[] | undefined {
    try {
      return native.getPoint(label);
    } catch {
      return undefined;
    }
  }

  function nearest(given: readonly number[], limit: number): { label: number; similarity: number }[] {
    const size = Math.min(limit, native.getCurrentCount());
    if (size === 0) return [];
    native.setEf(Math.max(SEARCH_BREADTH, size));
    const { neighbors, distances } = native.searchKnn(unit(given), size);
    return neighbors.map((label, at) => ({ label, similarity: 1 - (distances[at] ?? 1) }));
  }

  function save(path: string, size: number): void {
    if (1 - size / native.getCurrentCount() > MOST_REMOVED) dropRemoved(size);
    native.writeIndexSync(path);
  }

  function reload(path: string): void {
    // A read that fails leaves hnswlib with memory that it has given back, and the process dies of it later: so the file goes into a
    // new index. The old one is emptied first, that both are never held.
    native.initIndex({ maxElements: 1, m: LINKS, efConstruction: BUILD_BREADTH, randomSeed: 1 });
    room = 1;
    const read = openNative(dimensions);
    read.readIndexSync(path);
    native = read;
    room = native.getMaxElements();
  }

  function dropRemoved(size: number): void {
    const packed = openNative(dimensions);
    room = Math.max(ROOM, size);
    packed.initIndex({ maxElements: room, m: LINKS, efConstruction: BUILD_BREADTH, randomSeed: 1 });
    for (const label of native.getIdsList()) {
      const kept = vector(label);
      if (kept) packed.addPoint(kept, label);
    }
    native = packed;
  }
}

/** A copy of length 1; a vector of zeros (a text without words) stays as it is and is like nothing. */
function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  return length === 0 ? [...vector] : vector.map((value) => value / length);
}
