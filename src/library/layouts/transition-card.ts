import type { ParsedGuide } from '../../domain/guide.js';
import type { RawDocument } from '../raw-document.js';
import { documentLines, sectionText } from './document-lines.js';
import { emptyGuide, type Parsed } from './empty-guide.js';
import { findTitle } from './find-title.js';
import { readList, withoutLead } from './guide-lists.js';
import { guideSegments, linesUnder, type Segment } from './guide-segments.js';
import { type Leftover, leftoverSections, readNamedDetails } from './named-details.js';
import { readAliases } from './read-aliases.js';
import { isTimeline, readHeaderFacts, toTimeline } from './read-header-facts.js';
import { readQuestions, unansweredLines } from './read-questions.js';
import { readRelated } from './read-related.js';
import { readSalaries } from './read-salaries.js';
import { readRoleNames } from './role-names.js';
import { furnitureOf } from './site-furniture.js';

/**
 * Reads a transition card ("Career Change: X to Y": one long paragraph, then lists of skills, salaries, a timeline, certifications
 * and first steps), in either form a crawler gives it. What belongs to no field stays in `sections`.
 * @param name the file's name, for a page without a title of its own and for spellings of the roles
 */
export function parseTransitionCard(document: RawDocument, name: string): Parsed {
  const { title, after } = findTitle(document, documentLines(document), name);
  const roles = readRoleNames(title);
  const to = roles.to ?? title;
  const guide = emptyGuide(
    'transition-card',
    title,
    roles.from === undefined ? { to } : { from: roles.from, to },
  );
  const warnings: string[] = [];
  const segments = guideSegments(after);
  const keep = (key: Segment['key'], rest: readonly Leftover[]): void => {
    guide.sections.push(
      ...leftoverSections(segments.find((segment) => segment.key === key)?.heading ?? 'Introduction', rest),
    );
  };

  const above = [...(segments[0]?.lines ?? []), ...linesUnder(segments, 'overview')].filter(
    (line) => furnitureOf(line.text, true) !== 'yes',
  );
  if (above.length > 0) guide.overview = sectionText(above);

  const transferable = readNamedDetails(withoutLead(linesUnder(segments, 'transferable')));
  guide.transferableSkills = transferable.entries;
  keep('transferable', transferable.rest);
  for (const key of ['build', 'learn'] as const) {
    const { entries, rest } = readNamedDetails(withoutLead(linesUnder(segments, key)));
    guide.skillsToLearn.push(
      ...entries.map(({ name: skill, detail }) =>
        detail === undefined ? { name: skill } : { name: skill, how: detail },
      ),
    );
    keep(key, rest);
  }
  for (const key of ['certifications', 'firstSteps'] as const) {
    const { items, rest } = readList(linesUnder(segments, key));
    guide[key] = items;
    keep(key, rest);
  }
  const salaries = readSalaries(linesUnder(segments, 'salaryComparison'), guide);
  if (salaries.salary) guide.salary = salaries.salary;
  keep('salaryComparison', salaries.rest);
  readFacts(guide, segments, warnings, keep);

  const aliases = readAliases({ ...roles, to }, salaries.names, name);
  if (aliases.length > 0) guide.aliases = aliases;
  const related = readRelated(linesUnder(segments, 'related'));
  guide.related = related.related;
  keep('related', related.rest);
  const questions = readQuestions(linesUnder(segments, 'faq'), true);
  guide.faq = questions.faq;
  keep('faq', unansweredLines(questions.unanswered));
  for (const { key, heading, lines } of segments) {
    if (heading === undefined || (key !== undefined && read.has(key))) continue;
    if (key !== 'callToAction') guide.sections.push({ heading, text: sectionText(lines) || heading });
  }
  return { guide, warnings };
}

const read: ReadonlySet<string> = new Set([
  'overview',
  'transferable',
  'build',
  'learn',
  'certifications',
  'firstSteps',
  'salaryComparison',
  'timeline',
  'difficulty',
  'demand',
  'salaryChange',
  'related',
  'faq',
]);

function readFacts(
  guide: ParsedGuide,
  segments: readonly Segment[],
  warnings: string[],
  keep: (key: Segment['key'], rest: readonly Leftover[]) => void,
): void {
  const {
    facts,
    sections,
    warnings: doubts,
  } = readHeaderFacts(segments.filter((segment) => segment.key !== 'timeline'));
  if (facts.difficulty !== undefined) guide.difficulty = facts.difficulty;
  if (facts.demand !== undefined) guide.demand = facts.demand;
  if (facts.salary) guide.salary = { ...guide.salary, ...facts.salary };
  guide.sections.push(...sections);
  warnings.push(...doubts);

  const lines = linesUnder(segments, 'timeline');
  const value = lines.find((line) => isTimeline(line.text));
  if (value) guide.timeline = toTimeline(value.text);
  else if (lines[0])
    warnings.push(`"Timeline" says "${lines[0].text}", which is no length of time: kept as text only.`);
  const rest = lines.filter((line) => line !== value || line.text !== guide.timeline?.text);
  if (rest.length > 0) keep('timeline', [{ heading: undefined, lines: rest }]);
}
