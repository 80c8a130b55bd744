import type { Range } from '../../domain/guide.js';
import { type Composing, listPart, type Part } from './part.js';
import { phaseTime } from './phase-time.js';

type Timed<Item> = { item: Item; weeks: Range };

/** Of things that take weeks, those that take most or least: by the middle of the range, ties together. */
function furthest<Item extends { weeks?: Range }>(items: readonly Item[], end: 'least' | 'most'): Item[] {
  const timed = items.flatMap((item): Timed<Item>[] => (item.weeks ? [{ item, weeks: item.weeks }] : []));
  // Of things without a time nobody can say which takes longest.
  if (timed.length < 2 || timed.length < items.length) return [];
  const middle = ({ weeks }: Timed<Item>): number => (weeks.min + weeks.max) / 2;
  const lengths = timed.map(middle);
  const wanted = end === 'most' ? Math.max(...lengths) : Math.min(...lengths);
  return timed.filter((each) => middle(each) === wanted).map(({ item }) => item);
}

/** What takes longest or least of a guide's own list, where the question asks for an end of it. */
const endAsked = ({ ask: { extreme, topic } }: Composing): 'least' | 'most' | undefined =>
  topic === undefined && extreme?.facet === 'timeline' ? extreme.end : undefined;

const adverbs = { most: 'longest', least: 'the fewest weeks' } as const;

/** "Which skill takes the longest?" */
export function furthestSkills(
  composing: Composing,
  toItem: (skill: Composing['guide']['skillsToLearn'][number]) => string | undefined,
): Part | undefined {
  const end = endAsked(composing);
  if (!end) return undefined;
  return listPart(
    `Of the skills to learn, what takes ${adverbs[end]}:`,
    furthest(composing.guide.skillsToLearn, end).map(toItem),
  );
}

/** "What's the shortest phase?" */
export function furthestPhases(composing: Composing): Part | undefined {
  const { guide, draft, sources } = composing;
  const end = endAsked(composing);
  if (!end) return undefined;
  return listPart(
    `Of the phases, what takes ${adverbs[end]}:`,
    furthest(guide.roadmap, end).map((phase) => {
      const time = phaseTime(phase, guide, draft, sources);
      return time && `**${phase.name}**: **${time.text}**${time.marker}`;
    }),
  );
}
