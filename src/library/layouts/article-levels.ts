import { tokenize } from '../../language/tokens.js';
import type { DocumentLine } from './document-lines.js';
import { type Topic, topicOf } from './section-topics.js';
import { type StepStyle, stepStyle } from './step-style.js';

/** A heading with its rank (2 is the highest below the title). */
type Ranked = {
  text: string;
  level: number;
  topic: Topic | undefined;
  style: StepStyle | undefined;
  children: boolean;
};

const TOP = 2;
const DEEPEST = 6;
const subgroup =
  /^(?:core|technical|soft|hard|essential|key|non[- ]technical|interpersonal|business|additional|advanced|basic|analytical|human|people|must[- ]have|nice[- ]to[- ]have|optional)\b/i;
const announces = /:$|\b(?:these|following|here are|several|include|few|some|common|main|biggest|key)\b/i;
const expecting: ReadonlySet<Topic> = new Set([
  'challenges',
  'skills',
  'certifications',
  'mistakes',
  'steps',
  'trends',
  'daily',
  'benefits',
]);

/** What headings of usual parts are made of, beside the role: "Salary expectations", "Future trends shaping …", "Skills you need". */
const sectionWords: ReadonlySet<string> = new Set(
  `a academic ahead an and are as asked at average avoid become becoming benefits best career careers certification certifications common companies
  compensation conclusion core could courses current degree degrees demand do does earn earnings education employers entry examples expectation
  expectations faq final first for frameworks frequently from future get getting growth head heading heads hire hires hiring how in income
  industries is it job jobs key learn level licences licenses long main make market mistakes much need needed next of online open
  opportunities opportunity option options or outlook path paths pay position positions possible potential prospects pros qualifications
  questions range ranges recommended required requirements resources rewards roadmap role roles salaries salary sectors shape shaping should
  skill skills software started step steps stories story success technologies technology the thoughts time timeline titles to tomorrow tool
  tools top training trend trends typical wage wages what when where who why will words work working you your advantages`.split(
    /\s+/,
  ),
);

/** Parts whose own parts are told in a line or two each. */
const told: ReadonlySet<Topic> = new Set(['challenges', 'mistakes', 'daily', 'trends']);
/** In lines; a part of its own goes on. */
const LONGEST_TOLD = 2;

/**
 * The ranks of headings that the format does not rank (plain text, PDF). A heading right below another belongs to it;
 * numbers go with their like; questions go under the FAQ; what opens a usual part of a guide, or names the role, is on top.
 * When in doubt a heading is on top: a wrong "Step 5 › Career Outlook" would be cited.
 * @param to the role that the article is about
 * @returns a level for each heading, 0 for all other lines
 */
export function rankHeadings(
  lines: readonly DocumentLine[],
  isHeading: readonly boolean[],
  to: string,
): number[] {
  const places = lines.flatMap((_, at) => (isHeading[at] ? [at] : []));
  const role = stems(to);
  const styles = places.map((at) => stepStyle(lines[at]?.text ?? ''));
  const last = new Map(
    styles.flatMap((style, index) => (style ? [[style.series, { index, number: style.number }]] : [])),
  );
  const open: Ranked[] = [];
  const levels = lines.map(() => 0);
  for (const [index, at] of places.entries()) {
    const text = lines[at]?.text ?? '';
    const heading = { text, topic: topicOf(text), style: styles[index] };
    const before = places[index - 1];
    const intro = before === undefined ? [] : lines.slice(before + 1, at);
    const below = lines.slice(at + 1, places[index + 1] ?? lines.length);
    const goesOn = (style: StepStyle): boolean => {
      const end = last.get(style.series);
      return end !== undefined && end.index > index && end.number > style.number;
    };
    const level = Math.min(
      DEEPEST,
      rank(heading, {
        open,
        intro,
        goesOn,
        namesRole: namesRole(text, role),
        first: before === undefined,
        isBrief:
          below.length > 0 &&
          below.length <= LONGEST_TOLD &&
          below.every((line) => line.kind === 'text' && !line.text.endsWith(':')),
      }),
    );
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1);
    if (parent) parent.children = true;
    open.push({ ...heading, level, children: false });
    levels[at] = level;
  }
  return levels;
}

type Surroundings = {
  open: readonly Ranked[];
  /** The lines between this heading and the one before. */
  intro: readonly DocumentLine[];
  /** Whether a later heading counts on from one. */
  goesOn: (style: StepStyle) => boolean;
  namesRole: boolean;
  first: boolean;
  /** Whether no more than a few lines of running text stand below it. */
  isBrief: boolean;
};

const isUsual = (heading: string): boolean => tokenize(heading).every(({ word }) => sectionWords.has(word));

function rank(
  heading: Pick<Ranked, 'text' | 'topic' | 'style'>,
  { open, intro, goesOn, namesRole, first, isBrief }: Surroundings,
): number {
  const last = open.at(-1);
  if (!last || first) return TOP;
  const isDirect = intro.length === 0;
  const { topic, style, text } = heading;
  if (style) return rankNumbered(style, open, last, isDirect);
  const faq = open.find((each) => each.topic === 'faq');
  if (faq && topic !== 'conclusion' && /\?["”’)]?$/.test(text)) return faq.level + 1;
  // What stands between two steps belongs to the first of them.
  const step = open.findLast((each) => each.style !== undefined && goesOn(each.style));
  if (topic === 'conclusion' || topic === 'faq') return TOP;
  if (isDirect) return last.level + 1;
  if (step) return last.level > step.level && !last.style ? last.level : step.level + 1;
  if (topic === 'skills') {
    const group = open.findLast((each) => each.topic === 'skills');
    const parent = open.find((each) => each.topic === 'skills');
    if (group && parent && group !== parent) return group.level;
    if (parent && (subgroup.test(text) || parent.children)) return parent.level + 1;
  }
  // "Income that goes up and down" among the challenges is one of them, "Finding housing and income" a duty.
  const group = open.find((each) => each.topic !== undefined && told.has(each.topic));
  if (group && group !== last && !namesRole && isBrief && !isUsual(text)) return last.level;
  if (topic !== undefined || namesRole) return TOP;
  if (last.level > TOP && !last.style) return last.level;
  const expects = last.level === TOP && last.topic !== undefined && expecting.has(last.topic);
  const isIntro =
    intro.length <= 2 &&
    intro.every((line) => line.kind === 'text') &&
    announces.test(intro.at(-1)?.text ?? '');
  return expects && isIntro ? last.level + 1 : TOP;
}

function rankNumbered(style: StepStyle, open: readonly Ranked[], last: Ranked, isDirect: boolean): number {
  const sibling = open.findLast((each) => each.style?.series === style.series);
  if (sibling) return sibling.level;
  const parent = open.findLast((each) => each.style !== undefined);
  if (parent && (style.series === '1.1' || (style.word !== undefined && parent.style?.word !== undefined)))
    return parent.level + 1;
  if (isDirect) return last.level + 1;
  const steps = open.find((each) => each.topic === 'steps');
  return steps ? steps.level + 1 : TOP;
}

const stems = (text: string): string[] => tokenize(text).map((token) => token.stem);

/** Whether a heading names the role, in any form ("AI Engineering" for an AI Engineer). */
function namesRole(heading: string, role: readonly string[]): boolean {
  if (role.length === 0 || role.length > 6) return false;
  const words = stems(heading);
  return words.some((_, at) => role.every((stem, offset) => words[at + offset] === stem));
}
