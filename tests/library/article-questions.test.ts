import { expect, it } from 'vitest';
import { partQuestions } from '../../src/library/article-questions.js';

const faq = [
  { question: 'Do agencies hire juniors?', answer: 'Two of ten.\n- Most of them in spring' },
  { question: 'Is it hard?', answer: 'At night.' },
  { answer: 'Nobody asked for this.' },
];

it('gives each question with its answer, without marks, and the lines between as they are', () => {
  const text =
    'Before.\nQ: Do agencies hire juniors?\nA: Two of ten.\n- Most of them in spring\nBetween.\nAnd more.\n- Is it hard? At night.\nAfter.';
  expect(partQuestions(text, faq)).toEqual([
    { isQuestion: false, text: 'Before.' },
    { isQuestion: true, text: 'Do agencies hire juniors?\nTwo of ten.\n- Most of them in spring' },
    { isQuestion: false, text: 'Between.\nAnd more.' },
    { isQuestion: true, text: 'Is it hard?\nAt night.' },
    { isQuestion: false, text: 'After.' },
  ]);
});

it('leaves a question whose answer stands elsewhere where it is', () => {
  const text = 'Is it hard?\nOnly by day.';
  expect(partQuestions(text, faq)).toEqual([{ isQuestion: false, text }]);
});
