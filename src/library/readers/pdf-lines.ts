import { oneLine } from './clean-text.js';
import { isFull, isRest, joinLines, type PlacedLine, readsOn, wordsOf } from './join-wrapped-lines.js';
import type { TextLine } from './lines-to-blocks.js';
import { isLoneNumber, typedNumberOf, withoutBullet } from './list-marker.js';

/** A piece of text as a PDF page places it, in points; `y` grows upwards. */
export type PdfItem = { str: string; x: number; y: number; width: number; fontSize: number };

export type PdfLine = PlacedLine & { y: number; size: number };

// Shares of the font size: pieces on one base line differ less than SAME_LINE in height; a space that the file leaves
// out is wider than THIN, one between two columns of a table wider than WIDE.
const SAME_LINE = 0.4;
const THIN = 0.15;
const WIDE = 2.5;
// Lines of one paragraph stand one distance apart; a third more is a gap.
const GAP = 1.3;
// Fonts that differ by more than this share are two styles (a heading and its text), not rounding.
const SIZE_STEP = 0.06;
// Lines that start within an inch of each other are in one column of the page.
const COLUMN = 72;
// A line that takes less of its column than this was not broken for want of room.
const SHORT = 0.5;
const POINTS_PER_INDENT = 6;

/** The lines of one page, in the order in which the file draws them; cells of a table row are set apart by tabs. */
export function linesOfPage(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let isSpaced = false;
  for (const { str, x, y, width, fontSize } of items) {
    if (str.trim() === '') {
      isSpaced ||= str !== '';
      continue;
    }
    const line = lines.at(-1);
    const gap = line ? x - line.end : 0;
    if (line && Math.abs(y - line.y) <= SAME_LINE * line.size && gap > -line.size) {
      const isApart = isSpaced || gap > THIN * line.size || /^\s/.test(str) || /\s$/.test(line.text);
      line.text =
        line.text.trimEnd() + (gap > WIDE * line.size ? '\t' : isApart ? ' ' : '') + str.trimStart();
      line.end = x + width;
    } else {
      lines.push({ text: str.trimStart(), start: x, end: x + width, y, size: fontSize, gapBefore: true });
    }
    isSpaced = false;
  }
  return lines;
}

/**
 * The lines of a document from the lines of its pages: words and sentences that run over a line or a page are made
 * whole, running heads and page numbers are left out, and gaps are told by the distance between lines.
 */
export function pdfLines(pages: readonly PdfLine[][]): TextLine[] {
  const kept = withoutRunningHeads(pages);
  const leading = usualLeading(kept);
  const words = wordsOf(kept.flat().map((line) => line.text));
  const wholes: { parts: string[]; indent: number; gapBefore: boolean }[] = [];
  let last: PdfLine | undefined;
  for (const page of kept) {
    const column = columnOf(page);
    for (const [at, line] of page.entries()) {
      const isPageTop = at === 0;
      if (last && isContinued(last, line, { leading, column, isPageTop }))
        wholes.at(-1)?.parts.push(clean(line.text));
      else {
        const gapBefore = !last || isPageTop || isGap(last, line, leading);
        wholes.push({
          parts: [clean(line.text)],
          indent: Math.round(line.start / POINTS_PER_INDENT),
          gapBefore,
        });
      }
      last = line;
    }
  }
  return wholes.map(({ parts, indent, gapBefore }) => ({
    text: joinLines(parts, () => words),
    indent,
    gapBefore,
  }));
}

const clean = (text: string): string => text.split('\t').map(oneLine).join('\t');

type Surroundings = {
  leading: number;
  column: (line: PdfLine) => { start: number; end: number; endOfSize: number };
  isPageTop: boolean;
};

function isContinued(last: PdfLine, line: PdfLine, { leading, column, isPageTop }: Surroundings): boolean {
  if (isOtherSize(last, line) || last.text.includes('\t') || line.text.includes('\t')) return false;
  if (withoutBullet(line.text, 2) !== undefined || typedNumberOf(line.text) || isLoneNumber(line.text))
    return false;
  if (isPageTop || line.y > last.y) return isRest(last.text, line.text);
  if (isGap(last, line, leading)) return false;
  const { start, end, endOfSize } = column(last);
  const isShort = last.end - start < SHORT * (end - start);
  if (isShort) return false;
  return isRest(last.text, line.text) || (isFull(last, line, endOfSize) && readsOn(last.text, line.text));
}

const isOtherSize = (a: PdfLine, b: PdfLine): boolean =>
  Math.abs(a.size - b.size) > SIZE_STEP * Math.max(a.size, b.size);

const isGap = (last: PdfLine, line: PdfLine, leading: number): boolean =>
  isOtherSize(last, line) || line.y > last.y || last.y - line.y > GAP * leading * line.size;

/** The distance between lines of one paragraph in font sizes: the lower quartile over the document. */
function usualLeading(pages: readonly PdfLine[][]): number {
  const steps: number[] = [];
  for (const page of pages) {
    for (const [at, line] of page.entries()) {
      const last = page[at - 1];
      if (last && !isOtherSize(last, line) && last.y > line.y) steps.push((last.y - line.y) / line.size);
    }
  }
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 4)] ?? 1.2;
}

/** For a line, where its column starts and ends, and how far lines of its font reach in it. */
function columnOf(page: readonly PdfLine[]): Surroundings['column'] {
  return (line) => {
    let [start, end, endOfSize] = [line.start, line.end, line.end];
    for (const other of page) {
      if (Math.abs(other.start - line.start) > COLUMN) continue;
      start = Math.min(start, other.start);
      end = Math.max(end, other.end);
      if (!isOtherSize(other, line)) endOfSize = Math.max(endOfSize, other.end);
    }
    return { start, end, endOfSize };
  };
}

// A line at the top or bottom of more than this share of the pages is a running head.
const RUNNING_SHARE = 0.5;
const FEWEST_PAGES = 3;
const pageNumber = /^(?:page\s*)?[-–|\s]*\d{1,4}[-–|\s]*(?:(?:of|\/)\s*\d{1,4})?$/i;

/** Pages without their page numbers and running heads; a head that is text (the title, say) is kept where it stands first. */
function withoutRunningHeads(pages: readonly PdfLine[][]): PdfLine[][] {
  if (pages.length < 2) return [...pages];
  const edges = pages.map((page) => new Set(edgesOf(page)));
  const counts = new Map<string, number>();
  for (const edge of edges)
    for (const line of edge) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  const seen = new Set<string>();
  return pages.map((page, at) =>
    page.filter((line) => {
      if (!edges[at]?.has(line)) return true;
      if (pageNumber.test(line.text.trim())) return false;
      const key = keyOf(line);
      const isRunning = pages.length >= FEWEST_PAGES && (counts.get(key) ?? 0) > pages.length * RUNNING_SHARE;
      const isFirst = !seen.has(key);
      seen.add(key);
      return !isRunning || isFirst;
    }),
  );
}

const keyOf = (line: PdfLine): string => oneLine(line.text).replace(/\d+/g, '#');

function edgesOf(page: readonly PdfLine[]): PdfLine[] {
  const heights = page.map((line) => line.y);
  const [top, bottom] = [Math.max(...heights), Math.min(...heights)];
  return page.filter((line) => line.y === top || line.y === bottom);
}
