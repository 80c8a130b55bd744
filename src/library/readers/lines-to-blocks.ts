import type { Block } from '../raw-document.js';
import { oneLine } from './clean-text.js';
import { typedNumberOf, withoutBullet } from './list-marker.js';
import { tableAt } from './text-tables.js';
import { markTypedLists } from './typed-lists.js';

/** `text` without white space at its ends (inner tabs kept), `indent` in columns, `gapBefore`: an empty line above. */
export type TextLine = { text: string; indent: number; gapBefore: boolean };

// An item shorter than this did not break for want of room: what stands indented below it is a line of its own.
export const ROOM = 45;
// A whole paragraph in bold, or an underlined line, is a label or a heading up to this length, and shouting beyond it.
export const LONGEST_LABEL = 120;
// A drawn line: three signs of one kind or more, closed up or spaced.
const drawnRule = /^([-=_*~#–—•·+])(?:[ \t]*\1){2,}$/;
const underline = /^(?:={3,}|-{3,})$/;

/**
 * The blocks in lines of text without markup: bullets become items (their depth by indentation), numbered lines that
 * count up become items with labels, rows of tab- or pipe-separated cells become a table, underlined lines become
 * headings, drawn rules become gaps, and everything else stays a line.
 */
export function linesToBlocks(lines: readonly TextLine[]): Block[] {
  const blocks: Block[] = [];
  const indents: number[] = []; // of the bullets that are open, outermost first
  let lastIndent = 0;
  let gap = false;
  let bareDepth: number | undefined; // a bullet stood alone on its line: the next line is its text

  const put = (block: Block, indent: number): void => {
    if (block.kind !== 'item') indents.length = 0;
    blocks.push(block);
    lastIndent = indent;
  };

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const { text, indent } = line;
    const gapBefore = line.gapBefore || gap;
    const next = lines[at + 1];

    gap = drawnRule.test(text);
    if (gap) continue;

    const table = tableAt(lines, at);
    if (table) {
      put({ kind: 'table', rows: table.rows }, indent);
      at += table.taken - 1;
      continue;
    }
    if (next && isUnderlined(text, next)) {
      put({ kind: 'heading', level: next.text.startsWith('=') ? 1 : 2, text: oneLine(text) }, indent);
      at++;
      continue;
    }
    const item = withoutBullet(text, indent);
    if (item !== undefined) {
      const depth = depthOf(indents, indent);
      bareDepth = item === '' ? depth : undefined;
      if (item !== '') put({ kind: 'item', text: oneLine(item), depth }, indent);
      continue;
    }
    if (bareDepth !== undefined) {
      put({ kind: 'item', text: oneLine(text), depth: bareDepth }, indent);
      bareDepth = undefined;
      continue;
    }
    const last = blocks.at(-1);
    if (last && !gapBefore && indent > lastIndent && isListed(last) && goesOn(last.text, text)) {
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${oneLine(text)}` };
      continue;
    }
    put({ kind: 'line', text: oneLine(text), gapBefore }, indent);
  }
  return markTypedLists(blocks);
}

const isListed = (block: Block): block is Extract<Block, { kind: 'item' | 'line' }> =>
  block.kind === 'item' || (block.kind === 'line' && typedNumberOf(block.text) !== undefined);

const goesOn = (item: string, text: string): boolean => item.length >= ROOM || /^["'“‘(]?\p{Ll}/u.test(text);

function depthOf(indents: number[], indent: number): number {
  while (indents.length > 0 && (indents.at(-1) ?? 0) > indent) indents.pop();
  if (indent > (indents.at(-1) ?? -1)) indents.push(indent);
  return indents.length - 1;
}

function isUnderlined(text: string, next: TextLine): boolean {
  if (next.gapBefore || !underline.test(next.text) || text.length > LONGEST_LABEL) return false;
  return Math.abs(text.length - next.text.length) <= 4;
}
