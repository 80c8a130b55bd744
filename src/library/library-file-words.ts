import type Database from 'better-sqlite3';
import type { IndexedWords } from './index-words.js';
import {
  type Block,
  blockOf,
  decodeBlock,
  emptyBlock,
  encodeBlock,
  mergePostings,
  placeInBlock,
} from './library-file-postings.js';
import { spellingVariants } from './spelling-variants.js';

/** Changes to postings held in memory before they are written: some 30 MB. */
const CHANGES_HELD = 300_000;

/** Places in a block and their new counts, 0 for those that lose the term. */
type Changes = Map<number, number>;

/** Writes the full text of passages within the caller's transaction; `finish` must be called before it commits. */
export type WordsWriter = {
  add(label: number, guide: number, words: IndexedWords): void;
  remove(label: number, words: IndexedWords): void;
  finish(): void;
};

export function openWordsWriter(
  db: Database.Database,
  onTotals: (passages: number, length: number) => void,
): WordsWriter {
  const findTerm = db.prepare<[string], number>('SELECT number FROM terms WHERE stem = ?').pluck();
  const addTerm = db.prepare('INSERT INTO terms (stem, passages) VALUES (?, 0)');
  const countTerm = db.prepare('UPDATE terms SET passages = passages + ? WHERE number = ?');
  const readRow = db
    .prepare<[number, number], Buffer>('SELECT data FROM postings WHERE term = ? AND block = ?')
    .pluck();
  const writeRow = db.prepare('INSERT OR REPLACE INTO postings (term, block, data) VALUES (?, ?, ?)');
  const dropRow = db.prepare('DELETE FROM postings WHERE term = ? AND block = ?');
  const readBlock = db.prepare<[number], { lengths: Buffer; guides: Buffer }>(
    'SELECT lengths, guides FROM blocks WHERE block = ?',
  );
  const writeBlock = db.prepare('INSERT OR REPLACE INTO blocks (block, lengths, guides) VALUES (?, ?, ?)');

  const termNumbers = new Map<string, number>();
  const termCounts = new Map<number, number>();
  const wordCounts = new Map<string, number>();
  const blocks = new Map<number, Block>();
  // By block, then by term.
  const changes = new Map<number, Map<number, Changes>>();
  let held = 0;
  let passages = 0;
  let length = 0;

  return { add, remove, finish };

  function add(label: number, guide: number, words: IndexedWords): void {
    const block = loadBlock(blockOf(label));
    block.lengths[placeInBlock(label)] = words.length;
    block.guides[placeInBlock(label)] = guide;
    for (const [stem, count] of words.counts) {
      const term = termNumber(stem);
      changesOf(label, term).set(placeInBlock(label), count);
      termCounts.set(term, (termCounts.get(term) ?? 0) + 1);
    }
    for (const word of words.words) wordCounts.set(word, (wordCounts.get(word) ?? 0) + 1);
    count(1, words);
  }

  function remove(label: number, words: IndexedWords): void {
    const block = loadBlock(blockOf(label));
    block.lengths[placeInBlock(label)] = 0;
    block.guides[placeInBlock(label)] = 0;
    for (const stem of words.counts.keys()) {
      const term = termNumber(stem);
      changesOf(label, term).set(placeInBlock(label), 0);
      termCounts.set(term, (termCounts.get(term) ?? 0) - 1);
    }
    for (const word of words.words) wordCounts.set(word, (wordCounts.get(word) ?? 0) - 1);
    count(-1, words);
  }

  function count(sign: 1 | -1, words: IndexedWords): void {
    passages += sign;
    length += sign * words.length;
    held += words.counts.size;
    if (held > CHANGES_HELD) writePostings();
  }

  function termNumber(stem: string): number {
    const known = termNumbers.get(stem) ?? findTerm.get(stem);
    const number = known ?? Number(addTerm.run(stem).lastInsertRowid);
    termNumbers.set(stem, number);
    return number;
  }

  function changesOf(label: number, term: number): Changes {
    const block = blockOf(label);
    const ofBlock = changes.get(block) ?? new Map<number, Changes>();
    const found = ofBlock.get(term) ?? new Map<number, number>();
    changes.set(block, ofBlock.set(term, found));
    return found;
  }

  function loadBlock(number: number): Block {
    const known = blocks.get(number);
    if (known) return known;
    const row = readBlock.get(number);
    const block = row ? decodeBlock(row) : emptyBlock();
    blocks.set(number, block);
    return block;
  }

  function writePostings(): void {
    for (const [block, ofBlock] of changes)
      for (const [term, ofTerm] of ofBlock) {
        const data = mergePostings(readRow.get(term, block), ofTerm);
        if (data) writeRow.run(term, block, data);
        else dropRow.run(term, block);
      }
    changes.clear();
    held = 0;
  }

  function finish(): void {
    writePostings();
    for (const [number, block] of blocks) {
      const { lengths, guides } = encodeBlock(block);
      writeBlock.run(number, lengths, guides);
    }
    for (const [term, change] of termCounts) if (change !== 0) countTerm.run(change, term);
    db.exec('DELETE FROM terms WHERE passages <= 0');
    writeWords(db, wordCounts);
    onTotals(passages, length);
  }
}

/** Keeps the vocabulary, and for each word the variants under which a misspelling finds it. */
function writeWords(db: Database.Database, changes: ReadonlyMap<string, number>): void {
  const find = db.prepare<[string], number>('SELECT passages FROM words WHERE word = ?').pluck();
  const put = db.prepare('INSERT OR REPLACE INTO words (word, passages) VALUES (?, ?)');
  const drop = db.prepare('DELETE FROM words WHERE word = ?');
  const addVariant = db.prepare('INSERT OR IGNORE INTO spellings (variant, word) VALUES (?, ?)');
  const dropVariant = db.prepare('DELETE FROM spellings WHERE variant = ? AND word = ?');
  for (const [word, change] of changes) {
    if (change === 0) continue;
    const before = find.get(word);
    const after = (before ?? 0) + change;
    if (after > 0) put.run(word, after);
    else drop.run(word);
    if (before === undefined && after > 0)
      for (const variant of spellingVariants(word)) addVariant.run(variant, word);
    if (before !== undefined && after <= 0)
      for (const variant of spellingVariants(word)) dropVariant.run(variant, word);
  }
}
