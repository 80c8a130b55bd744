import type { Layout } from '../domain/guide.js';
import { type DocumentLine, documentLines } from './layouts/document-lines.js';
import { isFaqEntry } from './layouts/faq-entry.js';
import { foldHeading } from './layouts/fold-heading.js';
import { type KnownHeading, knownHeading } from './layouts/known-headings.js';
import { isListing } from './layouts/listing.js';
import { isMarkdownGuide } from './layouts/markdown-guide.js';
import { readRoleNames } from './layouts/role-names.js';
import type { RawDocument } from './raw-document.js';

// The headings of the two layouts as their sites write them. The parsers know more spellings; here "Roadmap", "Skills You Need" or
// "Challenges" would take in articles.
const guideHeading =
  /^(?:your transferable skills|skills (?:youll|you will) need to learn|(?:your )?learning roadmap|(?:the )?reality check|what (?:youll|you will) love|what you (?:might|may) miss|(?:the )?biggest challenges|start your journey(?: now| today)?|this week|this month|next 90 days|salary change|difficulty|demand)$/;
const cardHeading =
  /^(?:transferable skills|skills (?:youll|you will) need to build|salary comparison|timeline|(?:recommended )?certifications|first steps(?: to start your (?:transition|career change|journey))?|related career (?:transitions|changes))$/;
const cardsOwn = /^(?:skills (?:youll|you will) need to build|salary comparison)$/;
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
  if (isFaqEntry(document)) return 'article';
  const lines = documentLines(document);
  const headings = lines.map((line) => (canHead(line) ? foldHeading(line.text) : ''));
  const count = (pattern: RegExp): number =>
    new Set(headings.filter((heading) => pattern.test(heading))).size;
  const first = headings.findIndex((heading) => guideHeading.test(heading) || cardHeading.test(heading));
  const titled = lines.slice(0, Math.max(0, first)).some(namesTransition) ? 1 : 0;
  const guide = count(guideHeading);
  const isGuide = guide > 1 && guide + titled >= ENOUGH && (guide > ENOUGH || !hasOwnHeadings(lines));
  const card = count(cardHeading);
  const isCard =
    count(cardsOwn) > 0 &&
    card + titled >= ENOUGH &&
    paragraphsBelow(lines.slice(first + 1)) <= MOST_PARAGRAPHS;
  if (!isGuide && !isCard) return isListing(lines) ? 'listing' : 'article';
  if (comesTwice(lines)) return 'article';
  return isGuide && (guide >= card || !isCard) ? 'transition-guide' : 'transition-card';
}

// A guide may have parts of its own between the layout's; a document that is mostly of such parts is no guide of that site.
const MOST_OWN = 0.4;

/** Whether most of the headings that a document marks are its author's own. */
function hasOwnHeadings(lines: readonly DocumentLine[]): boolean {
  const marked = lines.filter((line) => line.kind === 'heading' && line.level > 1);
  const highest = Math.min(...marked.map((line) => line.level));
  const tops = marked.filter((line) => line.level === highest);
  return tops.filter((line) => knownHeading(line.text) === undefined).length > tops.length * MOST_OWN;
}

const LONGEST_HEADING = 60;
const canHead = (line: DocumentLine): boolean =>
  line.kind !== 'item' && line.cells === undefined && line.text.length <= LONGEST_HEADING;

const namesTransition = (line: DocumentLine): boolean =>
  line.text.length <= 160 && readRoleNames(line.text).from !== undefined;

const paragraphsBelow = (lines: readonly DocumentLine[]): number =>
  lines.filter((line) => line.kind === 'text' && line.text.length >= PARAGRAPH && /[.!?]$/.test(line.text))
    .length;

/** Whether the parts of a guide come twice: a file with several transitions in it, which is no single guide. */
export const holdsSeveralGuides = (document: RawDocument): boolean => comesTwice(documentLines(document));

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

function comesTwice(lines: readonly DocumentLine[]): boolean {
  const keys = lines.map((line) => (canHead(line) ? knownHeading(line.text) : undefined));
  // A heading right above another is an entry of a table of contents.
  const filled = keys.filter(
    (key, at) => key !== undefined && keys[at + 1] === undefined && at + 1 < keys.length,
  );
  return single.filter((key) => filled.indexOf(key) !== filled.lastIndexOf(key)).length >= ENOUGH_TWICE;
}
