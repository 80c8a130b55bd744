import { generalWords, stopWords } from '../../language/stop-words.js';
import { type Token, tokenize } from '../../language/tokens.js';
import type { NumberedPassage } from './choose-passages.js';
import { type Given, textOf } from './evidence-given.js';
import { languageOf } from './language-of.js';
import { unitWords } from './number-words.js';
import { readAmounts } from './read-amounts.js';
import type { SentenceFault } from './sentence-fault.js';

/** Words that models join facts with and that claim nothing. */
const glue = new Set(
  `expect budget count focus build building aim master study practise practice apply create develop continue explore gain earn pay pays salary
  typically usually roughly about around estimated total overall whole key main core solid strong steady clear good great own hands practical
  skill skills area areas step steps stage stages phase phases journey road roadmap transition covers cover covering lets allows gives includes
  along alongside together meanwhile finally next then first followed following plus span spans runs lasts requires require required recommended
  recommend suggests comes goes means rated marked listed lists named called known especially particularly range ranges between learn learning
  become becoming someone professional background already carry carries`.split(/\s+/),
);
/** The least share of a sentence's telling words that its passages must speak of; a paraphrase of a line keeps about two thirds. */
const LEAST_SPOKEN_OF = 0.5;
/** Fewer telling words than this say too little for a share. */
const FEW_WORDS = 2;

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
  const names = given.guides.map(({ title, names: each }) => [title, ...each].join(' ')).join(' ');
  const named = new Set(tokenize(names).map(({ stem }) => stem));
  const stems = new Set(tokenize(source).map(({ stem }) => stem));
  const words = tellingWords(sentence).filter(({ stem }) => !named.has(stem) || stems.has(stem));
  const spoken = words.filter((word) => speaksOf(stems, word, given));
  const faults: SentenceFault[] = [...idle];
  if (words.length >= FEW_WORDS && spoken.length / words.length < LEAST_SPOKEN_OF) {
    const missing = words.filter((word) => !spoken.includes(word)).map(({ word }) => word);
    faults.push({ kind: 'unsupported', claim: missing.slice(0, 6).join(', ') });
  }
  if (denials.test(sentence) && !denials.test(source))
    faults.push({ kind: 'negation', claim: denials.exec(sentence)?.[0] ?? '' });
  return faults;
}

/** Whether a sentence without a mark says anything at all. @returns its telling words */
export const tellingWords = (sentence: string): Token[] =>
  tokenize(sentence.replace(/\[\d+\]/g, ' ')).filter(
    ({ word }) =>
      !generalWords.has(word) &&
      !stopWords.has(word) &&
      !glue.has(word) &&
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
