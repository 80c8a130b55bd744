import { expect, it } from 'vitest';
import { tablesToLists } from '../../src/replies/tables-to-lists.js';

it('a row becomes an item, its cells named by their columns', () => {
  const table =
    'Compared:\n\n| Role | Time | Pay |\n|:---|---:|---|\n| Baker [1] | 2 years | $30 |\n| **Pilot** | | $90 |\n\nMore?';
  expect(tablesToLists(table)).toBe(
    'Compared:\n\n- **Baker [1]**: Time: 2 years; Pay: $30\n- **Pilot**: Pay: $90\n\nMore?',
  );
});

it('pipes that are no table stay, and so does code', () => {
  const text = 'a | b\nno rule below\n```\n| a | b |\n|---|---|\n| 1 | 2 |\n```';
  expect(tablesToLists(text)).toBe(text);
});

it('an escaped pipe is part of its cell', () => {
  expect(tablesToLists('| a | b |\n|---|---|\n| x \\| y | z |')).toBe('- **x | y**: b: z');
});
