import type { FacetName, FacetVocabulary } from './facet.js';
import { learningFacets } from './facets-learning.js';
import { wayFacets } from './facets-way.js';
import { workFacets } from './facets-work.js';

export type { FacetName, FacetVocabulary } from './facet.js';

/** Everything that people ask about. */
export const facetVocabulary: readonly FacetVocabulary[] = [...wayFacets, ...learningFacets, ...workFacets];

const byName = new Map(facetVocabulary.map((entry) => [entry.facet, entry]));

export function facetEntry(facet: FacetName): FacetVocabulary {
  const entry = byName.get(facet);
  if (!entry) throw new Error(`no vocabulary for the facet ${facet}`);
  return entry;
}
