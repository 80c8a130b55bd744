import { oneLine } from './clean-text.js';
import { type HtmlNode, isBlank, isBlock, isElement, isEmphasis, isSilent, rawText } from './html-node.js';

/** A line of inline content. `strong`: all of it is bold; `gapBefore`: two line breaks or more stood above it. */
export type InlineLine = { text: string; strong: boolean; gapBefore: boolean };

/**
 * The lines of a row of inline nodes, cut at line breaks (`br`).
 * @param apart whether elements that stand side by side with no text between them are values, each on its own line
 *   (badges in a card); otherwise they share a line, with a space where the page would glue two words
 */
export function inlineLines(nodes: readonly HtmlNode[], apart: boolean): InlineLine[] {
  const rows = apart && isRowOfValues(nodes) ? splitValues(nodes) : [nodes];
  return rows.flatMap(cutAtBreaks);
}

/** The same as one line of text. */
export const inlineText = (nodes: readonly HtmlNode[]): string =>
  cutAtBreaks(nodes)
    .map((line) => line.text)
    .join(' ');

function cutAtBreaks(nodes: readonly HtmlNode[]): InlineLine[] {
  const writer = inlineWriter();
  for (const node of nodes) writer.add(node, false);
  const lines: InlineLine[] = [];
  let gapBefore = false;
  for (const { text, strong } of writer.lines()) {
    const clean = oneLine(text);
    if (clean === '') {
      gapBefore = true;
      continue;
    }
    lines.push({ text: clean, strong: strong >= clean.replace(/[\s:]/g, '').length, gapBefore });
    gapBefore = false;
  }
  const first = lines[0];
  if (first) lines[0] = { ...first, gapBefore: false };
  return lines;
}

type Writer = {
  add: (node: HtmlNode, strong: boolean) => void;
  lines: () => { text: string; strong: number }[];
};

function inlineWriter(): Writer {
  const lines = [{ text: '', strong: 0 }];
  // The element that closed last, until text follows: what opens next would stand right behind it.
  let closed: HtmlNode | undefined;
  let boundary = false;

  const write = (text: string, strong: boolean): void => {
    const line = lines.at(-1);
    if (!line || text === '') return;
    if (boundary && needsSpace(line.text, text)) line.text += ' ';
    boundary = false;
    closed = undefined;
    line.text += text;
    if (strong) line.strong += text.replace(/[\s:]/g, '').length;
  };

  const add = (node: HtmlNode, strong: boolean): void => {
    if (isSilent(node)) return;
    if (node.type === 'text') {
      write((node.data ?? '').replace(/[\s\u00A0]+/g, ' '), strong);
      return;
    }
    if (node.name === 'br') {
      lines.push({ text: '', strong: 0 });
      closed = undefined;
      return;
    }
    if (isPermalink(node) || isControl(node)) return;
    if (isBlock(node)) boundary = true;
    else if (closed && !(isEmphasis(closed) && isEmphasis(node))) boundary = true;
    const bold = strong || node.name === 'b' || node.name === 'strong';
    for (const child of node.children ?? []) add(child, bold);
    if (isElement(node)) closed = node;
    if (isBlock(node)) boundary = true;
  };
  return { add, lines: () => lines };
}

/**
 * Whether a space is missing between two pieces of text that a page glued (`Important` `6-8 weeks`): not where the
 * second goes on in lower case or with a closing sign, nor behind an opening one.
 */
export function needsSpace(left: string, right: string): boolean {
  if (left === '' || /[\s([{"“‘$€£¥₹#@/–—-]$/.test(left)) return false;
  if (/^[\s.,;:!?)\]}"”’%/–—-]/.test(right)) return false;
  return !(/\p{L}$/u.test(left) && /^\p{Ll}/u.test(right));
}

// The sign behind a heading that links to it.
const isPermalink = (node: HtmlNode): boolean => node.name === 'a' && /^\s*[#¶§🔗]\s*$/u.test(rawText(node));

/** A button that does something, not the head of an accordion. */
export const isControl = (node: HtmlNode): boolean =>
  node.name === 'button' &&
  node.attribs?.['aria-expanded'] === undefined &&
  node.attribs?.['aria-controls'] === undefined &&
  !/\?\s*$/.test(rawText(node));

const isRowOfValues = (nodes: readonly HtmlNode[]): boolean =>
  nodes.every((node) => isElement(node) || isBlank(node)) &&
  nodes.filter((node) => isElement(node) && !isBlank(node) && node.name !== 'br').length >= 2;

/** One row for each value; a label that ends in a colon keeps its value, and words marked in a sentence stay together. */
function splitValues(nodes: readonly HtmlNode[]): HtmlNode[][] {
  const rows: HtmlNode[][] = [];
  let last: HtmlNode | undefined;
  for (const node of nodes) {
    if (!isElement(node) || isSilent(node)) {
      rows.at(-1)?.push(node);
      continue;
    }
    const joins =
      last !== undefined &&
      (node.name === 'br' || (isEmphasis(last) && isEmphasis(node)) || /:\s*$/.test(rawText(last)));
    if (joins) rows.at(-1)?.push(node);
    else rows.push([node]);
    last = node;
  }
  return rows;
}
