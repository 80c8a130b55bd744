import type { Topic } from '../../domain/conversation.js';
import type { Guide } from '../../domain/guide.js';
import { phaseLine, salaryLines, skillLine, weeksText } from '../../domain/guide-lines.js';
import { sentencesOfRole } from '../definition.js';
import { coverage, nameStems, toTerms, toUnits } from '../evidence.js';
import { guideName, theMove, withArticle } from '../guide-names.js';
import { passagesHeaded } from '../headed-passages.js';
import type { Draft } from '../reply-draft.js';
import type { Sources } from '../sources.js';
import { sayUnits, unitLines } from './from-text.js';
import {
  type ComposeField,
  type Composing,
  cited,
  endSentence,
  listPart,
  type Part,
  toPart,
} from './part.js';
import { phaseTime } from './phase-time.js';

/** How long: of a phase or a skill where one is meant, else of the whole change. */
export const composeTimeline: ComposeField = ({ guide, ask, draft, sources }) => {
  const { topic, each } = ask;
  if (each) return composeTimes(guide, each, draft);
  if (topic) {
    const phase = guide.roadmap.find(({ name }) => name === topic.name);
    const time = phase && phaseTime(phase, guide, draft, sources);
    if (time) return toPart([`**${topic.name}** takes **${time.text}**${time.marker}.`]);
    const part = [...guide.roadmap, ...guide.skillsToLearn].find(({ name }) => name === topic.name);
    const marker =
      part?.weeks &&
      draft.cite(guide, weeksText(part.weeks), [topic.kind === 'phase' ? 'roadmap' : 'skills-to-learn']);
    if (!part?.weeks || !marker) return part && timeWithin(part.name, guide, draft, sources);
    // The same number of weeks may stand in another part: the quote names the part too.
    const own =
      draft.cite(
        guide,
        `${part.name}: ${topic.kind === 'phase' ? weeksText(part.weeks) : skillFacts(guide, part.name)}`,
      ) ?? marker;
    return toPart([`**${part.name}** takes **${weeksText(part.weeks)}**${own}.`]);
  }
  if (!guide.timeline) {
    // What stands under a heading about time says more than the times of the phases.
    const headed = passagesHeaded(sources.passages(guide.id), guide, 'timeline').flatMap(toUnits);
    const timed = headed.filter(({ text }) => findTime.test(text));
    return timed.length > 0
      ? sayUnits(timed.slice(0, MOST_TIMES), guide, draft)
      : (composePhaseTimes(guide, draft, sources) ?? composePartTimes(guide, draft, sources));
  }
  const time = cited(draft, guide, guide.timeline.text, ['timeline', 'title'], 'bold');
  return time === undefined ? undefined : toPart([`Plan on ${inMidSentence(time)} ${theMove(guide)}.`]);
};

/** A part without a time of its own may say in its text how long it takes ("most need six weeks"). */
function timeWithin(
  name: string,
  guide: Guide,
  draft: Draft,
  sources: Pick<Sources, 'passages'>,
): Part | undefined {
  const units = sources
    .passages(guide.id)
    .filter(({ section, field }) => section.includes(name) && field !== 'title')
    .flatMap(toUnits)
    .filter(({ text }) => findTime.test(text));
  return units.length > 0 ? sayUnits(units.slice(0, 1), guide, draft) : undefined;
}

/** A length of time in figures or words. */
const findTime =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|an?|half)\b)[\w\s–—-]*\b(?:weeks?|months?|years?)\b/i;
const MOST_TIMES = 3;

/** `**Between six and nine months**` as it stands behind other words. */
const inMidSentence = (bold: string): string =>
  bold.replace(/^\*\*\p{Lu}(?=\p{Ll})/u, (start) => start.toLowerCase());

