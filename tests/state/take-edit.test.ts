import { describe, expect, it } from 'vitest';
import type { Kept, Received } from '../../src/state/inbox.js';
import { createTakeEdit, EDIT_WITHIN_MS, originalOf } from '../../src/state/take-edit.js';
import { received } from '../support/questions.js';

const first = received('m1', { text: 'how long' });
const edited: Received = { ...received('m1:2', { text: 'how long does it take' }), route: { channel: 'C1' } };

function setUp(known: Kept | undefined, waits = false) {
  const taken: Received[] = [];
  const takeEdit = createTakeEdit({
    inbox: { find: async () => known, amend: async () => waits },
    take: async (each) => {
      taken.push(each);
      return { kind: 'accepted', ahead: 0 };
    },
    now: () => first.question.askedAt + 1_000,
  });
  return { takeEdit, taken };
}

describe('an edited question', () => {
  it('that still waits is answered as it reads now', async () => {
    const { takeEdit, taken } = setUp({ ...first, state: 'waiting' }, true);
    expect(await takeEdit(edited, 'm1')).toEqual({ kind: 'amended' });
    expect(taken).toEqual([]);
  });

  it('that was answered is asked again, and knows whose reply it replaces', async () => {
    const { takeEdit, taken } = setUp({ ...first, state: 'done' });
    expect(await takeEdit(edited, 'm1')).toMatchObject({ kind: 'accepted' });
    expect(taken.map(({ question, route }) => [question.id, originalOf(route), route])).toEqual([
      ['m1:2', 'm1', { channel: 'C1', edits: 'm1' }],
    ]);
  });

  it('back to its first wording is asked again: the reply that stands is to another one', async () => {
    const { takeEdit, taken } = setUp({ ...first, state: 'done' });
    const back = { ...edited, question: { ...edited.question, id: 'm1:3', text: first.question.text } };
    expect(await takeEdit(back, 'm1')).toMatchObject({ kind: 'accepted' });
    expect(taken.map(({ question }) => question.text)).toEqual(['how long']);
  });

  it.each<[string, Kept | undefined]>([
    ['of which nothing is known', undefined],
    ['of somebody else', { ...first, question: { ...first.question, asker: 'other' }, state: 'done' }],
    [
      'asked long ago',
      { ...first, question: { ...first.question, askedAt: -EDIT_WITHIN_MS }, state: 'done' },
    ],
  ])('%s is ignored', async (_, known) => {
    const { takeEdit, taken } = setUp(known);
    expect(await takeEdit(edited, 'm1')).toEqual({ kind: 'ignored' });
    expect(taken).toEqual([]);
  });
});
