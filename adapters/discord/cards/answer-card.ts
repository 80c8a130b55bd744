import { ContainerBuilder } from 'discord.js';
import { type Answer, groupSources, type Reply, STAND_IN_NOTE, tablesToLists } from '../../../src/index.js';
import { type Button, toCards } from './card.js';
import type { AnswerRef } from './custom-id.js';
import { plainLine, withoutMentions } from './safe-text.js';

/** A section's name may be a long question; its line in small print need not be. */
const LONGEST_SOURCE = 200;
const LONGEST_ASKED = 200;

export type AnswerFraming = {
  /** The question, where Discord does not show it beside the answer (a form's, a button's). */
  asked?: string;
  /** How to ask on, in one line. */
  hint?: string;
};

/** A reply as cards: the answer first, its sources below it, buttons at the end. */
export function answerCards(
  { answer, notice }: Reply,
  ref: AnswerRef,
  { asked, hint }: AnswerFraming = {},
): ContainerBuilder[] {
  const small = [
    ...sourceLines(answer),
    ...(asked === undefined ? [] : [`Asked: ${plainLine(asked, LONGEST_ASKED)}`]),
    ...(answer.standIn ? [STAND_IN_NOTE] : []),
    ...(hint === undefined ? [] : [hint]),
  ];
  return toCards({
    text: answerText(answer.text),
    small,
    buttons: answerButtons(answer, ref, notice),
    quiet: answer.kind !== 'answered',
  });
}

/** The text of a reply as Discord shows it: no tables, no mentions. */
export const answerText = (text: string): string => withoutMentions(tablesToLists(text)).trim() || '…';

/** `[1][2] From Musician to Audio AI Engineer › Timeline` */
export const sourceLines = ({ citations }: Answer): string[] =>
  groupSources(citations).map(({ markers, title, section }) => {
    const marks = markers.map((marker) => `[${marker}]`).join('');
    return `${marks} ${plainLine(`${title} › ${section}`, LONGEST_SOURCE)}`;
  });

/** Each reply has one button at least: by it the reply is known again after a crash. */
function answerButtons(
  { kind, citations, offer }: Answer,
  answer: AnswerRef,
  notice: Reply['notice'],
): Button[] {
  if (notice) return [{ id: { verb: 'again', answer }, label: 'Ask again', primary: true }];
  const isWorthAWord = kind === 'answered' || kind === 'not-covered';
  return [
    ...(isWorthAWord
      ? ([
          { id: { verb: 'up', answer }, label: '', emoji: '👍' },
          { id: { verb: 'down', answer }, label: '', emoji: '👎' },
        ] satisfies Button[])
      : []),
    ...(offer
      ? ([{ id: { verb: 'yes', answer }, label: 'Yes, please', primary: true }] satisfies Button[])
      : []),
    { id: { verb: 'more', answer }, label: 'Follow-up' },
    ...(citations.length > 0 ? ([{ id: { verb: 'src', answer }, label: 'Sources' }] satisfies Button[]) : []),
  ];
}

/** A reply that is still being written, as far as one card holds it. */
export function growingCard(text: string): ContainerBuilder {
  const [card = new ContainerBuilder()] = toCards({ text: `${answerText(text)} …`, quiet: true });
  return card;
}
