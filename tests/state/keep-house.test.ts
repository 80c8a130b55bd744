import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { keepHouse } from '../../src/state/keep-house.js';

const day = 24 * 3_600_000;

it('enforces retention at once and again and again, whatever fails in between', async () => {
  const swept: [number, number][] = [];
  const failures: unknown[] = [];
  const house = keepHouse({
    privacy: {
      async sweep(before, now) {
        swept.push([before, now]);
        if (swept.length === 1) throw new Error('away');
        return 0;
      },
    },
    retentionDays: 30,
    now: () => 100 * day,
    failed: (error) => failures.push(error),
    everyMs: 10,
  });
  await sleep(60);
  await house.stop();
  const { length } = swept;
  expect(length).toBeGreaterThan(2);
  expect(swept[0]).toEqual([70 * day, 100 * day]);
  expect(failures).toEqual([new Error('away')]);
  await sleep(30);
  expect(swept).toHaveLength(length);
});
