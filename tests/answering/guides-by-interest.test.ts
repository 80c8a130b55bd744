import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedGuides } from '../support/invented-guides.js';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';

let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary(inventedGuides);
});
afterAll(() => library.remove());

let count = 0;
const ask = (text: string) => library.ask(text, `interest-${++count}`);

describe('what somebody likes, and the guides that speak of it', () => {
  it('names the guide, and cites the sentence that speaks of it', async () => {
    const answer = await ask('do you have anything with boats?');
    expect(answer.kind).toBe('answered');
    expect(answer.guides).toEqual(['lamplighter-to-kelp-farmer']);
    expect(answer.kind === 'answered' && answer.citations.some(({ quote }) => /boat/i.test(quote))).toBe(
      true,
    );
  });

  it('reads it from the story before the question', async () => {
    const answer = await ask('I love maps, bogs and long walks. Is there anything for me?');
    expect(answer.guides).toContain('peat-surveyor');
  });

  it('says that no guide speaks of it', async () => {
    const answer = await ask('have you got anything about dentistry?');
    expect(answer.kind).toBe('not-covered');
    expect(answer.text).toContain('No guide speaks of that.');
  });

  it('in the talk about one guide the question is asked of that guide', async () => {
    await library.ask('how long does it take from lamplighter to glassblower?', 'talk');
    const answer = await library.ask('is there anything with honey?', 'talk');
    expect(answer.guides).toEqual(['lamplighter-to-glassblower']);
  });
});
