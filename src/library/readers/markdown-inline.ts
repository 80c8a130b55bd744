import type { Token, Tokens } from 'marked';
import { oneLine } from './clean-text.js';
import { needsSpace } from './html-inline.js';

/** What the inline renderer needs of its caller: a lexer for one run of Markdown, and a decoder of character references. */
export type InlineMarkdown = { lex: (markdown: string) => Token[]; decode: (text: string) => string };

/** A line of a Markdown paragraph. `hard`: a line break that the author asked for stands before it. */
export type MarkdownLine = {
  text: string;
  hard: boolean;
  /** All of it is bold. */
  strong: boolean;
  /** It opens with a label in bold: `**Timeline:** 9 months`. */
  labelled: boolean;
};

const anyMarkup = /[\\`*_~<&[\]]/;
const emphasisTag = /^<\/?(?:b|strong|i|em|u|s|del|ins|mark|code|kbd|sub|sup|abbr|q|cite)\b/i;

// The lexer's time grows with the square of a run's length; a paragraph of this many characters is some ten screens.
const LONGEST_RUN = 20_000;
const MOST_STRAY_BRACKETS = 50;

/** The lines of a run of Markdown as plain text: no emphasis, no tags, links as their text, images left out. */
export function markdownLines(markdown: string, inline: InlineMarkdown): MarkdownLine[] {
  if (!anyMarkup.test(markdown)) {
    return toLines(
      markdown.split('\n').map((line) => ({ text: line, hard: /\s{2}$/.test(line), strongUpTo: 0 })),
    );
  }
  if (markdown.length <= LONGEST_RUN) return toLines(lexLines(markdown, inline));
  const slices = markdown.match(/[\s\S]{1,20000}(?:\s|$)|[\s\S]{1,20000}/g) ?? [];
  return slices.flatMap((slice) => toLines(lexLines(slice, inline)));
}

function lexLines(markdown: string, inline: InlineMarkdown): Draft[] {
  const lines: Draft[] = [{ text: '', hard: false, strongUpTo: 0 }];
  let closedTag: string | undefined; // an inline tag closed right before, with no text since
  let boundary = false;

  const write = (text: string): void => {
    const [first = '', ...rest] = text.split('\n');
    const line = lines.at(-1);
    if (!line) return;
    if (boundary && needsSpace(line.text, first)) line.text += ' ';
    line.text += first;
    if (text !== '') {
      closedTag = undefined;
      boundary = false;
    }
    for (const part of rest) lines.push({ text: part, hard: false, strongUpTo: 0 });
  };
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      switch (token.type) {
        case 'br':
          lines.push({ text: '', hard: true, strongUpTo: 0 });
          break;
        case 'html':
          if (/^<br\b/i.test(token.raw)) lines.push({ text: '', hard: true, strongUpTo: 0 });
          else if (token.raw.startsWith('</')) closedTag = token.raw;
          else if (closedTag && !(emphasisTag.test(closedTag) && emphasisTag.test(token.raw)))
            boundary = true;
          break;
        case 'image':
        case 'checkbox':
          break;
        case 'strong': {
          const line = lines.at(-1);
          const opens = line?.text.trim() === '';
          walk((token as Tokens.Strong).tokens);
          if (line && opens && line === lines.at(-1)) line.strongUpTo = line.text.length;
          break;
        }
        case 'codespan':
          write((token as Tokens.Codespan).text);
          break;
        default: {
          const { tokens: inner, text, raw } = token as Tokens.Generic;
          if (inner) walk(inner);
          else write(inline.decode(typeof text === 'string' ? text : raw));
        }
      }
    }
  };
  walk(inline.lex(withoutStrayBrackets(markdown)));
  return lines;
}

/** Brackets that open and never close cost the lexer the square of their number; so many of them are no links. */
function withoutStrayBrackets(markdown: string): string {
  const open = markdown.split('[').length - markdown.split(']').length;
  return open > MOST_STRAY_BRACKETS ? markdown.replaceAll('[', '') : markdown;
}

type Draft = { text: string; hard: boolean; strongUpTo: number };

function toLines(drafts: readonly Draft[]): MarkdownLine[] {
  const lines: MarkdownLine[] = [];
  for (const { text, hard, strongUpTo } of drafts) {
    const clean = oneLine(text);
    if (clean === '') continue;
    const rest = text.slice(strongUpTo).trim();
    const label = text.slice(0, strongUpTo).trim();
    lines.push({
      text: clean,
      hard,
      strong: strongUpTo > 0 && /^:?$/.test(rest),
      labelled: strongUpTo > 0 && (label.endsWith(':') || rest.startsWith(':')),
    });
  }
  return lines;
}
