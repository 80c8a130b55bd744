import type { ActionPlan, ParsedGuide, Range, RealityCheck } from '../../domain/guide.js';
import type { RawDocument } from '../raw-document.js';
import { isCallToAction, isFiller } from './boilerplate.js';
import { type DocumentLine, documentLines, sectionText } from './document-lines.js';
import { documentWords } from './document-words.js';
import { emptyGuide, type Parsed } from './empty-guide.js';
import { findTitle, type TitledLines } from './find-title.js';
import { readList, withoutLead } from './guide-lists.js';
import { readRoadmap } from './guide-roadmap.js';
import { guideSegments, linesUnder, type Segment } from './guide-segments.js';
import { readSkillsToLearn } from './guide-skills.js';
import type { KnownHeading } from './known-headings.js';
import { isNameLike, isProse, type Leftover, leftoverSections, readNamedDetails } from './named-details.js';
import { readAliases } from './read-aliases.js';
import { readDuration } from './read-duration.js';
import { readHeaderFacts, toTimeline } from './read-header-facts.js';
import { readQuestions, unansweredLines } from './read-questions.js';
import { readRelated } from './read-related.js';
import { readSalaries } from './read-salaries.js';
import { readRoleNames } from './role-names.js';
import { furnitureOf } from './site-furniture.js';
import { withoutViews } from './split-glued-facts.js';

type Keep = (key: KnownHeading, rest: readonly Leftover[]) => void;

/**
 * Reads a transition guide ("From X to Y: Your 9-Month Guide", with difficulty, skills by priority, phases, reality check, plan and
 * FAQ), in either form a crawler gives it. What belongs to no field stays in `sections`; a field that the page lacks is absent.
 * @param name the file's name, for a page without a title of its own and for spellings of the roles
 */
export function parseTransitionGuide(document: RawDocument, name: string): Parsed {
  const titled = findTitle(document, documentLines(document), name);
  const roles = readRoleNames(titled.title);
  const header = headerNames(titled, roles.from === undefined);
  const from = roles.from ?? header[0];
  const to = roles.to ?? header[1] ?? titled.title;
  const guide = emptyGuide('transition-guide', titled.title, from === undefined ? { to } : { from, to });
  const warnings: string[] = [];
  const segments = guideSegments(titled.after);
  const keep: Keep = (key, rest) => {
    const heading = segments.find((segment) => segment.key === key)?.heading ?? '';
    guide.sections.push(...leftoverSections(heading, rest));
  };

  const aliases = readAliases({ ...(from !== undefined && { from }), to }, header, name);
  if (aliases.length > 0) guide.aliases = aliases;
  readTop(guide, segments, warnings, keep);
  readSkills(guide, segments, keep);
  readPath(guide, segments, warnings, keep);
  readEnd(guide, segments, warnings, keep);
  for (const { key, heading, lines } of segments) {
    if (key === 'callToAction') keep(key, belowCallToAction(lines));
    else if (key === undefined && heading !== undefined)
      guide.sections.push({ heading, text: sectionText(lines) || heading });
  }
  return { guide, warnings };
}

const pathwayLabel = /^career path(?:way)?s?$/i;

/** The two role names that some pages show above the title, as they spell them. */
function headerNames({ before }: TitledLines, unknown: boolean): string[] {
  const names = before
    .map((line) => withoutViews(line.text))
    .filter(
      (text) =>
        text !== '' && text.length <= 60 && !pathwayLabel.test(text) && furnitureOf(text, true) !== 'yes',
    );
  return unknown || names.length <= 4 ? names.slice(-2) : [];
}

function readTop(guide: ParsedGuide, segments: readonly Segment[], warnings: string[], keep: Keep): void {
  const { facts, sections, warnings: doubts } = readHeaderFacts(segments);
  Object.assign(guide, facts);
  guide.sections.push(...sections);
  warnings.push(...doubts);
  const salaries = readSalaries(linesUnder(segments, 'salaryComparison'), guide);
  if (salaries.salary) guide.salary = { ...salaries.salary, ...guide.salary };
  keep('salaryComparison', salaries.rest);

  const inTitle = readDuration(guide.title);
  if (!guide.timeline && inTitle) guide.timeline = toTimeline(inTitle.text);
  else if (inTitle?.months && guide.timeline?.months && !isSame(inTitle.months, guide.timeline.months)) {
    warnings.push(
      `The title says ${inTitle.text}, the timeline ${guide.timeline.text}; the timeline is what answers quote.`,
    );
  }

  const above = (segments[0]?.lines ?? []).filter(
    (line) =>
      furnitureOf(line.text, true) !== 'yes' &&
      withoutViews(line.text) !== '' &&
      !pathwayLabel.test(withoutViews(line.text)),
  );
  if (above.length > 0) keep('overview', [{ heading: 'Introduction', lines: above }]);
  const overview = linesUnder(segments, 'overview');
  const end = overview.findIndex(
    (line, at) => at > 0 && isNameLike(line) && line.gapBefore && isBelow(overview[at + 1]),
  );
  const own = overview.slice(0, end < 0 ? undefined : end).filter((line) => !isFiller(line.text));
  if (own.length > 0) guide.overview = sectionText(own);
  const heading = overview[end];
  if (heading) keep('overview', [{ heading: heading.text, lines: overview.slice(end + 1) }]);
}