/** How long each of several skills or phases takes, of those that the guide gives a time for. */
function composeTimes(guide: Guide, each: readonly Topic[], draft: Draft): Part | undefined {
  const names = new Set(each.map(({ name }) => name));
  const lines = [
    ...guide.roadmap.filter(({ name, weeks }) => weeks && names.has(name)).map(phaseLine),
    ...guide.skillsToLearn.filter(({ name, weeks }) => weeks && names.has(name)).map(skillLine),
  ];
  return listPart(
    'The time that each takes:',
    lines.map((line) => cited(draft, guide, line, ['roadmap', 'skills-to-learn'])),
  );
}

/** No total is given: the phases are, each with its own time. Nothing is added up. */
function composePhaseTimes(guide: Guide, draft: Draft, sources: Pick<Sources, 'passages'>): Part | undefined {
  const timed = guide.roadmap.filter(
    ({ name, weeks }) => weeks !== undefined || /\b(?:weeks?|months?|years?)\b/i.test(name),
  );
  return listPart(
    `The guide gives no total ${theMove(guide)}, but a time for each phase:`,
    timed.map((phase) => {
      const time = phaseTime(phase, guide, draft, sources);
      return time
        ? `${phase.name}: ${time.text}${time.marker}`
        : cited(draft, guide, phase.name, ['roadmap']);
    }),
  );
}

/** No phase has a time of its own either: the sentences below the steps that speak of one. */
function composePartTimes(guide: Guide, draft: Draft, sources: Pick<Sources, 'passages'>): Part | undefined {
  const steps = guide.roadmap.map(({ name }) => name);
  const units = sources
    .passages(guide.id)
    .filter(({ section }) => steps.some((name) => section.endsWith(name)))
    .flatMap(toUnits)
    .filter(({ text, isItem }) => !isItem && findTime.test(text) && !steps.includes(text));
  return listPart(
    `The guide gives no total ${theMove(guide)}, but says of its parts:`,
    unitLines(units.slice(0, MOST_TIMES), guide, draft).map((line) => line.replace(/^- /, '')),
  );
}

function skillFacts(guide: Parameters<ComposeField>[0]['guide'], name: string): string {
  const skill = guide.skillsToLearn.find((each) => each.name === name);
  const priority = skill?.priority === 'nice-to-have' ? 'nice to have' : skill?.priority;
  return [priority, skill?.weeks && weeksText(skill.weeks)].filter((fact) => fact !== undefined).join(', ');
}

/** Lines from running text beside a field that says the main thing: what a salary depends on, say. */
const MOST_REMARKS = 8;

/** What it pays, and what a guide says under a heading of its own about pay. */
export const composeSalary: ComposeField = (composing) => {
  const part = composeAmounts(composing);
  if (!part) return undefined;
  const { guide, draft, sources } = composing;
  const headed = passagesHeaded(sources.passages(guide.id), guide, 'salary').flatMap(toUnits);
  const said = guide.salary
    ? [guide.salary.from?.text, guide.salary.to?.text, guide.salary.change?.text]
    : [];
  const more = headed.filter((unit) => !said.some((text) => text && saysAgain(unit.text, text)));
  const own = amountsOf(composing, part);
  return { lines: [...own, ...part.lines, ...unitLines(more.slice(0, MOST_REMARKS), guide, draft)] };
};

/** "What do you get paid while training?": sentences with an amount that hold all that is said of it, where the field does not. */
function amountsOf({ guide, ask, draft, sources }: Composing, part: Part): string[] {
  const terms = toTerms(ask.rest.join(' '), sources, nameStems([guide]));
  if (terms.length === 0 || coverage(part.lines.join('\n'), terms) > 0) return [];
  const units = sources
    .passages(guide.id)
    .filter(({ field }) => field === 'section')
    .flatMap(toUnits)
    .filter(({ text }) => money.test(text) && coverage(text, terms) >= ALL_OF_IT);
  return unitLines(units.slice(0, 2), guide, draft);
}

const money = /[$€£₹¥]\s?\d|\d[\d,.]*\s?(?:dollars|euros|pounds|[€£])/i;
const ALL_OF_IT = 0.75;

/** Whether a sentence holds the amount itself, whatever remark the field adds to it. */
const saysAgain = (sentence: string, amount: string): boolean =>
  sentence.includes(amount.replace(/\s*\([^)]*\)/g, '').trim());

