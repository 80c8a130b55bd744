import type { Layout } from '../domain/guide.js';
import { foldHeading } from './layouts/fold-heading.js';
import { type DocumentLine, documentLines } from './layouts/document-lines.js';
import { type KnownHeading, knownHeading } from './layouts/known-headings.js';
import { isListing } from './layouts/listing.js';
import { isMarkdownGuide } from './layouts/markdown-guide.js';
import { readRoleNames } from './layouts/role-names.js';
import type { RawDocument } from './raw-document.js';

// Headings that only one layout has, once those are left out that any article may use as well ("Roadmap", "Challenges").
const guideHeadings: readonly KnownHeading[] = [
  'learn',
  'roadmap',
  'reality',
  'love',
  'miss',
  'challenges',
  'plan',
  'week',
  'month',
  'quarter',
  'salaryChange',
  'difficulty',
  'demand',
];
const cardHeadings: readonly KnownHeading[] = [
  'build',
  'salaryComparison',
  'timeline',
  'certifications',
  'firstSteps',
  'related',
];
const anyones =
  /^(?:roadmap|career roadmap|(?:the )?(?:main|common|key|potential)? ?challenges|(?:your )?action plan|your next steps|what to expect|skills to learn|salary|related \w+)$/;
// Three of a layout's own headings show it even when a crawler lost the rest; "From X to Y" as a title counts for one.
const ENOUGH = 3;
// A card has no running text below its first list; an article with such headings has.
const MOST_PARAGRAPHS = 2;
const PARAGRAPH = 80;

/**
 * Recognises a document's layout by its headings, never by its bullets or blank lines, which crawlers keep or drop.
 * Anything that is none of the known layouts is an article.
 */
export function recogniseLayout(document: RawDocument): Layout {
  if (isMarkdownGuide(document)) return 'markdown-guide';
  const lines = documentLines(document);
  const keys = lines.map(headingOf);
  const guide = count(lines, keys, guideHeadings);
  const card = count(lines, keys, cardHeadings);
  const isCard =
    card >= ENOUGH && keys.includes('transferable') && paragraphsBelow(lines, keys) <= MOST_PARAGRAPHS;
  if (guide < ENOUGH && !isCard) return isListing(lines) ? 'listing' : 'article';
  if (comesTwice(keys)) return 'article';
  return guide >= ENOUGH && (guide >= card || !isCard) ? 'transition-guide' : 'transition-card';
}

function count(
  lines: readonly DocumentLine[],
  keys: readonly (KnownHeading | undefined)[],
  wanted: readonly KnownHeading[],
): number {
  const own = new Set(
    keys.filter((key, at) => key && wanted.includes(key) && !anyones.test(foldHeading(lines[at]?.text ?? ''))),
  );
  const first = keys.findIndex((key) => key !== undefined);
  const isTitled = lines
    .slice(0, first)
    .some((line) => line.text.length <= 160 && readRoleNames(line.text).from !== undefined);
  return own.size === 0 ? 0 : own.size + (keys.includes('transferable') && isTitled ? 1 : 0);
}

/** How many paragraphs stand below the first heading that opens a list. */
function paragraphsBelow(
  lines: readonly DocumentLine[],
  keys: readonly (KnownHeading | undefined)[],
): number {
  const first = keys.findIndex((key) => key !== undefined && key !== 'overview');
  return lines
    .slice(first)
    .filter((line) => line.kind === 'text' && line.text.length >= PARAGRAPH && /[.!?]$/.test(line.text))
    .length;
}

/** Whether the parts of a guide come twice: a file with several transitions in it, which is no single guide. */
export const holdsSeveralGuides = (document: RawDocument): boolean =>
  comesTwice(documentLines(document).map(headingOf));

const headingOf = (line: DocumentLine): KnownHeading | undefined =>
  line.kind === 'item' || line.cells ? undefined : knownHeading(line.text);

const single: readonly KnownHeading[] = [
  'transferable',
  'learn',
  'build',
  'roadmap',
  'salaryComparison',
  'firstSteps',
  'certifications',
  'love',
  'miss',
  'week',
  'month',
];
const ENOUGH_TWICE = 2;

function comesTwice(keys: readonly (KnownHeading | undefined)[]): boolean {
  // A heading right above another is an entry of a table of contents.
  const filled = keys.filter(
    (key, at) => key !== undefined && keys[at + 1] === undefined && at + 1 < keys.length,
  );
  return single.filter((key) => filled.indexOf(key) !== filled.lastIndexOf(key)).length >= ENOUGH_TWICE;
}
