import type Database from 'better-sqlite3';
import { type GuideId, guideId } from '../domain/guide.js';
import { type Passage, type PassageField, passageId } from '../domain/passage.js';
import type { VectorIndex, VectorIndexes } from './ingest-ports.js';
import { type Block, decodeBlock, decodePostings, type Postings } from './library-file-postings.js';
import { damagedIndex, type Meta } from './library-file-schema.js';
import { decodeVector, loadVectorFile } from './library-file-vectors.js';
import { spellingVariants } from './spelling-variants.js';

/** How common a term is: `number` names it in `postings`. */
export type Term = { number: number; passages: number };

export type BlockPostings = { block: number; postings: Postings };

/** The most that posting lists in memory may take; everyday questions share their words. */
const POSTINGS_HELD = 32 << 20;
/** The most terms in memory, those included that no passage holds. */
const TERMS_HELD = 20_000;

/** What search reads of a library. Labels are passage numbers; a block is BLOCK_SIZE of them in a row. */
export type LibraryIndex = {
  /** Passages in the full text, and their mean length in words. */
  totals(): { passages: number; meanLength: number };
  term(stem: string): Term | undefined;
  /** A term's passages, block by block. */
  postings(term: number): readonly BlockPostings[];
  postingsIn(term: number, block: number): Postings | undefined;
  /** Lengths and owners of a block's passages, held in memory once read. */
  block(block: number): Block | undefined;
  blocks(): readonly number[];
  /** Labels of a guide's passages that are searched, in reading order. */
  labels(id: GuideId): number[];
  /** The roles that a guide leads from and to, by its number. */
  roles(guide: number): string[];
  /** @throws SegueError `index-damaged` when a label has no passage */
  passage(label: number): Passage;
  /** Known words that share a spelling variant with the word, with the number of passages that hold them. */
  similarWords(word: string): { word: string; passages: number }[];
  /** Who made the vectors, and the name of their file; `undefined` when there are none. */
  embedder(): { id: string; dimensions: number; file: string } | undefined;
  /**
   * Reads the vector file after checking it; `undefined` when it is there no more because an ingest ended just now:
   * then the words alone serve until the next `refresh`.
   * @param into what held the vectors of another generation
   * @throws SegueError `index-damaged`
   */
  loadVectors(indexes: Pick<VectorIndexes, 'load'>, into?: VectorIndex): VectorIndex | undefined;
  /** What the vector file does not have yet, of generations after this one: vectors of length 1, or none for a label that lost its own. */
  vectorChanges(after: number): { label: number; vector: Float32Array | undefined }[];
};

/** Wraps a reading function so that a damaged file is told as one. */
export type Guard = <A extends unknown[], R>(read: (...args: A) => R) => (...args: A) => R;

/** `isOutdated`: whether an ingest has ended since this library was opened or refreshed. */
type State = { meta: Meta; dataDir: string; isOutdated: () => boolean };

