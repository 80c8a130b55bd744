import type { GuideId } from '../../domain/guide.js';
import { markersOf } from '../check-citations.js';
import { checkAttachment } from './check-attachment.js';
import { checkAmounts, checkNames } from './check-claims.js';
import { checkForm } from './check-form.js';
import { checkSupport, tellingWords } from './check-support.js';
import type { NumberedPassage } from './choose-passages.js';
import type { Given } from './evidence-given.js';
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
  faults.push(...checkAmounts(sentence, cited), ...checkNames(sentence, cited, given));
  const attached = checkAttachment(sentence, cited, given, about);
  faults.push(...attached.faults);
  if (cited.length > 0) faults.push(...checkSupport(sentence, cited, given));
  else faults.push(...checkUncited(sentence, given));
  return { faults, cited, about: attached.about };
}

/** Only a line that opens a list goes without a mark, and only with words that the passages or the guides' names have. */
function checkUncited(sentence: string, { passages, guides }: Given): SentenceFault[] {
  const bare = sentence.trim();
  const uncited: SentenceFault[] = [{ kind: 'uncited', claim: bare.slice(0, 80) }];
  if (!/:\**$/.test(bare)) return uncited;
  if (languageOf(bare) !== 'english') return [];
  const said = new Set(
    tellingWords(
      [
        ...passages.map(({ passage }) => `${passage.section}\n${passage.text}`),
        ...guides.flatMap(({ names }) => names),
      ].join('\n'),
    ).map(({ stem }) => stem),
  );
  return tellingWords(bare).every(({ stem }) => said.has(stem)) ? [] : uncited;
}
