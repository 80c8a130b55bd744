import type { ActionPlan, Industry, ParsedGuide, RealityCheck, RoadmapPhase } from '../../../domain/guide.js';
import { type BodyField, fieldOfHeading, phaseList, planList, realityList } from './guide-headings.js';
import { type Entry, readEntries, readList, readNamedLists } from './named-entries.js';
import { readFaq } from './read-faq.js';
import { readPhaseHeading, readSkillsToLearn, readTransferableSkills } from './read-skills.js';
import { blockLines, type Section, sectionLines } from './section-tree.js';

export type ShortFact = 'timeline' | 'salary' | 'difficulty' | 'demand';

/** The fields of a guide that its body gives: the lists always, the rest where there is text for it. */
export type Body = Pick<
  ParsedGuide,
  | 'transferableSkills'
  | 'skillsToLearn'
  | 'certifications'
  | 'firstSteps'
  | 'roadmap'
  | 'faq'
  | 'related'
  | 'jobTitles'
  | 'industries'
  | 'sections'
> & {
  overview: string[];
  /** The lines under `## Timeline`, `## Salary` …, for facts that the front matter does not give. */
  facts: Partial<Record<ShortFact, string[]>>;
  realityCheck: RealityCheck;
  actionPlan: ActionPlan;
  warnings: string[];
};

export const emptyBody = (): Body => ({
  overview: [],
  facts: {},
  transferableSkills: [],
  skillsToLearn: [],
  certifications: [],
  firstSteps: [],
  roadmap: [],
  realityCheck: { love: [], miss: [], challenges: [] },
  actionPlan: { week: [], month: [], quarter: [] },
  faq: [],
  related: [],
  jobTitles: [],
  industries: [],
  sections: [],
  warnings: [],
});

// Under a heading of the writer's own ("Career opportunities") these still open their field; others may be about that heading's subject.
const fieldsAtAnyDepth: ReadonlySet<BodyField> = new Set([
  'transferableSkills',
  'skillsToLearn',
  'certifications',
  'jobTitles',
  'industries',
  'faq',
]);

/**
 * Reads the sections of a guide's body into `body`, in order; the same field may come twice and is then one list. What no
 * field takes becomes a section under its trail of headings: no line is lost.
 * @param given the short facts that the front matter gives: a heading `## Salary` then opens text about pay, not the figure
 */
export function readSections(
  sections: readonly Section[],
  body: Body,
  given: ReadonlySet<ShortFact>,
  trail: readonly string[] = [],
): void {
  for (const section of sections) {
    const field = fieldOfHeading(section.heading);
    const opens = field && (trail.length === 0 || fieldsAtAnyDepth.has(field));
    if (opens && isShortFact(field) && !given.has(field)) {
      body.facts[field] = [...(body.facts[field] ?? []), ...sectionLines(section)];
      continue;
    }
    if (opens && !isShortFact(field) && field !== 'overview') {
      addSection(body, [section.heading], fillField(field, section, body));
      continue;
    }
    const path = [...trail, section.heading];
    const lines = section.blocks.flatMap(blockLines);
    if (opens && field === 'overview') body.overview.push(...lines);
    else addSection(body, path, lines);
    readSections(section.sections, body, given, path);
  }
}

const isShortFact = (field: BodyField): field is ShortFact =>
  field === 'timeline' || field === 'salary' || field === 'difficulty' || field === 'demand';

/** Fills the field that a section's heading names; gives the text beside the field's list, which stays a section of the same heading. */
function fillField(
  field: Exclude<BodyField, ShortFact | 'overview'>,
  section: Section,
  body: Body,
): string[] {
  switch (field) {
    case 'transferableSkills': {
      const { skills, prose } = readTransferableSkills(section);
      body.transferableSkills.push(...skills);
      return prose;
    }
    case 'skillsToLearn': {
      const { skills, prose, warnings } = readSkillsToLearn(section);
      body.skillsToLearn.push(...skills);
      body.warnings.push(...warnings);
      return prose;
    }
    case 'certifications':
    case 'firstSteps':
    case 'related':
    case 'jobTitles':
      return takeList(section, body[field]);
    case 'love':
    case 'miss':
    case 'challenges':
      return takeList(section, body.realityCheck[field]);
    case 'realityCheck':
      return takeLists(section, realityList, body.realityCheck);
    case 'actionPlan':
      return takeLists(section, planList, body.actionPlan);
    case 'industries': {
      const { entries, prose } = readEntries(section);
      body.industries.push(...entries.map(toIndustry));
      return prose;
    }
    case 'roadmap':
      return takeRoadmap(section, body);
    case 'faq': {
      const { faq, warnings } = readFaq(section);
      body.faq.push(...faq);
      body.warnings.push(...warnings);
      return [];
    }
  }
}

function toIndustry({ name, lines }: Entry): Industry {
  const examples = lines.map((line) => line.replace(/^- /, '')).join(', ');
  return examples === '' ? { name } : { name, examples };
}

/** Adds the phases; text in a phase that is neither task nor resource becomes a section under the phase's name. */
function takeRoadmap(section: Section, body: Body): string[] {
  const { entries, prose } = readEntries(section);
  for (const entry of entries) {
    const phase: RoadmapPhase = { ...readPhaseHeading(entry.name), tasks: [], resources: [] };
    if (entry.section) {
      const { lists, prose: rest } = readNamedLists(entry.section, phaseList, 'tasks');
      phase.tasks = lists.tasks ?? [];
      phase.resources = lists.resources ?? [];
      addSection(body, [section.heading, phase.name], rest);
    } else phase.tasks = entry.lines.map((line) => line.replace(/^- /, ''));
    body.roadmap.push(phase);
  }
  return prose;
}

function takeList(section: Section, into: string[]): string[] {
  const { items, prose } = readList(section);
  into.push(...items);
  return prose;
}

/** Adds a section's named lists to `into`; like its neighbours, gives the text that stands beside them. */
function takeLists<Name extends string>(
  section: Section,
  nameOf: (label: string) => Name | undefined,
  into: Record<Name, string[]>,
): string[] {
  const { lists, prose } = readNamedLists(section, nameOf);
  for (const name of Object.keys(lists) as Name[]) into[name].push(...(lists[name] ?? []));
  return prose;
}

function addSection(body: Body, path: readonly string[], lines: readonly string[]): void {
  if (lines.length === 0) return;
  body.sections.push({ heading: path.join(' › '), text: lines.join('\n') });
}
