import type { DocumentLine } from './document-lines.js';
import { furnitureOf, opensFurniture } from './site-furniture.js';

// A title, a byline, share counts, a table of contents: an article's head is no longer than this.
const LONGEST_HEAD = 25;
const PARAGRAPH = 80;
// Of the page's letters: comments may be long, teasers of other posts are short.
const MOST_COMMENTS = 0.5;
const MOST_TEASERS = 0.2;
const aboutComments = /comment|reply|conversation|discussion/i;

/**
 * An article's lines without what the site put around them. Comment forms, related posts and the like go with all that stands
 * below their heading when that is the end of the page; higher up only the loose lines under it go, and the text stays.
 */
export function dropFurniture(lines: readonly DocumentLine[]): DocumentLine[] {
  const headEnd = endOfHead(lines);
  const kept = dropBlocks(lines, headEnd);
  const verdicts = kept.map(({ line, head }) => {
    const verdict = furnitureOf(line.text, head);
    // A list names networks and people for its own reasons.
    return line.kind === 'item' && verdict === 'yes' && !/cookie|newsletter|comment|\d+ min/i.test(line.text)
      ? 'beside'
      : verdict;
  });
  const isFurniture = (at: number): boolean =>
    verdicts[at] === 'yes' ||
    (verdicts[at] === 'beside' && (verdicts[at - 1] === 'yes' || verdicts[at + 1] === 'yes'));
  return kept.filter((_, at) => !isFurniture(at)).map(({ line }) => line);
}

/** How many lines stand above the first paragraph. */
function endOfHead(lines: readonly DocumentLine[]): number {
  const first = lines.findIndex(
    (line, at) =>
      line.kind === 'text' &&
      line.text.length >= PARAGRAPH &&
      furnitureOf(line.text, at < LONGEST_HEAD) === 'no',
  );
  return Math.min(first < 0 ? lines.length : first, LONGEST_HEAD);
}

function dropBlocks(
  lines: readonly DocumentLine[],
  headEnd: number,
): { line: DocumentLine; head: boolean }[] {
  const kept: { line: DocumentLine; head: boolean }[] = [];
  const whole = lengthOf(lines);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    if (line.kind === 'item' || !opensFurniture(line.text)) {
      kept.push({ line, head: at < headEnd });
      continue;
    }
    const rest = lines.slice(at + 1);
    const share = lengthOf(rest) / Math.max(1, whole);
    if (at >= headEnd && share <= (aboutComments.test(line.text) ? MOST_COMMENTS : MOST_TEASERS)) break;
    at += looseLines(rest);
  }
  return kept;
}

const lengthOf = (lines: readonly DocumentLine[]): number =>
  lines.reduce((sum, line) => sum + line.text.length, 0);

/** How many short lines (links, names) stand before the next heading or paragraph; the line right above a paragraph is its heading. */
function looseLines(rest: readonly DocumentLine[]): number {
  const end = rest.findIndex(
    (line) => line.kind === 'heading' || line.text.length >= PARAGRAPH || /[.!?:]$/.test(line.text),
  );
  if (end < 0) return rest.length;
  const last = rest[end - 1];
  return rest[end]?.kind !== 'heading' && last?.kind === 'text' ? end - 1 : end;
}
