import type { RoadmapPhase } from '../../domain/guide.js';
import { type ArticlePart, partsWithin } from './article-tree.js';
import { phaseList } from './markdown-guide/guide-headings.js';
import { splitName } from './named-details.js';
import { readDuration } from './read-duration.js';
import { topicOf } from './section-topics.js';
import { stepName } from './step-style.js';

// "Level 2" is a grade and "Part 3" a chapter; these say in what order to go.
const stepWords = /^(?:step|phase|stage|milestone|week|month|quarter|year)$/;
const ENOUGH = 2;

/**
 * The steps of an article, in order: headings that count (`Step 1: …`, `Phase 1 (Months 1–3)`, `Weeks 5-8`); under "Steps to …" also `1.`, `II.` and
 * plain headings, or a numbered list. Tasks are the list items below a step. Weeks only where a step says how many.
 */
export function readSteps(parts: readonly ArticlePart[], title: string): RoadmapPhase[] {
  const steps = findSteps(parts, title);
  if (steps.length >= ENOUGH) return steps.map(toPhase);
  const listed = [...partsWithin(parts)].find(
    (part) =>
      part.topic === 'steps' && part.lines.filter((line) => line.label !== undefined).length >= ENOUGH,
  );
  return (listed?.lines ?? [])
    .filter((line) => line.label !== undefined && line.depth === 0)
    .map((line) => ({ name: splitName(line.text).name, tasks: [], resources: [] }));
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
  const phase: RoadmapPhase = { name: stepName(part.heading), tasks: [], resources: [] };
  let list: 'tasks' | 'resources' = 'tasks';
  for (const each of partsWithin([part])) {
    list = phaseList(each.heading) ?? 'tasks';
    for (const line of each.lines) {
      if (line.kind === 'item') phase[list].push(line.text);
      else list = phaseList(line.text) ?? 'tasks';
    }
  }
  const weeks = readDuration(part.heading)?.weeks;
  return { name: phase.name, ...(weeks && { weeks }), tasks: phase.tasks, resources: phase.resources };
}
