import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.js';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';

/** The guide that knowledge/README.md gives as its example: what an operator copies first must answer well. */
let library: MadeLibrary;
beforeAll(async () => {
  const readme = readFileSync(new URL('../../knowledge/README.md', import.meta.url), 'utf8');
  const example = /```markdown\n([\s\S]*?)```/.exec(readme)?.[1];
  if (!example) throw new Error('knowledge/README.md has no example guide');
  library = await makeLibrary({ 'pastry-chef-to-food-photographer.md': example });
});
afterAll(() => library.remove());

let count = 0;
const ask = (question: string): Promise<Answer> => library.ask(question, `own-${++count}`);
const sections = ({ citations }: Answer): string[] => [...new Set(citations.map(({ section }) => section))];

describe('a guide as its README shows it', () => {
  it.each([
    ['how long does it take from pastry chef to food photographer?', ['Timeline']],
    ['what does a food photographer earn?', ['Salary']],
    [
      'which skills are critical to become a food photographer?',
      ['Skills to learn › Camera handling', 'Skills to learn › Lighting'],
    ],
    ['which certifications do I need as a food photographer?', ['Certifications']],
    ['what happens in the first clients phase?', ['Roadmap › First clients']],
    ['what will I miss as a food photographer?', ['Reality check › What you might miss']],
    ['what should I do this month to become a food photographer?', ['Action plan › This month']],
    ['do I need an expensive camera as a food photographer?', ['FAQ']],
    [
      'what is the working day of a food photographer like?',
      ['Working day', 'Working day › Around the shoot'],
    ],
    ['which industries hire food photographers?', ['Industries']],
    ['what is the source of the guide for food photographers?', ['Source']],
  ])('%s', async (question, expected) => {
    const answer = await ask(question);
    expect({ kind: answer.kind, sections: sections(answer) }).toEqual({
      kind: 'answered',
      sections: expected,
    });
  });

  it('quotes facts, never the lead of a list alone', async () => {
    for (const question of [
      'which resources are there to become a food photographer?',
      'what does the first clients phase involve?',
      'what does it cost to become a food photographer?',
    ]) {
      const quotes = (await ask(question)).citations.map(({ quote }) => quote);
      expect(quotes.filter((quote) => /^(?:Tasks|Resources):?$/.test(quote))).toEqual([]);
    }
  });
});
