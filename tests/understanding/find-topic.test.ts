import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Guide } from '../../src/domain/guide.js';
import { tokenize } from '../../src/language/tokens.js';
import { findPhase, findSkill } from '../../src/understanding/find-topic.js';
import { inventedGuides } from '../support/invented-guides.js';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';

let library: MadeLibrary;
let guide: Guide;
beforeAll(async () => {
  library = await makeLibrary({
    'lamplighter-to-glassblower.md': inventedGuides['lamplighter-to-glassblower.md'],
  });
  guide = library.guide('lamplighter-to-glassblower');
});
afterAll(() => library.remove());

const phase = (text: string, current?: string, loose = false) =>
  findPhase(
    tokenize(text),
    [guide],
    current === undefined ? undefined : { kind: 'phase', name: current },
    loose,
  )?.name;
const skill = (text: string) => findSkill(tokenize(text), [guide])?.name;

describe('the phase that is meant', () => {
  it.each([
    ['the first phase', 'Cold Work'],
    ['phase 2', 'Hot Shop'],
    ['what happens in phase three', 'Opening a Stall'],
    ['the last phase', 'Opening a Stall'],
    ['the hot shop phase', 'Hot Shop'],
  ])('%s', (text, name) => {
    expect(phase(text)).toBe(name);
  });

  it('counts on from the one talked about', () => {
    expect(phase('and the next phase', 'Cold Work')).toBe('Hot Shop');
    expect(phase('and the phase after', 'Hot Shop', true)).toBe('Opening a Stall');
    expect(phase('the next phase', 'Opening a Stall')).toBeUndefined();
  });

  it('takes an ordinal alone only after talk of phases', () => {
    expect(phase('and the second', undefined, true)).toBe('Hot Shop');
    expect(phase('and the second')).toBeUndefined();
  });

  it.each(['phase 7', 'the ninth phase', 'how long does it last'])('none: %s', (text) => {
    expect(phase(text)).toBeUndefined();
  });
});

describe('the skill that is meant', () => {
  it.each([
    ['how do I learn annealing', 'Annealing'],
    ['do I need etching', 'Etching'],
    ['which skills do I need', undefined],
    ['how do I learn juggling', undefined],
  ])('%s', (text, name) => {
    expect(skill(text)).toBe(name);
  });
});
