/**
 * What people ask about, in their own words. Cues are matched on word stems ("earned" finds "earn"); `=word` only
 * as written; `a ~ b` allows up to four words between. `headings` are how documents call the same thing, `evidence` the words that a sentence about it
 * holds when a guide has no field for it.
 */
export type FacetName =
  | 'timeline'
  | 'salary'
  | 'transferable-skills'
  | 'skills'
  | 'certifications'
  | 'first-steps'
  | 'roadmap'
  | 'phase'
  | 'resources'
  | 'difficulty'
  | 'demand'
  | 'reality'
  | 'love'
  | 'miss'
  | 'challenges'
  | 'plan'
  | 'plan-week'
  | 'plan-month'
  | 'plan-quarter'
  | 'faq'
  | 'degree'
  | 'day-to-day'
  | 'job-titles'
  | 'industries'
  | 'companies'
  | 'trends'
  | 'soft-skills'
  | 'keeping-up'
  | 'tools'
  | 'overview'
  | 'source';

export type FacetVocabulary = {
  facet: FacetName;
  /** How a reply names it: "The guide does not say …". */
  label: string;
  cues: readonly string[];
  /** Cues that count only where nothing stronger was asked: "what is a …", "tell me about …". */
  weakCues?: readonly string[];
  headings: readonly string[];
  evidence: readonly string[];
};