const isBelow = (line: DocumentLine | undefined): boolean =>
  line !== undefined && (line.kind === 'item' || isProse(line));
const isSame = (a: Range, b: Range): boolean => a.min === b.min && a.max === b.max;

function readSkills(guide: ParsedGuide, segments: readonly Segment[], keep: Keep): void {
  const transferable = readNamedDetails(withoutLead(linesUnder(segments, 'transferable')));
  guide.transferableSkills = transferable.entries;
  keep('transferable', transferable.rest);
  for (const key of ['learn', 'build'] as const) {
    const { skills, rest } = readSkillsToLearn(withoutLead(linesUnder(segments, key)));
    guide.skillsToLearn.push(...skills);
    keep(key, rest);
  }
  for (const [list, field] of [
    ['certifications', 'certifications'],
    ['firstSteps', 'firstSteps'],
  ] as const) {
    const { items, rest } = readList(linesUnder(segments, list));
    guide[field] = items;
    keep(list, rest);
  }
}

function readPath(guide: ParsedGuide, segments: readonly Segment[], warnings: string[], keep: Keep): void {
  const words = documentWords(
    segments
      .flatMap((segment) => segment.lines.filter((line) => line.kind === 'item' || /[.!?]$/.test(line.text)))
      .map((line) => line.text),
  );
  const roadmap = readRoadmap(withoutLead(linesUnder(segments, 'roadmap')), words);
  guide.roadmap = roadmap.phases;
  warnings.push(...roadmap.warnings);
  keep('roadmap', roadmap.rest);

  const list = (key: KnownHeading): string[] => {
    const { items, rest } = readList(linesUnder(segments, key));
    keep(key, rest);
    return items;
  };
  const reality: RealityCheck = { love: list('love'), miss: list('miss'), challenges: list('challenges') };
  if (Object.values(reality).some((items) => items.length > 0)) guide.realityCheck = reality;
  const plan: ActionPlan = { week: list('week'), month: list('month'), quarter: list('quarter') };
  if (Object.values(plan).some((items) => items.length > 0)) guide.actionPlan = plan;
  for (const key of ['reality', 'plan'] as const) {
    const lines = withoutLead(linesUnder(segments, key)).filter((line) => !isFiller(line.text));
    if (lines.length > 1 || (lines[0] && !isAnnouncement(lines[0])))
      keep(key, [{ heading: undefined, lines }]);
  }
}

/** The one sentence under "Reality Check" or "Start Your Journey Now", above the lists. */
const isAnnouncement = (line: DocumentLine): boolean =>
  line.kind !== 'item' && line.text.length <= 120 && !/\d/.test(line.text);

function readEnd(guide: ParsedGuide, segments: readonly Segment[], warnings: string[], keep: Keep): void {
  const { faq, unanswered } = readQuestions(linesUnder(segments, 'faq'), true);
  guide.faq = faq;
  if (unanswered.length > 0) {
    const count = unanswered.length === 1 ? '1 question has' : `${unanswered.length} questions have`;
    warnings.push(`${count} no answer on the page; kept as text.`);
    keep('faq', unansweredLines(unanswered));
  }
  const related = readRelated(linesUnder(segments, 'related'));
  guide.related = related.related;
  keep('related', related.rest);
}

/** What a page says below its call to action: headings with text of their own, and lines that are none of the site's. */
function belowCallToAction(lines: readonly DocumentLine[]): Leftover[] {
  const rest: Leftover[] = [];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (isNameLike(line) && isBelow(next) && next && !isSiteLine(next) && !isCallToAction(line.text))
      rest.push({ heading: line.text, lines: [] });
    else if (rest.at(-1)?.heading !== undefined && (line.kind === 'item' || !isSiteLine(line)))
      rest.at(-1)?.lines.push(line);
    else if (!isSiteLine(line)) rest.push({ heading: undefined, lines: [line] });
  }
  return rest;
}

const isSiteLine = (line: DocumentLine): boolean =>
  isCallToAction(line.text) || furnitureOf(line.text, true) !== 'no' || line.text.split(' ').length <= 3;
