import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConversationState } from '../../src/domain/conversation.js';
import type { Ask } from '../../src/understanding/intent.js';
import { understand } from '../../src/understanding/understand.js';
import { inventedGuides } from '../support/invented-guides.js';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';
import { makeState } from '../support/make-state.js';

/** Messages read whole, on a library whose occupations stand in no vocabulary. */
let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary(inventedGuides);
});
afterAll(() => library.remove());

const kindOf = (message: string, state?: ConversationState) =>
  understand(message, library.view.understanding, state).kind;
function asksIn(message: string, state?: ConversationState): Ask[] {
  const intent = understand(message, library.view.understanding, state);
  return intent.kind === 'asks' ? intent.asks : [];
}
/** Each ask as its task, its facets, its guides and the topic. */
const brief = (message: string, state?: ConversationState) =>
  asksIn(message, state).map(({ task, facets, scope, topic }) => [
    task,
    facets.join('+'),
    scope.guides.join('+') || scope.fit,
    ...(topic ? [topic.name] : []),
  ]);

const lampGlass = 'lamplighter-to-glassblower';

describe('a message read whole', () => {
  it.each([
    ['how long from lamplighter to glassblower?', [['facts', 'timeline', lampGlass]]],
    ['lamplighter to glassblower salary', [['facts', 'salary', lampGlass]]],
    [
      "I'm a lamplighter and I've done it for ten years. My knees hurt. what would i earn as a glassblower",
      [['facts', 'salary', lampGlass]],
    ],
    [
      'How long does it take from lamplighter to glassblower, and what will I earn?',
      [['facts', 'timeline+salary', lampGlass]],
    ],
    [
      'how long does annealing take from lamplighter to glassblower?',
      [['facts', 'timeline', lampGlass, 'Annealing']],
    ],
    ['how long from plumber to glassblower?', [['facts', 'timeline', 'missing']]],
    [
      'what can a lamplighter become?',
      [['discover', expect.any(String), `${lampGlass}+lamplighter-to-kelp-farmer`]],
    ],
    ['which guides do you have?', [['list-guides', expect.any(String), 'none']]],
    ['how long does it take?', [['facts', 'timeline', 'none']]],
  ])('%s', (message, expected) => {
    expect(brief(message)).toEqual(expected);
  });

  it('two changes in one message are two asks', () => {
    expect(
      asksIn('How long from falconer to glassblower? And what is the pay of a peat surveyor?').map(
        ({ facets, scope }) => [facets, scope.guides],
      ),
    ).toEqual([
      [['timeline'], ['falconer-to-glassblower']],
      [['salary'], ['peat-surveyor']],
    ]);
  });

  it('circumstances in the story are background, those in the question belong to it', () => {
    const told = understand(
      'I am a lamplighter and have ten hours a week. How long does it take to become a glassblower?',
      library.view.understanding,
    );
    expect(told).toMatchObject({
      kind: 'asks',
      background: [{ name: 'hours' }],
      asks: [{ facets: ['timeline'], conditions: [] }],
    });
    expect(asksIn('what does a glassblower earn in germany?')[0]?.conditions.map(({ name }) => name)).toEqual(
      ['country'],
    );
  });

  it('priorities come with the skills', () => {
    expect(asksIn('which skills are critical from lamplighter to glassblower?')[0]).toMatchObject({
      facets: ['skills'],
      priorities: ['critical'],
    });
  });

  it('a phase that the guide does not have is known to be none', () => {
    expect(asksIn('what is phase 7 from lamplighter to glassblower?')[0]).toMatchObject({
      noSuchPhase: true,
    });
  });
});

describe('a message in its conversation', () => {
  const state = (): ConversationState =>
    makeState({ guides: [lampGlass], from: 'Lamplighter', to: 'Glassblower', facets: ['timeline'] });

  it.each([
    ['and what about pay?', [['facts', 'salary', lampGlass]]],
    ['and for a falconer?', [['facts', 'timeline', 'falconer-to-glassblower']]],
    ['and to become a kelp farmer?', [['facts', 'timeline', 'lamplighter-to-kelp-farmer']]],
    ['what is the second phase?', [['facts', 'phase', lampGlass, 'Hot Shop']]],
  ])('%s', (message, expected) => {
    expect(brief(message, state())).toEqual(expected);
  });

  it('“that” is the phase last talked about', () => {
    const before = makeState({
      ...state(),
      guides: [lampGlass],
      facets: ['phase'],
      topic: { kind: 'phase', name: 'Hot Shop' },
    });
    expect(brief('how long does that take?', before)).toEqual([
      ['facts', 'phase+timeline', lampGlass, 'Hot Shop'],
    ]);
  });

  it('yes asks what was offered, and only where something was', () => {
    const offered = makeState({
      ...state(),
      guides: [lampGlass],
      offer: 'How long does it take from Falconer to Glassblower?',
    });
    expect(brief('yes please', offered)).toEqual([['facts', 'timeline', 'falconer-to-glassblower']]);
    expect(kindOf('yes please', state())).not.toBe('asks');
  });
});

describe('messages that ask for no fact', () => {
  it.each([
    ['hello', 'small-talk'],
    ['🎉', 'small-talk'],
    ['', 'empty'],
    ['...', 'empty'],
    ['I want to end my life', 'distress'],
    ['I feel worthless, everything is pointless', 'distress'],
  ])('%j is %s', (message, kind) => {
    expect(kindOf(message)).toBe(kind);
  });

  it('someone worn out who asks a clear question gets it answered', () => {
    expect(kindOf('I am burned out as a lamplighter. How long until I am a glassblower?')).toBe('asks');
  });

  it('a word of the library is never mended into small talk', () => {
    expect(kindOf('what do you know about kelp?')).toBe('asks');
  });
});
