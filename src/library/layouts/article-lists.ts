import type { Industry, SkillToLearn, TransferableSkill } from '../../domain/guide.js';
import { type ArticlePart, linesWithin, partsWithin } from './article-tree.js';
import { asWritten, type DocumentLine } from './document-lines.js';
import { readRow } from './guide-skills.js';
import { splitHeadingFacts, splitLeadingFacts } from './markdown-guide/heading-facts.js';
import { splitName } from './named-details.js';
import type { Topic } from './section-topics.js';

const LONGEST_NAME = 90;

/** The parts about a topic, none within another; steps are about what they tell to do, whatever words they use. */
export function partsAbout(parts: readonly ArticlePart[], topic: Topic): ArticlePart[] {
  return parts.flatMap((part) => {
    if (part.style?.word !== undefined) return [];
    return part.topic === topic ? [part] : partsAbout(part.children, topic);
  });
}

const itemsOf = (lines: readonly DocumentLine[]): string[] =>
  lines.filter((line) => line.kind === 'item' && line.depth === 0).map((line) => line.text);

/** Job titles listed under "Common Job Titles", "Roles you can apply for" …; what is said of each stays in the text. */
export function readJobTitles(parts: readonly ArticlePart[]): string[] {
  const headed = partsAbout(parts, 'jobTitles');
  if (headed.length === 0)
    return [...partsWithin(parts)]
      .flatMap(({ lines }) => listedUnderLead(lines, leadsToTitles))
      .map((item) => splitName(item).name);
  return headed.flatMap((part) => {
    const items = itemsOf(part.lines).map((item) => splitName(item).name);
    const names = items.length > 0 ? items : quoted(part.children);
    return names.filter((name) => name.length <= LONGEST_NAME && !/[.!?]$/.test(name));
  });
}

/** `Healthcare – diagnostics, imaging` under "Industries Hiring …". */
export function readIndustries(parts: readonly ArticlePart[]): Industry[] {
  return partsAbout(parts, 'industries').flatMap((part) => {
    const entries = itemsOf(part.lines).map(splitName);
    const named =
      entries.length > 0 ? entries : quoted(part.children).map((name) => ({ name, detail: undefined }));
    return named
      .filter(({ name }) => name.length <= LONGEST_NAME)
      .map(({ name, detail }) => (detail === undefined ? { name } : { name, examples: detail }));
  });
}

const namesCertificate =
  /certif|credential|licen[cs]|diploma|nanodegree|accredit|chartered|associate|professional|specialization/i;

/** Certifications listed under a heading that names them, else those under a line that does ("The usual credentials are:"). */
export function readCertifications(parts: readonly ArticlePart[]): string[] {
  // "Writing certificates" among somebody's duties is work to do.
  const headed = listedUnderHeadings(parts.filter(({ topic }) => topic !== 'daily'));
  return headed.length > 0
    ? headed
    : [...partsWithin(parts)].flatMap(({ lines }) => listedUnderLead(lines, leadsToCertificates));
}

const leadsToCertificates = /\b(?:certifications?|certificates?|credentials?|licen[cs]es?)\b[^.!?]*:$/i;

/** "You will see the work advertised as:" */
const leadsToTitles =
  /\b(?:advertised|posted|listed|known) (?:as|under)\b[^.!?]*:$|\bjob titles?\b[^.!?]*:$/i;

function listedUnderLead(lines: readonly DocumentLine[], leads: RegExp): string[] {
  const lead = lines.findIndex(({ kind, text }) => kind === 'text' && leads.test(text));
  if (lead < 0) return [];
  const end = lines.findIndex(({ kind }, at) => at > lead && kind !== 'item');
  return itemsOf(lines.slice(lead + 1, end < 0 ? lines.length : end));
}

/** Under "Education and Certifications" only what calls itself one counts. */
function listedUnderHeadings(parts: readonly ArticlePart[]): string[] {
  return partsAbout(parts, 'certifications').flatMap((part) => {
    if (/\?$/.test(part.heading)) return [];
    const items = linesWithin(part)
      .filter((line) => line.kind === 'item')
      .map((line) => line.text);
    const names = items.length > 0 ? items : quoted(part.children);
    return /education|degree|course|training|bootcamp/i.test(part.heading)
      ? names.filter((name) => namesCertificate.test(name))
      : names;
  });
}

/** The list right under the headings of a topic ("First Steps", "What You Will Love"). */
export const readListed = (parts: readonly ArticlePart[], topic: Topic): string[] =>
  partsAbout(parts, topic).flatMap((part) => itemsOf(part.lines));

