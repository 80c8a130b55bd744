import { SegueError } from '../../domain/errors.js';
import { HashingEmbeddings } from '../../search/hashing-embeddings.js';
import { type GuideFeedback, groupFeedback } from '../../state/group-feedback.js';
import { type GroupedGaps, groupGaps, type WantedGroup } from '../../state/group-gaps.js';
import type { SetAside } from '../../state/notes.js';
import { openStore } from '../../state/open-store.js';
import { RETENTION_DAYS } from '../../state/privacy.js';
import type { Command } from '../command.js';
import { readArguments } from '../read-arguments.js';

/**
 * How near a question must be to a group (cosine). Measured on paraphrases of common uncovered questions: those with a
 * word in common lie at 0.41 to 0.8, different questions at 0.3 or less.
 */
const ALIKE = 0.4;
const DAY_MS = 24 * 3_600_000;
const REASONS_SHOWN = 3;

export type GapsReport = GroupedGaps & { feedback: GuideFeedback[]; setAside: SetAside[] };

/** What the operator needs to mend the guides: what they did not answer, and what people said of the answers. */
export const showGaps: Command = async (args, { config, output, now }) => {
  const { values } = readArguments('gaps', args, { json: { type: 'boolean' }, days: { type: 'string' } });
  const days = values.days === undefined ? (config.retentionDays ?? RETENTION_DAYS) : Number(values.days);
  if (!(days > 0)) throw new SegueError('usage', 'segue gaps: --days takes a number of days, 7 say.');
  const since = now() - days * DAY_MS;
  const store = await openStore(config);
  try {
    const embeddings = new HashingEmbeddings();
    const embed = (texts: string[]) => embeddings.embedDocuments(texts);
    const report: GapsReport = {
      ...(await groupGaps(await store.notes.gaps(since), embed, ALIKE)),
      feedback: groupFeedback(await store.notes.feedback(since)),
      setAside: await store.notes.setAside(since),
    };
    output.write(values.json ? `${JSON.stringify(report)}\n` : describeGaps(report, days));
    return 0;
  } finally {
    await store.health.close();
  }
};

/** The report as an operator reads it. */
export function describeGaps(
  { transitions, questions, feedback, setAside }: GapsReport,
  days: number,
): string {
  const parts: string[] = [];
  const add = (title: string, lines: readonly string[]) => {
    if (lines.length > 0) parts.push([title, ...lines].join('\n'));
  };
  add(
    'Transitions asked for that no guide covers:',
    transitions.map((group) => `${count(group)}  ${pairOf(group)}${nearOf(group)}`),
  );
  add(
    'Questions that the guides did not answer:',
    questions.map((group) => `${count(group)}  ${group.question}${nearOf(group)}`),
  );
  add(
    'What people said of the answers, by guide:',
    feedback.flatMap(({ guide, helpful, unhelpful, reasons }) => [
      `  ${guide || '(no guide)'}: ${helpful} found it helpful, ${unhelpful} did not`,
      ...reasons
        .slice(0, REASONS_SHOWN)
        .map(({ reason, sections }) => `      "${reason}"${sections[0] ? ` (on ${sections[0]})` : ''}`),
    ]),
  );
  add(
    'Questions set aside after several tries (the log says more):',
    setAside.map(({ door, question, failure }) => `  ${door} ${question}: ${failure}`),
  );
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : `Nothing went unanswered in the last ${days} days.\n`;
}

const count = ({ asked, people }: { asked: number; people: number }): string =>
  `  ${asked}× by ${people === 1 ? '1 person' : `${people} people`}`;
const pairOf = ({ from, to }: WantedGroup): string => `${from ?? 'anything'} → ${to ?? 'anything'}`;
const nearOf = ({ near }: { near: readonly string[] }): string =>
  near.length > 0 ? `  (near: ${near.slice(0, 3).join(', ')})` : '';
