import type { GuideSection, ParsedGuide } from '../../domain/guide.js';
import type { DocumentLine } from './document-lines.js';
import { linesUnder, type Segment } from './guide-segments.js';
import { findDurations, readDuration } from './read-duration.js';
import { findMoney } from './read-money.js';
import { readPercent } from './read-percent.js';

/** The short facts of a guide; what stood under a label without being about it comes back as sections. */
export type HeaderFacts = {
  facts: Pick<ParsedGuide, 'difficulty' | 'demand' | 'timeline' | 'salary'>;
  sections: GuideSection[];
  warnings: string[];
};

const timeWords = /\b(?:months?|years?|weeks?|days?|varies|depends|ongoing|immediate|short|long)\b/i;
const changeWords =
  /\b(?:increase|decrease|raise|cut|similar|same|comparable|neutral|varies|depends|lateral|higher|lower|none|no change|minimal|flat|significant)\b/i;
const LONGEST_DIFFICULTY = 60;

/**
 * Difficulty, timeline, salary change and demand of a transition guide. A value is taken only where it is of its label's
 * kind: no money for a timeline, no length of time for a difficulty, no amount for a change of salary.
 */
export function readHeaderFacts(segments: readonly Segment[]): HeaderFacts {
  const result: HeaderFacts = { facts: {}, sections: [], warnings: [] };
  const take = (
    key: 'difficulty' | 'timeline' | 'salaryChange' | 'demand',
    fits: (value: string) => boolean,
  ): string | undefined => {
    const segment = segments.find((each) => each.key === key && each.lines.length > 0);
    const [first, ...rest] = linesUnder(segments, key);
    if (!segment || !first) return undefined;
    const fit = fits(first.text);
    if (!fit) {
      result.warnings.push(
        `"${segment.heading}" says "${first.text}", which is no value for it: kept as text only.`,
      );
    }
    keepRest(result, segment.heading ?? key, fit ? rest : [first, ...rest]);
    return fit ? first.text : undefined;
  };

  const difficulty = take('difficulty', isDifficulty);
  if (difficulty !== undefined) result.facts.difficulty = difficulty;
  const timeline = take('timeline', isTimeline);
  if (timeline !== undefined) {
    result.facts.timeline = toTimeline(timeline);
    if (result.facts.timeline.text !== timeline)
      result.sections.push({ heading: 'Timeline', text: timeline });
  }
  const change = take('salaryChange', isChange);
  if (change !== undefined) {
    const percent = readPercent(change)?.percent;
    result.facts.salary = { change: percent ? { text: change, percent } : { text: change } };
  }
  const demand = take('demand', isDemand);
  if (demand !== undefined) result.facts.demand = demand;
  return result;
}

/** A timeline as written, with its months where it gives them. */
export function toTimeline(written: string): NonNullable<ParsedGuide['timeline']> {
  const duration = readDuration(written);
  // Of a sentence only the length of time is the value; the sentence stays in the text.
  const text = duration && isSentence(written) ? duration.text : written;
  return duration?.months ? { text, months: duration.months } : { text };
}

export const isSentence = (value: string): boolean => /[.!]$/.test(value) || value.length > 60;

export const isTimeline = (value: string): boolean =>
  value.length <= 120 &&
  findMoney(value).length === 0 &&
  !/%/.test(value) &&
  (readDuration(value) !== undefined || timeWords.test(value));

const isDifficulty = (value: string): boolean =>
  value.length <= LONGEST_DIFFICULTY &&
  findMoney(value).length === 0 &&
  findDurations(value).length === 0 &&
  !/%|\d{3}/.test(value);

const isChange = (value: string): boolean =>
  value.length <= 160 &&
  findDurations(value).length === 0 &&
  (readPercent(value) !== undefined || (findMoney(value).length === 0 && changeWords.test(value)));

/** Demand is told in words; a lone figure is about something else. */
const isDemand = (value: string): boolean =>
  value.length > 40 || (findMoney(value).length === 0 && findDurations(value).length === 0);

function keepRest(result: HeaderFacts, heading: string, lines: readonly DocumentLine[]): void {
  if (lines.length > 0) result.sections.push({ heading, text: lines.map((line) => line.text).join('\n') });
}