/** Amounts where the guide has them; a percentage is called a percentage. */
const composeAmounts: ComposeField = ({ guide, draft }) => {
  const { from, to, change } = guide.salary ?? {};
  const amount = (text: string): string | undefined => {
    const line = salaryLines(guide).find((each) => each.endsWith(`: ${text}`));
    const marker = (line && draft.cite(guide, line, ['salary'])) ?? draft.cite(guide, text, ['salary']);
    return marker === undefined ? undefined : `**${text}**${marker}`;
  };
  const before = from && amount(from.text);
  const after = to && amount(to.text);
  const shift = change && amount(change.text);
  if (before && after) {
    return toPart([
      `Pay goes from ${before} as ${withArticle(guide.from ?? 'before')} to ${after} as ${withArticle(guide.to)}.`,
      shift && `Salary change: ${shift}.`,
    ]);
  }
  if (after)
    return toPart([
      `The guide gives ${after} for ${withArticle(guide.to)}.`,
      shift && `Salary change: ${shift}.`,
    ]);
  if (shift)
    return toPart([
      `The salary change ${theMove(guide)} is ${shift}; the guide gives this percentage and no amounts.`,
    ]);
  if (before)
    return toPart([
      `The guide gives ${before} as ${withArticle(guide.from ?? 'before')} and no figure for ${withArticle(guide.to)}.`,
    ]);
  return undefined;
};

/** The guide's own rating; without one, what it calls the challenges. */
export const composeDifficulty: ComposeField = (composing) => {
  const { guide, draft, ask } = composing;
  const rating = composeRating(composing);
  if (rating || /\brat(?:ed|ing)\b/i.test(ask.text)) return rating;
  return listPart(
    `The guide for ${guideName(guide)} gives no rating of how hard it is, but names the challenges:`,
    (guide.realityCheck?.challenges ?? []).map((item) => cited(draft, guide, item, ['reality-challenges'])),
  );
};

const composeRating: ComposeField = ({ guide, draft }) => {
  const level = guide.difficulty && cited(draft, guide, guide.difficulty, ['difficulty'], 'bold');
  const what =
    guide.from === undefined ? `becoming ${withArticle(guide.to)}` : `the move ${guideName(guide)}`;
  return level ? toPart([`The guide rates ${what} as ${level}.`]) : undefined;
};

export const composeDemand: ComposeField = ({ guide, draft }) => {
  const demand = guide.demand && cited(draft, guide, guide.demand, ['demand']);
  return demand ? toPart([`On demand for ${withArticle(guide.to)}: ${endSentence(demand)}`]) : undefined;
};

export const composeOverview: ComposeField = (composing) => {
  const { guide, draft, ask } = composing;
  const sentences = openingOf(guide.overview ?? '');
  const whole = { ...ask };
  delete whole.topic;
  const facts = [...(guide.timeline ? [composeTimeline] : []), composeAmounts, composeRating].flatMap(
    (compose) => compose({ ...composing, ask: whole })?.lines ?? [],
  );
  const definition = sentencesOfRole(guide, composing.sources)[0]?.text;
  if (definition) sentences.splice(sentences.includes(definition) ? sentences.length : 0, 1, definition);
  const opening = [...new Set(sentences)].map((sentence) =>
    cited(draft, guide, sentence, ['overview', 'section']),
  );
  return toPart([opening.filter((sentence) => sentence !== undefined).join(' ') || undefined, ...facts]);
};

/** The first sentence or two of a text: up to some forty words. */
function openingOf(text: string): string[] {
  const sentences = text.split('\n')[0]?.match(/[^.!?]+[.!?]+["”’)]*(?=\s|$)|[^.!?]+$/g) ?? [];
  const [first = '', second = ''] = sentences.map((sentence) => sentence.trim());
  return first.length + second.length <= 240
    ? [first, second].filter((sentence) => sentence !== '')
    : [first].filter((sentence) => sentence !== '');
}
