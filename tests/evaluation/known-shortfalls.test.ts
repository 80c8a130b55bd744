import { expect, it } from 'vitest';
import type { FloorCheck } from '../../src/evaluation/floors.js';
import { isKnownShortfall } from '../../src/evaluation/known-shortfalls.js';

const apart = (value: number): FloorCheck => ({
  set: 'apart',
  measure: 'right',
  value,
  bound: 'at least',
  limit: 0.9,
  ok: value >= 0.9,
});

it('lets pass what is missed as is known, and nothing worse', () => {
  expect(isKnownShortfall(apart(0.79))).toBe(true);
  expect(isKnownShortfall(apart(0.7))).toBe(false);
});

it('says nothing of floors that hold, nor of the promise itself', () => {
  expect(isKnownShortfall(apart(0.95))).toBe(false);
  expect(
    isKnownShortfall({ set: 'apart', measure: 'unsourced', value: 1, bound: 'at most', limit: 0, ok: false }),
  ).toBe(false);
});
