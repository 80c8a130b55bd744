import { listWrong } from './evaluation-failures.js';
import type { EvaluationReport, SetReport } from './evaluation-report.js';
import type { FloorCheck } from './floors.js';
import { isKnownShortfall } from './known-shortfalls.js';
import type { Ranking } from './run-faq-search.js';
import { ratio, type Share } from './summarise.js';

/**
 * An evaluation for the terminal: tables with each floor beside its figure (`!` where the figure is below it), then what
 * went wrong. Of sets kept apart it shows figures and ids only, `verbose` or not.
 */
export function evaluationTable(report: EvaluationReport, { verbose = false } = {}): string {
  const { sets, faq } = report;
  const floors = [...sets.flatMap((set) => set.floors), ...(faq?.floors ?? [])];
  const parts = [
    ...(sets.length > 0 ? [repliesTable(sets), legend] : []),
    ...(faq ? [faqTable(faq)] : []),
    tagsTable(sets),
    listWrong(report, verbose),
    verdict(floors),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const legend = [
  'right: every scorer of the reply gives 1 · recognised: off-topic and not covered, told from the rest',
  'refused: a guide answers it, the coach did not · cited: answered replies whose citations all hold',
  'unsourced: figures that no passage cited on their line holds · hit@5, MRR: search for the named passage',
].join('\n');

/** One column for each set. */
function repliesTable(sets: readonly SetReport[]): string {
  const row = (label: string, cell: (set: SetReport) => string): string[] => [label, ...sets.map(cell)];
  const held = (measure: string, show: (value: number) => string): string[] =>
    row(measure, ({ floors }) => withFloor(floors, measure, show));
  const mean = (label: string, measure: 'hitAt5' | 'reciprocalRank'): string[] =>
    row(label, ({ summary: { search } }) => (search.questions > 0 ? search[measure].toFixed(3) : '-'));
  return alignColumns([
    row('set', ({ name }) => name),
    row('questions', ({ summary }) => String(summary.questions)),
    held('right', percent),
    held('recognised', percent),
    row('- off-topic', ({ summary }) => counted(summary.offTopicRecognised)),
    row('- not covered', ({ summary }) => counted(summary.notCoveredRecognised)),
    held('refused', percent),
    held('cited', percent),
    held('unsourced', String),
    mean('hit@5', 'hitAt5'),
    mean('MRR', 'reciprocalRank'),
  ]);
}

function faqTable({ questions, search, baseline, floors }: NonNullable<EvaluationReport['faq']>): string {
  const plain = ({ hitAt1, hitAt5, reciprocalRank }: Ranking): string[] =>
    [hitAt1, hitAt5, reciprocalRank].map((value) => value.toFixed(3));
  return alignColumns([
    [`search in the FAQ (${questions} questions)`, 'hit@1', 'hit@5', 'MRR'],
    [
      'segue',
      ...['hit@1', 'hit@5', 'MRR'].map((name) => withFloor(floors, name, (value) => value.toFixed(3))),
    ],
    ['full text alone', ...plain(baseline)],
    ['difference', ...plainDifference(search, baseline)],
  ]);
}

const plainDifference = (a: Ranking, b: Ranking): string[] =>
  [a.hitAt1 - b.hitAt1, a.hitAt5 - b.hitAt5, a.reciprocalRank - b.reciprocalRank].map(
    (value) => `${value < 0 ? '' : '+'}${value.toFixed(3)}`,
  );

/** Right by tag, for the sets that may be tuned on. */
function tagsTable(sets: readonly SetReport[]): string {
  const open = sets.filter((set) => !set.keptApart);
  const tags = new Set(open.flatMap(({ summary }) => Object.keys(summary.byTag)));
  if (tags.size === 0) return '';
  return alignColumns([
    ['right by tag', ...open.map(({ name }) => name)],
    ...[...tags].sort().map((tag) => [tag, ...open.map(({ summary }) => counted(summary.byTag[tag]))]),
  ]);
}

function verdict(floors: readonly FloorCheck[]): string {
  const missed = floors.filter(({ ok }) => !ok);
  const known = missed.filter((check) => isKnownShortfall(check));
  const below = missed.filter((check) => !known.includes(check));
  if (missed.length === 0) return `All ${floors.length} floors hold.`;
  const list = (checks: readonly FloorCheck[]): string[] =>
    checks.map((check) => {
      const [value, limit] = [check.value, check.limit].map(showFor(check));
      return `- ${check.set}: ${check.measure} is ${value}, must be ${check.bound} ${limit}`;
    });
  return [
    ...(below.length > 0 ? [`${below.length} of ${floors.length} floors do not hold:`, ...list(below)] : []),
    ...(known.length > 0
      ? [
          `${known.length} of ${floors.length} floors are missed as is known, none by more than before:`,
          ...list(known),
        ]
      : []),
  ].join('\n');
}

const showFor = ({ measure }: FloorCheck): ((value: number) => string) =>
  measure === 'unsourced' ? String : /^(?:hit|MRR)/.test(measure) ? (value) => value.toFixed(4) : percent;

function withFloor(floors: readonly FloorCheck[], measure: string, show: (value: number) => string): string {
  const check = floors.find((each) => each.measure === measure);
  if (!check) return '-';
  const sign = check.bound === 'at least' ? '≥' : '≤';
  return `${show(check.value)} (${sign} ${show(check.limit)})${check.ok ? '' : ' !'}`;
}

const percent = (value: number): string => `${Number((value * 100).toFixed(1))} %`;

const counted = (share: Share | undefined): string =>
  share === undefined || ratio(share) === undefined ? '-' : `${share.count}/${share.of}`;

/** The first column to the left, the others to the right. */
function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
