import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  SeparatorSpacingSize,
} from 'discord.js';
import { splitReply } from '../../../src/index.js';
import { type CustomId, encodeId } from './custom-id.js';

/** Characters of all text in one message. Discord takes 4,000; the rest is kept for what it counts otherwise than we do. */
export const CARD_LENGTH = 3_800;
/** Buttons in a row, by Discord. */
const ROW = 5;
/** The stripe beside a card. */
const TEAL = 0x2a9d8f;
const GREY = 0x8d99ae;

export type Button = { id: CustomId; label: string; emoji?: string; primary?: boolean };

/**
 * Text as cards, as many as it takes: split at paragraphs and list items; small print and buttons below the last.
 * @param text Markdown, without mentions
 * @param small lines of small print, kept together in one card where they fit one
 */
export function toCards({
  text,
  small = [],
  buttons = [],
  quiet = false,
}: {
  text: string;
  small?: readonly string[];
  buttons?: readonly Button[];
  /** Grey instead of coloured: for what is no answer. */
  quiet?: boolean;
}): ContainerBuilder[] {
  const print = smallPrint(small);
  const parts = splitReply(text, CARD_LENGTH);
  const [last = ''] = parts.slice(-1);
  const cards: { text?: string; small?: string }[] = parts.slice(0, -1).map((part) => ({ text: part }));
  const [first = '', ...more] = print;
  if (last.length + first.length <= CARD_LENGTH)
    cards.push({ ...(last ? { text: last } : {}), ...(first ? { small: first } : {}) });
  else cards.push({ text: last }, { small: first });
  for (const each of more) cards.push({ small: each });
  return cards.map((card, at) => build(card, at === cards.length - 1 ? buttons : [], quiet));
}

function build(
  { text, small }: { text?: string; small?: string },
  buttons: readonly Button[],
  quiet: boolean,
): ContainerBuilder {
  const card = new ContainerBuilder().setAccentColor(quiet ? GREY : TEAL);
  if (text !== undefined) card.addTextDisplayComponents((display) => display.setContent(text));
  if (text !== undefined && small !== undefined)
    card.addSeparatorComponents((line) => line.setDivider(true).setSpacing(SeparatorSpacingSize.Small));
  if (small !== undefined) card.addTextDisplayComponents((display) => display.setContent(small));
  for (let at = 0; at < buttons.length; at += ROW)
    card.addActionRowComponents(
      new ActionRowBuilder<ButtonBuilder>().addComponents(buttons.slice(at, at + ROW).map(buildButton)),
    );
  return card;
}

function buildButton({ id, label, emoji, primary }: Button): ButtonBuilder {
  const button = new ButtonBuilder()
    .setCustomId(encodeId(id))
    .setStyle(primary ? ButtonStyle.Primary : ButtonStyle.Secondary);
  if (label !== '') button.setLabel(label);
  if (emoji !== undefined) button.setEmoji(emoji);
  return button;
}

/** Lines in Discord's small type, in as few blocks as fit a card. */
function smallPrint(lines: readonly string[]): string[] {
  const blocks: string[] = [];
  for (const line of lines.map((each) => `-# ${each}`)) {
    const last = blocks.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= CARD_LENGTH)
      blocks[blocks.length - 1] = `${last}\n${line}`;
    else blocks.push(line);
  }
  return blocks;
}
