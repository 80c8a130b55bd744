import { isLeadFiller } from './boilerplate.js';
import type { DocumentLine } from './document-lines.js';
import { isNameLike, type Leftover } from './named-details.js';

/**
 * Reads a plain list under a heading. Lines without a bullet are items where no line has one; behind a list, a heading with
 * something below it opens what is left over.
 */
export function readList(lines: readonly DocumentLine[]): { items: string[]; rest: Leftover[] } {
  const body = withoutLead(lines);
  if (!body.some((line) => line.kind === 'item')) return readBareList(body);
  const items: string[] = [];
  const rest: Leftover[] = [];
  let open = true;
  for (const [at, line] of body.entries()) {
    if (open && line.kind === 'item') items.push(line.text);
    else if (items.length > 0 && isNameLike(line) && body[at + 1] !== undefined) {
      rest.push({ heading: line.text, lines: [] });
      open = false;
    } else {
      if (rest.length === 0) rest.push({ heading: undefined, lines: [] });
      rest.at(-1)?.lines.push(line);
    }
  }
  return { items, rest };
}

function readBareList(lines: readonly DocumentLine[]): { items: string[]; rest: Leftover[] } {
  // A lone paragraph is no list.
  const isProse =
    lines.some((line) => line.text.length > 200) ||
    (lines.length === 1 && /[.!?]$/.test(lines[0]?.text ?? ''));
  if (isProse) return { items: [], rest: [{ heading: undefined, lines: [...lines] }] };
  return { items: lines.map((line) => line.text), rest: [] };
}

/** Lines without the sentence that only announces them. */
export function withoutLead(lines: readonly DocumentLine[]): DocumentLine[] {
  const [first] = lines;
  return first && first.kind !== 'item' && lines.length > 1 && isLeadFiller(first.text)
    ? lines.slice(1)
    : [...lines];
}
