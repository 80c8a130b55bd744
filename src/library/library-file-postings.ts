/**
 * The inverted index in blocks: the labels (passage numbers) are divided into blocks of BLOCK_SIZE, and one row holds
 * one term's passages of one block. A query adds up whole rows in typed arrays: six of the most common words over
 * 200,000 passages take 5 ms, where FTS5's bm25() took 380 ms on the same data; a changed guide rewrites only the
 * rows of its own block.
 */
export const BLOCK_BITS = 14;
export const BLOCK_SIZE = 1 << BLOCK_BITS;

export const blockOf = (label: number): number => label >>> BLOCK_BITS;
export const placeInBlock = (label: number): number => label & (BLOCK_SIZE - 1);

/** One term in one block: `places[i]` is a passage's place in the block (rising), `counts[i]` where it holds the term and how often. */
export type Postings = { places: Uint16Array; counts: Uint8Array };

/** A count is a byte: whether the guide's title and the passage's heading hold the term, and how often its text does. */
export const IN_TITLE = 128;
export const IN_HEADING = 64;
export const TEXT_COUNT = 63;

/** Row format: n places as 16-bit little-endian numbers, then n counts as bytes. */
export function decodePostings(data: Uint8Array): Postings {
  const size = data.length / 3;
  // A 16-bit view must start at an even address; SQLite's blobs nearly always do.
  const aligned = data.byteOffset % 2 === 0 ? data : data.slice();
  return {
    places: new Uint16Array(aligned.buffer, aligned.byteOffset, size),
    counts: aligned.subarray(2 * size),
  } as Postings;
}

/** Changes a row (or none): `changes` gives places their new counts, 0 for a place that no longer holds the term. `undefined` when nothing is left. */
export function mergePostings(
  data: Uint8Array | undefined,
  changes: ReadonlyMap<number, number>,
): Uint8Array | undefined {
  const old = data ? decodePostings(data) : undefined;
  const entries = [...changes].filter(([, count]) => count > 0);
  for (const [at, place] of (old?.places ?? []).entries())
    if (!changes.has(place)) entries.push([place, old?.counts[at] ?? 0]);
  if (entries.length === 0) return undefined;
  entries.sort(([a], [b]) => a - b);

  const merged = new Uint8Array(entries.length * 3);
  const places = new Uint16Array(merged.buffer, 0, entries.length);
  for (const [at, [place, count]] of entries.entries()) {
    places[at] = place;
    merged[2 * entries.length + at] = count;
  }
  return merged;
}

/** One block's passages: `lengths[place]` in words (0 where none is indexed), `guides[place]` the number of its guide. */
export type Block = { lengths: Uint16Array; guides: Uint32Array };

export const emptyBlock = (): Block => ({
  lengths: new Uint16Array(BLOCK_SIZE),
  guides: new Uint32Array(BLOCK_SIZE),
});

export function decodeBlock({ lengths, guides }: { lengths: Uint8Array; guides: Uint8Array }): Block {
  // Copies: a blob's address need not be a multiple of four.
  return {
    lengths: new Uint16Array(Uint8Array.from(lengths).buffer),
    guides: new Uint32Array(Uint8Array.from(guides).buffer),
  };
}

export const encodeBlock = ({ lengths, guides }: Block): { lengths: Uint8Array; guides: Uint8Array } => ({
  lengths: new Uint8Array(lengths.buffer),
  guides: new Uint8Array(guides.buffer),
});
