import type { EvaluationReport } from './evaluation-report.js';
import type { SetName } from './floors.js';
import { ratio, type Share } from './summarise.js';

/** What each set is, for someone who has never seen it. */
const describe: Readonly<Record<Exclude<SetName, 'faq'>, string>> = {
  tuned: 'starter library, tuned on',
  practice: 'starter library, worded to be hard, or asked once and then tuned on',
  apart: 'starter library, kept apart',
  'libraries-tuned': 'other libraries, tuned on',
  'libraries-practice': 'other libraries, asked once and then tuned on',
  'libraries-apart': 'other libraries, kept apart',
};

/**
 * The README's accuracy table: the figures of one evaluation as Markdown.
 * @param date of the evaluation, as `2026-11-20`
 */
export function accuracyTable({ sets, faq }: EvaluationReport, date: string): string {
  const rows = sets.map(({ name, summary }) => [
    describe[name],
    String(summary.questions),
    share(summary.right),
    share(summary.recognised),
    share(summary.answerableRefused),
    share(summary.cited),
    String(summary.figuresWithoutSource),
  ]);
  const table = [
    [
      'set',
      'questions',
      'right',
      'turned away rightly',
      'refused wrongly',
      'citations in order',
      'figures without a source',
    ],
    ['---', '---:', '---:', '---:', '---:', '---:', '---:'],
    ...rows,
  ].map((cells) => `| ${cells.join(' | ')} |`);
  const search = faq && [
    '',
    `Search alone, ${faq.questions} questions to FAQ entries: hit@1 ${faq.search.hitAt1.toFixed(3)}, hit@5 ${faq.search.hitAt5.toFixed(3)}, ` +
      `MRR ${faq.search.reciprocalRank.toFixed(3)}; plain full text on the same entries: ${faq.baseline.hitAt1.toFixed(3)}, ` +
      `${faq.baseline.hitAt5.toFixed(3)}, ${faq.baseline.reciprocalRank.toFixed(3)}.`,
  ];
  return [`Measured on ${date} with \`npm run accuracy\`:`, '', ...table, ...(search ?? [])].join('\n');
}

/** `196 of 203 (96.6 %)` */
function share(share: Share): string {
  const part = ratio(share);
  return part === undefined ? '-' : `${share.count} of ${share.of} (${Number((part * 100).toFixed(1))} %)`;
}
