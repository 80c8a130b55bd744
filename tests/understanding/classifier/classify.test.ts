import { describe, expect, it } from 'vitest';
import { classify, explain } from '../../../src/understanding/classifier/classify.js';
import { readExample } from '../../../src/understanding/classifier/features.js';

const guess = (text: string) => {
  const { stems, cues } = readExample(text);
  return classify(stems, cues);
};

describe('what a clause asks, by its likeness to the examples', () => {
  it.each([
    // Words that no list of cues has, in a wording that no example has.
    ['how many moons until I am a {role}', 'timeline'],
    ['how much dough does a {role} pull in', 'salary'],
    ['would my years as a {role} be any good to me there', 'transferable-skills'],
    ['which stuff would I have to get into my head', 'skills'],
    ['what would I be busy with from nine to five', 'day-to-day'],
    ['is anybody out there hiring {role}s', 'demand'],
    ['what might trip me up along the way', 'challenges'],
    ['which of them has the better pay', 'compare'],
    ['I only finished ninth grade, do I need college', 'degree'],
    ['can I do it with two kids at home', 'family'],
    ['what is the capital of {thing}', 'off-topic'],
    ['write a poem about my {thing}', 'off-topic'],
  ])('%s: %s', (text, label) => {
    expect(guess(text)[0]?.label).toBe(label);
  });

  it('gives each label a chance, all of them together 1', () => {
    const chances = guess('how long does it take').map(({ chance }) => chance);
    expect(chances.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 6);
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
  });

  it('is less sure of words that say little than of a plain question', () => {
    const [vague, plain] = [guess('what about that one there'), guess('how long does it take')];
    expect(vague[0]?.chance).toBeLessThan(plain[0]?.chance ?? 0);
  });

  it('says why: the words that speak for a label come first', () => {
    const { stems, cues } = readExample('what does a {role} earn');
    const [first] = explain(stems, cues, 'salary');
    expect(first?.feature).toMatch(/earn|salary/);
    expect(first?.adds).toBeGreaterThan(0);
  });
});