export function openLibraryIndex(
  db: Database.Database,
  state: () => State,
  guard: Guard,
): LibraryIndex & { /** Drops what is held in memory: the library has moved on. */ forget(): void } {
  const findTerm = db.prepare<[string], Term>('SELECT number, passages FROM terms WHERE stem = ?');
  const listPostings = db
    .prepare<[number], [number, Buffer]>('SELECT block, data FROM postings WHERE term = ? ORDER BY block')
    .raw();
  const findPostings = db
    .prepare<[number, number], Buffer>('SELECT data FROM postings WHERE term = ? AND block = ?')
    .pluck();
  const findBlock = db.prepare<[number], { lengths: Buffer; guides: Buffer }>(
    'SELECT lengths, guides FROM blocks WHERE block = ?',
  );
  const listBlocks = db.prepare<[], number>('SELECT block FROM blocks ORDER BY block').pluck();
  const listLabels = db
    .prepare<[string], number>(
      `SELECT label FROM passages
       WHERE guide = (SELECT number FROM guides WHERE id = ?) AND hash IS NOT NULL ORDER BY place`,
    )
    .pluck();
  const findRoles = db.prepare<[number], { from_role: string | null; to_role: string }>(
    'SELECT from_role, to_role FROM guides WHERE number = ?',
  );
  const findPassage = db.prepare<[number], PassageRow>(
    `SELECT id, place, section, field, text FROM passages JOIN guides ON guides.number = passages.guide WHERE label = ?`,
  );
  const findVariant = db.prepare<[string], { word: string; passages: number }>(
    'SELECT word, words.passages AS passages FROM spellings JOIN words USING (word) WHERE variant = ?',
  );

  const listChanges = db.prepare<[number], { label: number; vector: Buffer | null }>(
    'SELECT label, vector FROM vector_changes WHERE generation > ?',
  );

  const heldTerms = new Map<string, Term | undefined>();
  const heldPostings = new Map<number, BlockPostings[]>();
  let heldBytes = 0;
  const loadedBlocks = new Map<number, Block>();
  let blockNumbers: number[] | undefined;

  function hold(term: number, found: BlockPostings[], bytes: number): void {
    heldBytes += bytes;
    if (heldBytes > POSTINGS_HELD) {
      heldPostings.clear();
      heldBytes = bytes;
    }
    heldPostings.set(term, found);
  }

  return {
    forget() {
      heldTerms.clear();
      heldPostings.clear();
      heldBytes = 0;
      loadedBlocks.clear();
      blockNumbers = undefined;
    },
    totals() {
      const passages = Number(state().meta.indexedPassages ?? 0);
      const length = Number(state().meta.indexedLength ?? 0);
      return { passages, meanLength: passages === 0 ? 1 : length / passages };
    },
    term: guard((stem: string) => {
      if (heldTerms.has(stem)) return heldTerms.get(stem);
      if (heldTerms.size >= TERMS_HELD) heldTerms.clear();
      const term = findTerm.get(stem);
      heldTerms.set(stem, term);
      return term;
    }),
    postings: guard((term: number) => {
      const held = heldPostings.get(term);
      if (held) return held;
      const rows = listPostings.all(term);
      const found = rows.map(([block, data]) => ({ block, postings: decodePostings(data) }));
      const bytes = rows.reduce((sum, [, data]) => sum + data.length, 0);
      hold(term, found, bytes);
      return found;
    }),
    postingsIn: guard((term: number, block: number) => {
      const held = heldPostings.get(term);
      if (held) return held.find((found) => found.block === block)?.postings;
      const data = findPostings.get(term, block);
      return data && decodePostings(data);
    }),
    block: guard((number: number) => {
      const known = loadedBlocks.get(number);
      if (known) return known;
      const row = findBlock.get(number);
      if (!row) return undefined;
      const block = decodeBlock(row);
      loadedBlocks.set(number, block);
      return block;
    }),
    blocks: guard(() => {
      blockNumbers ??= listBlocks.all();
      return blockNumbers;
    }),
    labels: guard((id: GuideId) => listLabels.all(id)),
    roles: guard((guide: number) => {
      const row = findRoles.get(guide);
      return [row?.to_role, row?.from_role].filter((role) => typeof role === 'string');
    }),
    passage: guard((label: number) => {
      const row = findPassage.get(label);
      if (!row) throw damagedIndex(state().dataDir);
      return toPassage(row);
    }),
    similarWords: guard((word: string) => {
      const found = new Map<string, { word: string; passages: number }>();
      for (const variant of spellingVariants(word))
        for (const row of findVariant.all(variant)) found.set(row.word, row);
      return [...found.values()];
    }),
    embedder() {
      const { embedder = '', dimensions, vectors } = state().meta;
      return vectors ? { id: embedder, dimensions: Number(dimensions), file: vectors } : undefined;
    },
    loadVectors(indexes, into) {
      const { meta, dataDir, isOutdated } = state();
      try {
        return loadVectorFile(meta, dataDir, indexes, into);
      } catch (error) {
        if (isOutdated()) return undefined;
        throw error;
      }
    },
    vectorChanges: guard((after: number) =>
      listChanges
        .all(after)
        .map(({ label, vector }) => ({ label, vector: vector ? decodeVector(vector) : undefined })),
    ),
  };
}

type PassageRow = { id: string; place: number; section: string; field: PassageField; text: string };

function toPassage({ id, place, ...row }: PassageRow): Passage {
  const guide = guideId(id);
  return { id: passageId(guide, place), guide, ...row };
}
