import type { ContainerBuilder } from 'discord.js';
import { type Guide, guideName, skillLine } from '../../../src/index.js';
import { type Button, toCards } from './card.js';
import { type GuidePart, guideKey } from './custom-id.js';
import { partLabels, partsOf } from './guide-parts.js';
import { payText } from './pay-text.js';
import { beginning, plainLine, withoutMentions } from './safe-text.js';

/** As many of a list as a glance takes; the rest is behind a button. */
const GLANCE = 6;
const LONGEST_OVERVIEW = 350;

export const SILENT = 'the guide does not say';

/** A guide at a glance: time, pay, difficulty, skills; buttons for its parts. */
export function guideCard(guide: Guide): ContainerBuilder[] {
  const { timeline, difficulty, demand, overview, skillsToLearn, transferableSkills } = guide;
  const text = [
    `## ${guideName(guide)}`,
    ...(overview === undefined ? [] : [beginning(overview, LONGEST_OVERVIEW)]),
    [
      field('Time', timeline?.text),
      field('Pay', payText(guide)),
      field('Difficulty', difficulty),
      ...(demand === undefined ? [] : [field('Demand', demand)]),
    ].join('\n'),
    // Without a role that one comes from there is nothing to bring along.
    ...(guide.from === undefined && transferableSkills.length === 0
      ? []
      : [
          list(
            'You have already',
            transferableSkills.map(({ name }) => name),
          ),
        ]),
    list('You will learn', skillsToLearn.map(skillLine)),
  ].join('\n\n');
  return toCards({ text: withoutMentions(text), small: [sourceLine(guide)], buttons: partButtons(guide) });
}

const field = (name: string, value: string | undefined): string => `**${name}:** ${value ?? SILENT}`;

function list(name: string, items: readonly string[]): string {
  if (items.length === 0) return field(name, undefined);
  const more = items.length - GLANCE;
  const shown = items.slice(0, GLANCE).map((item) => `- ${item}`);
  return [`**${name}:**`, ...shown, ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n');
}

export const sourceLine = ({ title }: Guide): string => `From the guide: ${plainLine(title, 200)}`;

function partButtons(guide: Guide): Button[] {
  return partsOf(guide).map((part: GuidePart) => ({
    id: { verb: 'part', part, guide: guideKey(guide.id) },
    label: partLabels[part],
  }));
}
