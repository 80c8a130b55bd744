import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../src/understanding/split-clauses.js';

describe('a message cut into what is asked and the story around it', () => {
  it('tells the story from the question', () => {
    expect(
      splitClauses('I have lit lamps for ten years. My knees hurt. How long until I blow glass?'),
    ).toEqual({
      questions: ['How long until I blow glass?'],
      story: ['I have lit lamps for ten years.', 'My knees hurt.'],
    });
  });

  it('cuts two questions in one sentence apart', () => {
    expect(splitClauses('How long does the change take, and what will I earn then?').questions).toEqual([
      'How long does the change take',
      'what will I earn then?',
    ]);
  });

  it('leaves one question that only opens with a name whole', () => {
    expect(splitClauses('and annealing, how many weeks?').questions).toEqual([
      'and annealing, how many weeks?',
    ]);
  });

  it('takes a message without any question for one: people also ask by naming', () => {
    expect(splitClauses('lamplighter to glassblower salary')).toEqual({
      questions: ['lamplighter to glassblower salary'],
      story: [],
    });
  });

  it('knows a question by its first word too', () => {
    expect(splitClauses('Lamps are my life. tell me about the first steps').questions).toEqual([
      'tell me about the first steps',
    ]);
    expect(splitClauses('Lamps are my life. Tell me about the first steps')).toEqual({
      questions: ['Tell me about the first steps'],
      story: ['Lamps are my life.'],
    });
  });

  it('finds nothing in nothing', () => {
    expect(splitClauses(' \n ')).toEqual({ questions: [], story: [] });
  });

  it('invents no words: each part stands in the message as it was written', () => {
    const word = fc.constantFrom(
      'how',
      'what',
      'and',
      'lamp',
      'glass',
      'I',
      'am',
      'long',
      'which',
      'also',
      '6.5',
      'e.g.',
    );
    const joint = fc.constantFrom(' ', ', ', '. ', '? ', '; ', ' — ', '\n', ', and ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, joint), { minLength: 1, maxLength: 25 }), (words) => {
        const message = words.flat().join('');
        const { questions, story } = splitClauses(message);
        const parts = [...questions, ...story];
        return parts.length > 0 && parts.every((part) => standsIn(part, message));
      }),
      { numRuns: 200 },
    );
  });
});

/** Whether the words of a part stand in the message in their order: a joint between two of them may be gone. */
function standsIn(part: string, message: string): boolean {
  let at = 0;
  return part.split(/\s+/).every((word) => {
    at = message.indexOf(word, at) + word.length;
    return at >= word.length;
  });
}
