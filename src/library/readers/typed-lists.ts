import type { Block } from '../raw-document.js';
import { type TypedNumber, typedNumberOf } from './list-marker.js';

/**
 * Turns numbered lines and paragraphs into list items where they stand in a row and count up by one (`1.` `2.` `3.`).
 * A numbered line with something else below it is a numbered heading, and stays as it is: so do `1` alone, a single
 * `1. …`, and figures such as `3.5 years`.
 */
export function markTypedLists(blocks: readonly Block[]): Block[] {
  const numbers = blocks.map((block) =>
    block.kind === 'line' || block.kind === 'paragraph' ? typedNumberOf(block.text) : undefined,
  );
  return blocks.map((block, at) => {
    const number = numbers[at];
    if (!number) return block;
    if (!follows(numbers[at - 1], number) && !follows(number, numbers[at + 1])) return block;
    return { kind: 'item', text: number.rest, depth: 0, label: number.label };
  });
}

const follows = (before: TypedNumber | undefined, after: TypedNumber | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  before.series === after.series &&
  after.count === before.count + 1;
