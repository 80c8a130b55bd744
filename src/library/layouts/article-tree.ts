import type { GuideSection } from '../../domain/guide.js';
import { findHeadings } from './article-headings.js';
import { rankHeadings } from './article-levels.js';
import { type DocumentLine, sectionText } from './document-lines.js';
import { foldHeading } from './fold-heading.js';
import { type Topic, topicOf } from './section-topics.js';
import { type StepStyle, stepStyle } from './step-style.js';

/** A part of an article: its heading, what stands directly below it, and the parts within it. */
export type ArticlePart = {
  heading: string;
  topic: Topic | undefined;
  style: StepStyle | undefined;
  /** From the outermost heading to this one. */
  trail: string[];
  lines: DocumentLine[];
  children: ArticlePart[];
  /** A field is taken from the heading, so that the section's text has to hold it to be cited. */
  isQuoted: boolean;
};

/** The text above the first heading, and the parts below. */
export type ArticleTree = { intro: DocumentLine[]; parts: ArticlePart[] };

/** Builds the tree of an article's parts from its lines (without title and furniture). `to`: the role that it is about. */
export function articleTree(lines: readonly DocumentLine[], to: string): ArticleTree {
  const isHeading = findHeadings(lines);
  const isMarked = lines.filter((line) => line.kind === 'heading').length >= 2;
  const levels = isMarked ? markedLevels(lines, isHeading) : rankHeadings(lines, isHeading, to);
  const tree: ArticleTree = { intro: [], parts: [] };
  const open: { level: number; part: ArticlePart }[] = [];
  for (const [at, line] of withoutContents(lines, isHeading).entries()) {
    if (line === undefined) continue;
    const level = levels[at] ?? 0;
    if (level === 0) {
      (open.at(-1)?.part.lines ?? tree.intro).push(line);
      continue;
    }
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.part;
    const part: ArticlePart = {
      heading: line.text,
      topic: topicOf(line.text),
      style: stepStyle(line.text),
      trail: [...(parent?.trail ?? []), line.text],
      lines: [],
      children: [],
      isQuoted: false,
    };
    (parent?.children ?? tree.parts).push(part);
    open.push({ level, part });
  }
  return tree;
}

/** Marked levels as they are; a step that is no marked heading stands one below the heading above it. */
function markedLevels(lines: readonly DocumentLine[], isHeading: readonly boolean[]): number[] {
  let above = 1;
  return lines.map((line, at) => {
    if (!isHeading[at]) return 0;
    if (line.kind !== 'heading') return above + 1;
    above = line.level;
    return above;
  });
}

const contents =
  /^(?:table of contents|contents|in this (?:article|guide|post)|on this page|jump to|what(?:['’]s| is) (?:inside|in this guide)|quick navigation)\s*:?$/i;

/** The lines with `undefined` in place of a table of contents: a list of what the headings say again. */
function withoutContents(
  lines: readonly DocumentLine[],
  isHeading: readonly boolean[],
): (DocumentLine | undefined)[] {
  const start = lines.findIndex((line) => contents.test(line.text));
  const kept: (DocumentLine | undefined)[] = [...lines];
  if (start < 0) return kept;
  const headings = new Map<string, number>();
  for (const [at, line] of lines.entries())
    if (isHeading[at] || line.text.length <= 100) headings.set(plain(line.text), at);
  let end = start + 1;
  while (end < lines.length && (headings.get(plain(lines[end]?.text ?? '')) ?? 0) > end) end++;
  for (let at = start; at < end && end > start + 1; at++) kept[at] = undefined;
  return kept;
}

const plain = (text: string): string => foldHeading(text.replace(/^(?:\d+(?:\.\d+)*|[IVX]+)[.)]\s+/, ''));

/** A part and all parts within it, outermost first. */
export function* partsWithin(parts: readonly ArticlePart[]): Generator<ArticlePart> {
  for (const part of parts) {
    yield part;
    yield* partsWithin(part.children);
  }
}

/** The text lines of a part and of the parts within it, in reading order. */
export const linesWithin = (part: ArticlePart): DocumentLine[] =>
  [...partsWithin([part])].flatMap((each) => each.lines);

/** All text of an article as sections: nothing of it is lost, each block is on a line of its own. */
export function articleSections({ intro, parts }: ArticleTree): GuideSection[] {
  const sections: GuideSection[] =
    intro.length > 0 ? [{ heading: 'Introduction', text: sectionText(intro) }] : [];
  for (const part of partsWithin(parts)) {
    const heading = part.trail.join(' › ');
    const text = sectionText(part.lines);
    // A heading with nothing below it is text itself.
    if (part.isQuoted || (text === '' && part.children.length === 0)) {
      sections.push({ heading, text: text === '' ? part.heading : `${part.heading}\n${text}` });
    } else if (text !== '') sections.push({ heading, text });
  }
  return sections;
}
