import type { GuideId } from './guide.js';

declare const passageIdBrand: unique symbol;
/** `<guide id>#<place in the guide, from 1>`. */
export type PassageId = string & { readonly [passageIdBrand]: true };
export const passageId = (guide: GuideId, place: number): PassageId => `${guide}#${place}` as PassageId;

export const passageFields = [
  'title',
  'overview',
  'timeline',
  'salary',
  'difficulty',
  'demand',
  'transferable-skills',
  'skills-to-learn',
  'certifications',
  'first-steps',
  'roadmap',
  'reality-love',
  'reality-miss',
  'reality-challenges',
  'plan-week',
  'plan-month',
  'plan-quarter',
  'faq',
  'related',
  'job-titles',
  'industries',
  'source',
  'section',
] as const;
/** The field of the guide that a passage holds; `section` for running text. */
export type PassageField = (typeof passageFields)[number];

/** The unit that is searched and cited: a few lines of one guide, under one heading. */
export type Passage = {
  id: PassageId;
  guide: GuideId;
  /** Headings from the outside in, joined with ` › `. */
  section: string;
  field: PassageField;
  /** One fact, list item or paragraph a line. Quotes are taken from here, word for word. */
  text: string;
};

/** A passage found for a query; `score` is 0 to 1, comparable within one answer only. */
export type Hit = { passage: Passage; score: number };
