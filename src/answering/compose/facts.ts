import type { FacetName } from '../../understanding/vocabulary/facets.js';
import {
  composeDemand,
  composeDifficulty,
  composeOverview,
  composeSalary,
  composeTimeline,
} from './basics.js';
import type { ComposeField } from './part.js';
import { composeCertifications, composeResources, composeSkills, composeTransferable } from './skills.js';
import {
  composeFirstSteps,
  composeHorizon,
  composeNamedPhase,
  composePlan,
  composeRoadmap,
} from './steps.js';
import {
  composeFaq,
  composeIndustries,
  composeJobTitles,
  composeReality,
  composeSource,
  composeWholeReality,
} from './work.js';

/** How each facet is told from a guide's fields. A facet that is not here is told from the guide's running text. */
export const composeFields: Readonly<Partial<Record<FacetName, ComposeField>>> = {
  timeline: composeTimeline,
  salary: composeSalary,
  difficulty: composeDifficulty,
  demand: composeDemand,
  overview: composeOverview,
  'transferable-skills': composeTransferable,
  skills: composeSkills,
  certifications: composeCertifications,
  resources: composeResources,
  'first-steps': composeFirstSteps,
  roadmap: composeRoadmap,
  phase: composeNamedPhase,
  plan: composePlan,
  'plan-week': composeHorizon('plan-week'),
  'plan-month': composeHorizon('plan-month'),
  'plan-quarter': composeHorizon('plan-quarter'),
  reality: composeWholeReality,
  love: composeReality('love'),
  miss: composeReality('miss'),
  challenges: composeReality('challenges'),
  faq: composeFaq,
  'job-titles': composeJobTitles,
  industries: composeIndustries,
  source: composeSource,
};
