import type { Range, SkillPriority, SkillToLearn, TransferableSkill } from '../../../domain/guide.js';
import { type HeadingFacts, readPriority, splitHeadingFacts, splitLeadingFacts } from './heading-facts.js';
import { type Entry, readEntries } from './named-entries.js';
import type { Section } from './section-tree.js';

/** `- **Music theory**: detail` or `### Music theory` with text → skills, and the text that is none. */
export function readTransferableSkills(section: Section): { skills: TransferableSkill[]; prose: string[] } {
  const { entries, prose } = readEntries(section);
  const skills = entries.map(({ name, lines }) => ({ name, ...optional('detail', lines) }));
  return { skills, prose };
}

/**
 * `### Python (critical, 8-12 weeks)` with text, `- Python (critical): text`, `- Python: critical, 8-12 weeks. Text` → skills, in order.
 * A heading that is itself a priority (`### Critical`) gives it to the bullets under it.
 */
export function readSkillsToLearn(section: Section): {
  skills: SkillToLearn[];
  prose: string[];
  warnings: string[];
} {
  const skills: SkillToLearn[] = [];
  const warnings: string[] = [];
  const { entries, prose } = readEntries(section);
  for (const entry of entries) {
    const priority = readPriority(entry.name);
    if (priority && entry.section) {
      const inner = readEntries(entry.section);
      skills.push(...inner.entries.map((each) => toSkill(each, warnings, priority)));
      prose.push(...inner.prose);
    } else skills.push(toSkill(entry, warnings));
  }
  return { skills, prose, warnings };
}

function toSkill({ name, lines }: Entry, warnings: string[], groupPriority?: SkillPriority): SkillToLearn {
  const { name: bareName, facts } = splitHeadingFacts(name);
  for (const other of facts.other) {
    warnings.push(
      `Skills to learn: "${other}" in "${bareName}" is neither a priority (critical, important, nice to have) nor a number of weeks; it was kept in the name.`,
    );
  }
  const how = takeLeadingFacts(lines, facts);
  const priority = facts.priority ?? groupPriority;
  return {
    name: bareName,
    ...(priority && { priority }),
    ...(facts.weeks && { weeks: facts.weeks }),
    ...optional('how', how),
  };
}

/** Adds the facts that lines start with to `facts` (what the name says goes first); gives the lines without them. */
function takeLeadingFacts(lines: readonly string[], facts: HeadingFacts): string[] {
  for (const [at, line] of lines.entries()) {
    const { facts: found, rest } = splitLeadingFacts(line);
    if (rest === line) return lines.slice(at);
    facts.priority ??= found.priority;
    facts.weeks ??= found.weeks;
    if (rest !== '') return [rest, ...lines.slice(at + 1)];
  }
  return [];
}

/** Lines under a key, joined, or nothing when there are none. */
const optional = <Key extends string>(key: Key, lines: readonly string[]): Partial<Record<Key, string>> =>
  lines.length > 0 ? ({ [key]: lines.join('\n') } as Record<Key, string>) : {};

/** `Foundation Building (12 weeks)`, `Phase 2: Core skills (14 weeks)` → the name and the weeks; the number is told by the order. */
export function readPhaseHeading(heading: string): { name: string; weeks?: Range } {
  const { name, facts } = splitHeadingFacts(heading);
  const bare = name.replace(/^(?:phase|step|stage)\s*\d+\s*[:.)–—-]\s*(?=\S)/i, '');
  return { name: bare, ...(facts.weeks && { weeks: facts.weeks }) };
}
