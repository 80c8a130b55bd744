import { expect, it } from 'vitest';
import type { Acceptance, AcceptRules, Inbox } from '../../src/state/inbox.js';
import { createTakeQuestion } from '../../src/state/take-question.js';
import { NOON, received } from '../support/questions.js';

function taking(outcome: Acceptance) {
  const seen: AcceptRules[] = [];
  let woken = 0;
  const inbox = {
    accept: async (_: unknown, rules: AcceptRules) => {
      seen.push(rules);
      return outcome;
    },
  } as unknown as Inbox;
  const take = createTakeQuestion({ inbox, now: () => NOON, wake: () => woken++ });
  return { take, seen, woken: () => woken };
}

it('wakes the worker for a new question and says nothing when its turn comes soon', async () => {
  const { take, woken, seen } = taking({ kind: 'accepted', ahead: 19 });
  expect(await take(received('m1', { workspace: 'w1' }), ['event-1'])).toEqual({
    kind: 'accepted',
    ahead: 19,
  });
  expect(woken()).toBe(1);
  expect(seen).toEqual([
    {
      alsoKnownAs: ['event-1'],
      allowances: [
        { key: 'person:u1', whose: 'person', burst: 10, perMinute: 20 },
        { key: 'workspace:stand-in:w1', whose: 'workspace', burst: 250, perMinute: 120 },
      ],
      maxLength: 4_000,
      capacity: 1_000,
      now: NOON,
    },
  ]);
});

it('tells the place in the queue when there is a wait', async () => {
  expect(await taking({ kind: 'accepted', ahead: 42 }).take(received('m1'))).toMatchObject({
    kind: 'accepted',
    say: 'There are 42 questions before yours. I will answer it here as soon as I get to it.',
  });
});

it.each<[Acceptance, string, string]>([
  [
    { kind: 'too-long', length: 5_210 },
    'too-long',
    'That message has 5,210 characters, and I read up to 4,000. Please ask it more briefly.',
  ],
  [
    { kind: 'limited', whose: 'person', comeBackAt: NOON + 2_001 },
    'too-many',
    'You are asking faster than I can keep up with. Please ask this again in 3 seconds.',
  ],
  [
    { kind: 'limited', whose: 'workspace', comeBackAt: NOON + 120_000 },
    'too-many',
    'Many people here are asking at once. Please ask this again in 2 minutes.',
  ],
  [
    { kind: 'full', waiting: 1_000 },
    'queue-full',
    '1,000 questions are waiting already, so I cannot take another just now. Please ask this again in a few minutes.',
  ],
])('refuses in a sentence that says why and what to do: %o', async (outcome, why, say) => {
  const { take, woken } = taking(outcome);
  expect(await take(received('m1'))).toMatchObject({ kind: 'refused', why, say });
  expect(woken()).toBe(0);
});

it('says nothing to a message that was taken before', async () => {
  expect(await taking({ kind: 'duplicate' }).take(received('m1'))).toEqual({ kind: 'duplicate' });
});
