import type { RoadmapPhase } from '../../domain/guide.js';
import { toUnits } from '../evidence.js';
import { guideName, theMove } from '../guide-names.js';
import { furthestPhases } from './extreme.js';
import { unitLines } from './from-text.js';
import { type ComposeField, type Composing, cited, listPart, type Part } from './part.js';
import { phaseTime } from './phase-time.js';

/** The guide's first steps; where it has none, what it plans for this week, else its first phase. */
export const composeFirstSteps: ComposeField = (composing) => {
  const { guide, draft } = composing;
  if (guide.firstSteps.length > 0) {
    return listPart(
      `First steps ${theMove(guide)}:`,
      guide.firstSteps.map((step) => cited(draft, guide, step, ['first-steps'])),
    );
  }
  const week = guide.actionPlan?.week ?? [];
  if (week.length > 0)
    return listPart(
      `To start, the guide's plan for this week:`,
      week.map((step) => cited(draft, guide, step, ['plan-week'])),
    );
  const first = guide.roadmap[0];
  return first && composePhase(first, composing);
};

export const composeRoadmap: ComposeField = (composing) => {
  const { guide, draft } = composing;
  if (guide.roadmap.length === 0)
    return guide.firstSteps.length > 0 ? composeFirstSteps(composing) : undefined;
  const end = furthestPhases(composing);
  if (end) return end;
  return listPart(
    composing.ask.noSuchPhase
      ? `The roadmap ${theMove(guide)} has no such phase, only these:`
      : `The way ${theMove(guide)}, phase by phase:`,
    guide.roadmap.map((phase) => {
      const time = phaseTime(phase, guide, draft, composing.sources);
      const marker = time?.marker ?? draft.cite(guide, phase.name, ['roadmap']);
      if (marker === undefined) return undefined;
      const weeks = time ? ` (${time.text})` : '';
      const task =
        phase.tasks[0] && guide.roadmap.length <= 6
          ? cited(draft, guide, phase.tasks[0], ['roadmap'])
          : undefined;
      return `**${phase.name}**${weeks}${marker}${task ? `: ${task}` : ''}`;
    }),
  );
};

export const composeNamedPhase: ComposeField = (composing) => {
  const phase = composing.guide.roadmap.find(({ name }) => name === composing.ask.topic?.name);
  return phase ? composePhase(phase, composing) : composing.ask.topic ? undefined : composeRoadmap(composing);
};

function composePhase(phase: RoadmapPhase, { guide, draft, sources }: Composing): Part | undefined {
  const time = phaseTime(phase, guide, draft, sources);
  const marker = time?.marker ?? draft.cite(guide, phase.name, ['roadmap']);
  if (marker === undefined) return undefined;
  const lead = `**${phase.name}**${time ? ` takes **${time.text}**` : ''}${marker}`;
  // A phase told in running text: what stands under its heading, without the heading itself; a list of tasks taken from it
  // would leave the rest out.
  const told = sources
    .passages(guide.id)
    .filter(({ field, section }) => field === 'section' && section.includes(phase.name))
    .flatMap(toUnits);
  const tasks = phase.tasks.map((task) => cited(draft, guide, task, ['roadmap']));
  const list = listPart(`${lead}. What to do:`, tasks);
  if (list && guide.layout !== 'article') return list;
  const text = unitLines(told.filter((unit) => unit.text !== phase.name).slice(0, MOST_LINES), guide, draft);
  return text.length > 0 ? { lines: [`${lead}:`, ...text] } : (list ?? { lines: [`${lead}.`] });
}

/** Sentences or items said of a phase that is told in running text. */
const MOST_LINES = 8;

const horizons = {
  'plan-week': { field: 'week', lead: 'This week' },
  'plan-month': { field: 'month', lead: 'This month' },
  'plan-quarter': { field: 'quarter', lead: 'In the next three months' },
} as const;

export function composeHorizon(horizon: keyof typeof horizons): ComposeField {
  const { field, lead } = horizons[horizon];
  return (composing) => {
    const { guide, draft } = composing;
    const tasks = guide.actionPlan?.[field] ?? [];
    if (tasks.length === 0)
      return insteadOfPlan(`${lead.charAt(0).toLowerCase()}${lead.slice(1)}`, composing);
    return listPart(
      `${lead}, on the way ${guideName(guide)}:`,
      tasks.map((task) => cited(draft, guide, task, [horizon])),
    );
  };
}

/** A guide without a plan by the calendar says where to start all the same, and not by when. */
function insteadOfPlan(when: string, { guide, draft }: Composing): Part | undefined {
  return listPart(
    `The guide for ${guideName(guide)} gives no plan for what to do ${when}. Its first steps:`,
    guide.firstSteps.map((step) => cited(draft, guide, step, ['first-steps'])),
  );
}

/** The whole action plan, the first items of each horizon. */
export const composePlan: ComposeField = ({ guide, draft }) => {
  const items = (['plan-week', 'plan-month', 'plan-quarter'] as const).flatMap((horizon) => {
    const tasks = (guide.actionPlan?.[horizons[horizon].field] ?? []).slice(0, 3);
    return tasks.map((task) => {
      const said = cited(draft, guide, task, [horizon]);
      return said && `**${horizons[horizon].lead}**: ${said}`;
    });
  });
  return listPart(`The guide's action plan for ${guideName(guide)}:`, items);
};
