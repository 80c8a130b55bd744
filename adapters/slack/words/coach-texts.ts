import { type GuideSummary, guideName, storedThings } from '../../../src/index.js';
import { cutText } from './cut-text.js';
import { inertText } from './inert-text.js';

/** What `/coach` says of itself. Markdown; texts of guides in it are made inert. */

export const helpText = (name: string): string =>
  [
    'Ask me about a change of career in your own words. Every figure, skill and resource in an answer comes from a guide, and its `[1]` says from which.',
    '',
    `- **Here, in private:** \`/coach how long does it take to become an AI engineer?\` Only you see the answer, and you may share it.`,
    `- **In a channel:** mention me: **@${name}** and your question. In the thread that follows just ask on.`,
    '- **In a direct message:** write to me as to anybody.',
    '- **About somebody’s message:** its menu, “Ask the coach about this”.',
    '',
    '`/coach guides` what I know · `/coach privacy` what I keep · `/coach forget` deletes it',
  ].join('\n');

/** Names of the guides that a list shows; the rest is counted. */
const LISTED = 40;

export function guidesText(guides: readonly GuideSummary[]): string {
  if (guides.length === 0) return 'I have no guides yet.';
  const lines = guides.slice(0, LISTED).map((guide) => `- ${inertText(cutText(guideName(guide), 150))}`);
  const rest = guides.length - lines.length;
  const heading = guides.length === 1 ? 'I answer from one guide:' : `I answer from ${guides.length} guides:`;
  return [heading, '', ...lines, ...(rest > 0 ? [`- and ${rest} more: ask, and I will look`] : [])].join(
    '\n',
  );
}

/**
 * @param asker the id under which the person's things are stored
 * @param retentionDays after which they are deleted
 */
export const privacyText = (asker: string, retentionDays: number): string =>
  [
    'I keep what I need to answer you, in the store of whoever runs me, and send nothing to anybody else than the language model, if they have set one:',
    '',
    ...storedThings.map(({ what }) => `- ${what}`),
    '',
    `All of it is deleted after ${retentionDays} days. \`/coach forget\` deletes it at once.`,
    `They can do it for you as well: you are \`${asker}\` there.`,
  ].join('\n');

export const forgottenText = (rows: number): string =>
  rows === 0
    ? 'There was nothing of you to delete.'
    : `Done: everything that I kept of you is deleted (${rows} ${rows === 1 ? 'entry' : 'entries'}). Messages that stand in Slack are Slack’s; you can delete yours there.`;

/** A question that a guide answers well, as a person would put it. */
export function sampleQuestion(guide: Pick<GuideSummary, 'from' | 'to'>): string {
  const { from, to } = guide;
  return from === undefined
    ? `What do I need to learn to become ${to}?`
    : `How long does it take to go from ${from} to ${to}?`;
}
