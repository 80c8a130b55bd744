import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedGuides } from '../support/invented-guides.js';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';

let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary(inventedGuides);
});
afterAll(() => library.remove());

/** The reply to the last of some messages, said one after the other in a conversation of their own. */
async function talk(...messages: string[]) {
  const conversation = messages.join('|');
  for (const message of messages.slice(0, -1)) await library.ask(message, conversation);
  return library.ask(messages.at(-1) ?? '', conversation);
}

const START = 'lamplighter to glassblower: how long does it take?';

describe('a talk goes on', () => {
  it.each([
    [
      'after what somebody makes of a reply',
      [START, 'hm, longer than I thought', 'and what does it pay?'],
      '$38,500',
    ],
    [
      'after thanks, with one more thing',
      [START, 'thanks. one more thing... which certificates'],
      'Furnace Safety Card',
    ],
    [
      'phase after phase',
      ['lamplighter to glassblower, what is the first phase?', 'and the second?', 'ok and after that?'],
      'Opening a Stall',
    ],
    ['with the one that was meant', [START, 'no sorry, I meant the kelp one'], '9 months'],
    [
      'with the skill that was meant',
      [
        'lamplighter to glassblower: what do I need to learn?',
        'how do I learn gathering?',
        'no sorry I meant the etching one. how many weeks is it?',
      ],
      '2-3 weeks',
    ],
    [
      'with what the story before it names',
      [START, 'My mother believes in certificates on the wall. Which ones fit?'],
      'Furnace Safety Card',
    ],
    [
      'among all skills where the least important is asked for',
      ['lamplighter to glassblower: how do I learn annealing?', 'and which one is only nice to have?'],
      'Etching',
    ],
  ])('%s', async (_, messages, said) => {
    const { kind, text } = await talk(...messages);
    expect(kind).toBe('answered');
    expect(text).toContain(said);
  });

  it('about two people at once', async () => {
    const { text } = await talk(
      'I go from falconer to glassblower, my brother from lamplighter to kelp farmer',
      'who of us is done first?',
    );
    expect(text).toContain('12-16 months');
    expect(text).toContain('9 months');
    expect(text).toMatch(/Lamplighter → Kelp Farmer\*\* is the shorter/);
  });
});

describe('a talk is left', () => {
  it.each([
    [
      'what is another thing altogether',
      [START, 'Totally different thing: my dough collapses when I score it. Too wet?'],
    ],
    ['what is said to nobody in particular', ['Need a lasagne recipe for nine by tonight. Help?']],
  ])('by %s', async (_, messages) => {
    expect((await talk(...messages)).kind).not.toBe('answered');
  });

  it.each([
    ['a morning with coffee', 'Morning! First coffee in hand, be gentle with me'],
    ['thanks with a story', 'brilliant, printed it and stuck it on the fridge. thank you so much'],
    ['who is there', 'hang on, who am i talking to, is there a person behind this or are you a bot?'],
  ])('for small talk: %s', async (_, message) => {
    expect((await talk(START, message)).kind).toBe('small-talk');
  });

  it('and a back that cannot take it any more is no cry for help', async () => {
    const { text } = await talk("I'm a falconer and my back can't take it anymore. What could I become?");
    expect(text).toContain('Glassblower');
  });
});
