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

/** How a challenge begins that names what is the subject of other parts: "Irregular income", "Expensive tools". */
const adverse =
  /^(?:irregular|uncertain|unstable|unclear|unequal|uneven|unpredictable|low|lower|modest|little|no|few|fewer|scarce|limited|lack|missing|high|heavy|fierce|tough|tight|strict|slow|long|constant|constantly|changing|fast|rapidly|expensive|costly|outdated|seasonal|competing|keeping|managing|balancing|finding|dealing)\b/i;

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
    const goesOn = (style: StepStyle): boolean => {
      const end = last.get(style.series);
      return end !== undefined && end.index > index && end.number > style.number;
    };
    const level = Math.min(
      DEEPEST,
      rank(heading, { open, intro, goesOn, namesRole: namesRole(text, role), first: before === undefined }),
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
};

function rank(
  heading: Pick<Ranked, 'text' | 'topic' | 'style'>,
  { open, intro, goesOn, namesRole, first }: Surroundings,
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
  const trouble = open.find((each) => each.topic === 'challenges');
  if (trouble && trouble !== last && adverse.test(text)) return last.level;
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
