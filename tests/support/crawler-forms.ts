import type { RawDocument } from '../../src/library/raw-document.js';
import { readText } from '../../src/library/readers/read-text.js';

/** One block of a page as its author wrote it. */
export type PageBlock = { kind: 'heading' | 'paragraph' | 'item'; text: string };

/** The two texts that crawlers make of one page: with blank lines and `  • ` bullets, or without and with `- `. */
export const crawlerForms = ['layout', 'main content'] as const;

export function asCrawled(blocks: readonly PageBlock[], form: (typeof crawlerForms)[number]): RawDocument {
  const bullet = form === 'layout' ? '  • ' : '- ';
  const lines = blocks.flatMap(({ kind, text }, at) => {
    const line = kind === 'item' ? bullet + text : text;
    const isInList = kind === 'item' && blocks[at - 1]?.kind === 'item';
    return form === 'layout' && at > 0 && !isInList ? ['', line] : [line];
  });
  return readText(lines.join('\n'));
}
