import type { Guide } from '../domain/guide.js';
import { generalWords } from '../language/stop-words.js';
import { holdsYesOrNo } from '../language/yes-or-no.js';
import type { Ask } from '../understanding/intent.js';
import type { FacetName } from '../understanding/vocabulary/facets.js';
import type { Answering } from './answer-ask.js';
import { sayUnits } from './compose/from-text.js';
import type { Part } from './compose/part.js';
import { coverage, holdsEvidence, nameStems, type Terms, toTerms, toUnits, type Unit } from './evidence.js';

/** Share of its words in which a question and one of the guide's own must agree, both ways, to be the same question. */
const SAME_QUESTION = 0.75;
/** What a question says beside that must stand in the answer, at least so much of it. */
const ANSWERED = 0.6;
/** One that says all of the guide's own question may say more around it ("I live far from the sea. Is there …?"). */
const ALL_OF_IT = 0.78;
const AROUND_IT = 0.35;
/** A question all of whose words stand in the guide's own, which says little more. */
const ALL_SAID = 0.99;
const HALF_OF_IT = 0.4;
/** What a field tells is asked of the field, unless the guide's own question is hardly another one. */
const ALL_BUT = 0.9;
/** With fewer telling words a question is too short to be known by them. */
const FEWEST_WORDS = 2;

/** The guide's own FAQ, where it asks the very question. */
export function answerFromFaq(ask: Ask, guide: Guide, { sources, draft }: Answering): Part | undefined {
  const names = nameStems([guide]);
  // "I have a nut allergy. Is the job still possible?" asks after what was told.
  const words = [...ask.words, ...(ask.rest.length === 0 ? (ask.storyWords ?? []) : [])];
  const asked = telling(toTerms(words.join(' '), sources, names));
  // One word is enough where nothing but it is asked, and one question of the guide is about it ("should I give up my CDL?").
  const fewest = ask.facets.length === 0 ? 1 : FEWEST_WORDS;
  if (asked.length < fewest) return undefined;
  // "What does a tailor bring that art school designers don't?" asks for skills, and not about art school.
  const asksFacet = !ask.weak && ask.facets.some((facet) => plainFields.includes(facet));
  let best: { answer: readonly Unit[]; value: number } | undefined;
  for (const passage of sources.passages(guide.id).filter(({ field }) => field === 'faq')) {
    const [question, ...answer] = toUnits(passage);
    if (!question?.text.endsWith('?')) continue;
    const named = telling(toTerms(question.text, sources, names));
    // "Do I need my own drone?" is told apart by a word of the role alone: it must be asked beside the role's name.
    const itself = named.length > 0 ? named : telling(toTerms(question.text, sources));
    const said = coverage((named.length > 0 ? words : ask.rest).join(' '), itself);
    const same = coverage(question.text, asked);
    const answered = coverage(passage.text, asked);
    // "Do I have to code?" is all in "Do I have to write code?".
    const within = ask.facets.length === 0 && same >= ALL_SAID && said >= HALF_OF_IT;
    const closely = within || (said >= SAME_QUESTION && same >= (asksFacet ? ALL_BUT : SAME_QUESTION));
    // "Can I hang on to my licence?" is asked of the one question about licences, not of the list of certificates.
    const sameThing =
      ask.facets.length < 2 &&
      said >= ALL_SAID &&
      itself.length > 0 &&
      holdsYesOrNo(ask.text) &&
      holdsYesOrNo(question.text);
    if (
      !(closely && itself.length > 1) &&
      ask.conditions.length > 0 &&
      !ask.conditions.some(({ evidence, cues }) =>
        holdsEvidence(passage.text, [...evidence, ...cues.map((cue) => cue.replace(/[~=]/g, ''))]),
      )
    )
      continue;
    const answers =
      (said >= SAME_QUESTION && answered >= ANSWERED) ||
      (said >= ALL_OF_IT && itself.length >= fewest && answered >= AROUND_IT && !asksFacet);
    // Of two things asked at once, an entry close to one of them leaves the other out.
    const fits = closely || sameThing || (answers && ask.facets.length < 2);
    const value = said + same + answered;
    if (fits && (!best || value > best.value)) best = { answer, value };
  }
  return best && sayUnits(best.answer.slice(0, MOST_UNITS), guide, draft);
}

const MOST_UNITS = 4;

/** What a guide tells in fields of its own, whatever its questions touch on in passing. */
const plainFields: readonly FacetName[] = [
  'transferable-skills',
  'timeline',
  'salary',
  'certifications',
  'roadmap',
];

/** Words that nearly every question holds ("take", "job") make no two of them the same, where there are others. */
function telling(terms: Terms): Terms {
  const own = terms.filter(({ word }) => !generalWords.has(word));
  return own.length > 0 ? own : terms;
}
