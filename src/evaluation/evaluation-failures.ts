import type { EvaluationReport, WrongReply } from './evaluation-report.js';

/** A reply in short: enough to see what it is about, on two lines of a terminal. */
const REPLY_LENGTH = 200;

/** Which questions went wrong: their ids, and with `verbose` all that the report holds of them. */
export function listWrong({ sets, faq }: EvaluationReport, verbose: boolean): string {
  const parts = sets.flatMap((set) => {
    if (set.wrong.length === 0) return [];
    const ids = set.wrong.map(({ id }) => id).join(', ');
    if (set.keptApart || !verbose) return [`not right in ${set.name}: ${ids}`];
    return [`not right in ${set.name}:\n${set.wrong.map(describeWrong).join('\n')}`];
  });
  const missed = faq?.missed ?? [];
  if (verbose && missed.length > 0) {
    const lines = missed.map(
      ({ question, file, rank }) =>
        `- ${oneLine(question)} → ${file} (${rank ? `place ${rank}` : 'not found'})`,
    );
    parts.push(`not among the first five in the FAQ:\n${lines.join('\n')}`);
  }
  return parts.join('\n\n');
}

function describeWrong({ id, before, question, expected, reply, because }: WrongReply): string {
  return [
    `- ${id}`,
    ...before.map((text) => `    before:   ${oneLine(text)}`),
    `    asked:    ${oneLine(question)}`,
    `    expected: ${oneLine(expected)}`,
    ...(reply === '' ? [] : [`    reply:    ${shorten(oneLine(reply))}`]),
    ...because.map((reason) => `    wrong:    ${oneLine(reason)}`),
  ].join('\n');
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

const shorten = (text: string): string =>
  text.length <= REPLY_LENGTH ? text : `${text.slice(0, REPLY_LENGTH - 1).trimEnd()}…`;
