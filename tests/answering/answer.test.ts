import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCitations } from '../../src/answering/check-citations.js';
import type { Answer } from '../../src/domain/answer.js';
import { inventedGuides } from '../support/invented-guides.js';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';

/** What is said, from the fields and the text of guides about occupations that no vocabulary knows. */
let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary(inventedGuides);
});
afterAll(() => library.remove());

let count = 0;
/** Asks in a conversation of its own; every reply must keep its citations. */
async function ask(question: string): Promise<Answer> {
  const answer = await library.ask(question, `own-${++count}`);
  expect(checkCitations(answer.text, answer.citations, library.passage)).toEqual([]);
  return answer;
}
const quotes = (answer: Answer): string[] => answer.citations.map(({ quote }) => quote);
/** Figures in what is said, markers aside. */
const figures = (answer: Answer): string[] => answer.text.replace(/\[\d+\]/g, '').match(/\d[\d,.]*/g) ?? [];

describe('a field of a guide', () => {
  it.each([
    ['how long from lamplighter to glassblower?', ['6-10 months']],
    ['what does it pay, lamplighter to glassblower?', ['Lamplighter: $21,000', 'Glassblower: $38,500']],
    ['how hard is it from lamplighter to glassblower?', ['Moderate']],
    ['how is the demand, lamplighter to glassblower?', ['Growing in coastal towns']],
    ['which certifications from lamplighter to glassblower?', ['Furnace Safety Card']],
    [
      'what are the first steps from lamplighter to glassblower?',
      ['Visit an open studio on a Saturday.', 'Book a paperweight class.'],
    ],
    ['what should I do this week, lamplighter to glassblower?', ['Sweep a studio floor']],
    ['what will I miss, from lamplighter to glassblower?', ['Quiet streets before dawn']],
    ['what will I love, from lamplighter to glassblower?', ['Pieces that outlast you']],
    ['what are the biggest challenges from lamplighter to glassblower?', ['Burns in the first weeks']],
    ['which job titles are there, lamplighter to glassblower?', ['Gaffer', 'Studio Assistant']],
    [
      'which skills carry over from lamplighter to glassblower?',
      ['Flame reading: the color of a flame tells you its heat.', 'Night shifts'],
    ],
    [
      'which skills are critical from lamplighter to glassblower?',
      ['Gathering: critical, 4-6 weeks', 'Annealing: critical, 3 weeks'],
    ],
    [
      'do I need a degree from lamplighter to glassblower?',
      ['No studio asks for one.', 'A reference from a furnace counts more.'],
    ],
  ])('%s', async (question, expected) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({
      kind: 'answered',
      guides: ['lamplighter-to-glassblower'],
      by: 'extractive',
    });
    expect(quotes(answer)).toEqual(expected);
  });

  it('is told phase by phase, with the weeks of each', async () => {
    const answer = await ask('what are the phases of the roadmap from lamplighter to glassblower?');
    for (const phase of ['Cold Work', 'Hot Shop', 'Opening a Stall'])
      expect(answer.text).toContain(`**${phase}**`);
    expect(quotes(answer)).toEqual(
      expect.arrayContaining(['Cold Work: 5 weeks', 'Hot Shop: 14 weeks', 'Opening a Stall: 6-8 weeks']),
    );
  });

  it('of one phase or one skill leaves the others out', async () => {
    const phase = await ask('which resources for the hot shop phase from lamplighter to glassblower?');
    expect(quotes(phase)).toEqual(['Murano Bench: First Gathers']);
    const skill = await ask('how long does annealing take from lamplighter to glassblower?');
    expect(quotes(skill)).toEqual(['Annealing: critical, 3 weeks']);
    expect(figures(skill)).toEqual(['3']);
  });

  it.each([
    ['which skill takes the longest from lamplighter to glassblower?', ['Gathering: critical, 4-6 weeks']],
    ['what is the shortest phase from lamplighter to glassblower?', ['Cold Work: 5 weeks']],
  ])('of a list, the end that is asked for: %s', async (question, expected) => {
    expect(quotes(await ask(question))).toEqual(expected);
  });

  it('that asks for two things gets both, in order', async () => {
    const answer = await ask('How long does it take from lamplighter to glassblower, and what will I earn?');
    expect(quotes(answer)).toEqual(['6-10 months', 'Lamplighter: $21,000', 'Glassblower: $38,500']);
  });
});

