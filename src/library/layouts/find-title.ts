import type { RawDocument } from '../raw-document.js';
import type { DocumentLine } from './document-lines.js';
import { foldHeading } from './fold-heading.js';
import { knownHeading } from './known-headings.js';
import { readRoleNames } from './role-names.js';
import { topicOf } from './section-topics.js';
import { furnitureOf } from './site-furniture.js';
import { withoutViews } from './split-glued-facts.js';

/** `before`: lines above the title; `after`: lines below it, without further copies of it at the top. `named`: the document itself gives the title. */
export type TitledLines = { title: string; before: DocumentLine[]; after: DocumentLine[]; named: boolean };

const HEAD = 25;
const LONGEST_TITLE = 160;
const PARAGRAPH = 165;

/**
 * Finds a document's title and takes it out of its lines. It is, in this order: what the front matter or the format says;
 * the first top heading; a line that stands twice above the text; a line that names roles; the first line that looks like
 * a heading. A document without any is called by its file name (`name`).
 */
export function findTitle(document: RawDocument, lines: readonly DocumentLine[], name: string): TitledLines {
  const head = lines.slice(0, HEAD);
  const given = frontTitle(document);
  const title = given ?? headingTitle(document, head) ?? lineTitle(document, head);
  if (title === undefined) {
    const formatTitle = document.title === undefined ? '' : withoutSite(document.title);
    return {
      title: formatTitle || fromFileName(name),
      before: [],
      after: [...lines],
      named: formatTitle !== '',
    };
  }
  const folded = foldHeading(withoutSite(title));
  const isCopy = (line: DocumentLine): boolean =>
    line.kind !== 'item' && foldHeading(withoutSite(line.text)) === folded;
  const first = head.findIndex(isCopy);
  const written = first < 0 ? title : (head[first]?.text ?? title);
  return {
    title: withoutSite(given ?? written),
    before: first < 0 ? [] : lines.slice(0, first),
    after: lines.slice(first + 1).filter((line, at) => at > HEAD || !isCopy(line)),
    named: true,
  };
}

function frontTitle({ frontMatter }: RawDocument): string | undefined {
  const title = frontMatter?.title;
  return typeof title === 'string' && title.trim() !== '' ? title.replace(/\s+/g, ' ').trim() : undefined;
}

function headingTitle(document: RawDocument, head: readonly DocumentLine[]): string | undefined {
  const headings = head.filter((line) => line.kind === 'heading' && knownHeading(line.text) === undefined);
  const top = headings.find((line) => line.level === 1) ?? matching(document, headings);
  if (top) return top.text;
  // The first heading of a page is its title when nothing but loose lines stand above it.
  const first = headings[0];
  const above = first === undefined ? [] : head.slice(0, head.indexOf(first));
  return first &&
    above.every((line) => line.text.length < 80 && knownHeading(line.text) === undefined) &&
    isTop(first, head)
    ? first.text
    : undefined;
}

/** Whether no heading of the head stands above this one in rank. */
const isTop = (heading: DocumentLine, head: readonly DocumentLine[]): boolean =>
  head.every((line) => line.kind !== 'heading' || line === heading || line.level > heading.level) ||
  readRoleNames(heading.text).to !== undefined;

/** The line that says the same as the title that the format keeps. */
function matching(document: RawDocument, lines: readonly DocumentLine[]): DocumentLine | undefined {
  if (document.title === undefined) return undefined;
  const titles = [document.title, withoutSite(document.title)].map(foldHeading);
  return lines.find((line) => titles.includes(foldHeading(line.text)));
}

function lineTitle(document: RawDocument, head: readonly DocumentLine[]): string | undefined {
  // A title stands above the text.
  const stop = head.findIndex(
    (line) =>
      line.text.length >= PARAGRAPH ||
      /^(?:\S+ ){5,}\S+[.!]$/.test(line.text) ||
      (line.kind !== 'item' && knownHeading(line.text) !== undefined),
  );
  const short = head
    .slice(0, stop < 0 ? undefined : stop)
    .filter(
      (line) => line.kind !== 'item' && line.text.length <= LONGEST_TITLE && !/[.!,;:]$/.test(line.text),
    )
    .filter(
      (line) =>
        line.cells === undefined &&
        furnitureOf(line.text, true) !== 'yes' &&
        withoutViews(line.text) === line.text &&
        !/^(?:introduction|conclusion|faq)$/.test(topicOf(line.text) ?? ''),
    );
  const twice = short.find(
    (line, at) => short.findIndex((other) => foldHeading(other.text) === foldHeading(line.text)) < at,
  );
  const roles = short.map((line) => ({ line, roles: readRoleNames(line.text) }));
  const found =
    matching(document, short) ??
    [twice, short[0]].find((line) => line && readRoleNames(line.text).to !== undefined) ??
    twice ??
    roles.find((each) => each.roles.from !== undefined)?.line ??
    roles.find((each) => each.roles.to !== undefined && head.indexOf(each.line) <= 6)?.line ??
    // Without any of these marks only the very first line counts.
    short.find((line) =>
      head.slice(0, head.indexOf(line)).every((above) => furnitureOf(above.text, true) !== 'no'),
    );
  return found?.text;
}

/** `Becoming a Chef | Food Careers` → `Becoming a Chef`. */
function withoutSite(title: string): string {
  const flat = title.replace(/\s+/g, ' ').trim();
  const bare = flat.replace(/\s+[|»]\s+[^|»,:]{1,40}$/u, '');
  const dashed = /^(?<page>.+)\s[-–—]\s(?<site>\p{Lu}[^,:\d]{1,30})$/u.exec(bare)?.groups;
  if (!dashed?.page || !dashed.site || dashed.site.split(' ').length > 4) return bare;
  const { to } = readRoleNames(dashed.page);
  return to !== undefined && readRoleNames(dashed.site).to === undefined ? dashed.page : bare;
}

/** `taxi-driver-to-pilot.txt` → `Taxi driver to pilot`. */
function fromFileName(name: string): string {
  const bare = name
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return bare === '' ? 'Untitled' : bare.charAt(0).toUpperCase() + bare.slice(1);
}
