import type { GuideId } from '../../domain/guide.js';
import { markersOf } from '../check-citations.js';
import { checkAttachment } from './check-attachment.js';
import { checkAmounts, checkNames } from './check-claims.js';
import { checkForm } from './check-form.js';
import { checkSupport, unspokenWords } from './check-support.js';
import type { NumberedPassage } from './choose-passages.js';
import type { Given } from './evidence-given.js';
import { foldSentence } from './frame-reply.js';
import { languageOf } from './language-of.js';
import type { SentenceFault } from './sentence-fault.js';

export type CheckedSentence = {
  faults: SentenceFault[];
  cited: readonly NumberedPassage[];
  /** The guide that the sentence is about, for the next one that names none. */
  about: GuideId | undefined;
};

/**
 * Holds one sentence of a model against the passages that it cites. Nothing of a reply is shown before its sentence has
 * passed.
 * @param sentence with its marks, `[2]` for passage 2
 * @param about the guide that the sentence before was about
 */
export function checkSentence(sentence: string, given: Given, about: GuideId | undefined): CheckedSentence {
  const numbers = markersOf(sentence);
  const cited = numbers.flatMap((number) => given.passages.find((each) => each.number === number) ?? []);
  const faults: SentenceFault[] = numbers
    .filter((number) => !cited.some((each) => each.number === number))
    .map((number) => ({ kind: 'no-such-passage', claim: `[${number}]` }));
  faults.push(...checkForm(sentence, cited, given));
  if (isComposed(sentence, numbers, given))
    return { faults, cited, about: checkAttachment(sentence, cited, given, about).about };
  const naming = cited.length === 0 && opensList(sentence) ? given.passages : cited;
  faults.push(...checkAmounts(sentence, cited), ...checkNames(sentence, naming, given));
  const attached = checkAttachment(sentence, cited, given, about);
  faults.push(...attached.faults);
  if (cited.length > 0) faults.push(...checkSupport(sentence, cited, given));
  else faults.push(...checkUncited(sentence, given));
  return { faults, cited, about: attached.about };
}

/** Word for word a sentence of the composed answer, with its own passages. */
function isComposed(sentence: string, numbers: readonly number[], { composed }: Given): boolean {
  const allowed = composed.get(foldSentence(sentence));
  if (!allowed) return false;
  return allowed.size === 0
    ? numbers.length === 0
    : numbers.length > 0 && numbers.every((number) => allowed.has(number));
}

/** A line that opens a list: what it says of names and words is held against all passages, because the list cites them. */
const opensList = (sentence: string): boolean => /:\**$/.test(sentence.trim());

function checkUncited(sentence: string, given: Given): SentenceFault[] {
  const isUnsaid =
    languageOf(sentence) === 'english' && unspokenWords(sentence, given.passages, given).length > 0;
  return opensList(sentence) && !isUnsaid ? [] : [{ kind: 'uncited', claim: sentence.trim().slice(0, 80) }];
}
