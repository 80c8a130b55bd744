import { SegueError } from '../domain/errors.js';
import type { GuideId } from '../domain/guide.js';
import type { Hit } from '../domain/passage.js';
import type { Embedder, VectorIndex, VectorIndexes } from '../library/ingest-ports.js';
import type { Library } from '../library/library-file.js';
import { blockOf, placeInBlock } from '../library/library-file-postings.js';
import { scoreAll, scoreLabels } from './full-text.js';
import { type Candidate, fuseRankings } from './fuse-rankings.js';
import { toQueryTerms } from './query-terms.js';
import { spread } from './spread.js';

/** How many passages each way of searching puts forward, beyond the hits that are asked for. */
const SPARE_CANDIDATES = 10;

export type SearchOptions = {
  /** Look only in these guides. */
  guides?: readonly GuideId[];
  /** At most so many hits; 10 unless told. */
  limit?: number;
};

export type Search = {
  /** The passages that say most about a query, best first; scores 0 to 1, comparable within one call. */
  search(query: string, options?: SearchOptions): Promise<Hit[]>;
};

/** Joins full text and vectors over one library. Vectors are read at the first search, and again after `library.refresh()`. */
export function searchLibrary({
  library,
  embedder,
  vectorIndexes,
}: {
  library: Library;
  embedder: Embedder;
  vectorIndexes: Pick<VectorIndexes, 'load'>;
}): Search {
  let vectors: { generation: number; index: VectorIndex | undefined } | undefined;

  return {
    async search(query, { guides, limit = 10 } = {}) {
      const meaning = unit(await embedder.embedQuery(query));
      const terms = toQueryTerms(query, library.index);
      const candidates = guides ? within(guides) : everywhere();
      const fused = fuseRankings(candidates);
      const ordered = guides ? fused : spread(fused.map((hit) => ({ ...hit, guide: guideOf(hit.label) })));
      return ordered
        .slice(0, limit)
        .map(({ label, score }) => ({ passage: library.index.passage(label), score }));

      function within(ids: readonly GuideId[]): Candidate[] {
        const labels = ids.flatMap((id) => library.index.labels(id));
        const words = scoreLabels(library.index, terms, labels);
        return labels.map((label) => candidate(label, words.get(label) ?? 0));
      }

      function everywhere(): Candidate[] {
        const words = scoreAll(library.index, terms);
        const found = new Map<number, Candidate>();
        for (const { label, similarity } of usableVectors()?.nearest(meaning, limit + SPARE_CANDIDATES) ?? [])
          if (similarity > 0) found.set(label, { label, words: words.of(label), similarity });
        for (const { label, score } of words.best(limit + SPARE_CANDIDATES))
          if (!found.has(label)) found.set(label, candidate(label, score));
        return [...found.values()];
      }

      function candidate(label: number, words: number): Candidate {
        return { label, words, similarity: dot(meaning, usableVectors()?.vector(label) ?? []) };
      }
    },
  };

  function guideOf(label: number): number {
    return library.index.block(blockOf(label))?.guides[placeInBlock(label)] ?? 0;
  }

  function usableVectors(): VectorIndex | undefined {
    if (vectors?.generation === library.generation) return vectors.index;
    const made = library.index.embedder();
    if (made && made.id !== embedder.id)
      throw new SegueError(
        'index-foreign-embedder',
        `The index was made with ${made.id}, and ${embedder.id} is set: run \`segue ingest\`.`,
      );
    vectors = undefined;
    vectors = { generation: library.generation, index: library.index.loadVectors(vectorIndexes) };
    return vectors.index;
  }
}

/** A copy of length 1; zeros stay zeros. */
function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  return length === 0 ? [...vector] : vector.map((value) => value / length);
}

/** The cosine of two vectors of length 1. */
function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < b.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