/** Challenges by their headings; where they have none, as listed. */
export function readChallenges(parts: readonly ArticlePart[]): string[] {
  return partsAbout(parts, 'challenges').flatMap((part) =>
    part.children.length > 0 ? quoted(part.children) : itemsOf(part.lines),
  );
}

export function readTransferable(parts: readonly ArticlePart[]): TransferableSkill[] {
  return partsAbout(parts, 'transferable').flatMap((part) =>
    part.children.length > 0
      ? part.children.map((child) => named(child, 'detail'))
      : itemsOf(part.lines).map((item) => {
          const { name, detail } = splitName(item);
          return detail === undefined ? { name } : { name, detail };
        }),
  );
}

const required =
  /\b(?:required|requirements?|need(?:ed)?|essential|key|core|must|important|necessary|technical|soft|hard|top|in[- ]demand|critical)\b|\bskills? (?:for|of|to|every|that)\b|skills(?: and \w+)?(?: \(.*\))?$|^what (?:you|you['’]ll|to)\b|\bgaps?\b/i;
const aboutSkills =
  /\b(?:showcase|show|highlight|practi[cs]e|strengthen|sharpen|test|skills? gap|update|demonstrate|prove|leverage|assess|resume|why|improve)\b/i;

/**
 * Skills that an article says its role needs: the headings under "Skills Required …" with the text below each, or its list.
 * Groups such as "Soft Skills" are opened; "How to Showcase Your Skills" is about something else.
 */
export function readRequiredSkills(parts: readonly ArticlePart[]): SkillToLearn[] {
  return partsAbout(parts, 'skills')
    .filter((part) => required.test(part.heading) && !aboutSkills.test(part.heading))
    .flatMap(skillsIn);
}

function skillsIn(part: ArticlePart): SkillToLearn[] {
  const skills = part.children.flatMap((child): SkillToLearn[] => {
    if (child.topic === 'skills' || child.topic === 'transferable') return skillsIn(child);
    if (
      child.topic === 'definition' ||
      child.topic === 'conclusion' ||
      child.topic === 'faq' ||
      /\?$/.test(child.heading)
    )
      return [];
    return [withFacts(named(child, 'how'))];
  });
  if (skills.length > 0) return skills;
  const rows = part.lines.flatMap((line) => (line.cells && readRow(line.cells)) || []);
  if (rows.length > 0)
    return rows.map(({ name, facts: { priority, weeks }, how }) => ({
      name,
      ...(priority && { priority }),
      ...(weeks && { weeks }),
      ...(how !== undefined && { how }),
    }));
  return itemsOf(part.lines).map((item) => {
    const whole = withFacts({ name: item });
    if (whole.name !== item) return whole;
    const { name, detail } = splitName(item);
    return withFacts(detail === undefined ? { name } : { name, how: detail });
  });
}

/** `SQL (critical, 6 weeks)`, or facts in front of how to learn it, with priority and weeks apart; what is left stands in the text as before. */
function withFacts({ name: written, how: told }: SkillToLearn): SkillToLearn {
  const { name, facts } = splitHeadingFacts(written);
  const behind = splitLeadingFacts(told ?? '');
  const priority = facts.priority ?? behind.facts.priority;
  const weeks = facts.weeks ?? behind.facts.weeks;
  // A name put together anew would stand nowhere in the text.
  if (facts.other.length > 0 || (!priority && !weeks))
    return told === undefined ? { name: written } : { name: written, how: told };
  return {
    name,
    ...(priority && { priority }),
    ...(weeks && { weeks }),
    ...(behind.rest !== '' && { how: behind.rest }),
  };
}

/** A part as an entry: its heading the name, all text below it what is said. */
function named<Key extends string>(
  part: ArticlePart,
  key: Key,
): { name: string } & { [key in Key]?: string } {
  part.isQuoted = true;
  const name = part.style?.rest || part.heading;
  const text = linesWithin(part).map(asWritten).join('\n');
  return (text === '' ? { name } : { name, [key]: text }) as { name: string } & { [key in Key]?: string };
}

function quoted(parts: readonly ArticlePart[]): string[] {
  return parts
    .filter((part) => !/\?$/.test(part.heading) && part.topic !== 'conclusion' && part.topic !== 'faq')
    .map((part) => {
      part.isQuoted = true;
      return part.style?.rest || part.heading;
    });
}

/** Whether a part is told as a step, or lies within one. */
export const stepLines = (parts: readonly ArticlePart[]): Set<DocumentLine> =>
  new Set([...partsWithin(parts)].filter((part) => part.style?.word !== undefined).flatMap(linesWithin));
