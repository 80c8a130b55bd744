import type { Block, RawDocument } from '../raw-document.js';

/**
 * One line of a document, whatever its format: a marked heading, a line or paragraph of text, or a list item.
 * A parser looks at what a line says; `kind` and `gapBefore` are hints that not every crawler keeps.
 */
export type DocumentLine = {
  kind: 'heading' | 'text' | 'item';
  text: string;
  /** Of a heading, from 1; otherwise 0. */
  level: number;
  /** Of an item, from 0; otherwise 0. */
  depth: number;
  gapBefore: boolean;
  /** The number of an ordered item as written (`1.`). */
  label?: string;
  /** The cells of a table's row; `text` has them joined with ` | `. */
  cells?: string[];
};

// Recognising a layout and reading it both start from the lines.
const known = new WeakMap<RawDocument, readonly DocumentLine[]>();

/** The lines of a document in reading order; empty ones are left out. */
export function documentLines(document: RawDocument): readonly DocumentLine[] {
  const lines = known.get(document) ?? document.blocks.flatMap(blockLines);
  known.set(document, lines);
  return lines;
}

function blockLines(block: Block): DocumentLine[] {
  const base = { level: 0, depth: 0, gapBefore: true };
  switch (block.kind) {
    case 'heading':
      return textLines(block.text).map((text) => ({ ...base, kind: 'heading', level: block.level, text }));
    case 'line':
      return textLines(block.text).map((text) => ({
        ...base,
        kind: 'text',
        gapBefore: block.gapBefore,
        text,
      }));
    case 'paragraph':
    case 'code':
      return textLines(block.text).map((text, place) => ({
        ...base,
        kind: 'text',
        gapBefore: place === 0,
        text,
      }));
    case 'item':
      return textLines(block.text).map((text, place) => ({
        ...base,
        kind: 'item',
        depth: block.depth + (place === 0 ? 0 : 1),
        gapBefore: false,
        text,
        ...(block.label !== undefined && place === 0 ? { label: block.label } : {}),
      }));
    case 'table':
      return block.rows.flatMap((row, place) => {
        const cells = row.map((cell) => cell.replace(/\s+/g, ' ').trim());
        const text = cells.filter((cell) => cell !== '').join(' | ');
        return text === '' ? [] : [{ ...base, kind: 'text' as const, gapBefore: place === 0, text, cells }];
      });
  }
}

function textLines(text: string): string[] {
  if (!/\n|\t| {2}|^ | $/.test(text)) return text === '' ? [] : [text];
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** A line as a section's text has it: items with `- `. A plain number of an ordered list is told by its place; `1.1` or `a)` stays. */
export function asWritten(line: DocumentLine): string {
  if (line.kind !== 'item') return line.text;
  const label = line.label === undefined || /^\(?\d+[.)]?$/.test(line.label) ? '' : `${line.label} `;
  return `- ${label}${line.text}`;
}

/** Lines as the text of a section: one block a line. */
export const sectionText = (lines: readonly DocumentLine[]): string => lines.map(asWritten).join('\n');
