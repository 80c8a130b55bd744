import type { ContainerBuilder } from 'discord.js';
import { type Guide, guideName } from '../../../src/index.js';
import { toCards } from './card.js';
import { SILENT, sourceLine } from './guide-card.js';
import { payText } from './pay-text.js';
import { withoutMentions } from './safe-text.js';

type Row = { name: string; of(guide: Guide): string | undefined };

/** What people weigh first, in this order. */
const rows: readonly Row[] = [
  { name: 'Time', of: ({ timeline }) => timeline?.text },
  { name: 'Pay', of: payText },
  { name: 'Difficulty', of: ({ difficulty }) => difficulty },
  { name: 'Demand', of: ({ demand }) => demand },
  { name: 'What carries over', of: ({ transferableSkills }) => names(transferableSkills) },
  { name: 'Critical skills to learn', of: ({ skillsToLearn }) => names(skillsToLearn.filter(isCritical)) },
  { name: 'Skills to learn in all', of: ({ skillsToLearn }) => count(skillsToLearn.length) },
  { name: 'Certificates', of: ({ certifications }) => names(certifications.map((name) => ({ name }))) },
];

/** Two guides side by side: a heading for each thing compared, a line for each guide. */
export function compareCard(first: Guide, second: Guide): ContainerBuilder[] {
  const guides = [first, second];
  const blocks = rows.flatMap(({ name, of }) => {
    if (guides.every((guide) => of(guide) === undefined)) return [];
    return [
      `**${name}**\n${guides.map((guide) => `- ${guideName(guide)}: ${of(guide) ?? SILENT}`).join('\n')}`,
    ];
  });
  const text = [`## ${guideName(first)}\n## or ${guideName(second)}`, ...blocks].join('\n\n');
  return toCards({ text: withoutMentions(text), small: guides.map(sourceLine) });
}

/** Names in one line; more than a glance takes are counted. */
const GLANCE = 6;
function names(of: readonly { name: string }[]): string | undefined {
  if (of.length === 0) return undefined;
  const more = of.length - GLANCE;
  return `${of
    .slice(0, GLANCE)
    .map(({ name }) => name)
    .join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
}

const isCritical = ({ priority }: Guide['skillsToLearn'][number]): boolean => priority === 'critical';
const count = (many: number): string | undefined => (many === 0 ? undefined : String(many));
