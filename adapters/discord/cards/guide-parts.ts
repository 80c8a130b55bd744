import type { ContainerBuilder } from 'discord.js';
import { type Guide, guideName, phaseLine, skillLine } from '../../../src/index.js';
import { toCards } from './card.js';
import { type GuidePart, guideParts } from './custom-id.js';
import { plainLine, withoutMentions } from './safe-text.js';

export const partLabels: Readonly<Record<GuidePart, string>> = {
  learn: 'Skills to learn',
  have: 'What carries over',
  steps: 'First steps',
  roadmap: 'Roadmap',
  certificates: 'Certificates',
  reality: 'Reality check',
  plan: 'Action plan',
  faq: 'Questions',
  work: 'Jobs and industries',
};

/** Each part as Markdown; empty where the guide does not have it. */
const texts: Readonly<Record<GuidePart, (guide: Guide) => string>> = {
  learn: ({ skillsToLearn }) =>
    items(
      skillsToLearn.map((skill) => [
        `**${skill.name}**${skillLine(skill).slice(skill.name.length)}`,
        skill.how,
      ]),
    ),
  have: ({ transferableSkills }) =>
    items(transferableSkills.map(({ name, detail }) => [`**${name}**`, detail])),
  steps: ({ firstSteps }) => firstSteps.map((step, at) => `${at + 1}. ${step}`).join('\n'),
  roadmap: ({ roadmap }) =>
    roadmap
      .map((phase) =>
        [
          `**${phaseLine(phase)}**`,
          ...phase.tasks.map((task) => `- ${task}`),
          ...(phase.resources.length > 0 ? [`- Resources: ${phase.resources.join('; ')}`] : []),
        ].join('\n'),
      )
      .join('\n\n'),
  certificates: ({ certifications }) => items(certifications.map((name) => [name])),
  reality: ({ realityCheck }) =>
    groups([
      ['What people love', realityCheck?.love],
      ['What people miss', realityCheck?.miss],
      ['What is hard', realityCheck?.challenges],
    ]),
  plan: ({ actionPlan }) =>
    groups([
      ['This week', actionPlan?.week],
      ['This month', actionPlan?.month],
      ['This quarter', actionPlan?.quarter],
    ]),
  faq: ({ faq }) =>
    faq
      .map(({ question, answer }) => (question === undefined ? answer : `**${question}**\n${answer}`))
      .join('\n\n'),
  work: ({ jobTitles, industries }) =>
    groups([
      ['Job titles', jobTitles],
      ['Industries', industries.map(({ name, examples }) => (examples ? `${name}: ${examples}` : name))],
    ]),
};

/** The parts that a guide has. */
export const partsOf = (guide: Guide): GuidePart[] => guideParts.filter((part) => texts[part](guide) !== '');

/** One part of a guide, whole. */
export function partCards(guide: Guide, part: GuidePart): ContainerBuilder[] {
  const text = `### ${guideName(guide)}: ${partLabels[part]}\n${texts[part](guide) || 'The guide does not say.'}`;
  return toCards({ text: withoutMentions(text), small: [`From the guide: ${plainLine(guide.title, 200)}`] });
}

const items = (entries: readonly (readonly [string, (string | undefined)?])[]): string =>
  entries
    .map(([name, detail]) => `- ${name}${detail === undefined ? '' : `: ${detail.replace(/\s+/g, ' ')}`}`)
    .join('\n');

const groups = (entries: readonly (readonly [string, readonly string[] | undefined])[]): string =>
  entries
    .filter(([, lines]) => lines && lines.length > 0)
    .map(([name, lines = []]) => [`**${name}**`, ...lines.map((line) => `- ${line}`)].join('\n'))
    .join('\n\n');
