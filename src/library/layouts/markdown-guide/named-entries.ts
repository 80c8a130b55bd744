import type { Section } from './section-tree.js';
import { blockLines, sectionLines } from './section-tree.js';

/** One named thing of a list: its name line, and the lines that belong to it. */
export type Entry = { name: string; lines: string[]; section?: Section };

/** A list and what stands around it: `prose` is text of the section that is no part of an entry. */
export type Entries = { entries: Entry[]; prose: string[] };

/**
 * Reads a section as a list of named things, however it is written: deeper headings with text, bullets
 * (`- Name: detail`, with deeper bullets as detail), or table rows (the first cell names, its header row is left out).
 */
export function readEntries(section: Section): Entries {
  const entries: Entry[] = [];
  const prose: string[] = [];
  for (const block of section.blocks) {
    const last = entries[entries.length - 1];
    if (block.kind === 'item' && block.depth > 0 && last) last.lines.push(...blockLines(block));
    else if (block.kind === 'item') entries.push(splitName(block.text.replace(/\s*\n\s*/g, ' ').trim()));
    else if (block.kind === 'table')
      for (const [name = '', ...cells] of block.rows.slice(1))
        entries.push({ name, lines: cells.filter((cell) => cell.trim() !== '') });
    else prose.push(...blockLines(block));
  }
  for (const inner of section.sections)
    entries.push({
      name: inner.heading.replace(/^\d+[.)]\s+(?=\S)/, ''),
      lines: sectionLines(inner),
      section: inner,
    });
  return { entries, prose: withoutLeadIns(prose) };
}

/** "These help most:" introduces a list and says nothing without it; a longer sentence may say something of its own. */
const withoutLeadIns = (lines: readonly string[]): string[] =>
  lines.filter((line) => !/^(?:\S+\s+){0,7}\S+:$/.test(line.trim()));

/** `Name: detail` or `Name – detail` → both parts; a mark inside parentheses or inside a word divides nothing. */
export function splitName(text: string): Entry {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '(') depth++;
    else if (mark === ')') depth--;
    if (depth > 0) continue;
    const divider = /^(?::\s+|\s+[–—-]\s+)(?=\S)/.exec(text.slice(at));
    if (divider && at > 0) {
      return { name: text.slice(0, at).trim(), lines: [text.slice(at + divider[0].length).trim()] };
    }
  }
  return { name: text.replace(/:$/, ''), lines: [] };
}

/** `Name: detail` again, for fields that are lists of plain lines. */
export const entryText = ({ name, lines }: Entry): string => {
  const detail = lines.map((line) => line.replace(/^- /, '')).join('; ');
  return detail === '' ? name : `${name}: ${detail}`;
};

/** A plain list: one line for each bullet, row or deeper heading; a section without any gives its paragraphs, split at `;`. */
export function readList(section: Section): { items: string[]; prose: string[] } {
  const plain = section.blocks.filter((block) => block.kind === 'item');
  // Bullets stay as they are written; only headings and tables are put together from parts.
  const { entries, prose } = readEntries({
    ...section,
    blocks: section.blocks.filter((block) => block.kind !== 'item'),
  });
  const items = [
    ...plain.map((block) => block.text.replace(/\s*\n\s*/g, ' ').trim()),
    ...entries.map(entryText),
  ].filter((item) => item !== '');
  if (items.length > 0) return { items, prose };
  return { items: prose.flatMap(splitInline), prose: [] };
}

/** `Khan Academy; edX` → both. */
const splitInline = (text: string): string[] => text.split(/;\s+|\n/).filter((item) => item !== '');

/**
 * Reads a section that holds several named lists (the tasks and resources of a phase), each opened by a deeper heading, by a
 * paragraph or bullet such as `Tasks:`, or all in one line (`Resources: Khan Academy; edX`). Bullets before any label go to `first`; what fits nowhere is `prose`.
 */
export function readNamedLists<Name extends string>(
  section: Section,
  nameOf: (label: string) => Name | undefined,
  first?: Name,
): { lists: Partial<Record<Name, string[]>>; prose: string[] } {
  const lists: Partial<Record<Name, string[]>> = {};
  const prose: string[] = [];
  const put = (name: Name, items: readonly string[]): void => {
    const list = lists[name] ?? [];
    list.push(...items);
    lists[name] = list;
  };
  let open = first;
  for (const block of section.blocks) {
    const text = block.kind === 'table' ? '' : block.text.trim();
    const labelled = nameOf(text.replace(/:$/, ''));
    const inline = /^([^:]{3,30}):\s+(.+)$/s.exec(text);
    const inlineName = inline?.[1] ? nameOf(inline[1]) : undefined;
    if (labelled) open = labelled;
    else if (inlineName && inline?.[2]) put(inlineName, splitInline(inline[2]));
    else if (block.kind === 'item' && open) put(open, [text.replace(/\s*\n\s*/g, ' ')]);
    // Text right below its label; after a list, a paragraph speaks of the whole again.
    else if (block.kind === 'paragraph' && open && open !== first && !lists[open]) put(open, [text]);
    else prose.push(...blockLines(block));
  }
  for (const inner of section.sections) {
    const name = nameOf(inner.heading.replace(/:$/, ''));
    if (name) {
      const { items, prose: rest } = readList(inner);
      put(name, items);
      prose.push(...rest);
    } else prose.push(inner.heading, ...sectionLines(inner));
  }
  return { lists, prose: withoutLeadIns(prose) };
}
