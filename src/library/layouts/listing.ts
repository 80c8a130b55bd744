import type { DocumentLine } from './document-lines.js';
import { readRoleNames } from './role-names.js';
import { readCardFacts } from './split-glued-facts.js';

// One or two cards stand under many a guide ("related pathways"); three make a list.
const ENOUGH_CARDS = 3;
// A page with this share of "From X to Y" lines among its lines is about nothing else.
const MOST_TITLES = 0.3;
const ENOUGH_TITLES = 5;

// A whole card on one line: `From X to YYou know …Moderate9-12 months+40% to +60%217View Guide`.
const gluedCard =
  /[\p{Ll}.!?”"’)]\p{Lu}\p{Ll}{2,14}\s?\d{1,2}(?:\s?[-–]\s?\d{1,2})?\+? (?:months?|years?|weeks?)\s?[+−–-]\s?\d{1,3}%/u;

const announcement =
  /^(?:discover|explore|browse|showing|found|see all)?\s*\d[\d,]*\+?\s+(?:career )?(?:transition (?:paths?|guides?)|transitions|career (?:paths?|pathways?|transitions|guides?)|pathways)\b/i;

/** Whether the lines are a page that lists many guides: it says so ("Discover 3+ transition paths"), or is made of their cards. */
export function isListing(lines: readonly DocumentLine[]): boolean {
  const cards = lines.filter((line) => readCardFacts(line.text) || gluedCard.test(line.text)).length;
  const titles = new Set(lines.filter(isTransitionTitle).map((line) => line.text)).size;
  if (lines.some((line) => announcement.test(line.text)) && (cards > 0 || titles >= 2)) return true;
  if (cards >= ENOUGH_CARDS) return true;
  return titles >= ENOUGH_TITLES && titles / Math.max(1, lines.length) >= MOST_TITLES;
}

const isTransitionTitle = (line: DocumentLine): boolean =>
  line.text.length <= 140 &&
  /\s(?:to|into|→)\s/i.test(line.text) &&
  !/[.!]$/.test(line.text) &&
  readRoleNames(line.text).from !== undefined;
