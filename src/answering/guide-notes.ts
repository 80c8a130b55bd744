import type { Guide } from '../domain/guide.js';
import type { Ask } from '../understanding/intent.js';
import type { FacetName } from '../understanding/vocabulary/facets.js';
import type { AskReply } from './answer-ask.js';
import { guideName, withArticle } from './guide-names.js';

/** About the job and not about the way there: true for whoever gets it, wherever they start. */
export const aboutTheJob: readonly FacetName[] = [
  'day-to-day',
  'demand',
  'job-titles',
  'industries',
  'companies',
  'trends',
  'soft-skills',
  'keeping-up',
  'tools',
];
export const rolesOf = ({ scope }: Ask, main: Guide): Pick<AskReply, 'from' | 'to'> => {
  const from = scope.from ?? main.from;
  return { ...(from ? { from } : {}), to: scope.to ?? main.to };
};

/** Several guides lead there: whose start this was, and which others there are. */
export function otherStarts(
  [main, ...others]: readonly [Guide, ...Guide[]],
  told: readonly Guide[],
  { scope }: Ask,
): string[] {
  const starts = others
    .filter((guide) => !told.includes(guide) && guide.from !== undefined)
    .map((guide) => guide.from);
  if (scope.inherited || starts.length === 0 || told.length > 1) return [];
  const own = main.from === undefined ? '' : `This is for someone who starts as ${withArticle(main.from)}. `;
  return [`${own}There is also a guide from ${starts.slice(0, 3).join(', from ')}.`];
}

/** "The second phase" of a guide that is not cut into phases. */
export const phaseNote = ({ noSuchPhase }: Ask, main: Guide): string[] =>
  noSuchPhase && main.roadmap.length === 0
    ? [`The guide for ${guideName(main)} is not divided into phases.`]
    : [];

export function generalNote({ scope, facets }: Ask, main: Guide): string[] {
  if (scope.fit !== 'general' || !scope.from || facets.every((facet) => aboutTheJob.includes(facet)))
    return [];
  return [
    `There is no guide that starts from ${scope.from}; this is from the general guide to becoming ${withArticle(main.to)}.`,
  ];
}
