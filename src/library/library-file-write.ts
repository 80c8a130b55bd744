import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { type Guide, type GuideId, guideId, type ParsedGuide } from '../domain/guide.js';
import { cutPassages } from './cut-passages.js';
import { indexWords, titleWords } from './index-words.js';
import { type Meta, readMeta, writeMeta } from './library-file-schema.js';
import { openWordsWriter } from './library-file-words.js';

/** A guide as the library has it now. */
export type StoredGuide = { number: number; id: GuideId; path: string };

/**
 * Writes guides with their passages and words, inside the caller's transaction. Labels whose vector must be made or
 * dropped are gathered in `embed` and `unembed`; a passage whose text, title and heading are what they were keeps its
 * label and its vector.
 */
export type GuideWriter = {
  /** @param before the number of the guide that it takes the place of */
  put(id: GuideId, path: string, guide: ParsedGuide, before: number | undefined): void;
  remove(number: number): void;
  /** Indexes a guide's stored passages again, for a library whose words were thrown away. */
  reindex(number: number): void;
  finish(): VectorChanges;
};

/** Labels that need a vector, labels that lose theirs, and where vectors of texts that left a place can be had again (hash → label). */
export type VectorChanges = {
  embed: ReadonlySet<number>;
  unembed: ReadonlySet<number>;
  released: ReadonlyMap<string, number>;
};

/** What an embedder is given for a passage: the roles and the heading belong to what it says. */
export const embeddedText = (title: string, section: string, text: string): string =>
  `${title}\n${section}\n${text}`;

const hashText = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

type StoredPassage = { label: number; section: string; text: string; hash: string | null };

/** @param wordsGone whether the words of all stored passages were thrown away before */
export function openGuideWriter(db: Database.Database, wordsGone: boolean): GuideWriter {
  const addGuide = db.prepare(
    `INSERT INTO guides (number, id, path, title, kind, layout, from_role, to_role, aliases)
     VALUES (@number, @id, @path, @title, @kind, @layout, @from, @to, @aliases)`,
  );
  const dropGuide = db.prepare('DELETE FROM guides WHERE number = ?');
  const findTitle = db.prepare<[number], { title: string; from_role: string | null; to_role: string }>(
    'SELECT title, from_role, to_role FROM guides WHERE number = ?',
  );
  const highestGuide = db.prepare<[], number>('SELECT coalesce(max(number), 0) FROM guides').pluck();
  const listPassages = db.prepare<[number], StoredPassage>(
    'SELECT label, section, text, hash FROM passages WHERE guide = ? ORDER BY place',
  );
  const addPassage = db.prepare(
    `INSERT OR REPLACE INTO passages (label, guide, place, section, field, text, hash)
     VALUES (@label, @guide, @place, @section, @field, @text, @hash)`,
  );
  const dropPassage = db.prepare('DELETE FROM passages WHERE label = ?');
  const freeLabel = db.prepare('INSERT INTO free_labels (label) VALUES (?)');
  const takeLabel = db.prepare('DELETE FROM free_labels WHERE label = ?');
  const free = db.prepare<[], number>('SELECT label FROM free_labels ORDER BY label DESC').pluck().all();
  let nextLabel =
    db.prepare<[], number>('SELECT coalesce(max(label) + 1, 0) FROM passages').pluck().get() ?? 0;
  // A freed label may lie above all passages.
  nextLabel = Math.max(nextLabel, (free[0] ?? -1) + 1);
  let nextGuide = (highestGuide.get() ?? 0) + 1;

  const embed = new Set<number>();
  const unembed = new Set<number>();
  const released = new Map<string, number>();
  const words = openWordsWriter(db, (passages, length) => addTotals(db, passages, length));

  return { put, remove, reindex, finish };

  function put(id: GuideId, path: string, guide: ParsedGuide, before: number | undefined): void {
    const kept = before === undefined ? new Map<string, number[]>() : takeOut(before);
    const number = before ?? nextGuide++;
    addGuide.run({
      number,
      id,
      path,
      title: guide.title,
      kind: guide.kind,
      layout: guide.layout,
      from: guide.from ?? null,
      to: guide.to,
      aliases: JSON.stringify(guide.aliases ?? []),
    });

    const title = titleWords(guide);
    const passages = cutPassages({ ...guide, id, path } as Guide).map((passage, at) => ({
      ...passage,
      place: at + 1,
      hash: passage.field === 'title' ? null : hashText(embeddedText(title, passage.section, passage.text)),
    }));
    // First whoever keeps its label, so that nobody else takes it.
    const labels = passages.map(({ hash }) => (hash === null ? undefined : kept.get(hash)?.shift()));
    giveBackAll(kept);
    for (const [at, passage] of passages.entries()) {
      const same = labels[at];
      const label = same ?? newLabel();
      const { section, field, text, hash, place } = passage;
      addPassage.run({ label, guide: number, place, section, field, text, hash });
      if (hash === null) continue;
      words.add(label, number, indexWords(title, passage));
      if (same === undefined) embed.add(label);
    }
  }

  /** Takes a guide's rows and words away; its indexed passages' labels, by hash, are not yet free. */
  function takeOut(number: number): Map<string, number[]> {
    const title = titleOf(number);
    const kept = new Map<string, number[]>();
    for (const { label, hash, ...passage } of listPassages.all(number)) {
      dropPassage.run(label);
      if (hash === null) {
        giveBack(label);
        continue;
      }
      if (!wordsGone) words.remove(label, indexWords(title, passage));
      kept.set(hash, [...(kept.get(hash) ?? []), label]);
    }
    dropGuide.run(number);
    return kept;
  }

  function remove(number: number): void {
    giveBackAll(takeOut(number));
  }

  function titleOf(number: number): string {
    const row = findTitle.get(number);
    return row
      ? titleWords({ title: row.title, to: row.to_role, ...(row.from_role ? { from: row.from_role } : {}) })
      : '';
  }

  function reindex(number: number): void {
    const title = titleOf(number);
    for (const { label, hash, ...passage } of listPassages.all(number))
      if (hash !== null) words.add(label, number, indexWords(title, passage));
  }

  function giveBackAll(kept: ReadonlyMap<string, readonly number[]>): void {
    for (const [hash, labels] of kept)
      for (const label of labels) {
        giveBack(label);
        released.set(hash, label);
      }
  }

  function giveBack(label: number): void {
    free.push(label);
    freeLabel.run(label);
    embed.delete(label);
    unembed.add(label);
  }

  function newLabel(): number {
    const label = free.pop();
    if (label === undefined) return nextLabel++;
    takeLabel.run(label);
    return label;
  }

  function finish(): VectorChanges {
    words.finish();
    for (const label of embed) unembed.delete(label);
    return { embed, unembed, released };
  }
}

function addTotals(db: Database.Database, passages: number, length: number): void {
  const meta = readMeta(db) ?? {};
  const totals: Meta = {
    indexedPassages: String(Number(meta.indexedPassages ?? 0) + passages),
    indexedLength: String(Number(meta.indexedLength ?? 0) + length),
  };
  writeMeta(db, totals);
}

/** All guides of the library with the documents that they came from, by path. */
export function storedGuides(db: Database.Database): Map<string, StoredGuide> {
  const rows = db
    .prepare<[], { number: number; id: string; path: string }>('SELECT number, id, path FROM guides')
    .all();
  return new Map(rows.map((row) => [row.path, { ...row, id: guideId(row.id) }]));
}
