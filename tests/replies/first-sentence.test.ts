import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../src/replies/first-sentence.js';

describe('the notification of a reply', () => {
  it.each([
    [
      'the answer itself, without marks',
      'Plan on **9-18 months** [1]. Pay rises [2].',
      'Plan on 9-18 months.',
    ],
    ['the heading of a list', 'Skills to learn:\n- Python [1]\n- DSP [2]', 'Skills to learn:'],
    ['nothing of nothing', '', ''],
  ])('is %s', (_, reply, said) => {
    expect(firstSentence(reply)).toBe(said);
  });

  it('is cut at a word when it is long', () => {
    const said = firstSentence(`${'word '.repeat(60)}end.`);
    expect(said.length).toBeLessThanOrEqual(150);
    expect(said).toMatch(/word…$/);
  });
});
