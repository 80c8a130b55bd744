import { expect, it } from 'vitest';
import { createCircuitBreaker } from '../../../src/answering/prompted/circuit-breaker.js';

it('leaves a model alone after a failure, for longer each time, and lets one question try', () => {
  let now = 0;
  const breaker = createCircuitBreaker(() => now);
  expect(breaker.mayAsk()).toBe(true);
  breaker.failed();
  expect([breaker.mayAsk(), breaker.openUntil()]).toEqual([false, 15_000]);
  now = 15_000;
  expect([breaker.mayAsk(), breaker.mayAsk()]).toEqual([true, false]);
  breaker.failed();
  expect(breaker.openUntil()).toBe(45_000);
  now = 45_000;
  expect(breaker.mayAsk()).toBe(true);
  breaker.succeeded();
  expect([breaker.mayAsk(), breaker.mayAsk(), breaker.openUntil()]).toEqual([true, true, undefined]);
});

it('pauses no longer than five minutes by itself, and an hour when asked to', () => {
  let now = 0;
  const breaker = createCircuitBreaker(() => now);
  for (let count = 0; count < 10; count++) breaker.failed();
  expect(breaker.openUntil()).toBe(300_000);
  now = 1_000_000;
  breaker.failed(86_400_000);
  expect(breaker.openUntil()).toBe(1_000_000 + 3_600_000);
});
