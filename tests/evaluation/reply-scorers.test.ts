import { describe, expect, it } from 'vitest';
import { scoreCitations } from '../../src/evaluation/score-citations.js';
import { scoreFacts } from '../../src/evaluation/score-facts.js';
import { scoreFigures } from '../../src/evaluation/score-figures.js';
import { scoreGuide } from '../../src/evaluation/score-guide.js';
import { demandOf, scoreKind } from '../../src/evaluation/score-kind.js';
import {
  answered,
  beekeeper,
  cite,
  golden,
  passages,
  smallLibrary,
  timelineReply,
  unanswered,
} from './small-library.js';

describe('facts', () => {
  const facts = golden({ must: ['14-20 months', ['bees', 'hives']], mustNot: ['$31,000'] });

  it('are right when all stand in the reply and no forbidden one does', () => {
    const reply = answered('**14–20 months** [1] until the bees are yours.');
    expect(scoreFacts(facts, reply, smallLibrary)).toEqual({ value: 1, reasons: [] });
  });

  it('give their share, and say which are missing and which should not be there', () => {
    const reply = answered('You earn $31,000 while you learn about hives.');
    expect(scoreFacts(facts, reply, smallLibrary)).toEqual({
      value: expect.closeTo(1 / 3),
      reasons: ['lacks "14-20 months"', 'says "$31,000"'],
    });
  });

  it('are not judged where a question asks for none', () => {
    expect(scoreFacts(golden(), timelineReply, smallLibrary)).toBeUndefined();
  });
});

describe('the right guide', () => {
  it('is among those of the reply', () => {
    expect(scoreGuide(golden({ guides: [beekeeper] }), timelineReply, smallLibrary)?.value).toBe(1);
  });

  it('is half right when one of two is missing', () => {
    expect(scoreGuide(golden({ guides: [beekeeper, 'baker'] }), timelineReply, smallLibrary)).toEqual({
      value: 0.5,
      reasons: ['is not about baker'],
    });
  });
});

describe('the kind', () => {
  it('may be any of those that are right', () => {
    const either = golden({ kind: ['not-covered', 'clarify'] });
    expect(scoreKind(either, unanswered('clarify', 'Which bees?'), smallLibrary)?.value).toBe(1);
    expect(scoreKind(either, timelineReply, smallLibrary)).toEqual({
      value: 0,
      reasons: ['is answered, not not-covered or clarify'],
    });
  });

  it.each([
    ['answerable', 'answered', ['timeline']],
    ['answerable', ['answered', 'small-talk'], ['discovery']],
    ['open', ['answered', 'not-covered'], ['salary', 'not-covered']],
    ['not-covered', 'not-covered', ['timeline', 'not-covered']],
    ['not-covered', ['not-covered', 'clarify'], ['phase']],
    ['off-topic', ['not-covered', 'small-talk'], ['off-topic']],
    ['open', 'small-talk', ['distress']],
  ] as const)('makes a question %s when %j is right', (demand, kind, tags) => {
    expect(demandOf(golden({ kind, tags }))).toBe(demand);
  });
});

