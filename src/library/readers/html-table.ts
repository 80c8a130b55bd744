import { inlineText } from './html-inline.js';
import { type HtmlNode, isBlock } from './html-node.js';

/** The rows of a table, each cell one line of text; empty rows are left out, and tables inside it are not looked into. */
export function tableRows(table: HtmlNode): string[][] {
  const rows: string[][] = [];
  for (const row of rowsOf(table)) {
    const cells = (row.children ?? [])
      .filter((cell) => cell.name === 'td' || cell.name === 'th')
      .map(cellText);
    if (cells.some((cell) => cell !== '')) rows.push(cells);
  }
  return rows;
}

function rowsOf(node: HtmlNode): HtmlNode[] {
  return (node.children ?? []).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.name ?? '') ? rowsOf(child) : [];
  });
}

/** List items and paragraphs in a cell are set apart with semicolons, so that they do not run into each other. */
function cellText(cell: HtmlNode): string {
  const parts: string[] = [];
  let run: HtmlNode[] = [];
  const collect = (nodes: readonly HtmlNode[]): void => {
    for (const node of nodes) {
      if (!isBlock(node)) run.push(node);
      else {
        flush();
        collect(node.children ?? []);
        flush();
      }
    }
  };
  const flush = (): void => {
    const text = inlineText(run);
    if (text !== '') parts.push(text);
    run = [];
  };
  collect(cell.children ?? []);
  flush();
  return parts.join('; ');
}

/** Whether a table arranges a page (tables or headings in its cells) rather than data. */
export function isLayoutTable(table: HtmlNode): boolean {
  const holds = (node: HtmlNode): boolean =>
    (node.children ?? []).some(
      (child) => /^(?:table|h[1-6]|section|article|form)$/.test(child.name ?? '') || holds(child),
    );
  return rowsOf(table).some((row) => (row.children ?? []).some(holds));
}
