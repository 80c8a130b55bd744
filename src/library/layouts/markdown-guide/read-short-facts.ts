import type { GuideSection, Money, ParsedGuide } from '../../../domain/guide.js';
import { foldText } from '../../../language/tokens.js';
import { readDuration } from '../read-duration.js';
import { readMoney } from '../read-money.js';
import { readPercent } from '../read-percent.js';
import type { FrontMatterFacts } from './front-matter.js';
import { splitName } from './named-entries.js';
import type { Body } from './read-body.js';

export type ShortFacts = Pick<ParsedGuide, 'timeline' | 'salary' | 'difficulty' | 'demand'>;
type Roles = { from: string | undefined; to: string };

/**
 * Timeline, salary, difficulty and demand, from the front matter or from a heading of that name in the body. A value without a figure that can be read stays
 * as it is written, with a warning. Lines under such a heading that are not the fact itself come back as sections.
 */
export function readShortFacts(
  front: FrontMatterFacts,
  body: Body['facts'],
  roles: Roles,
): { facts: ShortFacts; sections: GuideSection[]; warnings: string[] } {
  const facts: ShortFacts = {};
  const sections: GuideSection[] = [];
  const warnings: string[] = [];
  const keep = (heading: string, lines: readonly string[]): void => {
    if (lines.length > 0) sections.push({ heading, text: lines.join('\n') });
  };

  const [timelineLine, ...timelineRest] = body.timeline ?? [];
  const timeline = front.timeline ?? unbullet(timelineLine);
  if (timeline) facts.timeline = toTimeline(timeline, warnings);
  keep('Timeline', timelineRest);

  const [difficultyLine, ...difficultyRest] = body.difficulty ?? [];
  const difficulty = front.difficulty ?? unbullet(difficultyLine);
  if (difficulty) facts.difficulty = difficulty;
  keep('Difficulty', difficultyRest);

  const demand = front.demand ?? body.demand?.map(unbullet).join('\n');
  if (demand) facts.demand = demand;

  const pay = { from: front['salary-from'], to: front['salary-to'], change: front['salary-change'] };
  keep('Salary', takePay(body.salary ?? [], roles, pay));
  const salary = toSalary(splitArrow(pay), warnings);
  if (salary) facts.salary = salary;
  return { facts, sections, warnings };
}

type Pay = { from?: string | undefined; to?: string | undefined; change?: string | undefined };

/** `$52,000 → $78,000` in one value says both. */
function splitArrow(pay: Pay): Pay {
  const found = pay.from === undefined ? /^(.+?)\s*(?:→|[-=]+>)\s*(.+)$/.exec(pay.to ?? '') : null;
  return found ? { ...pay, from: found[1], to: found[2] } : pay;
}

const unbullet = <Line extends string | undefined>(line: Line): Line => line?.replace(/^- /, '') as Line;

function toTimeline(
  text: string,
  warnings: string[],
): { text: string; months?: { min: number; max: number } } {
  const months = readDuration(text)?.months;
  if (months) return { text, months };
  warnings.push(
    `Timeline: no length of time can be read from "${text}"; write it like "9-18 months". It is quoted as it stands.`,
  );
  return { text };
}

function toSalary(pay: Pay, warnings: string[]): ParsedGuide['salary'] {
  const salary: NonNullable<ParsedGuide['salary']> = {};
  if (pay.from) salary.from = toMoney(pay.from, warnings);
  if (pay.to) salary.to = toMoney(pay.to, warnings);
  if (pay.change) {
    const percent = readPercent(pay.change)?.percent;
    salary.change = percent ? { text: pay.change, percent } : { text: pay.change };
    if (!percent) warnings.push(noFigure('change', pay.change, '+60% to +100%'));
  }
  return Object.keys(salary).length > 0 ? salary : undefined;
}

function toMoney(text: string, warnings: string[]): Money {
  const money = readMoney(text, { bare: true });
  if (money?.min === undefined && money?.max === undefined)
    warnings.push(noFigure('salary', text, '$40,000'));
  return { ...money, text };
}

const noFigure = (what: string, text: string, example: string): string =>
  `Salary: no ${what === 'change' ? 'percentage' : 'amount'} can be read from "${text}"; write it like "${example}". It is quoted as it stands.`;

/** Fills `pay` from lines such as `Musician: $40,000`, `From: …`, `Change: +20%` or a lone amount; gives back the lines that are none of these. */
function takePay(lines: readonly string[], { from, to }: Roles, pay: Pay): string[] {
  const rest: string[] = [];
  for (const line of lines.flatMap((each) => unbullet(each).split(/\s+\|\s+/))) {
    const {
      name,
      lines: [value],
    } = splitName(line);
    const label = foldText(name);
    if (value === undefined) {
      if (pay.to === undefined && line.length <= 60 && readMoney(line)?.min !== undefined) pay.to = line;
      else rest.push(line);
    } else if (/^(to|after|target|new role)$/.test(label) || label === foldText(to)) pay.to ??= value;
    else if (/^(from|before|now|current role)$/.test(label) || (from && label === foldText(from)))
      pay.from ??= value;
    else if (/^(salary )?(change|increase|raise|difference)$/.test(label)) pay.change ??= value;
    else rest.push(line);
  }
  return rest;
}
