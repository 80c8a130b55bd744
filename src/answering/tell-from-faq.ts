import type { Guide } from '../domain/guide.js';
import { tokenize } from '../language/tokens.js';
import { findFacets } from '../understanding/find-facets.js';
import type { FacetName } from '../understanding/vocabulary/facets.js';
import type { Answering } from './answer-ask.js';
import { sayUnits } from './compose/from-text.js';
import type { Part } from './compose/part.js';
import { toUnits } from './evidence.js';

/** What the guide answers to a question of its own about the facet ("Is the pay better than a guard's?"). */
export function tellFromFaq(
  facet: FacetName,
  guide: Guide,
  { sources, draft }: Pick<Answering, 'sources' | 'draft'>,
): Part | undefined {
  if (!askedInFaq.includes(facet)) return undefined;
  for (const passage of sources.passages(guide.id).filter(({ field }) => field === 'faq')) {
    const [question, ...answer] = toUnits(passage);
    const { facets, weak } = findFacets(tokenize(question?.text ?? ''), []);
    if (!weak && facets.includes(facet)) return sayUnits(answer.slice(0, MOST_UNITS), guide, draft);
  }
  return undefined;
}

/** Facets that a guide may tell in its questions alone. */
const askedInFaq: readonly FacetName[] = [
  'salary',
  'timeline',
  'demand',
  'difficulty',
  'certifications',
  'degree',
];
const MOST_UNITS = 4;
/** Whether a guide has a field for it; one without may answer in its questions, and means to. */
export const hasField: Partial<Record<FacetName, (guide: Guide) => boolean>> = {
  difficulty: ({ difficulty }) => difficulty !== undefined,
  demand: ({ demand }) => demand !== undefined,
};
