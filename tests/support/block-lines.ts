import type { Block } from '../../src/library/raw-document.js';

/**
 * Blocks as one short line each, for tests that compare whole documents: `## heading`, `^ line` with a gap above and
 * `| line` without, `¶ paragraph`, `- item` and `2. item` (two spaces a level), `[cell | cell]` per row, `` `code` ``.
 */
export function blockLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [`${'#'.repeat(block.level)} ${block.text}`];
      case 'line':
        return [`${block.gapBefore ? '^' : '|'} ${block.text}`];
      case 'paragraph':
        return [`¶ ${block.text}`];
      case 'item':
        return [`${'  '.repeat(block.depth)}${block.label ?? '-'} ${block.text}`];
      case 'table':
        return block.rows.map((row) => `[${row.join(' | ')}]`);
      default:
        return [`\`${block.text}\``];
    }
  });
}
