import type { Layout } from '../domain/guide.js';
import { type DocumentLine, documentLines } from './layouts/document-lines.js';
import { type KnownHeading, knownHeading } from './layouts/known-headings.js';
import { isListing } from './layouts/listing.js';
import { isMarkdownGuide } from './layouts/markdown-guide.js';
import type { RawDocument } from './raw-document.js';

// Headings that only one layout has. A page with three of them is that page even when a crawler lost the rest; two would
// let an article with a "Reality Check" and "Biggest Challenges" pass for a guide.
const guideHeadings: readonly KnownHeading[] = ['learn', 'roadmap', 'reality', 'love', 'miss', 'challenges', 'plan', 'week', 'month', 'quarter', 'salaryChange'];
const cardHeadings: readonly KnownHeading[] = ['build', 'salaryComparison', 'certifications', 'firstSteps', 'related'];
const ENOUGH = 3;

/**
 * Recognises a document's layout by its headings, never by its bullets or blank lines, which crawlers keep or drop.
 * Anything that is none of the known layouts is an article.
 */
export function recogniseLayout(document: RawDocument): Layout {
  if (isMarkdownGuide(document)) return 'markdown-guide';
  const lines = documentLines(document);
  const keys = lines.map(headingOf);
  const has = (wanted: readonly KnownHeading[]): number => wanted.filter((key) => keys.includes(key)).length;
  const guide = has(guideHeadings);
  const card = has(cardHeadings) + (keys.includes('transferable') && keys.includes('timeline') ? 1 : 0);
  const isKnown = guide >= ENOUGH || (card >= ENOUGH && keys.includes('transferable'));
  if (!isKnown) return isListing(lines) ? 'listing' : 'article';
  if (comesTwice(keys)) return 'article';
  return guide >= ENOUGH && guide >= card ? 'transition-guide' : 'transition-card';
}

/** Whether the parts of a guide come twice: a file with several transitions in it, which is no single guide. */
export const holdsSeveralGuides = (document: RawDocument): boolean => comesTwice(documentLines(document).map(headingOf));

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
  const filled = keys.filter((key, at) => key !== undefined && keys[at + 1] === undefined && at + 1 < keys.length);
  return single.filter((key) => filled.indexOf(key) !== filled.lastIndexOf(key)).length >= ENOUGH_TWICE;
}
