import type { ContainerBuilder } from 'discord.js';
import { type GuideSummary, guideName, storedThings, totalOf } from '../../../src/index.js';
import { toCards } from './card.js';
import { plainLine, withoutMentions } from './safe-text.js';

/** How many of the guides are named as examples. */
const EXAMPLES = 5;

export type HelpFacts = { guides: readonly GuideSummary[]; messageContent: boolean };

/** What the bot can do, and how to ask. */
export function helpCards({ guides, messageContent }: HelpFacts): ContainerBuilder[] {
  const named = guides.slice(0, EXAMPLES).map((guide) => `- ${plainLine(guideName(guide), 120)}`);
  const more = guides.length - named.length;
  const [example] = guides;
  const question =
    example === undefined
      ? 'How long does it take?'
      : example.from === undefined
        ? `How do I become ${example.to}?`
        : `How long does it take to go from ${example.from} to ${example.to}?`;
  const text = [
    `I answer questions about changing career from ${guides.length === 1 ? 'one guide' : `${guides.length} guides`}, each fact with its source. What the guides do not say, I say they do not say.`,
    [
      '**Ask me**',
      `- \`/ask\` in your own words: “${plainLine(question, 150)}” With \`private\`, only you see the answer.`,
      '- Mention me in a channel: I answer in a thread.',
      messageContent
        ? '- In that thread, and in a direct message, simply ask on.'
        : '- In that thread, mention me again or press **Follow-up**. In a direct message, simply ask on.',
      '- On somebody’s message: Apps › **Ask the coach about this**. Only you see the answer.',
      '- Edit your question within a few minutes, and the answer changes with it.',
    ].join('\n'),
    '**Look things up**\n- `/guide` shows one change at a glance, `/compare` two side by side.',
    ...(named.length > 0
      ? [
          `**My guides**\n${named.join('\n')}${more > 0 ? `\n- … and ${more} more: \`/guide\` finds them` : ''}`,
        ]
      : []),
    '**Your data**\n- `/privacy` says what I store of you; `/forget` deletes it.',
  ].join('\n\n');
  return toCards({ text: withoutMentions(text) });
}

export type PrivacyFacts = {
  /** As `segue forget --asker` takes it. */
  asker: string;
  count: Parameters<typeof totalOf>[0];
  retentionDays: number;
};

/** What is stored of a person, how much of it there is, and how to be rid of it. */
export function privacyCards({ asker, count, retentionDays }: PrivacyFacts): ContainerBuilder[] {
  const isNothing = totalOf(count) === 0;
  const lines = storedThings.map(({ table, what }) => `- ${what}${isNothing ? '' : `: **${count[table]}**`}`);
  const text = [
    isNothing
      ? 'I store nothing of you just now. Once you ask me something, it is this:'
      : 'This is what I store of you, and how many entries of each there are now:',
    lines.join('\n'),
    `Each is deleted after ${retentionDays === 1 ? 'one day' : `${retentionDays} days`}, and all of it at once when you use \`/forget\`. Only I read it to answer you, and whoever runs me to improve the guides. My answers stay in Discord, where you and the server’s moderators can delete them.`,
    `I know you as \`${asker}\`. Whoever runs me can delete everything with \`segue forget --asker ${asker}\`.`,
  ].join('\n\n');
  return toCards({ text });
}

export function forgottenCards(count: PrivacyFacts['count']): ContainerBuilder[] {
  const total = totalOf(count);
  const text =
    total === 0
      ? 'There was nothing stored of you.'
      : `Deleted: ${total === 1 ? 'the one entry' : `all ${total} entries`} that I had stored of you. I know nothing of our conversations any more. My answers stay in Discord until somebody deletes them there.`;
  return toCards({ text });
}

/** A role that no guide is about. */
export function unknownRoleCards(typed: string, near: readonly GuideSummary[]): ContainerBuilder[] {
  const list = near.map((guide) => `- ${plainLine(guideName(guide), 120)}`).join('\n');
  const text = `There is no guide for “${plainLine(typed, 100)}”.${list === '' ? '' : ` I have, for example:\n${list}`}`;
  return toCards({ text, quiet: true });
}

/** A sentence of the bot's own. */
export const sayingCards = (text: string): ContainerBuilder[] =>
  toCards({ text: withoutMentions(text), quiet: true });
