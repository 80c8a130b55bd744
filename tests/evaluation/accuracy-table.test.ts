import { expect, it } from 'vitest';
import { accuracyTable } from '../../src/evaluation/accuracy-table.js';
import type { EvaluationReport } from '../../src/evaluation/evaluation-report.js';

const nothing = { count: 0, of: 0 };

it('writes a row for each set, with counts beside the shares, and the date', () => {
  const report: EvaluationReport = {
    ok: true,
    sets: [
      {
        name: 'apart',
        keptApart: true,
        floors: [],
        wrong: [],
        summary: {
          questions: 12,
          right: { count: 11, of: 12 },
          offTopicRecognised: nothing,
          notCoveredRecognised: nothing,
          recognised: nothing,
          answerableRefused: { count: 0, of: 8 },
          cited: { count: 9, of: 9 },
          figuresWithoutSource: 0,
          search: { questions: 0, hitAt5: 0, reciprocalRank: 0 },
        },
      },
    ],
  };
  expect(accuracyTable(report, '2026-11-20')).toBe(
    [
      'Measured on 2026-11-20 with `npm run accuracy`:',
      '',
      '| set | questions | right | turned away rightly | refused wrongly | citations in order | figures without a source |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
      '| starter library, kept apart | 12 | 11 of 12 (91.7 %) | - | 0 of 8 (0 %) | 9 of 9 (100 %) | 0 |',
    ].join('\n'),
  );
});
