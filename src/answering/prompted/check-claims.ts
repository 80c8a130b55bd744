import { foldText } from '../../language/tokens.js';
import type { NumberedPassage } from './choose-passages.js';
import { type Given, knownNames, textOf } from './evidence-given.js';
import { languageOf } from './language-of.js';
import { type Amount, readAmounts } from './read-amounts.js';
import { readNames } from './read-names.js';
import type { SentenceFault } from './sentence-fault.js';

/** Words between a number and the thing that it counts, or after it where it counts nothing. */
const joints = new Set(
  'to or and of in for at from on with bis oder und ou et à a o y hasta de en per the if when'.split(' '),
);
/** With these, one end of a range may be said alone. */
const boundingWords =
  /\b(?:at least|at most|up to|no more than|no less than|as little as|as much as|as few as|minimum|maximum|min\.?|max\.?|mindestens|höchstens|au moins|au plus|al menos|como máximo)\b/i;

/** Each amount of a sentence stands, with its unit, currency and sign, in a passage that the sentence cites; ranges stay whole. */
export function checkAmounts(sentence: string, cited: readonly NumberedPassage[]): SentenceFault[] {
  const claims = readAmounts(sentence, languageOf(sentence) === 'english');
  if (claims.length === 0) return [];
  const sources = cited.flatMap((each) => readAmounts(textOf(each)));
  const ranges = new Set(
    sources.flatMap(({ range, unit }) => (range === undefined ? [] : [`${range} ${unit}`])),
  );
  return claims.flatMap((claim): SentenceFault[] => {
    const carrying = sources.filter((source) => carries(source, claim));
    if (carrying.length === 0) return [{ kind: 'figure', claim: claim.said }];
    if (claim.range !== undefined) {
      const asRange = [...ranges].some(
        (range) =>
          range === `${claim.range} ${claim.unit}` ||
          (claim.unit === '' && range.startsWith(`${claim.range} `)),
      );
      // "from $40,000 to $110,000" joins two amounts that each stand alone.
      return asRange || carrying.some(({ range }) => range === undefined)
        ? []
        : [{ kind: 'range', claim: claim.said }];
    }
    const onlyEnds = carrying.every(({ range }) => range !== undefined);
    return onlyEnds && !boundingWords.test(sentence) ? [{ kind: 'range', claim: claim.said }] : [];
  });
}

/** Whether an amount of a passage is the one claimed: never with another unit, currency or sign, nor counting something else. */
export function carries(source: Amount, claim: Amount): boolean {
  if (source.value !== claim.value) return false;
  if (claim.currency !== '' && source.currency !== claim.currency) return false;
  if (claim.sign !== '' && source.sign !== '' && claim.sign !== source.sign) return false;
  if (claim.sign === '-' && source.sign !== '-') return false;
  if (claim.unit !== '') return source.unit === claim.unit;
  if (claim.currency !== '') return source.unit === '';
  if (claim.noun === '' || joints.has(claim.noun)) return true;
  // "12 courses" is not "12 weeks": what is counted must be counted in the passage.
  if (source.unit !== '' || source.currency !== '') return false;
  return foldText(source.noun) === foldText(claim.noun) || stem(source.noun) === stem(claim.noun);
}

const stem = (word: string): string => word.replace(/(?:es|s|n|en)$/, '');

/** Each name of a sentence stands, word after word, in a passage that it cites, or is one of the guides' own. */
export function checkNames(
  sentence: string,
  cited: readonly NumberedPassage[],
  { guides }: Pick<Given, 'guides'>,
): SentenceFault[] {
  const text = cited.map(textOf).join(' · ');
  // "Text-to-Speech (TTS) Models" is named in full without what stands in brackets.
  const source = ` ${foldText(text)} · ${foldText(text.replace(/\s*\([^)]*\)/g, ''))} `;
  return readNames(sentence, knownNames(guides), languageOf(sentence) === 'german')
    .filter(({ said }) => {
      const folded = foldText(said);
      return folded !== '' && !source.includes(` ${folded} `) && !inPieces(folded, source);
    })
    .map(({ said }) => ({ kind: 'name' as const, claim: said }));
}

/** A plural or possessive of what the passage names ("RNNs"). */
const inPieces = (folded: string, source: string): boolean =>
  folded.endsWith('s') && source.includes(` ${folded.slice(0, -1)} `);
