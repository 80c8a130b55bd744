import { describe, expect, it } from 'vitest';
import { documentLines } from '../../../src/library/layouts/document-lines.js';
import { readRelated } from '../../../src/library/layouts/read-related.js';
import { readText } from '../../../src/library/readers/read-text.js';

const read = (...lines: string[]) => readRelated(documentLines(readText(lines.join('\n\n'))));

describe('readRelated', () => {
  it('lists transitions, with bullets or without', () => {
    expect(read('  • Baker to Potter', '  • Sound Engineering')).toEqual({
      related: ['Baker to Potter', 'Sound Engineering'],
      rest: [],
    });
    expect(read('Baker to Potter', 'Baker to Brewer').related).toEqual([
      'Baker to Potter',
      'Baker to Brewer',
    ]);
  });

  it('leaves out a row of site links, on one line or on several', () => {
    expect(read('Optimize Your Resume | Career Change Resume Builder | AI Risk for Potter')).toEqual({
      related: [],
      rest: [],
    });
    expect(read('Optimize Your Resume', 'Write a Career Change Resume', 'Check AI Risk for Potter')).toEqual({
      related: [],
      rest: [],
    });
  });

  it('takes of the card of another guide its title and nothing else', () => {
    const card = [
      'baker',
      'Brewer',
      'From Baker to Brewer: Yeast Twice',
      'Yeast is an old friend.',
      'Moderate6-9 months+20%88',
    ];
    expect(read(...card)).toEqual({ related: ['From Baker to Brewer: Yeast Twice'], rest: [] });
  });
});
