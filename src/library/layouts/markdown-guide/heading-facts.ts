import type { Range, SkillPriority } from '../../../domain/guide.js';
import { foldText } from '../../../language/tokens.js';
import { readDuration } from '../read-duration.js';

/** What the parentheses after a skill or a phase say: `(critical, 8-12 weeks)`. `other` is what is neither. */
export type HeadingFacts = {
  priority?: SkillPriority | undefined;
  weeks?: Range | undefined;
  other: string[];
};

const priorityWords: Readonly<Record<string, SkillPriority>> = {
  critical: 'critical',
  essential: 'critical',
  'must have': 'critical',
  important: 'important',
  'nice to have': 'nice-to-have',
  optional: 'nice-to-have',
  bonus: 'nice-to-have',
};

/** `Critical`, `nice-to-have`, `important priority` → the priority; undefined for any other word. */
export const readPriority = (text: string): SkillPriority | undefined =>
  priorityWords[foldText(text).replace(/ ?priority ?/, '')];

/** `8-12 weeks`, `about 1 week` → a range in weeks; undefined for other units: months are not turned into weeks, that would be a figure of ours. */
export function readWeeks(text: string): Range | undefined {
  const bare = text.trim().replace(/^(?:about|around|some|~)\s*/i, '');
  const duration = readDuration(bare);
  return duration?.text === bare ? duration.weeks : undefined;
}

/** `critical, 8-12 weeks`, `Critical – 4 to 6 weeks` → its facts, each part by itself. */
export function readFacts(text: string): HeadingFacts {
  const facts: HeadingFacts = { other: [] };
  for (const part of text.split(/\s*[,;|·]\s*|\s+[–—-]\s+/)) {
    const priority = readPriority(part);
    const weeks = readWeeks(part);
    if (priority) facts.priority = priority;
    else if (weeks) facts.weeks = weeks;
    else if (part.trim() !== '') facts.other.push(part.trim());
  }
  return facts;
}

const hasFacts = ({ priority, weeks }: HeadingFacts): boolean =>
  priority !== undefined || weeks !== undefined;

/**
 * `Python Programming (critical, 8-12 weeks)`, `Python Programming – critical` → the name and its facts. Parentheses that hold no fact belong to the
 * name (`APIs (REST/gRPC)`), and so does what stands beside a fact in them (`Python (basics, critical)` → `Python (basics)`).
 */
export function splitHeadingFacts(heading: string): { name: string; facts: HeadingFacts } {
  const behindDash = /^(.*?\S)(?:\s+[–—-]|:)\s+(.+)$/s.exec(heading.trim());
  const plain = readFacts(behindDash?.[2] ?? '');
  if (behindDash?.[1] && hasFacts(plain) && plain.other.length === 0)
    return { name: behindDash[1], facts: plain };

  const found = /^(.*\S)\s*[([]([^()[\]]*)[)\]]$/s.exec(heading.trim());
  const facts = readFacts(found?.[2] ?? '');
  if (!found?.[1] || !hasFacts(facts)) return { name: heading.trim(), facts: { other: [] } };
  const name = facts.other.length > 0 ? `${found[1]} (${facts.other.join(', ')})` : found[1];
  return { name, facts };
}

/** A detail that starts with facts (`critical, 8-12 weeks. Take a course`) → the facts and the rest; no facts when its start says anything else. */
export function splitLeadingFacts(detail: string): { facts: HeadingFacts; rest: string } {
  const [start = '', ...more] = detail.split(/(?<=[.;])\s+/);
  const facts = readFacts(start.replace(/[.;]$/, ''));
  if (!hasFacts(facts) || facts.other.length > 0) return { facts: { other: [] }, rest: detail };
  return { facts, rest: more.join(' ') };
}
