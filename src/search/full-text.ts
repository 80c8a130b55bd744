import type { LibraryIndex } from '../library/library-file-index.js';
import {
  BLOCK_BITS,
  BLOCK_SIZE,
  type Block,
  blockOf,
  type Postings,
  placeInBlock,
  TEXT_COUNT,
} from '../library/library-file-postings.js';
import type { QueryTerm } from './query-terms.js';

/**
 * BM25F (Robertson & Zaragoza, "The Probabilistic Relevance Framework", 2009): a word's counts in the fields are added
 * up, weighted, before they saturate. A text's count is measured against its length; a title or heading holds a word
 * or does not, however long the text below. All chosen by measurement.
 */
const SATURATION = 1.5;
const LENGTH_WEIGHT = 0.7;
const IN_TITLE_COUNTS = 4;
const IN_HEADING_COUNTS = 3;
/** What the two upper bits of a count are worth. */
const fieldCounts = [0, IN_HEADING_COUNTS, IN_TITLE_COUNTS, IN_TITLE_COUNTS + IN_HEADING_COUNTS] as const;

/** Scores by label; 0 where no term is found. */
export type Scores = { of(label: number): number; best(limit: number): { label: number; score: number }[] };

/**
 * Scores every passage of the library: exact BM25 with field weights, and no early stop. The scores hold until the
 * next call for the same index.
 */
export function scoreAll(index: LibraryIndex, terms: readonly QueryTerm[]): Scores {
  const { scores, best } = emptySheets(index);
  for (const term of terms) {
    const [only] = term;
    if (only && term.length === 1) {
      for (const { block, postings } of index.postings(only.term))
        add(scores, block, postings, only.weight, sharesOf(index, block));
      continue;
    }
    for (const { term: number, weight } of term)
      for (const { block, postings } of index.postings(number))
        raise(scores, best, block, postings, weight, sharesOf(index, block));
    best.fill(0);
  }
  return { of: (label) => scores[label] ?? 0, best: (limit) => topOf(scores, limit) };
}

/** Scores some passages only, without reading any other block of the index. */
export function scoreLabels(
  index: LibraryIndex,
  terms: readonly QueryTerm[],
  labels: readonly number[],
): Map<number, number> {
  const byBlock = new Map<number, number[]>();
  for (const label of labels) {
    const ofBlock = byBlock.get(blockOf(label));
    if (ofBlock) ofBlock.push(label);
    else byBlock.set(blockOf(label), [label]);
  }
  const scores = new Map(labels.map((label) => [label, 0]));
  for (const [block, ofBlock] of byBlock) {
    const shares = sharesOf(index, block);
    for (const term of terms) {
      const found = term.map(({ term: number }) => index.postingsIn(number, block));
      for (const label of ofBlock) {
        const place = placeInBlock(label);
        let highest = 0;
        for (const [at, { weight }] of term.entries()) {
          highest = Math.max(highest, weight * saturated(countAt(found[at], place), shares[place] ?? 1));
        }
        scores.set(label, (scores.get(label) ?? 0) + highest);
      }
    }
  }
  return scores;
}

const sheetsOf = new WeakMap<LibraryIndex, { scores: Float32Array; best: Float32Array }>();

/** Two sheets of zeros with a place for each label; the same two for every query, because making them takes longer than wiping. */
function emptySheets(index: LibraryIndex): { scores: Float32Array; best: Float32Array } {
  const size = ((index.blocks().at(-1) ?? -1) + 1) * BLOCK_SIZE;
  const known = sheetsOf.get(index);
  if (known?.scores.length === size) {
    known.scores.fill(0);
    return known;
  }
  const made = { scores: new Float32Array(size), best: new Float32Array(size) };
  sheetsOf.set(index, made);
  return made;
}

function add(
  scores: Float32Array,
  block: number,
  { places, counts }: Postings,
  weight: number,
  shares: Float32Array,
) {
  const base = block << BLOCK_BITS;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    const score = weight * saturated(counts[at] as number, shares[place] as number);
    scores[base + place] = (scores[base + place] as number) + score;
  }
}

/** As `add`, but of one word's alternatives only the best counts; `best` holds what each passage has from this word. */
function raise(
  scores: Float32Array,
  best: Float32Array,
  block: number,
  { places, counts }: Postings,
  weight: number,
  shares: Float32Array,
) {
  const base = block << BLOCK_BITS;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    const score = weight * saturated(counts[at] as number, shares[place] as number);
    const more = score - (best[base + place] as number);
    if (more <= 0) continue;
    best[base + place] = score;
    scores[base + place] = (scores[base + place] as number) + more;
  }
}

/** From 0 to 1. @param share what one count in the text is worth, given its length */
function saturated(count: number, share: number): number {
  const weighted = (fieldCounts[count >> 6] as number) + (count & TEXT_COUNT) * share;
  return weighted / (weighted + SATURATION);
}

const heldShares = new WeakMap<Block, Float32Array>();

/** What one count in the text is worth, for each place of a block: 1 in a text of the mean length, less in a longer one. */
function sharesOf(index: LibraryIndex, number: number): Float32Array {
  const block = index.block(number);
  if (!block) return new Float32Array(BLOCK_SIZE).fill(1);
  const known = heldShares.get(block);
  if (known) return known;
  const { meanLength } = index.totals();
  const made = Float32Array.from(
    block.lengths,
    (length) => 1 / (1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * length) / meanLength),
  );
  heldShares.set(block, made);
  return made;
}

function countAt(postings: Postings | undefined, place: number): number {
  if (!postings) return 0;
  let low = 0;
  let high = postings.places.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = postings.places[middle] as number;
    if (at === place) return postings.counts[middle] as number;
    if (at < place) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** Labels looked at together when the highest scores are picked. */
const CHUNK = 256;

/**
 * The `limit` highest scores above 0, falling; equal scores in the order of the labels. The `limit` highest chunks
 * hold at least one score each that is not below the lowest of their maxima, so only what reaches it can be wanted.
 */
function topOf(scores: Float32Array, limit: number): { label: number; score: number }[] {
  const maxima = new Float32Array(Math.ceil(scores.length / CHUNK));
  for (let chunk = 0; chunk < maxima.length; chunk++) {
    const end = Math.min(scores.length, (chunk + 1) * CHUNK);
    let highest = 0;
    for (let label = chunk * CHUNK; label < end; label++)
      if ((scores[label] as number) > highest) highest = scores[label] as number;
    maxima[chunk] = highest;
  }
  const least = maxima.slice().sort().at(-limit) ?? 0;
  const kept: { label: number; score: number }[] = [];
  for (let chunk = 0; chunk < maxima.length; chunk++) {
    if ((maxima[chunk] as number) < least || maxima[chunk] === 0) continue;
    const end = Math.min(scores.length, (chunk + 1) * CHUNK);
    for (let label = chunk * CHUNK; label < end; label++) {
      const score = scores[label] as number;
      if (score >= least && score > 0) kept.push({ label, score });
    }
  }
  return kept.sort((a, b) => b.score - a.score || a.label - b.label).slice(0, limit);
}