describe('citations', () => {
  const faults = (...reply: Parameters<typeof answered>): readonly string[] =>
    scoreCitations(golden(), answered(...reply), smallLibrary)?.reasons ?? [];
  const good = cite(1, passages.timeline, '14-20 months');

  it('are in order when markers, citations and passages belong together', () => {
    expect(scoreCitations(golden(), timelineReply, smallLibrary)).toEqual({ value: 1, reasons: [] });
  });

  it('must be there for every marker', () => {
    expect(faults('14-20 months [1] and some [2].', good)).toEqual(['[2] has no citation']);
  });

  it('must be pointed to from the text', () => {
    expect(faults('14-20 months [1].', good, cite(2, passages.salary, '$42,000'))).toEqual([
      'citation 2 has no [2] in the text',
    ]);
  });

  it('must not share a number', () => {
    expect(faults('14-20 months [1].', good, cite(1, passages.salary, '$42,000'))).toEqual([
      'citation 1 stands twice',
    ]);
  });

  it.each([
    ['other words', '14 to 20 months'],
    ['other letters', '14–20 months'],
    ['a number cut in two', '4-20 months'],
    ['nothing', ''],
  ])('must quote word for word, not %s', (_, quote) => {
    expect(faults('14-20 months [1].', cite(1, passages.timeline, quote))).toEqual([
      `citation 1 quotes what does not stand in ${passages.timeline.id}`,
    ]);
  });

  it('must name a passage that exists, and its own guide', () => {
    const lost = { ...good, passage: 'baker#1' as typeof good.passage };
    expect(faults('14-20 months [1].', lost)).toEqual([
      'citation 1 names a passage that does not exist (baker#1)',
    ]);
    const foreign = { ...good, guide: 'baker' as typeof good.guide };
    expect(faults('14-20 months [1].', foreign)).toEqual([
      `citation 1 names baker, but its passage is of ${beekeeper}`,
    ]);
  });

  it('are owed by every answered reply, and by no greeting', () => {
    expect(scoreCitations(golden(), answered('Long.'), smallLibrary)).toEqual({
      value: 0,
      reasons: ['has no citation'],
    });
    expect(scoreCitations(golden(), unanswered('small-talk', 'Hello!'), smallLibrary)).toBeUndefined();
  });

  it('are checked in a refusal that cites too', () => {
    expect(scoreCitations(golden(), unanswered('not-covered', 'See [1].'), smallLibrary)?.value).toBe(0);
  });
});

describe('figures', () => {
  const time = cite(1, passages.timeline, '14-20 months');
  const pay = cite(2, passages.salary, 'Beekeeper: $42,000');
  const swarm = cite(3, passages.swarming, 'Swarm season: 6 weeks');
  const unsourced = (question: object, ...reply: Parameters<typeof answered>): readonly string[] =>
    scoreFigures(golden(question), answered(...reply), smallLibrary)?.reasons ?? [];

  it('have a source when a passage cited on their line holds them, however it writes them', () => {
    expect(
      scoreFigures(golden(), answered('**14 to 20** months [1], $42K [2].', time, pay), smallLibrary),
    ).toEqual({
      value: 1,
      reasons: [],
    });
  });

  it('have none when the passage is cited on another line', () => {
    expect(unsourced({}, 'It takes 14-20 months.\nIt pays $42,000 [2]. See [1].\n', time, pay)).toEqual([
      '14 has no source on its line',
      '20 months has no source on its line',
    ]);
  });

  it('have none when nobody says them, or says them of something else', () => {
    expect(unsourced({}, 'About 15 months [1], then 6 months [3], $6 [3].', time, swarm)).toEqual([
      '15 months has no source on its line',
      '6 months has no source on its line',
      '$6 has no source on its line',
    ]);
  });

  it('give the share that has one', () => {
    expect(scoreFigures(golden(), answered('14 or 99 [1]', time), smallLibrary)?.value).toBe(0.5);
  });

  it('are not the numbers of a list, nor of markers', () => {
    expect(unsourced({}, '1. Swarm season [3]\n2) **Wait** [3]\n- 3. Rest [3]', swarm)).toEqual([]);
  });

  it('may repeat the words of the person, but not in another sense', () => {
    const asked = { question: 'what is in phase 7? I have 5 hours' };
    expect(unsourced(asked, 'There is no phase 7: the last one is Swarm season [3].', swarm)).toEqual([]);
    expect(unsourced(asked, 'Swarm season takes 7 weeks [3].', swarm)).toEqual([
      '7 weeks has no source on its line',
    ]);
  });

  it('may stand in the name of a guide, where it counts nothing', () => {
    const other = { ...time, title: 'Part 107 Pilot to Beekeeper in 9 months' };
    expect(unsourced({}, '**Part 107 Pilot**\nThe time is given [1].', other)).toEqual([]);
    expect(unsourced({}, 'It takes 9 months.\nThe time is given [1].', other)).toEqual([
      '9 months has no source on its line',
    ]);
  });

  it('are held to the same in a refusal, and not in a kind word with a telephone number', () => {
    expect(
      scoreFigures(golden(), unanswered('not-covered', 'Others need 3 years.'), smallLibrary)?.value,
    ).toBe(0);
    expect(scoreFigures(golden(), unanswered('small-talk', 'Call 112.'), smallLibrary)).toBeUndefined();
  });
});
