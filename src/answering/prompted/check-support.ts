import { generalWords, stopWords } from '../../language/stop-words.js';
import { stemWord, type Token, tokenize } from '../../language/tokens.js';
import type { NumberedPassage } from './choose-passages.js';
import { type Given, textOf } from './evidence-given.js';
import { languageOf } from './language-of.js';
import { unitWords } from './number-words.js';
import { readAmounts } from './read-amounts.js';
import type { SentenceFault } from './sentence-fault.js';

/** Stems of words that models join facts with and that claim nothing. */
const glue = new Set(
  `expect budget count focus build aim master study practise practice apply create develop continue explore gain earn pay salary
  typical usual rough estimated total overall whole key main core solid strong steady clear good great own hands practical
  skill area step stage phase journey road roadmap transition cover let allow give include
  along alongside together meanwhile final next then first follow plus span run last require recommend suggest come go mean rated mark list
  name call know especially particular range between learn become someone professional background already carry
  among hire percentage amount guide certification certificate industry resource task priority`
    .split(/\s+/)
    .map(stemWord),
);
/** The least share of a sentence's telling words that its passages must speak of; a paraphrase of a line keeps about two thirds. */
const LEAST_SPOKEN_OF = 0.5;
/** One telling word that no passage speaks of may be all that is wrong: "a nurse needs 9-18 months". */
const FEW_WORDS = 1;

const denials =
  /\b(?:not|no|never|none|nothing|without|neither|nor|cannot|unnecessary|needless|optional)\b|n['’]t\b|\bfree of\b/i;

/**
 * Whether the cited passages speak of what a sentence says, as far as words tell: most of its telling words stand there,
 * each cited passage has some of them, and nothing is denied that they do not deny. Only English is held to its words.
 */
export function checkSupport(
  sentence: string,
  cited: readonly NumberedPassage[],
  given: Given,
): SentenceFault[] {
  const idle = cited
    .filter((each) => !sharesAnything(sentence, each, given))
    .map(({ number }) => ({ kind: 'idle-mark' as const, claim: `[${number}]` }));
  if (languageOf(sentence) !== 'english') return idle;

  const source = cited.map(textOf).join('\n');
  const faults: SentenceFault[] = [...idle];
  const unspoken = unspokenWords(sentence, cited, given);
  if (unspoken.length > 0) faults.push({ kind: 'unsupported', claim: unspoken.slice(0, 6).join(', ') });
  if (denials.test(sentence) && !denials.test(source))
    faults.push({ kind: 'negation', claim: denials.exec(sentence)?.[0] ?? '' });
  return faults;
}

/** The words of a sentence that passages do not speak of, where they are too large a share of it; none otherwise. */
export function unspokenWords(
  sentence: string,
  passages: readonly NumberedPassage[],
  given: Given,
): string[] {
  const names = given.guides.map(({ title, names: each }) => [title, ...each].join(' ')).join(' ');
  const named = new Set(tokenize(names).map(({ stem }) => stem));
  const stems = new Set(tokenize(passages.map(textOf).join('\n')).map(({ stem }) => stem));
  const words = tellingWords(sentence).filter(({ stem }) => !named.has(stem) || stems.has(stem));
  const unspoken = words.filter((word) => !speaksOf(stems, word, given));
  const isTooMuch = words.length >= FEW_WORDS && 1 - unspoken.length / words.length < LEAST_SPOKEN_OF;
  return isTooMuch ? unspoken.map(({ word }) => word) : [];
}

/** The words of a sentence that say what it is about. */
const tellingWords = (sentence: string): Token[] =>
  tokenize(sentence.replace(/\[\d+\]/g, ' ')).filter(
    ({ word, stem }) =>
      !generalWords.has(word) &&
      !stopWords.has(word) &&
      !glue.has(stem) &&
      !unitWords.has(word) &&
      !/^\d/.test(word),
  );

function speaksOf(stems: ReadonlySet<string>, { stem }: Token, { synonyms }: Given): boolean {
  return stems.has(stem) || synonyms(stem).some((other) => stems.has(other));
}

function sharesAnything(sentence: string, each: NumberedPassage, given: Given): boolean {
  const text = textOf(each);
  const stems = new Set(tokenize(text).map(({ stem }) => stem));
  const english = languageOf(sentence) === 'english';
  const words = tokenize(sentence.replace(/\[\d+\]/g, ' ')).filter(
    ({ word }) => !stopWords.has(word) && word.length > 2,
  );
  if (words.some((word) => speaksOf(stems, word, given))) return true;
  const values = new Set(readAmounts(text).map(({ value }) => value));
  if (readAmounts(sentence, english).some(({ value }) => values.has(value))) return true;
  // Of another language, words in common tell nothing when there are none.
  return !english && tellingWords(sentence).length > 2;
}
