import { describe, expect, it } from 'vitest';
import { choosePaint, type Paint } from '../../../adapters/terminal/paint.js';
import { renderAnswer } from '../../../adapters/terminal/render-answer.js';
import type { Answer, Citation } from '../../../src/index.js';

const cite = (marker: number, section: string): Citation =>
  ({
    marker,
    passage: `kiln#${marker}`,
    guide: 'kiln',
    title: 'From Lamplighter to Glassblower',
    section,
    quote: 'so',
  }) as Citation;
const answer: Answer = {
  kind: 'answered',
  text: 'Plan on **6-10 months** [1].\n\nPhases:\n- **Cold Work** [2]\n- **Hot Shop** [3]',
  citations: [cite(1, 'Timeline'), cite(2, 'Roadmap › Cold Work'), cite(3, 'Roadmap › Hot Shop')],
  guides: [],
  by: 'extractive',
};
const plain = choosePaint(false, {});
/** Marks what would be painted, so that it can be read. */
const marks: Paint = {
  bold: (text) => `<b>${text}</b>`,
  dim: (text) => `<d>${text}</d>`,
  accent: (text) => `<a>${text}</a>`,
};

describe('an answer in a terminal', () => {
  it('has its sources at the end, one line for each section', () => {
    expect(renderAnswer(answer, plain)).toBe(
      [
        'Plan on 6-10 months [1].',
        '',
        'Phases:',
        '  • Cold Work [2]',
        '  • Hot Shop [3]',
        '',
        'Sources',
        '  [1] From Lamplighter to Glassblower › Timeline',
        '  [2][3] From Lamplighter to Glassblower › Roadmap',
      ].join('\n'),
    );
  });

  it('paints what is bold and dims the markers', () => {
    expect(renderAnswer(answer, marks).split('\n')[0]).toBe('Plan on <b>6-10 months</b> <d>[1]</d>.');
  });

  it('says nothing of sources where nothing is cited', () => {
    expect(renderAnswer({ ...answer, kind: 'small-talk', text: 'Hello!', citations: [] }, plain)).toBe(
      'Hello!',
    );
  });
});

describe('colours', () => {
  const painted = (paint: Paint): boolean =>
    paint.bold('x') !== 'x' || paint.dim('x') !== 'x' || paint.accent('x') !== 'x';

  it.each([
    ['nowhere but on a terminal', false, {}],
    ['not where NO_COLOR is set', true, { NO_COLOR: '1' }],
    ['not on a dumb terminal', true, { TERM: 'dumb' }],
  ])('%s', (_, isTerminal, environment) => {
    expect(painted(choosePaint(isTerminal, environment))).toBe(false);
  });

  it('on a terminal otherwise, an empty NO_COLOR included', () => {
    // Node itself paints nothing where the tests' own output is no terminal; only the choice is looked at.
    expect(choosePaint(true, { NO_COLOR: '' }).bold).not.toBe(choosePaint(false, {}).bold);
    expect(choosePaint(true, { TERM: 'xterm' }).bold('x')).toContain('x');
  });
});
