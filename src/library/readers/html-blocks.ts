import type { Block } from '../raw-document.js';
import { type InlineLine, inlineLines, inlineText, isControl } from './html-inline.js';
import { type HtmlNode, isBlank, isBlock, isElement, isSilent, rawText } from './html-node.js';
import { isLayoutTable, tableRows } from './html-table.js';
import { LONGEST_LABEL, linesToBlocks } from './lines-to-blocks.js';
import { withoutBullet } from './list-marker.js';
import { looksLikeCode } from './looks-like-code.js';
import { textLines } from './read-text.js';
import { markTypedLists } from './typed-lists.js';

// Accordions under no heading of their own sit one below the page's title.
const TOP_SECTION = 1;

/**
 * The blocks of a parsed page or fragment, in reading order. Headings, paragraphs, lists and tables as marked; text
 * that stands bare in a box becomes lines; the head of an accordion (`summary`) becomes a heading one level below
 * the last one.
 * @param section the level of the heading above, when the nodes stand inside another document; 0 for none
 */
export function htmlBlocks(nodes: readonly HtmlNode[], section = 0): Block[] {
  const page: Page = { blocks: [], section: section || TOP_SECTION, gap: true };
  addBox(page, nodes);
  return markTypedLists(page.blocks);
}

/** Where the walk stands: what it has found, the level of the heading above, and whether there is a gap above. */
type Page = { blocks: Block[]; section: number; gap: boolean };

function addBox(page: Page, nodes: readonly HtmlNode[]): void {
  let run: HtmlNode[] = [];
  const flush = (): void => {
    if (!run.every(isBlank)) addLines(page, inlineLines(run, true));
    run = [];
  };
  for (const node of nodes) {
    if (isSilent(node) || isControl(node)) continue;
    if (isBlock(node) || node.name?.includes('-') || node.type === 'root') {
      flush();
      addBlock(page, node);
    } else run.push(node);
  }
  flush();
}

const kids = (node: HtmlNode): readonly HtmlNode[] => node.children ?? [];

type Add = (page: Page, node: HtmlNode) => void;
const addText: Add = (page, node) => addParagraph(page, kids(node));
const addListOf: Add = (page, node) => addList(page, node, 0);
const addApart: Add = (page, node) => {
  page.gap = true;
  addBox(page, kids(node));
  page.gap = true;
};
const adders: Readonly<Record<string, Add>> = {
  p: addText,
  figcaption: addText,
  caption: addText,
  legend: addText,
  ul: addListOf,
  ol: addListOf,
  menu: addListOf,
  li: (page, node) => addItem(page, node, 0, undefined),
  dl: (page, node) => addDefinitions(page, kids(node)),
  details: (page, node) => addDetails(page, kids(node)),
  table: (page, node) => addTable(page, node),
  pre: (page, node) => addPreformatted(page, node),
  hr: (page) => {
    page.gap = true;
  },
  section: addApart,
  article: addApart,
  main: addApart,
  blockquote: addApart,
};

function addBlock(page: Page, node: HtmlNode): void {
  const level = headingLevel(node);
  if (level !== undefined) addHeading(page, level, kids(node));
  else {
    const add = adders[node.name ?? ''];
    if (add) add(page, node);
    else addBox(page, kids(node));
  }
}

function put(page: Page, block: Block): void {
  page.blocks.push(block);
  page.gap = block.kind !== 'line';
}

function addHeading(page: Page, level: number, children: readonly HtmlNode[]): void {
  const text = inlineText(children);
  if (text === '') return;
  page.section = level;
  put(page, { kind: 'heading', level, text });
}

function addLines(page: Page, lines: readonly InlineLine[]): void {
  const placed = lines.map(({ text, gapBefore }, at) => ({
    text,
    indent: 0,
    gapBefore: at === 0 ? page.gap : gapBefore,
  }));
  for (const block of linesToBlocks(placed)) put(page, block);
}

function addParagraph(page: Page, children: readonly HtmlNode[]): void {
  if (children.some(isBlock)) {
    addBox(page, children);
    return;
  }
  const lines = inlineLines(children, false);
  const [only] = lines;
  page.gap = true;
  if (lines.length > 1 || (only?.strong && only.text.length <= LONGEST_LABEL)) addLines(page, lines);
  else if (only) {
    const bullet = withoutBullet(only.text);
    put(page, bullet ? { kind: 'item', text: bullet, depth: 0 } : { kind: 'paragraph', text: only.text });
  }
  page.gap = true;
}

