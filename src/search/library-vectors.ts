import { SegueError } from '../domain/errors.js';
import type { VectorIndex, VectorIndexes } from '../library/ingest-ports.js';
import type { Library } from '../library/library-file.js';

/** The vectors of a library as it is now. */
export type Vectors = {
  /** Cosine similarity of a passage to a vector of length 1; 0 for a passage without one. */
  similarity(label: number, meaning: readonly number[]): number;
  /** At most `limit` passages, most similar first. */
  nearest(meaning: readonly number[], limit: number): { label: number; similarity: number }[];
};

/**
 * Keeps a library's vectors in memory: the file, read at the first use and again only when an ingest has written a
 * new one, and beside it what has changed since.
 * @param embedder id of the one that will embed the queries
 * @returns a function that gives the vectors of the library's present generation, or `undefined` when it has none
 * @throws SegueError (the function) `index-foreign-embedder`, `index-damaged`, `native-module-missing`
 */
export function libraryVectors(
  library: Library,
  embedder: string,
  vectorIndexes: Pick<VectorIndexes, 'load'>,
): () => Vectors | undefined {
  let held: { file: string; index: VectorIndex } | undefined;
  let seen = 0;
  const changed = new Map<number, Float32Array | undefined>();
  const vectors: Vectors = { similarity, nearest };

  return () => {
    if (seen === library.generation) return held && vectors;
    const made = library.index.embedder();
    if (made && made.id !== embedder)
      throw new SegueError(
        'index-foreign-embedder',
        `The index was made with ${made.id}, and ${embedder} is set: run \`segue ingest\`.`,
      );
    if (made?.file !== held?.file) {
      const index = made && library.index.loadVectors(vectorIndexes, held?.index);
      held = made && index && { file: made.file, index };
      changed.clear();
      seen = 0;
    }
    for (const { label, vector } of library.index.vectorChanges(seen)) changed.set(label, vector);
    seen = library.generation;
    return held && vectors;
  };

  function similarity(label: number, meaning: readonly number[]): number {
    if (changed.has(label)) return dot(meaning, changed.get(label) ?? []);
    return dot(meaning, held?.index.vector(label) ?? []);
  }

  function nearest(meaning: readonly number[], limit: number): { label: number; similarity: number }[] {
    const spare = Math.min(changed.size, limit);
    const unchanged = (held?.index.nearest(meaning, limit + spare) ?? []).filter(
      ({ label }) => !changed.has(label),
    );
    const fresh = [...changed].flatMap(([label, vector]) =>
      vector ? [{ label, similarity: dot(meaning, vector) }] : [],
    );
    return [...unchanged, ...fresh].sort((a, b) => b.similarity - a.similarity).slice(0, limit);
  }
}

/** The cosine of two vectors of length 1. */
function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < b.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}
