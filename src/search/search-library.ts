import { SegueError } from '../domain/errors.js';
import type { GuideId } from '../domain/guide.js';
import type { Hit } from '../domain/passage.js';
import { stopWords } from '../language/stop-words.js';
import { tokenize } from '../language/tokens.js';
import type { Embedder, VectorIndexes } from '../library/ingest-ports.js';
import type { Library } from '../library/library-file.js';
import { blockOf, placeInBlock } from '../library/library-file-postings.js';
import { scoreAll, scoreLabels } from './full-text.js';
import { type Candidate, fuseRankings } from './fuse-rankings.js';
import { libraryVectors } from './library-vectors.js';
import { toQueryWords } from './query-terms.js';
import { spread } from './spread.js';

/** How many passages each way of searching puts forward, beyond the hits that are asked for. */
const SPARE_CANDIDATES = 10;
/** Up to so many passages are all compared with the query; of more, only those that the words or the vectors put forward. */
const MOST_COMPARED = 150;

export type SearchOptions = {
  /** Look only in these guides. */
  guides?: readonly GuideId[];
  /** At most so many hits; 10 unless told. */
  limit?: number;
};

export type Search = {
  /**
   * The passages that say most about a query, best first; scores 0 to 1, comparable within one call. Over the whole
   * library, several guides are among the first hits; within given guides, their best passages come as they are.
   * @throws SegueError `index-foreign-embedder`, `index-damaged`, `native-module-missing`
   */
  search(query: string, options?: SearchOptions): Promise<Hit[]>;
};

/** Joins full text and vectors over one library, as it is at the last `library.refresh()`. */
export function searchLibrary({
  library,
  embedder,
  vectorIndexes,
}: {
  library: Library;
  embedder: Embedder;
  vectorIndexes: Pick<VectorIndexes, 'load'>;
}): Search {
  const openVectors = libraryVectors(library, embedder.id, vectorIndexes);

  return {
    async search(query, { guides, limit = 10 } = {}) {
      const meaning = unit(await embedder.embedQuery(query));
      // From here on nothing waits, so all is of one generation.
      // An embedder that cannot be reached gives nothing: then the words alone decide.
      const opened = openVectors();
      const vectors = meaning.length === 0 ? undefined : opened;
      checkDimensions(meaning, library.index.embedder());
      const { terms, stems } = toQueryWords(query, library.index);
      const fused = fuseRankings(guides ? within(guides) : everywhere());
      const ordered = guides ? fused : spreadOut(fused.map(withGuide), stems);
      return ordered
        .slice(0, limit)
        .map(({ label, score }) => ({ passage: library.index.passage(label), score }));

      function within(ids: readonly GuideId[]): Candidate[] {
        const labels = [...new Set(ids)].flatMap((id) => library.index.labels(id));
        const words = scoreLabels(library.index, terms, labels);
        const score = (label: number): number => words.get(label) ?? 0;
        if (labels.length <= MOST_COMPARED) return labels.map((label) => candidate(label, score(label)));
        const near = (vectors?.nearest(meaning, MOST_COMPARED) ?? []).filter(({ label }) => words.has(label));
        const told = labels.sort((a, b) => score(b) - score(a)).slice(0, limit + SPARE_CANDIDATES);
        return [...new Set([...told, ...near.map(({ label }) => label)])].map((label) =>
          candidate(label, score(label)),
        );
      }

      function everywhere(): Candidate[] {
        const words = scoreAll(library.index, terms);
        const found = new Map<number, Candidate>();
        for (const { label, similarity } of vectors?.nearest(meaning, limit + SPARE_CANDIDATES) ?? [])
          if (similarity > 0) found.set(label, { label, words: words.of(label), similarity });
        for (const { label, score } of words.best(limit + SPARE_CANDIDATES))
          if (!found.has(label)) found.set(label, candidate(label, score));
        return [...found.values()];
      }

      function candidate(label: number, words: number): Candidate {
        return { label, words, similarity: vectors?.similarity(label, meaning) ?? 0 };
      }
    },
  };

  function withGuide<T extends { label: number }>(hit: T): T & { guide: number } {
    return { ...hit, guide: library.index.block(blockOf(hit.label))?.guides[placeInBlock(hit.label)] ?? 0 };
  }

  function spreadOut<T extends { score: number; guide: number }>(
    hits: readonly T[],
    stems: ReadonlySet<string>,
  ): T[] {
    const named = new Map(hits.map(({ guide }) => [guide, rolesNamed(guide, stems)]));
    const most = Math.max(0, ...named.values());
    const meant = [...named].filter(([, roles]) => roles === most);
    // A role that several guides have in common names none of them.
    return spread(hits, most > 0 && meant.length === 1 ? meant[0]?.[0] : undefined);
  }

  /** How many of a guide's roles a query names with all their words. */
  function rolesNamed(guide: number, stems: ReadonlySet<string>): number {
    return library.index.roles(guide).filter((role) => {
      const words = tokenize(role).filter(({ word }) => !stopWords.has(word));
      return words.length > 0 && words.every(({ stem }) => stems.has(stem));
    }).length;
  }
}

/** A server may put another model behind the same name. @throws SegueError `index-foreign-embedder` */
function checkDimensions(
  meaning: readonly number[],
  made: { id: string; dimensions: number } | undefined,
): void {
  if (made && meaning.length > 0 && made.dimensions !== meaning.length)
    throw new SegueError(
      'index-foreign-embedder',
      `${made.id} gives vectors of ${meaning.length} numbers now, and the index was made with ${made.dimensions}: run \`segue ingest\`.`,
    );
}

/** A copy of length 1; zeros stay zeros. */
function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  return length === 0 ? [...vector] : vector.map((value) => value / length);
}
