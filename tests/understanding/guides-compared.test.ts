import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/understand.js';
import { inventedGuides } from '../support/invented-guides.js';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';
import { makeState } from '../support/make-state.js';

let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary(inventedGuides);
});
afterAll(() => library.remove());

/** What is compared: the guides of the one ask, or the task where it is another. */
function compared(message: string, state = makeState()): readonly string[] | string {
  const intent = understand(message, library.view.understanding, state);
  if (intent.kind !== 'asks') return intent.kind;
  const [ask] = intent.asks;
  return ask?.task === 'compare' ? ask.scope.guides : (ask?.task ?? 'nothing');
}

const [lampGlass, falconGlass, kelp] = [
  'lamplighter-to-glassblower',
  'falconer-to-glassblower',
  'lamplighter-to-kelp-farmer',
];

describe('guides put side by side', () => {
  it.each([
    ['compare lamplighter to glassblower with lamplighter to kelp farmer', [lampGlass, kelp]],
    ['which takes longer, falconer to glassblower or lamplighter to kelp farmer?', [falconGlass, kelp]],
    ['lamplighter to glassblower vs falconer to glassblower', [lampGlass, falconGlass]],
    ['difference between becoming a kelp farmer and becoming a peat surveyor?', [kelp, 'peat-surveyor']],
  ])('two named: %s', (message, guides) => {
    expect(compared(message)).toEqual(guides);
  });

  it('one named and one in play', () => {
    expect(
      compared(
        'and compared to lamplighter to kelp farmer?',
        makeState({ guides: [falconGlass], from: 'Falconer', to: 'Glassblower' }),
      ),
    ).toEqual([falconGlass, kelp]);
  });

  it('those in play, when no role is named', () => {
    expect(compared('which of them pays more?', makeState({ guides: [lampGlass, kelp] }))).toEqual([
      lampGlass,
      kelp,
    ]);
  });

  it('all of them, when the library is asked for an extreme', () => {
    expect(compared('which change is the fastest?')).toEqual(
      expect.arrayContaining([falconGlass, lampGlass, kelp, 'peat-surveyor']),
    );
  });

  it('one change is no comparison', () => {
    expect(compared('how long from lamplighter to glassblower?')).toBe('facts');
  });
});
