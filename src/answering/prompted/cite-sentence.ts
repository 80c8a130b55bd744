import type { Citation } from '../../domain/answer.js';
import type { Passage } from '../../domain/passage.js';
import { stopWords } from '../../language/stop-words.js';
import { tokenize } from '../../language/tokens.js';
import { toUnits } from '../evidence.js';
import { carries } from './check-claims.js';
import type { NumberedPassage } from './choose-passages.js';
import { languageOf } from './language-of.js';
import { readAmounts } from './read-amounts.js';

/** Numbers the marks of a reply in the order in which they come, one for each passage and quote. */
export type Citing = {
  /** A checked sentence with its marks as people see them. */
  cite(sentence: string, cited: readonly NumberedPassage[]): string;
  citations(): readonly Citation[];
};

/** What a figure in common weighs against a word in common. */
const FIGURE_WEIGHT = 10;

export function createCiting(): Citing {
  const citations: Citation[] = [];
  const citationOf = ({ passage, title }: NumberedPassage, quote: string): Citation => {
    const known = citations.find((each) => each.passage === passage.id && each.quote === quote);
    if (known) return known;
    const { id, guide, section } = passage;
    const made = { marker: citations.length + 1, passage: id, guide, title, section, quote };
    citations.push(made);
    return made;
  };
  return {
    citations: () => citations,
    cite(sentence, cited) {
      return sentence.replace(/\[(\d+)\]/g, (whole, number: string) => {
        const each = cited.find((passage) => passage.number === Number(number));
        if (!each) return whole;
        return quotesFor(sentence, each.passage)
          .map((quote) => `[${citationOf(each, quote).marker}]`)
          .join('');
      });
    },
  };
}

/** Quotes of one passage behind one mark: more would be thick with marks. */
const MOST_QUOTES = 3;

/**
 * The lines or sentences of a passage that bear a sentence out: the one with most of its figures, then words; and where
 * figures are left that stand in another line, that one too.
 */
function quotesFor(sentence: string, passage: Passage): string[] {
  const claims = readAmounts(sentence, languageOf(sentence) === 'english');
  const words = stemsOf(sentence);
  const units = toUnits(passage).map(({ quote }) => ({
    quote,
    amounts: readAmounts(quote),
    shared: [...stemsOf(quote)].filter((stem) => words.has(stem)).length,
  }));
  const quotes: string[] = [];
  let left = claims;
  do {
    const scored = units
      .filter(({ quote }) => !quotes.includes(quote))
      .map((unit) => ({
        ...unit,
        borne: left.filter((claim) => unit.amounts.some((amount) => carries(amount, claim))),
      }))
      .filter(({ borne }) => quotes.length === 0 || borne.length > 0)
      .sort(
        (a, b) => b.borne.length * FIGURE_WEIGHT + b.shared - (a.borne.length * FIGURE_WEIGHT + a.shared),
      );
    const [best] = scored;
    if (!best) break;
    quotes.push(best.quote);
    left = left.filter((claim) => !best.borne.includes(claim));
  } while (left.length > 0 && quotes.length < MOST_QUOTES);
  if (quotes.length === 0) return [passage.text.split('\n')[0] ?? passage.text];
  return units
    .map(({ quote }) => quote)
    .filter((quote, at, all) => quotes.includes(quote) && all.indexOf(quote) === at);
}

const stemsOf = (text: string): Set<string> =>
  new Set(
    tokenize(text)
      .filter(({ word }) => !stopWords.has(word))
      .map(({ stem }) => stem),
  );
