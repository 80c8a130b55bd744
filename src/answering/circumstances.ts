import type { Guide } from '../domain/guide.js';
import type { Ask } from '../understanding/intent.js';
import type { Condition } from '../understanding/vocabulary/conditions.js';
import type { FacetName } from '../understanding/vocabulary/facets.js';
import type { Answering } from './answer-ask.js';
import { composeEvidence } from './compose/from-text.js';
import type { Part } from './compose/part.js';
import { holdsEvidence, nameStems, toTerms, toUnits } from './evidence.js';

/** Money of one country alone: a guide whose figures are in it speaks of that country. */
const currencies: readonly { cues: readonly string[]; mark: RegExp }[] = [
  { cues: ['in the uk', 'in uk', 'in england', 'in britain', 'in london', 'in scotland'], mark: /£\s?\d/ },
  { cues: ['in india', 'in bangalore', 'in mumbai'], mark: /₹\s?\d|\bLPA\b/ },
  { cues: ['in canada', 'in toronto'], mark: /C\$\s?\d|\bCAD\b/ },
  { cues: ['in australia'], mark: /A\$\s?\d|\bAUD\b/ },
  { cues: ['in switzerland'], mark: /\bCHF\b/ },
  { cues: ['in poland'], mark: /zł|\bPLN\b/ },
];

/** Whether a guide speaks of a circumstance: a sentence with one of its words, or, for a place, with the place's name. */
export function speaksOf(guide: Guide, condition: Condition, ask: Ask, { sources }: Answering): boolean {
  const places =
    condition.name === 'country'
      ? [...ask.text.matchAll(/\bin (?:the )?(\p{L}+)/giu)].map((match) => match[1] ?? '')
      : [];
  const money =
    condition.name === 'country'
      ? currencies.find(({ cues }) => cues.some((cue) => ask.text.toLowerCase().includes(cue)))
      : undefined;
  const words = [...condition.evidence, ...places];
  const units = sources
    .passages(guide.id)
    .filter(({ field }) => field !== 'source')
    .flatMap(toUnits);
  if (money && units.some(({ text }) => money.mark.test(text))) return true;
  return (
    words.length > 0 &&
    units.some(({ text }) => holdsEvidence(text, words) && (!condition.figure || condition.figure.test(text)))
  );
}

/** What a guide says of a circumstance. */
export function sayCircumstance(
  { evidence, figure, alone }: Condition,
  guide: Guide,
  ask: Ask,
  { sources, draft }: Answering,
): Part | undefined {
  const terms = toTerms(ask.text, sources, nameStems([guide]));
  return composeEvidence({ evidence, figure, near: !alone }, guide, terms, draft, sources);
}

/** What nobody asks with yes or no: in "does the company pay for parental leave?" it is named in passing. */
const neverYesOrNo: readonly FacetName[] = [
  'timeline',
  'salary',
  'companies',
  'industries',
  'job-titles',
  'resources',
  'plan',
  'plan-week',
  'plan-month',
  'plan-quarter',
];

const asksYesOrNo = ({ text, facets }: Ask): boolean =>
  /^\W*(?:(?:and|but|so|also) )?(?:do|does|did|is|are|can|could|will|would|has|have)\b/i.test(text) &&
  facets.every((facet) => neverYesOrNo.includes(facet));

/** Whether a question turns on a circumstance: it asks for nothing else, or for something that the circumstance bears on. */
export const turnsOn = (ask: Ask, { bearsOn }: Condition): boolean =>
  ask.facets.length === 0 || asksYesOrNo(ask) || bearsOn.some((facet) => ask.facets.includes(facet));
