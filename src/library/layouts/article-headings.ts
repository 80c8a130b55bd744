import type { DocumentLine } from './document-lines.js';
import { findDurations } from './read-duration.js';
import { findMoney } from './read-money.js';
import { topicOf } from './section-topics.js';
import { stepStyle } from './step-style.js';

const LONGEST = 100;
const MOST_WORDS = 14;
const PROSE = 80;
// Headings follow on each other at most three deep ("Skills" › "Technical Skills" › "Programming"); more is a list without bullets.
const LONGEST_RUN = 3;

/**
 * Which lines of an article are headings. Where the format marks headings, those are, and steps (`Step 2: …`) besides. In plain
 * text a heading is a short line without a full stop that has something below it; a gap above it, where the crawler kept gaps.
 * @returns one answer a line
 */
export function findHeadings(lines: readonly DocumentLine[]): boolean[] {
  const marked = lines.filter((line) => line.kind === 'heading').length;
  if (marked >= 2)
    return lines.map((line, at) => line.kind === 'heading' || (isStep(line) && canHead(lines, at)));
  const hasGaps = lines.some((line, at) => at > 0 && line.kind === 'text' && !line.cells && line.gapBefore);
  const found = lines.map(
    (line, at) => line.kind === 'heading' || (canHead(lines, at) && hasRoom(lines, at, hasGaps)),
  );
  // Questions marked `Q:` are all headings, or none is where a crawler pressed some of them to the answer above.
  const asked = lines.flatMap(({ text }, at) => (askedMark.test(text) ? [at] : []));
  if (asked.some((at) => !found[at])) for (const at of asked) found[at] = false;
  return withoutLists(lines, found);
}

/** `Q: …`, `Question 2. …` */
export const askedMark = /^q(?:uestion)?\s?\d*\s*[:.]\s/i;

const isStep = (line: DocumentLine): boolean => stepStyle(line.text)?.word !== undefined;

/** Whether a line, by itself and by what stands below it, can be a heading. */
function canHead(lines: readonly DocumentLine[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (line?.kind !== 'text' || line.cells || !next) return false;
  const { text } = line;
  if (text.length > LONGEST || text.split(' ').length > MOST_WORDS || /[.!;:,…–—-]["”’)]?$/.test(text))
    return false;
  if (!/^["“'‘(¿]?[\p{Lu}\p{N}\p{Extended_Pictographic}]/u.test(text) || text.includes(' | ')) return false;
  if (/^(?:source|sources|note|tip|credit|image|photo|a|answer)s?\s*:/i.test(text)) return false;
  if (stepStyle(text)) return true;
  if (/[.!?]\s+\p{Lu}/u.test(text) || /^[\p{N}\s$€£₹%.,+–-]+$/u.test(text)) return false;
  return !isFigure(text);
}

/** `Average salary: $90,000`, `9-18 months`: a value, not a heading. */
function isFigure(text: string): boolean {
  if (text.endsWith('?')) return false;
  const [, value] = /:\s+(.*)$/.exec(text) ?? [];
  if (
    value !== undefined &&
    (findMoney(value).length > 0 || findDurations(value).length > 0 || /%/.test(value))
  )
    return true;
  const [figure] = [...findMoney(text), ...findDurations(text)];
  return figure !== undefined && text.length - figure.text.length < 12;
}

/** Whether the lines around a heading leave it alone: a gap above where there are gaps, and no sentence that goes on below. */
function hasRoom(lines: readonly DocumentLine[], at: number, hasGaps: boolean): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || !next) return false;
  if (next.kind === 'text' && !next.gapBefore && /^\p{Ll}/u.test(next.text)) return false;
  if (!hasGaps)
    return (
      line.text.split(' ').length <= 10 ||
      isTitleCase(line.text) ||
      /\?$/.test(line.text) ||
      topicOf(line.text) !== undefined
    );
  if (!line.gapBefore && at > 0) return isBetweenLists(lines, at);
  return next.kind !== 'text' || next.gapBefore || next.text.length >= PROSE || /[.!?:]$/.test(next.text);
}

/** `Cons` between two lists: too short to be the rest of the bullet above it. */
const isBetweenLists = (lines: readonly DocumentLine[], at: number): boolean =>
  lines[at - 1]?.kind === 'item' &&
  lines[at + 1]?.kind === 'item' &&
  (lines[at]?.text.split(' ').length ?? 0) <= 4;

function isTitleCase(text: string): boolean {
  const words = text.split(' ').filter((word) => word.length > 3);
  return words.filter((word) => /^\p{Lu}|^\p{N}/u.test(word)).length >= words.length / 2;
}

/** Takes back the headings that are entries of a list whose bullets were lost: many in a row, or several below a line that ends in a colon. */
function withoutLists(lines: readonly DocumentLine[], found: readonly boolean[]): boolean[] {
  const kept = [...found];
  for (let from = 0; from < lines.length; from++) {
    if (!kept[from]) continue;
    let to = from;
    while (kept[to + 1]) to++;
    const run = to - from + 1;
    const isAnnounced =
      from > 0 && lines[from - 1]?.kind === 'text' && /:$/.test(lines[from - 1]?.text ?? '');
    const isList = run > LONGEST_RUN || (isAnnounced && run > 1);
    for (let at = from; isList && at <= to; at++) {
      const line = lines[at];
      const opens = at === from && !isAnnounced && lines[at]?.gapBefore !== false;
      // The last of the row heads what follows, when that is text.
      const below = lines[at + 1];
      const heads = at === to && below?.kind === 'text' && (!isAnnounced || /[.!?]$/.test(below.text));
      if (line?.kind !== 'heading' && line && !stepStyle(line.text) && !opens && !heads) kept[at] = false;
    }
    from = to;
  }
  return kept;
}
