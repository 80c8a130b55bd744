import type { Token, Tokens } from 'marked';
import type { Block } from '../raw-document.js';
import { isRest } from './join-wrapped-lines.js';
import { LONGEST_LABEL, linesToBlocks, ROOM } from './lines-to-blocks.js';
import { withoutBullet } from './list-marker.js';
import { looksLikeCode } from './looks-like-code.js';
import { type InlineMarkdown, type MarkdownLine, markdownLines } from './markdown-inline.js';
import { entityDecoder, fragmentReader } from './read-html.js';
import { textLines } from './read-text.js';
import { markTypedLists } from './typed-lists.js';

/** The blocks of Markdown without front matter, in reading order. */
export async function markdownBlocks(markdown: string): Promise<Block[]> {
  const { Lexer } = await import('marked');
  const lexer = new Lexer();
  // The parser of HTML is loaded only for documents that hold a tag or a character reference.
  const needsHtml = /<[a-z!/]|&#?\w+;/i.test(markdown);
  const page: Page = {
    blocks: [],
    section: 0,
    readHtml: needsHtml ? await fragmentReader() : undefined,
    inline: {
      lex: (text) => lexer.inlineTokens(text),
      decode: needsHtml ? await entityDecoder() : (text) => text,
    },
  };
  // Blocks first and each run of words on its own afterwards: most runs hold no markup and need no second pass.
  addTokens(page, lexer.blockTokens(markdown, lexer.tokens), 0);
  return markTypedLists(page.blocks);
}

/** `section`: the level of the heading above. */
type Page = {
  blocks: Block[];
  section: number;
  readHtml: ((html: string, section: number) => Block[]) | undefined;
  inline: InlineMarkdown;
};

function addTokens(page: Page, tokens: readonly Token[], depth: number): void {
  for (const token of tokens) adders[token.type]?.(page, token as Tokens.Generic, depth);
}

// Tokens that are not here (rules, spaces) hold no text.
const adders: Readonly<Record<string, (page: Page, token: Tokens.Generic, depth: number) => void>> = {
  heading: (page, token) => addHeading(page, token as Tokens.Heading),
  paragraph: (page, token) => addParagraph(page, (token as Tokens.Paragraph).text),
  text: (page, token) => addParagraph(page, (token as Tokens.Text).text),
  list: (page, token, depth) => addItems(page, token as Tokens.List, depth),
  blockquote: (page, token, depth) => addTokens(page, token.tokens ?? [], depth),
  table: (page, token) => addTable(page, token as Tokens.Table),
  code: (page, token) => addCode(page, token as Tokens.Code),
  html: (page, token) => addHtml(page, token.raw),
};

function addItems(page: Page, list: Tokens.List, depth: number): void {
  for (const item of list.items) addItem(page, item, depth);
}

function addHeading(page: Page, { raw, depth, text }: Tokens.Heading): void {
  // A rule drawn right under a paragraph makes a heading of it, for Markdown; its author only meant the rule.
  const isUnderlined = !/^\s{0,3}#/.test(raw);
  if (isUnderlined && (text.includes('\n') || text.length > LONGEST_LABEL || /[.,;]$/.test(text.trim()))) {
    addParagraph(page, text);
    return;
  }
  const plain = plainText(page, text);
  if (plain === '') return;
  page.section = depth;
  page.blocks.push({ kind: 'heading', level: depth, text: plain });
}

const plainText = (page: Page, markdown: string): string =>
  markdownLines(markdown, page.inline)
    .map((line) => line.text)
    .join(' ');

function addParagraph(page: Page, markdown: string): void {
  const rows = joinSoftBreaks(markdownLines(markdown.replace(/^\[![A-Z]+\][ \t]*\n?/, ''), page.inline));
  const [only] = rows;
  if (!only) return;
  const isLabel = only.strong && only.text.length <= LONGEST_LABEL;
  if (rows.length === 1 && !isLabel && withoutBullet(only.text) === undefined) {
    page.blocks.push({ kind: 'paragraph', text: only.text });
  } else addLines(page, rows, true);
}

function addLines(page: Page, rows: readonly MarkdownLine[], gapAbove: boolean): void {
  const lines = rows.map(({ text }, at) => ({ text, indent: 0, gapBefore: at === 0 && gapAbove }));
  page.blocks.push(...linesToBlocks(lines));
}

/**
 * Joins the lines that belong together. Markdown makes one paragraph of neighbouring lines; where they are labels with
 * values, bold labels, bullets, or too short to have been wrapped, their author meant lines.
 */
function joinSoftBreaks(lines: readonly MarkdownLine[]): MarkdownLine[] {
  const isLabels = lines.length > 1 && lines.every((line) => /^[^:.!?]{1,40}:\s\S/.test(line.text));
  const rows: MarkdownLine[] = [];
  let last: MarkdownLine | undefined;
  for (const line of lines) {
    const row = rows.at(-1);
    const breaks =
      last === undefined ||
      line.hard ||
      isLabels ||
      line.labelled ||
      line.strong ||
      last.strong ||
      withoutBullet(line.text) !== undefined ||
      (last.text.length < ROOM && !isRest(last.text, line.text));
    if (row === undefined || breaks) rows.push({ ...line });
    else row.text += ` ${line.text}`;
    last = line;
  }
  return rows;
}

/** A list item: its first line is the item; what else it holds follows as blocks. */
function addItem(page: Page, item: Tokens.ListItem, depth: number): void {
  const label = /^\s*(\d{1,9}[.)])/.exec(item.raw)?.[1];
  let isOpen = true;
  for (const token of item.tokens) {
    if (token.type === 'checkbox' || token.type === 'space') continue;
    if (token.type === 'list') {
      addItems(page, token as Tokens.List, isOpen ? depth : depth + 1);
    } else if (isOpen && (token.type === 'text' || token.type === 'paragraph')) {
      const [first, ...rest] = joinSoftBreaks(
        markdownLines(withoutCheckbox(token as Tokens.Text), page.inline),
      );
      if (!first) continue;
      isOpen = false;
      page.blocks.push({ kind: 'item', text: first.text, depth, ...(label ? { label } : {}) });
      addLines(page, rest, false);
    } else addTokens(page, [token], depth + 1);
  }
}

const withoutCheckbox = (token: Tokens.Text): string => token.text.replace(/^\[[ xX]\]\s+/, '');

function addTable(page: Page, { header, rows }: Tokens.Table): void {
  const cells = [header, ...rows].map((row) => row.map((cell) => plainText(page, cell.text)));
  page.blocks.push({ kind: 'table', rows: cells.filter((row) => row.some((cell) => cell !== '')) });
}

function addCode(page: Page, { text, codeBlockStyle }: Tokens.Code): void {
  if (text.trim() === '') return;
  if (codeBlockStyle !== 'indented' || looksLikeCode(text)) page.blocks.push({ kind: 'code', text });
  else page.blocks.push(...linesToBlocks(textLines(text)));
}

/** HTML between Markdown; what is Markdown inside its tags is read as such. */
function addHtml(page: Page, html: string): void {
  for (const block of page.readHtml?.(html, page.section) ?? []) {
    if ('text' in block && block.kind !== 'code' && /[*_`[]/.test(block.text)) {
      page.blocks.push({ ...block, text: plainText(page, block.text) });
    } else page.blocks.push(block);
  }
}
