import type { Block } from '../../raw-document.js';

export type ContentBlock = Exclude<Block, { kind: 'heading' }>;

/** What stands under one heading: its own blocks, then the sections with deeper headings. */
export type Section = { heading: string; level: number; blocks: ContentBlock[]; sections: Section[] };

/** Blocks in reading order → a tree by heading level. The root has an empty heading and holds what stands before the first one. */
export function buildSectionTree(blocks: readonly Block[]): Section {
  const root: Section = { heading: '', level: 0, blocks: [], sections: [] };
  const open: Section[] = [root];
  const innermost = (): Section => open[open.length - 1] ?? root;
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      innermost().blocks.push(block);
      continue;
    }
    while (open.length > 1 && innermost().level >= block.level) open.pop();
    const section: Section = { heading: block.text.trim(), level: block.level, blocks: [], sections: [] };
    innermost().sections.push(section);
    open.push(section);
  }
  return root;
}

/** One block as lines of text: a list item starts with `- `, a table row joins its cells with ` | `. */
export function blockLines(block: ContentBlock): string[] {
  if (block.kind === 'table') return block.rows.map((row) => row.join(' | '));
  if (block.kind === 'item') return [`- ${block.text.replace(/\s*\n\s*/g, ' ')}`];
  return block.text.split('\n').filter((line) => line.trim() !== '');
}

/** A section's text without its own heading; deeper headings stand as lines of their own. */
export function sectionLines(section: Section): string[] {
  const below = section.sections.flatMap((inner) => [inner.heading, ...sectionLines(inner)]);
  return [...section.blocks.flatMap(blockLines), ...below].filter((line) => line !== '');
}