function addList(page: Page, list: HtmlNode, depth: number): void {
  const number = list.name === 'ol' ? counter(list) : undefined;
  for (const child of list.children ?? []) {
    if (isList(child)) addList(page, child, depth + 1);
    else if (isElement(child) && !isSilent(child)) addItem(page, child, depth, number?.(child));
    else if (!isBlank(child)) addLines(page, inlineLines([child], true));
  }
}

/** A list item: its first line is the item, and what else it holds follows as blocks. An item that holds a card is a box. */
function addItem(page: Page, item: HtmlNode, depth: number, label: string | undefined): void {
  const children = item.children ?? [];
  if (children.some(holdsCard)) {
    addBox(page, children);
    return;
  }
  let isOpen = true;
  const addRun = (run: readonly HtmlNode[], isParagraph: boolean): void => {
    if (run.every(isBlank)) return;
    const lines = inlineLines(run, false);
    const [first, ...rest] = lines;
    if (!first) return;
    if (isOpen) {
      isOpen = false;
      put(page, { kind: 'item', text: first.text, depth, ...(label ? { label } : {}) });
      page.gap = false;
      addLines(page, rest);
    } else if (isParagraph && rest.length === 0) put(page, { kind: 'paragraph', text: first.text });
    else addLines(page, lines);
  };
  const walk = (nodes: readonly HtmlNode[], isParagraph: boolean): void => {
    let run: HtmlNode[] = [];
    for (const child of nodes) {
      if (isSilent(child) || isControl(child)) continue;
      if (!isBlock(child)) {
        run.push(child);
        continue;
      }
      addRun(run, isParagraph);
      run = [];
      if (isList(child)) addList(page, child, isOpen ? depth : depth + 1);
      else if (child.name === 'pre') addPreformatted(page, child);
      else walk(child.children ?? [], child.name === 'p');
    }
    addRun(run, isParagraph);
  };
  walk(children, false);
  page.gap = true;
}

function addDefinitions(page: Page, children: readonly HtmlNode[]): void {
  for (const child of children) {
    if (child.name === 'div') addDefinitions(page, child.children ?? []);
    else if (child.name === 'dt') {
      page.gap = true;
      addLines(page, inlineLines(child.children ?? [], false));
    } else if (child.name === 'dd') addBox(page, child.children ?? []);
  }
  page.gap = true;
}

function addDetails(page: Page, children: readonly HtmlNode[]): void {
  const outer = page.section;
  const summary = children.find((child) => child.name === 'summary');
  if (summary) addHeading(page, outer + 1, summary.children ?? []);
  addBox(
    page,
    children.filter((child) => child !== summary),
  );
  page.section = outer;
  page.gap = true;
}

function addTable(page: Page, table: HtmlNode): void {
  const rows = tableRows(table);
  if (isLayoutTable(table) || rows.every((row) => row.length < 2)) {
    addBox(page, kids(table));
    return;
  }
  const caption = table.children?.find((child) => child.name === 'caption');
  if (caption) addParagraph(page, caption.children ?? []);
  put(page, { kind: 'table', rows });
}

function addPreformatted(page: Page, node: HtmlNode): void {
  const text = rawText(node).replace(/^\n+|\s+$/g, '');
  if (text.trim() === '') return;
  const isMarked = node.children?.some((child) => child.name === 'code') ?? false;
  if (isMarked || looksLikeCode(text)) put(page, { kind: 'code', text });
  else for (const block of linesToBlocks(textLines(text))) put(page, block);
}

const isList = (node: HtmlNode): boolean => node.name === 'ul' || node.name === 'ol' || node.name === 'menu';

function headingLevel(node: HtmlNode): number | undefined {
  const marked = /^h([1-6])$/.exec(node.name ?? '')?.[1];
  if (marked) return Number(marked);
  if (node.attribs?.role !== 'heading') return undefined;
  return Math.max(1, Math.min(6, Number(node.attribs['aria-level'] ?? 2) || 2));
}

const holdsCard = (node: HtmlNode): boolean =>
  headingLevel(node) !== undefined ||
  ['table', 'details', 'dl', 'section', 'article'].includes(node.name ?? '') ||
  (isBlock(node) && node.name !== 'ul' && node.name !== 'ol' && (node.children ?? []).some(holdsCard));

/** Counts an `ol` as a browser does: from `start`, with `value` and letters where it asks for them. */
function counter(list: HtmlNode): (item: HtmlNode) => string {
  let next = Number(list.attribs?.start ?? 1) || 1;
  const base = { a: 97, A: 65 }[list.attribs?.type ?? ''];
  return (item) => {
    const value = Number(item.attribs?.value ?? next) || next;
    next = value + 1;
    return base !== undefined && value >= 1 && value <= 26
      ? `${String.fromCharCode(base + value - 1)}.`
      : `${value}.`;
  };
}
