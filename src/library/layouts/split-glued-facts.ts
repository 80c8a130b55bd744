import type { Range, SkillPriority } from '../../domain/guide.js';
import { readDuration } from './read-duration.js';

/** `rest`: what the line says beside priority and weeks, such as `Ongoing` or `2-3 months`. */
export type SkillFacts = { priority?: SkillPriority; weeks?: Range; rest?: string };

const priorities: readonly (readonly [SkillPriority, RegExp])[] = [
  ['nice-to-have', /^(?:nice[ -]to[ -]have|optional|bonus|low priority)/i],
  ['critical', /^(?:critical|essential|must[ -]have|high priority)/i],
  ['important', /^(?:important|recommended|medium priority)/i],
];
const labels = /(?:priority|importance|level|time|duration|estimated time|time to learn)\s*:\s*/gi;
const separators = /^[\s·•|,;:()[\]–—-]+|[\s·•|,;:()[\]–—-]+$/g;
const restWords =
  /^(?:ongoing|continuous|varies|self-paced|\d+(?:\s?[-–]\s?\d+)?\+? (?:hours?|days?|weeks?|months?|years?)|~.*)$/i;

/**
 * A line that holds nothing but a skill's priority and time, glued or not: `Important6-8 weeks`, `Nice to have2 weeks`,
 * `Critical · 8–12 weeks`, `Priority: Critical`, `6 weeks`. `undefined` for any other line.
 */
export function readSkillFacts(line: string): SkillFacts | undefined {
  if (line.length > 60) return undefined;
  let left = line.replace(labels, '').replace(separators, '');
  const facts: SkillFacts = {};
  const found = priorities.find(([, pattern]) => pattern.test(left));
  if (found) {
    facts.priority = found[0];
    left = left
      .replace(found[1], '')
      .replace(/^\s*priority\b/i, '')
      .replace(separators, '');
  }
  const duration = readDuration(left);
  if (duration?.weeks && left.replace(duration.text, '').replace(separators, '') === '') {
    facts.weeks = duration.weeks;
    left = '';
  }
  if (left !== '') {
    if (!restWords.test(left)) return undefined;
    facts.rest = left;
  }
  return facts.priority || facts.weeks ? facts : undefined;
}

/** Difficulty, timeline and salary change of one guide on a page that lists many. */
export type CardFacts = { difficulty: string; timeline: string; change?: string };

const card =
  /^(?<difficulty>\p{Lu}[\p{L} -]{2,24}?)\s?(?<timeline>\d{1,2}(?:\s?[-–]\s?\d{1,2})?\+? (?:months?|years?|weeks?))\s?(?<change>[+\-–−]\s?\d{1,3}%(?:\s?(?:to|-|–)\s?[+\-–−]?\s?\d{1,3}%)?)?\s?\d*(?:\s?views?)?$/u;

/** `Moderate6-9 months+40% to +60%217` (the number at the end counts views) → its facts; `undefined` for any other line. */
export function readCardFacts(line: string): CardFacts | undefined {
  const groups = card.exec(line)?.groups;
  if (!groups?.difficulty || !groups.timeline) return undefined;
  const facts: CardFacts = { difficulty: groups.difficulty.trim(), timeline: groups.timeline };
  if (groups.change) facts.change = groups.change;
  return facts;
}

/** `Career Pathway23 views` → `Career Pathway`; `23 views` → ``; other text as it is. */
export function withoutViews(line: string): string {
  return line.replace(/[\s·•|]*\d[\d,.]*\s?[kK]?\s+(?:page )?views?$/i, '').trim();
}
