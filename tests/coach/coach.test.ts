import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCoach, LONGEST_QUESTION } from '../../src/coach/coach.js';
import { createMemoryInProcess } from '../../src/coach/conversation-memory.js';
import { inventedGuides } from '../support/invented-guides.js';
import { type MadeLibrary, makeLibrary } from '../support/make-library.js';

/** Conversations, turn by turn. */
let library: MadeLibrary;
beforeAll(async () => {
  library = await makeLibrary(inventedGuides);
});
afterAll(() => library.remove());

let count = 0;
/** Asks one question after the other in a new conversation; the guides and quotes of each answer. */
async function talk(...questions: string[]): Promise<{ kind: string; guides: string; quotes: string[] }[]> {
  const conversation = `talk-${++count}`;
  const answers = [];
  for (const question of questions) answers.push(await library.ask(question, conversation));
  return answers.map(({ kind, guides, citations }) => ({
    kind,
    guides: guides.join('+'),
    quotes: citations.map(({ quote }) => quote),
  }));
}

const lampGlass = 'lamplighter-to-glassblower';

describe('a reworded question', () => {
  const say = (id: string, text: string, rewords?: string) =>
    library.coach.ask({
      ...{ id, text, conversation: 'reworded', asker: 'u1', askedAt: 1 },
      ...(rewords ? { rewords } : {}),
    });

  it('is asked where its first wording was, however often it is reworded', async () => {
    await say('m1', 'which skills do I need from lamplighter to glassblower?');
    const first = await say('m2', 'how long does the first one take?');
    expect(first.text).toContain('**Gathering**');
    const second = await say('m2:1', 'how long does the second one take?', 'm2');
    expect(second.text).toContain('**Annealing**');
    const third = await say('m2:2', 'how long does the third one take?', 'm2');
    expect(third.text).toContain('**Etching**');
    const on = await say('m3', 'how do I learn that?');
    expect(on.text).toContain('acid paste');
  });

  it('of which something was asked since, is asked where the conversation is', async () => {
    await say('m4', 'how long does it take from falconer to glassblower?', 'm1');
    const pay = await say('m5', 'and what about pay?');
    expect(pay.guides).toEqual(['falconer-to-glassblower']);
  });
});

describe('a follow-up', () => {
  it('asks about what is in play', async () => {
    expect(
      await talk(
        'how long from lamplighter to glassblower?',
        'and what about pay?',
        'which skills are critical?',
      ),
    ).toEqual([
      { kind: 'answered', guides: lampGlass, quotes: ['6-10 months'] },
      { kind: 'answered', guides: lampGlass, quotes: ['Lamplighter: $21,000', 'Glassblower: $38,500'] },
      {
        kind: 'answered',
        guides: lampGlass,
        quotes: ['Gathering: critical, 4-6 weeks', 'Annealing: critical, 3 weeks'],
      },
    ]);
  });

  it('goes on from phase to phase', async () => {
    const answers = await talk(
      'what are the phases from lamplighter to glassblower?',
      'and the second phase?',
      'how long does that take?',
      'and the next one?',
    );
    expect(answers.slice(1).map(({ quotes }) => quotes[0])).toEqual([
      'Hot Shop: 14 weeks',
      'Hot Shop: 14 weeks',
      'Opening a Stall: 6-8 weeks',
    ]);
  });

  it('keeps what was asked when only the role changes: the new one replaces the old', async () => {
    expect(
      await talk('how long from lamplighter to glassblower?', 'and for a falconer?', 'and the pay?'),
    ).toEqual([
      { kind: 'answered', guides: lampGlass, quotes: ['6-10 months'] },
      { kind: 'answered', guides: 'falconer-to-glassblower', quotes: ['12-16 months'] },
      { kind: 'answered', guides: 'falconer-to-glassblower', quotes: ['Salary change: +15% to +30%'] },
    ]);
  });

  it('takes a new goal with the old start', async () => {
    const [, kelp] = await talk('what does it pay from lamplighter to glassblower?', 'and as a kelp farmer?');
    expect(kelp).toEqual({
      kind: 'answered',
      guides: 'lamplighter-to-kelp-farmer',
      quotes: ['Lamplighter: $21,000', 'Kelp Farmer: $52,000'],
    });
  });

  it('a role that nobody wrote about replaces the old one too: its figures are not told again', async () => {
    const [, baker] = await talk('how long from lamplighter to glassblower?', 'and from plumber?');
    expect(baker).toMatchObject({ kind: 'not-covered', quotes: [] });
  });

  it('after “no guide for that” names whose figures it gives, when it gives any', async () => {
    const conversation = `near-${++count}`;
    const missing = await library.ask('how long from plumber to kelp farmer?', conversation);
    const followUp = await library.ask('how long does it take?', conversation);
    expect(missing).toMatchObject({ kind: 'not-covered', citations: [] });
    if (followUp.citations.length > 0) expect(followUp.text).toContain('Lamplighter');
    expect(followUp.text).not.toMatch(/\d+ months[^.]* plumber/);
  });

  it('survives small talk in between', async () => {
    const answers = await talk('how long from lamplighter to glassblower?', 'thanks!', 'and the pay?');
    expect(answers.map(({ kind, guides }) => [kind, guides])).toEqual([
      ['answered', lampGlass],
      ['small-talk', ''],
      ['answered', lampGlass],
    ]);
  });

  it('“which of them” means those last compared or listed', async () => {
    const [, which] = await talk('what can a lamplighter become?', 'which of them pays more?');
    expect(which).toMatchObject({ kind: 'answered', guides: `${lampGlass}+lamplighter-to-kelp-farmer` });
    expect(which?.quotes).toContain('$52,000');
  });

  it('without anything before it is asked back', async () => {
    expect(await talk('and what about pay?')).toEqual([{ kind: 'clarify', guides: '', quotes: [] }]);
  });
});

