import type { RawDocument } from '../raw-document.js';
import { cleanText } from './clean-text.js';
import { breaksWord, isFull, isRest, joinLines, type PlacedLine, wordsOf } from './join-wrapped-lines.js';
import { linesToBlocks, type TextLine } from './lines-to-blocks.js';
import { isLoneNumber, typedNumberOf, withoutBullet } from './list-marker.js';

// Text is wrapped by editors and mail programs at 72 to 80 columns, seldom under 50 or over 100; a page saved by a
// crawler has each paragraph on one line, most of them longer, and headings and values that are shorter.
const NARROWEST = 50;
const WIDEST = 100;
const TAB = 4;

/** The blocks of plain text; lines that an editor wrapped are joined again. */
export function readText(text: string): RawDocument {
  return { format: 'text', blocks: linesToBlocks(textLines(text)), warnings: [] };
}

/** The lines of a text that hold anything, wrapped paragraphs made whole. */
export function textLines(text: string): TextLine[] {
  const placed = placeLines(cleanText(text));
  const words = lazily(() => wordsOf(placed.map((line) => line.text)));
  const lines: TextLine[] = [];
  for (let from = 0; from < placed.length; ) {
    let to = from + 1;
    while (to < placed.length && placed[to]?.gapBefore === false) to++;
    for (const { text, start, gapBefore } of joinParagraph(placed.slice(from, to), words)) {
      lines.push({ text, indent: start, gapBefore });
    }
    from = to;
  }
  return lines;
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function placeLines(text: string): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let gapBefore = true;
  for (const raw of text.replaceAll('\f', '\n\n').split('\n')) {
    const trimmed = raw.trim();
    if (trimmed === '') {
      gapBefore = true;
      continue;
    }
    let start = 0;
    for (let at = 0; raw[at] === ' ' || raw[at] === '\t'; at++) start += raw[at] === '\t' ? TAB : 1;
    lines.push({ text: trimmed, start, end: start + trimmed.length, gapBefore });
    gapBefore = false;
  }
  return lines;
}

/** Joins the lines of one paragraph that fill its width, where one of them breaks inside a sentence for certain. */
function joinParagraph(lines: PlacedLine[], words: () => ReadonlySet<string>): PlacedLine[] {
  const margin = lines.reduce((widest, line) => Math.max(widest, line.end), 0);
  if (lines.length < 2 || margin < NARROWEST || margin > WIDEST) return lines;
  const joined: PlacedLine[] = [];
  let last: PlacedLine | undefined;
  let run: PlacedLine[] = [];
  let sure = false;
  const close = (): void => {
    const [first] = run;
    if (first && sure) {
      const text = joinLines(
        run.map((line) => line.text),
        words,
      );
      joined.push({ ...first, text });
    } else for (const line of run) joined.push(line);
    run = [];
    sure = false;
  };
  for (const line of lines) {
    if (last && !opensBlock(line) && (isFull(last, line, margin) || breaksWord(last.text, line.text)))
      sure ||= isRest(last.text, line.text);
    else close();
    run.push(line);
    last = line;
  }
  close();
  return joined;
}

const opensBlock = (line: PlacedLine): boolean =>
  withoutBullet(line.text, line.start) !== undefined ||
  typedNumberOf(line.text) !== undefined ||
  isLoneNumber(line.text);
