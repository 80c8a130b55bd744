import { expect, it } from 'vitest';
import type { FloorCheck } from '../../src/evaluation/floors.js';
import { isKnownShortfall } from '../../src/evaluation/known-shortfalls.js';

const known = { 'libraries-apart right': 0.78 };

const librariesApart = (value: number): FloorCheck => ({
  set: 'libraries-apart',
  measure: 'right',
  value,
  bound: 'at least',
  limit: 0.9,
  ok: value >= 0.9,
});

it('lets pass what is missed as is known, and nothing worse', () => {
  expect(isKnownShortfall(librariesApart(0.79), known)).toBe(true);
  expect(isKnownShortfall(librariesApart(0.7), known)).toBe(false);
});

it('says nothing of floors that hold, nor of the promise itself', () => {
  expect(isKnownShortfall(librariesApart(0.95), known)).toBe(false);
  expect(
    isKnownShortfall({ set: 'apart', measure: 'unsourced', value: 1, bound: 'at most', limit: 0, ok: false }),
  ).toBe(false);
});