describe('an offer', () => {
  it('said yes to is answered, about the same guide', async () => {
    const conversation = `offer-${++count}`;
    const first = await library.ask('how long from lamplighter to glassblower?', conversation);
    const yes = await library.ask('yes please', conversation);
    const asked = await library.ask(first.offer?.question ?? '', `other-${count}`);

    expect(first.offer).toBeDefined();
    expect(yes).toMatchObject({ kind: 'answered', guides: [lampGlass], citations: asked.citations });
  });

  it('of a near guide, said yes to, tells of that guide', async () => {
    const [missing, yes] = await talk('how long from plumber to kelp farmer?', 'sure');
    expect(missing).toMatchObject({ kind: 'not-covered', quotes: [] });
    expect(yes).toMatchObject({ kind: 'answered', guides: 'lamplighter-to-kelp-farmer' });
  });

  it('is gone once something else was said', async () => {
    const answers = await talk('how long from lamplighter to glassblower?', 'no thanks', 'yes');
    expect(answers[1]?.kind).toBe('small-talk');
    expect(answers[2]?.quotes).toEqual([]);
  });
});

describe('people', () => {
  it('in one conversation never mix', async () => {
    const conversation = `shared-${++count}`;
    await library.ask('how long from lamplighter to glassblower?', conversation, 'ann');
    await library.ask('how long from lamplighter to kelp farmer?', conversation, 'bob');
    const [ann, bob, eve] = [
      await library.ask('and the pay?', conversation, 'ann'),
      await library.ask('and the pay?', conversation, 'bob'),
      await library.ask('and the pay?', conversation, 'eve'),
    ];
    expect([ann.guides, bob.guides, eve.kind]).toEqual([
      [lampGlass],
      ['lamplighter-to-kelp-farmer'],
      'clarify',
    ]);
  });

  it('who are forgotten start anew', async () => {
    const conversation = `gone-${++count}`;
    await library.ask('how long from lamplighter to glassblower?', conversation, 'eva');
    expect(await library.memory.forget('eva')).toBe(1);
    expect((await library.ask('and the pay?', conversation, 'eva')).kind).toBe('clarify');
  });
});

describe('what is remembered', () => {
  it('is the last turns only, and plain JSON', async () => {
    const memory = createMemoryInProcess();
    const coach = createCoach({ openView: () => library.view, memory });
    for (let at = 1; at <= 9; at++)
      await coach.ask({
        id: `${at}`,
        conversation: 'c',
        asker: 'a',
        text: `hello ${'again '.repeat(at)}`,
        askedAt: at,
      });
    const state = await memory.recall('c', 'a');

    expect(state?.turns).toHaveLength(6);
    expect(state?.turns.at(-1)?.question).toBe(`hello ${'again '.repeat(9)}`.trim());
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  it('a pasted document is cut, and what stands before the cut is answered', async () => {
    const memory = createMemoryInProcess();
    const coach = createCoach({ openView: () => library.view, memory });
    const text = `How long from lamplighter to glassblower? ${'soot '.repeat(5_000)}`;
    const answer = await coach.ask({ id: '1', conversation: 'c', asker: 'a', text, askedAt: 1 });

    expect(answer).toMatchObject({ kind: 'answered', guides: [lampGlass] });
    expect((await memory.recall('c', 'a'))?.turns[0]?.question.length).toBeLessThanOrEqual(LONGEST_QUESTION);
  });
});

describe('what was just listed', () => {
  const listed = 'which skills do I need to learn from lamplighter to glassblower?';

  it('is what "those" means: each with its time, and no guides compared', async () => {
    const conversation = `listed-${++count}`;
    await library.ask('how long from falconer to glassblower?', conversation);
    const list = await library.ask(listed, conversation);
    const times = await library.ask('how many weeks does each of those take?', conversation);
    expect(times).toMatchObject({ kind: 'answered', guides: [lampGlass] });
    expect(times.text).toMatch(/^The time that each takes:\n- \*?\*?\w/);
    expect(list.text).toContain(/- \**([\w ]+)/.exec(times.text)?.[1]?.trim());
  });
});

describe('a circumstance that the guides are silent on', () => {
  it('is what a yes-or-no question is about, whatever else is named in it', async () => {
    const conversation = `silent-${++count}`;
    await library.ask('how long from lamplighter to glassblower?', conversation);
    const answer = await library.ask('does the company pay for parental leave?', conversation);
    expect(answer.kind).toBe('not-covered');
    expect(answer.text).toContain('does not say anything about family life');
  });
});

it('who needs to become something starts from what they are now', async () => {
  const answer = await library.ask(
    'how long does a falconer need to become a glassblower?',
    `needs-${++count}`,
  );
  expect(answer.guides).toEqual(['falconer-to-glassblower']);
});

it('a slip in an everyday word asks for nothing', async () => {
  const answer = await library.ask('whats the pay liek from lamplighter to glassblower', `slip-${++count}`);
  expect(answer.text).not.toMatch(/resources/i);
});
