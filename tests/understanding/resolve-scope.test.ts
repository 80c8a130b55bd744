import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConversationState } from '../../src/domain/conversation.js';
import { readClause } from '../../src/understanding/read-clause.js';
import { resolvePair, scopeInConversation } from '../../src/understanding/resolve-scope.js';
import { inventedGuides } from '../support/invented-guides.js';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';
import { makeState } from '../support/make-state.js';

let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary(inventedGuides);
});
afterAll(() => library.remove());

const pairIn = (text: string) => readClause(text, library.view.understanding).pairs[0] ?? {};
const scope = (text: string) => resolvePair(pairIn(text), library.view.understanding);
const follow = (text: string, state: ConversationState) =>
  scopeInConversation(pairIn(text), library.view.understanding, state);

describe('which guides a pair of roles means', () => {
  it('the one that joins them', () => {
    expect(scope('from lamplighter to kelp farmer')).toEqual({
      fit: 'exact',
      from: 'Lamplighter',
      to: 'Kelp Farmer',
      guides: ['lamplighter-to-kelp-farmer'],
      near: [],
      inherited: false,
    });
  });

  it('a guide from any start where none joins them', () => {
    expect(scope('from falconer to peat surveyor')).toMatchObject({
      fit: 'general',
      guides: ['peat-surveyor'],
    });
  });

  it('none, and those that share an end are only near', () => {
    expect(scope('from falconer to kelp farmer')).toEqual({
      fit: 'missing',
      from: 'Falconer',
      to: 'Kelp Farmer',
      guides: [],
      near: ['lamplighter-to-kelp-farmer', 'falconer-to-glassblower'],
      inherited: false,
    });
  });

  it('all that lead to a role named alone', () => {
    expect(scope('become a glassblower').guides).toEqual([
      'falconer-to-glassblower',
      'lamplighter-to-glassblower',
    ]);
  });

  it('nothing for a role that nobody wrote about', () => {
    expect(scope('become a beekeeper')).toMatchObject({
      fit: 'missing',
      to: 'beekeeper',
      guides: [],
      near: [],
    });
  });
});

describe('in a conversation', () => {
  const glass = () =>
    makeState({ guides: ['lamplighter-to-glassblower'], from: 'Lamplighter', to: 'Glassblower' });

  it('what names no role is about what is in play', () => {
    expect(follow('and what about pay', glass())).toMatchObject({
      guides: ['lamplighter-to-glassblower'],
      inherited: true,
    });
  });

  it('a new goal replaces the old one; the start stays', () => {
    expect(follow('and to become a kelp farmer', glass())).toMatchObject({
      fit: 'exact',
      from: 'Lamplighter',
      to: 'Kelp Farmer',
      guides: ['lamplighter-to-kelp-farmer'],
    });
  });

  it('a new start replaces the old one; the goal stays', () => {
    expect(follow("and if I'm a falconer", glass())).toMatchObject({
      from: 'Falconer',
      guides: ['falconer-to-glassblower'],
    });
  });

  it('a whole new pair takes nothing from before', () => {
    expect(follow('from falconer to kelp farmer', glass())).toMatchObject({ fit: 'missing', guides: [] });
  });

  it('a change without a guide is held on to by what leans on it, and by nothing else', () => {
    const none = makeState({ from: 'chef', to: 'Glassblower' });
    const { understanding } = library.view;
    expect(scopeInConversation({}, understanding, none, true)).toMatchObject({
      fit: 'missing',
      from: 'chef',
    });
    expect(scopeInConversation({}, understanding, none, false)).toMatchObject({ fit: 'none' });
  });

  it('a part of the name of the role in play means that role', () => {
    const kelp = makeState({
      guides: ['lamplighter-to-kelp-farmer'],
      from: 'Lamplighter',
      to: 'Kelp Farmer',
    });
    expect(follow('how do I become a farmer', kelp)).toMatchObject({
      guides: ['lamplighter-to-kelp-farmer'],
    });
  });

  it('a guide that is gone since is not in play any more', () => {
    expect(follow('and the pay', makeState({ guides: ['gone-guide'] }))).toMatchObject({
      fit: 'none',
      guides: [],
    });
  });
});
