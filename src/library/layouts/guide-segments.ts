import type { DocumentLine } from './document-lines.js';
import { type KnownHeading, knownHeading } from './known-headings.js';

/** The lines under one heading. `key`: what a known heading opens; `heading` absent: what stands above the first heading. */
export type Segment = { key?: KnownHeading; heading?: string; lines: DocumentLine[] };

/** The block of short facts below a guide's title. */
const factKeys: ReadonlySet<KnownHeading> = new Set(['difficulty', 'timeline', 'salaryChange', 'demand']);
const factLabel =
  /^(?<label>difficulty|timeline|salary change|demand)(?:\s*[:–—]\s*|(?=[\p{Lu}\p{N}+−–-]))(?<value>\S.*)$/iu;

/**
 * Cuts the lines of a transition guide or card at its known headings, however they are marked. A marked heading that is
 * not known opens a segment of its own when its rank is that of the open section or higher; below that it is part of it.
 */
export function guideSegments(lines: readonly DocumentLine[]): Segment[] {
  const segments: Segment[] = [{ lines: [] }];
  let level = 0; // of the open segment's heading; 0 when it is not marked
  for (const line of spreadFacts(lines)) {
    const key = line.kind === 'item' || line.cells ? undefined : knownHeading(line.text);
    const opens =
      key !== undefined || (line.kind === 'heading' && segments.length > 1 && line.level <= level);
    if (!opens) {
      segments.at(-1)?.lines.push(line);
      continue;
    }
    segments.push({ ...(key !== undefined && { key }), heading: line.text, lines: [] });
    if (line.kind === 'heading') level = line.level;
  }
  return segments;
}

/** All lines under headings of one kind, in order. */
export const linesUnder = (segments: readonly Segment[], key: KnownHeading): DocumentLine[] =>
  segments.filter((segment) => segment.key === key).flatMap((segment) => segment.lines);

/** Facts on one line with their label (`Difficulty: Hard`, `Timeline8-12 months`, a table's row) → label and value on lines of their own. */
function spreadFacts(lines: readonly DocumentLine[]): DocumentLine[] {
  const spread: DocumentLine[] = [];
  let inHead = true;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const key = line.kind === 'item' ? undefined : knownHeading(line.text);
    if (key !== undefined && !factKeys.has(key) && key !== 'overview') inHead = false;
    const below = lines[at + 1];
    const pairs = tablePairs(line, below) ?? (inHead ? labelled(line) : undefined);
    if (!pairs) {
      spread.push(line);
      continue;
    }
    if (line.cells && below?.cells && pairs.length > 1) at++;
    for (const [label, value] of pairs) {
      const base = { kind: 'text' as const, level: 0, depth: 0 };
      spread.push({ ...base, gapBefore: true, text: label }, { ...base, gapBefore: false, text: value });
    }
  }
  return spread;
}

/** `Difficulty: Hard`, or a row of such facts. */
function labelled(line: DocumentLine): [string, string][] | undefined {
  if (line.cells) return undefined;
  const pairs = line.text
    .split(/\s+[·•|]\s+(?=\p{Lu}[\p{L} ]{2,20}: )/u)
    .map((part) => factLabel.exec(part)?.groups);
  const facts = pairs.flatMap((groups): [string, string][] =>
    groups?.label && groups.value ? [[groups.label, groups.value]] : [],
  );
  return facts.length === pairs.length ? facts : undefined;
}

function tablePairs(row: DocumentLine, below: DocumentLine | undefined): [string, string][] | undefined {
  const cells = row.cells;
  if (!cells) return undefined;
  const isFact = (cell: string): boolean => {
    const key = knownHeading(cell);
    return key !== undefined && factKeys.has(key);
  };
  const [label = '', value = ''] = cells;
  if (cells.length === 2 && isFact(label) && !isFact(value)) return [[label, value]];
  if (cells.length > 1 && cells.every(isFact) && below?.cells?.length === cells.length) {
    return cells.map((cell, at) => [cell, below.cells?.[at] ?? '']);
  }
  return undefined;
}
