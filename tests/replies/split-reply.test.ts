import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitReply } from '../../src/replies/split-reply.js';

const words = (text: string): string => text.replaceAll('```', '').replace(/\s+/g, '');

describe('a reply for a platform with a limit', () => {
  it('stays whole when it fits', () => {
    expect(splitReply('Plan on 9-18 months [1].', 40)).toEqual(['Plan on 9-18 months [1].']);
  });

  it('is cut between paragraphs first', () => {
    const [first, second] = ['a'.repeat(30), 'b'.repeat(30)];
    expect(splitReply(`${first}\n\n${second}`, 50)).toEqual([first, second]);
  });

  it('is cut between list items, never within one', () => {
    const items = Array.from({ length: 6 }, (_, at) => `- item ${at} with a few words`);
    const parts = splitReply(items.join('\n'), 60);
    expect(parts.flatMap((part) => part.split('\n'))).toEqual(items);
  });

  it('is cut between sentences when a paragraph is too long', () => {
    expect(splitReply('One sentence of some length. Another one of some length. A third.', 45)).toEqual([
      'One sentence of some length.',
      'Another one of some length. A third.',
    ]);
  });

  it('closes a code fence and opens it again', () => {
    const code = `\`\`\`ts\n${Array.from({ length: 8 }, (_, at) => `const line${at} = ${at};`).join('\n')}\n\`\`\``;
    const parts = splitReply(code, 70);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      expect(part.match(/```/g)).toHaveLength(2);
      expect(part.startsWith('```ts\n')).toBe(true);
    }
  });

  it('keeps every limit and loses no word, whatever the text', () => {
    const line = fc.oneof(
      fc.lorem({ maxCount: 20 }),
      fc.constant(''),
      fc.constant('```'),
      fc.lorem({ maxCount: 9 }).map((text) => `- ${text}`),
      fc.string({ unit: 'grapheme', maxLength: 90 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.integer({ min: 40, max: 300 }), (lines, limit) => {
        const text = lines.join('\n');
        const parts = splitReply(text, limit);
        expect(parts.every((part) => part.length <= limit && part !== '')).toBe(true);
        expect(words(parts.join('\n'))).toBe(words(text));
      }),
    );
  });
});
