import { oneLine } from './clean-text.js';

const pipeRule = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?\|?$/;

/**
 * The table that starts at line `at`: two lines or more of as many cells each, drawn with `|` at both ends or set
 * with tabs (as a table copied from a page is).
 * @returns its rows and how many lines it takes, or `undefined` when no table starts there
 */
export function tableAt(
  lines: readonly { text: string; gapBefore: boolean }[],
  at: number,
): { rows: string[][]; taken: number } | undefined {
  const first = lines[at]?.text ?? '';
  const cellsOf = first.startsWith('|') && first.endsWith('|') && first.length > 2 ? pipeCells : tabCells;
  if (cellsOf === tabCells && !first.includes('\t')) return undefined;

  const rows: string[][] = [];
  let taken = 0;
  for (let next = at; next < lines.length; next++) {
    const line = lines[next];
    if (!line || (next > at && line.gapBefore)) break;
    if (!(cellsOf === pipeCells && pipeRule.test(line.text))) {
      const cells = cellsOf(line.text);
      if (!cells || cells.length !== (rows[0] ?? cells).length) break;
      rows.push(cells);
    }
    taken++;
  }
  return rows.length >= 2 ? { rows, taken } : undefined;
}

function pipeCells(text: string): string[] | undefined {
  if (!text.startsWith('|') || !text.endsWith('|') || text.length < 3) return undefined;
  return text.slice(1, -1).split('|').map(oneLine);
}

function tabCells(text: string): string[] | undefined {
  const cells = text.split('\t').map(oneLine);
  return cells.length > 1 ? cells : undefined;
}
