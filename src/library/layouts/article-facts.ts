import type { Money, ParsedGuide } from '../../domain/guide.js';
import { splitSentences } from '../../language/sentences.js';
import { partsAbout, stepLines } from './article-lists.js';
import { type ArticleTree, linesWithin, partsWithin } from './article-tree.js';
import type { DocumentLine } from './document-lines.js';
import { foldHeading } from './fold-heading.js';
import { type Duration, findDurations } from './read-duration.js';
import { findMoney } from './read-money.js';
import { readSalaries } from './read-salaries.js';

// What a length of time is about when it is the length of the whole change.
const wholeChange =
  /\b(?:becom(?:e|ing)|transition(?:ing|s)?|career chang(?:e|ers?|ing)|chang(?:e|ing) careers?|switch(?:ing)?|make the (?:move|switch|change|leap|jump)|job[- ]ready|hireable|land (?:an?|your|their|the)\b|first (?:job|role)|(?:whole|entire|full|complete) (?:process|journey|path|change|way|transition|road|move)|in total|overall|altogether|total time|from (?:scratch|zero|start to finish|the first))\b/i;
const ofAPart =
  /\b(?:boot ?camps?|courses?|degrees?|bachelor|master|certificat\w*|internships?|probation|apprentice\w*|specializations?|semesters?|modules?|contract|notice|guarantee|trial|every|each|per|(?<!\b(?:to|will|would|can|may|should) )last|past|next|ago|since)\b/i;
const summary = /\b(?:total|overall|whole|entire|most|typical(?:ly)?|average|usually|realistic(?:ally)?)\b/i;

/** The last step may end with how long the way takes most people; what the step itself takes is said of it. */
const ofEverybody =
  /^(?:most|many|all in all|in all|overall|altogether|in total|typically|the whole|the entire)\b(?!.*\bthis (?:step|phase|stage|part)\b)/i;

type Found = { duration: Duration; rank: number; isSummary: boolean };

/**
 * How long the whole change takes, where an article says so: under a heading about time, or in a sentence about the change as a
 * whole. Not from a step, a course or a label that is about something else; not when it gives several lengths.
 */
export function readWholeTimeline(tree: ArticleTree): ParsedGuide['timeline'] {
  const inSteps = stepLines(tree.parts);
  const underTime = new Set(
    partsAbout(tree.parts, 'timeline')
      .filter((part) => !ofAPart.test(part.heading))
      .flatMap(linesWithin),
  );
  const found = allLines(tree)
    .filter((line) => !line.cells)
    .flatMap((line) =>
      splitSentences(line.text)
        .filter((sentence) => !inSteps.has(line) || ofEverybody.test(sentence))
        .flatMap((sentence) => candidates(sentence, underTime.has(line))),
    );
  const best = Math.max(0, ...found.map((each) => each.rank));
  const top = found.filter((each) => each.rank === best && best > 0);
  const said = distinct(top) ? top : top.filter((each) => each.isSummary);
  const [first] = said;
  if (!first || !distinct(said)) return undefined;
  const { text, months } = first.duration;
  return months ? { text, months } : { text };
}

function candidates(sentence: string, isUnderTime: boolean): Found[] {
  const isWhole = wholeChange.test(sentence);
  if (!isUnderTime && !isWhole) return [];
  return findDurations(sentence)
    .filter(
      ({ at, text }) =>
        !ofAPart.test(sentence.slice(Math.max(0, at - 40), at)) &&
        !/^\W*(?:boot ?camp|course|degree|program|internship|certificat|module|contract|notice)/i.test(
          sentence.slice(at + text.length),
        ),
    )
    .map((duration) => ({
      duration,
      rank: (isUnderTime ? 1 : 0) + (isWhole ? 1 : 0),
      isSummary: summary.test(sentence),
    }));
}

const distinct = (found: readonly Found[]): boolean =>
  new Set(found.map(({ duration }) => JSON.stringify(duration.months ?? duration.weeks ?? duration.text)))
    .size <= 1;

const allLines = ({ intro, parts }: ArticleTree): DocumentLine[] => [
  ...intro,
  ...[...partsWithin(parts)].flatMap((part) => part.lines),
];

const usual = /\b(?:average|median|typical(?:ly)?|mean|salary range|on average|usual(?:ly)?)\b/i;
const graded =
  /\b(?:entry|junior|starting|starts?|trainee|graduate|senior|lead|principal|staff|mid|experienced|expert|top|manager|director|bonus|first|probation|training|years?['’]? (?:of )?(?:experience|service)|stock|total compensation)\b/i;
const noSalary =
  /\b(?:less|more than|increase|raise|cost|costs|tuition|fees?|invest|save|budget|worth|billion|million|market|price|grant|scholarship|loan|debt)\b/i;
// Below this a sum without a period is a fee or a bonus, not a year's pay.
const LEAST_A_YEAR = 5_000;

/**
 * What the role pays, where an article gives one figure for it: under a heading about pay (or in a sentence about the average salary).
 * Pay by grade or country is left to the text, and so is the pay of the role that one comes from.
 */
export function readPay(tree: ArticleTree, roles: { from?: string; to: string }): ParsedGuide['salary'] {
  const underPay = partsAbout(tree.parts, 'salary').flatMap(linesWithin);
  // `Nurse: $77,600`, `Analyst: $98,000`: a comparison that names the roles.
  const { salary } = roles.from === undefined ? {} : readSalaries(underPay, roles);
  if (salary) return salary;
  const to = rolePay(tree, underPay, roles);
  return to && { to };
}

function rolePay(
  tree: ArticleTree,
  underPay: readonly DocumentLine[],
  roles: { from?: string; to: string },
): Money | undefined {
  const paid = underPay.flatMap((line) => sums(line, roles));
  // Sums in several currencies are of several countries.
  if (new Set(paid.map(({ money }) => money.currency)).size > 1) return undefined;
  const typical = paid.filter(({ line }) => usual.test(line) && !graded.test(line));
  if (typical.length > 0) return only(typical);
  if (paid.length > 0) return paid.every(({ line }) => !graded.test(line)) ? only(paid) : undefined;
  const elsewhere = allLines(tree)
    .filter(
      (line) =>
        usual.test(line.text) &&
        /\b(?:salary|salaries|earns?|earning|pays?|paid|make)\b/i.test(line.text) &&
        !graded.test(line.text),
    )
    .flatMap((line) => sums(line, roles));
  return only(elsewhere);
}

type Sum = { money: Money; line: string };

function sums(line: DocumentLine, { from }: { from?: string }): Sum[] {
  if (line.cells && line.cells.length > 2) return [];
  if (from !== undefined && foldHeading(line.text).includes(foldHeading(from))) return [];
  return splitSentences(line.text)
    .filter((sentence) => !noSalary.test(sentence))
    .flatMap((sentence) => findMoney(sentence).map(({ at: _at, ...money }) => ({ money, line: sentence })))
    .filter(({ money }) => money.period !== undefined || (money.min ?? 0) >= LEAST_A_YEAR);
}

const only = (found: readonly Sum[]): Money | undefined =>
  new Set(found.map(({ money }) => money.text)).size === 1 ? found[0]?.money : undefined;
