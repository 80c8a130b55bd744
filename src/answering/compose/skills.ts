import type { SkillPriority, SkillToLearn } from '../../domain/guide.js';
import { skillLine } from '../../domain/guide-lines.js';
import { splitSentences } from '../../language/sentences.js';
import { guideName, theMove, withArticle } from '../guide-names.js';
import { furthestSkills } from './extreme.js';
import {
  type ComposeField,
  type Composing,
  cited,
  endSentence,
  listPart,
  type Part,
  toPart,
} from './part.js';

const priorityNames: Readonly<Record<SkillPriority, string>> = {
  critical: 'critical',
  important: 'important',
  'nice-to-have': 'nice to have',
};

export const composeTransferable: ComposeField = ({ guide, draft }) =>
  listPart(
    guide.from === undefined
      ? `Skills that carry over to ${withArticle(guide.to)}:`
      : `What carries over from ${guide.from} to ${guide.to}:`,
    guide.transferableSkills.map(({ name, detail }) => {
      const marker =
        draft.cite(guide, detail ? `${name}: ${detail}` : name, ['transferable-skills']) ??
        draft.cite(guide, name);
      const because = detail && detail.length <= 160 ? `: ${detail}` : '';
      return marker && `**${name}**${because}${marker}`;
    }),
  );

/** One skill where one is meant, those of the priorities asked for, or all of them. */
export const composeSkills: ComposeField = (composing) => {
  const { guide, ask } = composing;
  if (guide.skillsToLearn.length === 0) return undefined;
  if (ask.topic?.kind === 'skill') {
    const skill = guide.skillsToLearn.find(({ name }) => name === ask.topic?.name);
    if (skill) return composeOneSkill(skill, composing);
  }
  if (ask.priorities) return composePriorities(composing, ask.priorities);
  const end = furthestSkills(composing, (skill) => skillItem(skill, composing));
  if (end) return end;
  return listPart(
    `Skills to learn ${theMove(guide)}:`,
    guide.skillsToLearn.map((skill) => {
      return whatOf(skill, composing) ?? skillItem(skill, composing);
    }),
  );
};

function skillItem(skill: SkillToLearn, { guide, draft }: Composing): string | undefined {
  const line = skillLine(skill);
  const marker =
    draft.cite(guide, line, ['skills-to-learn']) ?? draft.cite(guide, skill.name, ['skills-to-learn']);
  if (marker === undefined) return undefined;
  return `**${skill.name}**${line.slice(skill.name.length)}${marker}`;
}

/** A skill without priority or weeks is a mere name: the opening of what the guide says of it tells what is meant. */
function whatOf(
  { name, priority, weeks, how }: SkillToLearn,
  { guide, draft }: Composing,
): string | undefined {
  const listed = itemsOf(how);
  if (!priority && !weeks && listed.length > 0) {
    const items = listed
      .map((item) => cited(draft, guide, item, ['skills-to-learn']))
      .filter((item) => item !== undefined);
    if (items.length > 0) return `**${name}**: ${items.join(', ')}`;
  }
  const [opening] = how === undefined ? [] : splitSentences(how.split('\n')[0] ?? '');
  if (priority || weeks || !opening || opening.length > LONGEST_OPENING || opening.endsWith(':'))
    return undefined;
  const said = cited(draft, guide, opening, ['skills-to-learn']);
  return said && `**${name}**: ${said}`;
}

/** A skill told as a list, with a line that leads over to it at most: what is in it, the first few. */
function itemsOf(how: string | undefined): string[] {
  const lines = how?.split('\n') ?? [];
  const items = lines.flatMap((line) => /^[-•]\s+(.+)$/.exec(line)?.[1] ?? []);
  const leads = lines.length - items.length;
  return items.length > 1 && (leads === 0 || (leads === 1 && lines[0]?.endsWith(':')))
    ? items.slice(0, MOST_ITEMS)
    : [];
}

const MOST_ITEMS = 5;

/** In letters: a list stays a list. */
const LONGEST_OPENING = 160;

function composePriorities(composing: Composing, asked: readonly SkillPriority[]): Part | undefined {
  const { guide } = composing;
  const rated = guide.skillsToLearn.filter((skill) => skill.priority !== undefined);
  if (rated.length === 0)
    return listPart(
      `The guide for ${guideName(guide)} does not say which skills matter most; it names these:`,
      guide.skillsToLearn.map((skill) => whatOf(skill, composing) ?? skillItem(skill, composing)),
    );
  const chosen = rated.filter((skill) => skill.priority !== undefined && asked.includes(skill.priority));
  const names = asked.map((priority) => priorityNames[priority]).join(' or ');
  if (chosen.length === 0) {
    const rest = listPart(
      `The guide for ${guideName(guide)} rates no skill as ${names}; its ratings are:`,
      rated.map((skill) => skillItem(skill, composing)),
    );
    return rest;
  }
  return listPart(
    `Rated ${names} for ${guideName(guide)}:`,
    chosen.map((skill) => skillItem(skill, composing)),
  );
}

function composeOneSkill(skill: SkillToLearn, composing: Composing): Part | undefined {
  const { guide, draft } = composing;
  const item = skillItem(skill, composing);
  const how = skill.how && cited(draft, guide, skill.how, ['skills-to-learn']);
  // A name alone is no sentence.
  const rated = skill.priority !== undefined || skill.weeks !== undefined;
  const first = rated ? item : item && `The guide counts it among the skills to learn: ${item}`;
  return toPart([first && endSentence(first), how && `How to learn it: ${endSentence(how)}`]);
}

export const composeCertifications: ComposeField = ({ guide, draft }) =>
  listPart(
    `Certifications the guide recommends for ${withArticle(guide.to)}:`,
    guide.certifications.map((name) => cited(draft, guide, name, ['certifications'])),
  );

/** Where to learn: what the guide says of one skill or one phase, else the resources of every phase. */
export const composeResources: ComposeField = (composing) => {
  const { guide, ask, draft } = composing;
  if (ask.topic?.kind === 'skill') {
    const skill = guide.skillsToLearn.find(({ name }) => name === ask.topic?.name);
    const how = skill?.how && cited(draft, guide, skill.how, ['skills-to-learn']);
    return how ? toPart([`For **${skill.name}**: ${endSentence(how)}`]) : undefined;
  }
  const phases = guide.roadmap.filter((phase) => phase.resources.length > 0);
  const meant =
    ask.topic?.kind === 'phase' ? phases.filter((phase) => phase.name === ask.topic?.name) : phases;
  if (meant.length === 0) return undefined;
  if (meant.length === 1 && meant[0]) {
    return listPart(
      `Resources for **${meant[0].name}**:`,
      meant[0].resources.map((name) => cited(draft, guide, name, ['roadmap'])),
    );
  }
  return listPart(
    `Resources ${theMove(guide)}, phase by phase:`,
    meant.map((phase) => {
      const names = phase.resources
        .map((name) => cited(draft, guide, name, ['roadmap']))
        .filter((name) => name !== undefined);
      return names.length > 0 ? `**${phase.name}**: ${names.join('; ')}` : undefined;
    }),
  );
};
