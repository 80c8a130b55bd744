import { expect, it } from 'vitest';
import { PERSON_ALLOWANCE, takeToken } from '../../src/state/token-bucket.js';

/** Which of the questions asked at these seconds are let through. */
function letThrough(seconds: readonly number[]): number[] {
  let bucket: { tokens: number; at: number } | undefined;
  return seconds.filter((second) => {
    const outcome = takeToken(bucket, PERSON_ALLOWANCE, second * 1_000);
    if ('comeBackAt' in outcome) return false;
    bucket = outcome.bucket;
    return true;
  });
}

it('lets ten through at once and then one every three seconds', () => {
  expect(letThrough(Array(15).fill(0))).toHaveLength(10);
  const steady = [...Array(10).fill(0), ...Array.from({ length: 60 }, (_, second) => second + 1)];
  expect(letThrough(steady).slice(10)).toEqual(Array.from({ length: 20 }, (_, n) => 3 * (n + 1)));
});

it('holds no more than a burst, however long nobody asked', () => {
  expect(letThrough([0, ...Array(15).fill(86_400)])).toHaveLength(1 + 10);
});

it('says when the next one will be let through, and that is true', () => {
  const outcome = takeToken({ tokens: 0.25, at: 1_000 }, PERSON_ALLOWANCE, 1_000);
  expect(outcome).toEqual({ comeBackAt: 1_000 + 2_250 });
  expect(takeToken({ tokens: 0.25, at: 1_000 }, PERSON_ALLOWANCE, 3_250)).toHaveProperty('bucket');
});

it('gains nothing from a clock that was set back', () => {
  const outcome = takeToken({ tokens: 2, at: 60_000 }, PERSON_ALLOWANCE, 0);
  expect(outcome).toEqual({ bucket: { tokens: 1, at: 60_000 } });
});
