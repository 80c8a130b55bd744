import type { ParsedGuide } from '../../domain/guide.js';
import type { RawDocument } from '../raw-document.js';
import { type FrontMatterFacts, readFrontMatter } from './markdown-guide/front-matter.js';
import { type FrontMatterKey, findKey } from './markdown-guide/front-matter-keys.js';
import { fieldOfHeading } from './markdown-guide/guide-headings.js';
import { emptyBody, readSections, type ShortFact } from './markdown-guide/read-body.js';
import { readShortFacts } from './markdown-guide/read-short-facts.js';
import { blockLines, buildSectionTree, type Section } from './markdown-guide/section-tree.js';

// Any blog post may have a title; only a guide says where a change starts, how long it takes and what it pays.
const tellingKeys: ReadonlySet<FrontMatterKey> = new Set([
  'from',
  'aliases',
  'difficulty',
  'demand',
  'timeline',
  'salary',
  'salary-from',
  'salary-to',
  'salary-change',
]);

/** Whether a document is a guide in our own format: Markdown whose front matter names the role (`to`) or holds two other facts that only a guide gives. */
export function isMarkdownGuide(doc: RawDocument): boolean {
  if (doc.format !== 'markdown' || doc.frontMatter === undefined) return false;
  if (doc.frontMatter.layout === 'markdown-guide') return true;
  const filled = Object.entries(doc.frontMatter).filter(([, value]) => value !== null && value !== '');
  const keys = filled.map(([key]) => findKey(key));
  return keys.includes('to') || keys.filter((key) => key && tellingKeys.has(key)).length >= 2;
}

/**
 * Reads a guide in our own format (documented in knowledge/README.md).
 * @param name the file's name without its ending: the role's name when neither front matter nor title gives one
 * @returns the guide, and in plain words what in the file could not be used as it is; the document's own warnings are not repeated. Never throws.
 */
export function parseMarkdownGuide(
  doc: RawDocument,
  name: string,
): { guide: ParsedGuide; warnings: string[] } {
  const { facts: front, blocks, warnings } = readFrontMatter(doc.frontMatter ?? {});
  const { heading, opening, sections } = takeTitle(buildSectionTree(doc.blocks.slice(doc.frontMatterBlocks)));
  const body = emptyBody();
  readSections([...sections, ...buildSectionTree(blocks).sections], body, givenFacts(front));
  warnings.push(...body.warnings);

  const title = front.title ?? heading;
  const roles = readRoles(front, title, name, warnings);
  const short = readShortFacts(front, body.facts, roles);
  warnings.push(...short.warnings);

  const kind = front.kind ?? (roles.from === undefined ? 'role' : 'transition');
  const overview = [...opening, ...body.overview].join('\n');
  const source = front.source?.join('; ');
  const guide: ParsedGuide = {
    title: title ?? (roles.from === undefined ? roles.to : `From ${roles.from} to ${roles.to}`),
    kind,
    layout: 'markdown-guide',
    ...(source && { source }),
    ...(roles.from !== undefined && { from: roles.from }),
    to: roles.to,
    ...(front.aliases?.length && { aliases: front.aliases }),
    ...(overview && { overview }),
    ...short.facts,
    transferableSkills: body.transferableSkills,
    skillsToLearn: body.skillsToLearn,
    certifications: body.certifications,
    firstSteps: body.firstSteps,
    roadmap: body.roadmap,
    ...(isFilled(body.realityCheck) && { realityCheck: body.realityCheck }),
    ...(isFilled(body.actionPlan) && { actionPlan: body.actionPlan }),
    faq: body.faq,
    related: [...(front.related ?? []), ...body.related],
    jobTitles: body.jobTitles,
    industries: body.industries,
    sections: [...short.sections, ...body.sections],
  };
  return { guide, warnings };
}

/** The first `#` heading is the title unless it opens a field; text before the first section belongs to the overview. */
function takeTitle(root: Section): {
  heading: string | undefined;
  opening: string[];
  sections: Section[];
} {
  const opening = root.blocks.flatMap(blockLines);
  const [first, ...others] = root.sections;
  if (first?.level !== 1 || fieldOfHeading(first.heading)) {
    return { heading: undefined, opening, sections: root.sections };
  }
  return {
    heading: first.heading,
    opening: [...opening, ...first.blocks.flatMap(blockLines)],
    sections: [...first.sections, ...others],
  };
}

function givenFacts(front: FrontMatterFacts): Set<ShortFact> {
  const given = new Set<ShortFact>();
  for (const fact of ['timeline', 'difficulty', 'demand'] as const) if (front[fact]) given.add(fact);
  if (front['salary-from'] || front['salary-to'] || front['salary-change']) given.add('salary');
  return given;
}

/** The roles as the front matter names them, else as a title `From X to Y: …` or `X → Y` does, else the file's name. */
function readRoles(
  front: FrontMatterFacts,
  title: string | undefined,
  name: string,
  warnings: string[],
): { from: string | undefined; to: string } {
  if (front.to) return { from: front.from, to: front.to };
  const inTitle =
    /\bfrom\s+(.+?)\s+to\s+([^:|–—]+)/i.exec(title ?? '') ??
    /^(.+?)\s*(?:→|->)\s*([^:|–—]+)/.exec(title ?? '');
  const to = inTitle?.[2]?.trim() ?? title ?? name.replace(/[-_]+/g, ' ').trim();
  warnings.push(`Front matter: "to" is missing; "${to}" was taken for the role that this guide leads to.`);
  return { from: front.from ?? inTitle?.[1]?.trim(), to };
}

const isFilled = (lists: Readonly<Record<string, readonly string[]>>): boolean =>
  Object.values(lists).some((list) => list.length > 0);
