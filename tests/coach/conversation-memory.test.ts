import { describe, expect, it } from 'vitest';
import { createMemoryInProcess } from '../../src/coach/conversation-memory.js';
import { makeState } from '../support/make-state.js';

describe('the memory of one process', () => {
  it('is kept for each conversation and each person in it', async () => {
    const memory = createMemoryInProcess();
    await memory.remember('thread', 'ann', makeState({ from: 'Lamplighter' }));
    await memory.remember('thread', 'bob', makeState({ from: 'Falconer' }));
    await memory.remember('direct', 'ann', makeState({ to: 'Kelp Farmer' }));

    expect((await memory.recall('thread', 'ann'))?.from).toBe('Lamplighter');
    expect((await memory.recall('thread', 'bob'))?.from).toBe('Falconer');
    expect(await memory.recall('direct', 'ann')).toEqual(makeState({ to: 'Kelp Farmer' }));
    expect(await memory.recall('direct', 'bob')).toBeUndefined();
  });

  it('never takes two people or conversations for one, however they are called', async () => {
    const memory = createMemoryInProcess();
    await memory.remember('a","b', 'c', makeState({ from: 'Lamplighter' }));
    expect(await memory.recall('a', 'b","c')).toBeUndefined();
    expect(await memory.recall('a', 'b')).toBeUndefined();
  });

  it('hands out copies: nobody changes what is remembered but by remembering', async () => {
    const memory = createMemoryInProcess();
    const state = makeState({ guides: ['lamplighter-to-glassblower'] });
    await memory.remember('thread', 'ann', state);
    state.guides.pop();
    (await memory.recall('thread', 'ann'))?.guides.pop();
    expect((await memory.recall('thread', 'ann'))?.guides).toEqual(['lamplighter-to-glassblower']);
  });

  it('is bounded: the conversation longest silent goes first', async () => {
    const memory = createMemoryInProcess(2);
    await memory.remember('one', 'ann', makeState());
    await memory.remember('two', 'ann', makeState());
    await memory.remember('one', 'ann', makeState({ from: 'Falconer' }));
    await memory.remember('three', 'ann', makeState());

    expect(await memory.recall('two', 'ann')).toBeUndefined();
    expect(await memory.recall('one', 'ann')).toEqual(makeState({ from: 'Falconer' }));
    expect(await memory.recall('three', 'ann')).toEqual(makeState());
  });

  it('forgets a person everywhere, and nobody else', async () => {
    const memory = createMemoryInProcess();
    await memory.remember('thread', 'ann', makeState());
    await memory.remember('direct', 'ann', makeState());
    await memory.remember('thread', 'bob', makeState());

    expect(await memory.forget('ann')).toBe(2);
    expect(await memory.forget('ann')).toBe(0);
    expect(await memory.recall('thread', 'ann')).toBeUndefined();
    expect(await memory.recall('direct', 'ann')).toBeUndefined();
    expect(await memory.recall('thread', 'bob')).toEqual(makeState());
  });
});
