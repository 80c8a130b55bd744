import { SegueError } from '../../domain/errors.js';
import type { Block, RawDocument } from '../raw-document.js';
import { oneLine } from './clean-text.js';
import { htmlBlocks } from './html-blocks.js';
import { removeFurniture } from './html-furniture.js';
import type { HtmlNode } from './html-node.js';

// Pages nest some 30 elements deep, the worst of page builders 100; the walk takes a few stack frames for each.
const DEEPEST = 500;

/** The blocks of a web page without the site around it, and its title. */
export async function readHtml(html: string): Promise<RawDocument> {
  // The slim build parses with htmlparser2: it loads in 20 ms instead of 300, and forgives what pages get wrong.
  const { load } = await import('cheerio/slim');
  checkOpenTags(html);
  const $ = load(html);
  checkDepth($.root().toArray() as HtmlNode[]);
  const title =
    oneLine($('title').not('svg title').first().text()) ||
    oneLine($('meta[property="og:title"]').attr('content') ?? '');
  removeFurniture($);
  const warnings: string[] = [];
  let blocks = htmlBlocks($.root().toArray() as HtmlNode[]);
  if (blocks.length === 0) {
    // The whole page stood in what is furniture elsewhere.
    blocks = htmlBlocks(load(html).root().toArray() as HtmlNode[]);
    if (blocks.length > 0)
      warnings.push('the page marks all of its text as header, menu or side box; it was read whole');
  }
  return { format: 'html', ...(title ? { title } : {}), blocks, warnings };
}

/** The blocks of a piece of HTML inside another document (Markdown, Word). */
export async function fragmentReader(): Promise<(html: string, section?: number) => Block[]> {
  const { load } = await import('cheerio/slim');
  return (html, section) => {
    const nodes = load(html, null, false).root().toArray() as HtmlNode[];
    checkDepth(nodes);
    return htmlBlocks(nodes, section);
  };
}

/** Decodes character references such as `&amp;` and `&#8211;`; any other text is left as it is. */
export async function entityDecoder(): Promise<(text: string) => string> {
  const { load } = await import('cheerio/slim');
  return (text) =>
    /&#?\w+;/.test(text) ? load(text.replace(/</g, '&lt;'), null, false).root().text() : text;
}

// Elements that stay open until they are closed; the parser takes time in the square of how many are open at once.
const lasting =
  /<(?<closes>\/?)(?:div|span|section|article|main|aside|nav|header|footer|ul|ol|dl|table|blockquote|b|i|u|em|strong|font|center|a|form)\b/gi;
const MOST_OPEN = 4 * DEEPEST;

function checkOpenTags(html: string): void {
  let open = 0;
  for (const { groups } of html.matchAll(lasting)) {
    open = groups?.closes === '' ? open + 1 : Math.max(0, open - 1);
    if (open > MOST_OPEN) throw tooDeep();
  }
}

const tooDeep = (): SegueError =>
  new SegueError('unreadable-document', 'the page nests its elements too deep: save its text alone');

function checkDepth(nodes: readonly HtmlNode[]): void {
  let level = nodes;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw tooDeep();
    level = level.flatMap((node) => node.children ?? []);
  }
}
