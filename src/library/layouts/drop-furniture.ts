import type { DocumentLine } from './document-lines.js';
import { furnitureOf, opensFurniture } from './site-furniture.js';

// A title, a byline, share counts, a table of contents: an article's head is no longer than this.
const LONGEST_HEAD = 25;
const PARAGRAPH = 80;
// Of the page's letters: comments may be long, teasers of other posts are short.
const MOST_COMMENTS = 0.5;
const MOST_TEASERS = 0.2;
const aboutComments = /comment|reply|conversation|discussion/i;
const teasers =
  /posts?|articles?|stories|blogs?|also like|also enjoy|might like|read (?:next|more|also)|keep reading/i;

/**
 * An article's lines without what the site put around them. Comment forms, related posts and the like go with all that stands
 * below their heading when that is the end of the page; higher up only the loose lines under it go, and the text stays.
 */
export function dropFurniture(lines: readonly DocumentLine[]): DocumentLine[] {
  const headEnd = endOfHead(lines);
  const kept = dropBlocks(lines, headEnd);
  const verdicts = kept.map(({ line, head }) => {
    const verdict = otherPages.test(line.text) ? 'yes' : furnitureOf(line.text, head);
    // A list names networks and people for its own reasons.
    return line.kind === 'item' && verdict === 'yes' && !/cookie|newsletter|comment|\d+ min/i.test(line.text)
      ? 'beside'
      : verdict;
  });
  const isFurniture = settle(verdicts);
  return kept.filter((_, at) => !isFurniture[at]).map(({ line }) => line);
}

/** "More from the review: Ten Ports | The Crane": titles of other pages in one line. */
const otherPages =
  /^(?:more (?:from|on|in|by)|read (?:also|next)|also on|related|you may also like)\b.*\s[|·•]\s/i;

/** A row of doubtful lines is furniture when furniture stands at an end of it. */
function settle(verdicts: readonly ('yes' | 'beside' | 'no')[]): boolean[] {
  const settled = verdicts.map((verdict) => verdict === 'yes');
  for (const [at, verdict] of verdicts.entries())
    if (verdict === 'beside') settled[at] = settled[at - 1] ?? false;
  for (let at = verdicts.length - 1; at >= 0; at--)
    if (verdicts[at] === 'beside') settled[at] ||= settled[at + 1] ?? false;
  return settled;
}

/** How many lines stand above the first sentence, list or part of the article. */
function endOfHead(lines: readonly DocumentLine[]): number {
  const first = lines.findIndex((line, at) => {
    if (furnitureOf(line.text, at < LONGEST_HEAD) !== 'no') return false;
    return line.kind !== 'text' || line.text.length >= PARAGRAPH || /\p{Ll}[.!?]["”’)]?$/u.test(line.text);
  });
  return Math.min(first < 0 ? lines.length : first, LONGEST_HEAD);
}

function dropBlocks(
  lines: readonly DocumentLine[],
  headEnd: number,
): { line: DocumentLine; head: boolean }[] {
  const kept: { line: DocumentLine; head: boolean }[] = [];
  const whole = lines.reduce((sum, line) => sum + line.text.length, 0);
  let read = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    read += line.text.length;
    const opens = line.kind !== 'item' && opensFurniture(line.text);
    const left = (whole - read) / Math.max(1, whole);
    if (opens && at >= headEnd && left <= (aboutComments.test(line.text) ? MOST_COMMENTS : MOST_TEASERS))
      break;
    if (!opens || !teasers.test(line.text)) {
      kept.push({ line, head: at < headEnd });
      continue;
    }
    const loose = looseLines(lines, at + 1);
    for (const dropped of lines.slice(at + 1, at + 1 + loose)) read += dropped.text.length;
    at += loose;
  }
  return kept;
}

/** How many short lines (links to other posts) stand from a place to the next heading or paragraph; the line right above a paragraph is its heading. */
function looseLines(lines: readonly DocumentLine[], from: number): number {
  let to = from;
  for (; to < lines.length; to++) {
    const line = lines[to];
    if (!line || line.kind === 'heading' || line.text.length >= PARAGRAPH || /[.!?:]$/.test(line.text)) break;
  }
  const isHeading =
    to > from && to < lines.length && lines[to]?.kind !== 'heading' && lines[to - 1]?.kind === 'text';
  return to - from - (isHeading ? 1 : 0);
}
