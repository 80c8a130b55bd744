import type { Guide, Money, Range, SkillToLearn } from './guide.js';

/** How the short facts of a guide are written as lines: the same in the passages that are cited and in the replies that cite them. */

/** `8-12 weeks`, `1 week`: the one way in which a range of weeks is written in passages and replies. */
export function weeksText({ min, max }: Range): string {
  if (min !== max) return `${min}-${max} weeks`;
  return min === 1 ? '1 week' : `${min} weeks`;
}

const priorityText = {
  critical: 'critical',
  important: 'important',
  'nice-to-have': 'nice to have',
} as const;

/** `Python Programming: critical, 8-12 weeks`, the first line of a skill's passage. */
export function skillLine({ name, priority, weeks }: SkillToLearn): string {
  const facts = [priority && priorityText[priority], weeks && weeksText(weeks)].filter(
    (fact) => fact !== undefined,
  );
  return facts.length > 0 ? `${name}: ${facts.join(', ')}` : name;
}

/** `Foundation Building: 12 weeks`, the first line of a phase's passage. */
export function phaseLine({ name, weeks }: { name: string; weeks?: Range }): string {
  return weeks ? `${name}: ${weeksText(weeks)}` : name;
}

/** The lines of a guide's salary passage: `Musician: $40,000`, `Salary change: +20%`. */
export function salaryLines(guide: Pick<Guide, 'from' | 'to' | 'salary'>): string[] {
  const { from, to, change } = guide.salary ?? {};
  const line = (role: string, money: Money): string => `${role}: ${money.text}`;
  return [
    ...(from ? [line(guide.from ?? 'Before', from)] : []),
    ...(to ? [line(guide.to, to)] : []),
    ...(change ? [`Salary change: ${change.text}`] : []),
  ];
}