describe('running text', () => {
  it('is quoted sentence by sentence', async () => {
    expect(quotes(await ask('what does a ropemaker earn?'))).toEqual([
      'A yard in Chatham pays 450 pounds a week at the start.',
    ]);
  });

  it('answers what no field holds', async () => {
    const answer = await ask('what does the working day of a peat surveyor look like?');
    expect(answer).toMatchObject({ kind: 'answered', guides: ['peat-surveyor'] });
    expect(quotes(answer)).toContain('Mornings are spent with an auger, afternoons with maps.');
  });
});

describe('what a question looks like', () => {
  it('is answered where no cue and no text says what is asked', async () => {
    const answer = await ask('what would a tuesday look like for a peat surveyor?');
    expect(answer).toMatchObject({ kind: 'answered', guides: ['peat-surveyor'] });
    expect(quotes(answer)).toContain('Mornings are spent with an auger, afternoons with maps.');
  });

  it('is weighed by time and pay where a guide has no reality check', async () => {
    const answer = await ask('is it worth it, from falconer to glassblower?');
    expect(answer.text).toContain('does not say what to expect');
    expect(quotes(answer)).toContain('Salary change: +15% to +30%');
  });
});

describe('honest at the edges', () => {
  it('a percentage is no salary', async () => {
    const answer = await ask('what does it pay from falconer to glassblower?');
    expect(answer).toMatchObject({ kind: 'answered', citations: [{ quote: 'Salary change: +15% to +30%' }] });
    expect(answer.text).not.toContain('$');
  });

  it.each([
    'which certifications do I need from falconer to glassblower?',
    'what are the phases from falconer to glassblower?',
    'which job titles from falconer to glassblower?',
    'what are the challenges from falconer to glassblower?',
    'how old may I be from falconer to glassblower?',
    'do I need a degree from falconer to glassblower?',
  ])('what the guide lacks, it does not say: %s', async (question) => {
    expect(await ask(question)).toMatchObject({
      kind: 'not-covered',
      citations: [],
      guides: ['falconer-to-glassblower'],
      text: expect.stringContaining('does not say'),
    });
  });

  it.each([
    ['how long from falconer to kelp farmer?', ['lamplighter-to-kelp-farmer', 'falconer-to-glassblower']],
    ['what does it pay from plumber to kelp farmer?', ['lamplighter-to-kelp-farmer']],
    [
      'which skills do I need from lamplighter to data scientist?',
      ['lamplighter-to-glassblower', 'lamplighter-to-kelp-farmer'],
    ],
  ])(
    'no guide for the pair: near guides are named, without any figure of theirs: %s',
    async (question, near) => {
      const answer = await ask(question);
      expect(answer).toMatchObject({
        kind: 'not-covered',
        citations: [],
        text: expect.stringMatching(/^There is no guide for /),
      });
      expect(answer.guides).toEqual(near);
      expect(figures(answer)).toEqual([]);
    },
  );

  it('a guide from any start says that it is one', async () => {
    const answer = await ask('how long from falconer to peat surveyor?');
    expect(answer).toMatchObject({
      kind: 'answered',
      guides: ['peat-surveyor'],
      citations: [{ quote: '4-7 months' }],
    });
    expect(answer.text.indexOf('There is no guide that starts from Falconer')).toBe(0);
  });

  it('what has nothing to do with the library is not covered', async () => {
    for (const question of [
      'how do I bake sourdough bread?',
      'who won the football match last night?',
      'write a poem about the moon',
    ])
      expect(await ask(question)).toMatchObject({ kind: 'not-covered', citations: [] });
  });

  it('a bare question is asked back', async () => {
    expect(await ask('how long does it take?')).toMatchObject({ kind: 'clarify', citations: [], guides: [] });
  });

  it('someone in distress gets no roadmap', async () => {
    const answer = await ask('I lost my job as a lamplighter and I want to end my life');
    expect(answer).toMatchObject({ kind: 'small-talk', citations: [], guides: [] });
    expect(figures(answer)).toEqual([]);
  });
});

