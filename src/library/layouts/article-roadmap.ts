import type { RoadmapPhase } from '../../domain/guide.js';
import { splitSentences } from '../../language/sentences.js';
import { type ArticlePart, partsWithin } from './article-tree.js';
import type { DocumentLine } from './document-lines.js';
import { splitName } from './named-details.js';
import { readDuration } from './read-duration.js';
import { topicOf } from './section-topics.js';
import { stepName, stepStyle } from './step-style.js';
import { readTasks } from './step-tasks.js';

// "Level 2" is a grade and "Part 3" a chapter; these say in what order to go.
const stepWords = /^(?:step|phase|stage|milestone|stop|leg|rung|station|move|week|month|quarter|year)$/;
const ENOUGH = 2;

/**
 * The steps of an article, in order: headings that count (`Step 1: …`, `Phase 1 (Months 1–3)`, `Weeks 5-8`); under "Steps to …" also `1.`, `II.` and
 * plain headings, or a numbered list. Tasks are the list items below a step. Weeks only where a step says how many.
 */
export function readSteps(parts: readonly ArticlePart[], title: string): RoadmapPhase[] {
  const steps = findSteps(parts, title);
  if (steps.length >= ENOUGH) return steps.map(toPhase);
  const told = findTold(parts);
  if (told.length >= ENOUGH) return told;
  const listed = [...partsWithin(parts)].find(
    (part) =>
      part.topic === 'steps' && part.lines.filter((line) => line.label !== undefined).length >= ENOUGH,
  );
  return (listed?.lines ?? [])
    .filter((line) => line.label !== undefined && line.depth === 0)
    .map((line) => ({ name: splitName(line.text).name, tasks: [], resources: [] }));
}

/** Steps told in a paragraph or an item each: "Step one: Drawings (five weeks). Read the plans of …". */
function findTold(parts: readonly ArticlePart[]): RoadmapPhase[] {
  for (const { lines } of partsWithin(parts)) {
    const told = lines.flatMap((line) => {
      const style = line.cells ? undefined : stepStyle(line.text);
      if (!style || !stepWords.test(style.word ?? '')) return [];
      const [head = '', ...rest] = splitSentences(style.rest);
      return [{ series: style.series, phase: toldPhase(head, rest) }];
    });
    const series = told.filter((each) => each.series === told[0]?.series);
    if (series.length >= ENOUGH) return series.map(({ phase }) => phase);
  }
  return [];
}

/** All that is said of such a step tells what to do in it; where its weeks are known, they are no part of its name. */
function toldPhase(head: string, rest: readonly string[]): RoadmapPhase {
  const [, name = head, remark] = /^(.+?)\s*\(([^)]*)\)?[.:]?$/u.exec(head) ?? [];
  const [shortName = name, ...more] = name.split(/:\s|\s[–—-]\s/u);
  const weeks = readDuration(remark ?? head)?.weeks;
  return {
    name: weeks || remark === undefined ? shortName.replace(/[.:]$/, '') : head.replace(/[.:]$/, ''),
    ...(weeks && { weeks }),
    tasks: [...more, ...rest],
    resources: [],
  };
}

/** The first set of sibling headings that are steps. */
function findSteps(parts: readonly ArticlePart[], title: string): ArticlePart[] {
  for (const siblings of siblingSets(parts)) {
    const counted = siblings.filter((part) => stepWords.test(part.style?.word ?? ''));
    const series = counted[0]?.style?.series;
    const steps = counted.filter((part) => part.style?.series === series);
    if (steps.length >= ENOUGH) return steps;
  }
  const owner = [...partsWithin(parts)].find(
    (part) => part.topic === 'steps' && part.children.length >= ENOUGH,
  );
  if (owner) {
    const numbered = owner.children.filter((part) => part.style !== undefined);
    return numbered.length >= ENOUGH
      ? numbered
      : owner.children.filter(
          (part) => part.topic === undefined || part.topic === 'skills' || part.topic === 'education',
        );
  }
  // "How to Become a Chef" whose own parts are numbered: each is a step, unless they are chapters ("1. What Is a Chef?").
  const numbered = parts.filter((part) => part.style !== undefined && part.style.word === undefined);
  const chapters = numbered.filter((part) => isChapter(part));
  return topicOf(title) === 'steps' && numbered.length >= 3 && chapters.length === 0 ? numbered : [];
}

const isChapter = ({ topic, heading }: ArticlePart): boolean =>
  /\?$/.test(heading) ||
  (topic !== undefined &&
    topic !== 'skills' &&
    topic !== 'education' &&
    topic !== 'certifications' &&
    topic !== 'firstSteps');

function* siblingSets(parts: readonly ArticlePart[]): Generator<readonly ArticlePart[]> {
  yield parts;
  for (const part of parts) yield* siblingSets(part.children);
}

function toPhase(part: ArticlePart): RoadmapPhase {
  part.isQuoted = true;
  const below = [...partsWithin([part])].map((each) => readTasks([headOf(each, part), ...each.lines]));
  const weeks = readDuration(part.heading)?.weeks;
  return {
    name: stepName(part.heading),
    ...(weeks && { weeks }),
    tasks: below.flatMap(({ tasks }) => tasks),
    resources: below.flatMap(({ resources }) => resources),
  };
}

/** A heading within a step may open its list of resources; the step's own does not. */
const headOf = ({ heading }: ArticlePart, step: ArticlePart): DocumentLine => ({
  ...{ kind: 'text', level: 0, depth: 0, gapBefore: true },
  text: heading === step.heading ? 'Tasks' : `${heading.replace(/:$/, '')}:`,
});
