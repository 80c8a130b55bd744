import type { Guide } from '../domain/guide.js';
import { opensYesOrNo } from '../language/yes-or-no.js';
import type { Ask } from '../understanding/intent.js';
import type { Condition } from '../understanding/vocabulary/conditions.js';
import { currencies } from '../understanding/vocabulary/currencies.js';
import type { FacetName } from '../understanding/vocabulary/facets.js';
import type { Answering } from './answer-ask.js';
import { composeEvidence } from './compose/from-text.js';
import type { Part } from './compose/part.js';
import { holdsEvidence, nameStems, toTerms, toUnits } from './evidence.js';

/** Whether a guide speaks of a circumstance: a sentence with one of its words, or, for a place, with the place's name. */
export function speaksOf(guide: Guide, condition: Condition, ask: Ask, { sources }: Answering): boolean {
  const ofPlace = condition.name === 'country';
  const places = ofPlace
    ? [...ask.text.matchAll(/\bin (?:the )?(\p{L}+)/giu)].map(([, name]) => name ?? '')
    : [];
  const text = ask.text.toLowerCase();
  const money = ofPlace
    ? currencies.find((each) => each.places.some((place) => text.includes(place)))
    : undefined;
  const words = [...evidenceOf(condition, ask), ...places];
  const units = sources
    .passages(guide.id)
    .filter(({ field }) => field !== 'source')
    .flatMap(toUnits);
  if (money && units.some((unit) => money.mark.test(unit.text))) return true;
  return (
    words.length > 0 &&
    units.some(
      ({ text, isItem }) =>
        !(isItem && condition.inSentences) &&
        holdsEvidence(text, words) &&
        (!condition.figure || condition.figure.test(text)),
    )
  );
}

/** Of several things under one name, the ones that are asked for: pay for overtime says nothing of a pension. */
function evidenceOf({ evidence, severalThings }: Condition, { text, scope }: Ask): readonly string[] {
  // In "my pension as a health insurance advisor" the role asks for no insurance.
  const named = `${scope.from ?? ''} ${scope.to ?? ''}`;
  const asked = severalThings
    ? evidence.filter((each) => holdsEvidence(text, [each]) && !holdsEvidence(named, [each]))
    : [];
  return asked.length > 0 ? asked : evidence;
}

/** What a guide says of a circumstance. */
export function sayCircumstance(
  condition: Condition,
  guide: Guide,
  ask: Ask,
  { sources, draft }: Answering,
): Part | undefined {
  const { figure, alone, inSentences = false } = condition;
  const evidence = evidenceOf(condition, ask);
  const terms = toTerms(ask.text, sources, nameStems([guide]));
  return composeEvidence({ evidence, figure, near: !alone, inSentences }, guide, terms, draft, sources);
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

const asksYesOrNo = (ask: Ask): boolean =>
  opensYesOrNo(ask.text) && ask.facets.every((facet) => neverYesOrNo.includes(facet));

/** "How much notice …?", "what happens to my pension …?": whatever follows, that is what is asked. */
function isAskedFirst(text: string, cues: readonly string[]): boolean {
  const opening =
    /^\W*(?:(?:and|but|so|also) )?(how (?:much|many)(?: \w+){1,2}|(?:what happens (?:to|with)|what about|is there|are there|do i (?:get|need|lose|keep))(?: \w+){1,3})/i.exec(
      text,
    )?.[1];
  return opening !== undefined && findCue(opening, cues);
}

const findCue = (text: string, cues: readonly string[]): boolean =>
  holdsEvidence(
    text,
    cues.map((cue) => cue.replace('=', '')),
  );

/** Whether a question turns on a circumstance: it asks for nothing else, or for something that the circumstance bears on. */
export const turnsOn = (ask: Ask, { bearsOn, cues }: Condition): boolean =>
  ask.facets.length === 0 ||
  asksYesOrNo(ask) ||
  isAskedFirst(ask.words.join(' '), cues) ||
  bearsOn.some((facet) => ask.facets.includes(facet));