describe('guides side by side', () => {
  it('the verdict first, then both from their fields', async () => {
    const answer = await ask('lamplighter to glassblower or lamplighter to kelp farmer: which pays more?');
    const [verdict = ''] = answer.text.split('\n');
    expect(answer).toMatchObject({
      kind: 'answered',
      guides: ['lamplighter-to-glassblower', 'lamplighter-to-kelp-farmer'],
    });
    expect(verdict).toContain('Kelp Farmer');
    expect(verdict).toContain('$52,000');
    expect(verdict).not.toContain('$38,500');
    for (const amount of ['$38,500', '$52,000']) expect(answer.text).toContain(amount);
  });

  it.each([
    [
      'which takes longer: lamplighter to glassblower or falconer to glassblower?',
      'Falconer',
      '12-16 months',
    ],
    ['which is faster: lamplighter to glassblower or falconer to glassblower?', 'Lamplighter', '6-10 months'],
    ['which is easier: lamplighter to glassblower or lamplighter to kelp farmer?', 'Kelp Farmer', 'Easy'],
    ['which is harder: lamplighter to glassblower or falconer to glassblower?', 'Falconer', 'Hard'],
  ])('%s', async (question, winner, figure) => {
    const [verdict = ''] = (await ask(question)).text.split('\n');
    expect(verdict).toContain(winner);
    expect(verdict).toContain(figure);
  });

  it('no verdict where the figures allow none: a range within the other, a percentage against an amount', async () => {
    const inside = await ask('which is faster: lamplighter to glassblower or lamplighter to kelp farmer?');
    expect(inside.text).toMatch(/6-10 months[\s\S]*9 months/);
    expect(inside.text).not.toMatch(/is the (?:shorter|longer)/);
    const percent = await ask('which pays more: lamplighter to kelp farmer or falconer to glassblower?');
    expect(percent.text).not.toMatch(/pays (?:more|less)/);
    expect(percent.text).toContain('+15% to +30%');
  });

  it('each fact of a comparison is cited from the guide whose name stands before it', async () => {
    const answer = await ask('compare lamplighter to glassblower with falconer to glassblower');
    const said = answer.text.slice(answer.text.indexOf('\n'));
    let guide = '';
    let facts = 0;
    for (const [whole, from, marker] of said.matchAll(/(Lamplighter|Falconer) → Glassblower|\[(\d+)\]/g)) {
      if (from) guide = `${from.toLowerCase()}-to-glassblower`;
      else
        facts +=
          answer.citations.find((citation) => citation.marker === Number(marker))?.guide === guide
            ? 1
            : fail(whole, guide);
    }
    expect(facts).toBeGreaterThanOrEqual(6);
  });
});

function fail(marker: string, guide: string): never {
  throw new Error(`${marker} stands behind ${guide} and cites another guide`);
}

describe('finding one’s way', () => {
  it('what a role can become lists its guides', async () => {
    const answer = await ask('what can a lamplighter become?');
    expect(answer).toMatchObject({
      kind: 'answered',
      guides: ['lamplighter-to-glassblower', 'lamplighter-to-kelp-farmer'],
    });
  });

  it('what leads to a role lists those that do', async () => {
    expect((await ask('what leads to glassblower?')).guides).toEqual([
      'falconer-to-glassblower',
      'lamplighter-to-glassblower',
    ]);
  });

  it('which guides there are', async () => {
    const answer = await ask('which guides do you have?');
    expect(answer.kind).toBe('answered');
    expect(new Set(answer.citations.map(({ guide }) => guide)).size).toBe(5);
  });

  it('offers at most one thing next, which it can answer', async () => {
    const answer = await ask('how long from lamplighter to glassblower?');
    if (!answer.offer) throw new Error('nothing offered');
    expect((await ask(answer.offer.question)).kind).toBe('answered');
  });
});
