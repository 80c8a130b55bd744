import type { Answer } from '../../domain/answer.js';
import { markersOf } from '../check-citations.js';
import type { NumberedPassage } from './choose-passages.js';
import { createSentenceCutter } from './cut-sentences.js';

/**
 * A composed answer taken apart: the lines that say what no guide holds, which stay as code wrote them, around the facts
 * that a model may put into words of its own, and the offer at the end.
 */
export type ReplyFrame = { before: string; facts: string; after: string; offer: string };

/** @param answer composed by code, answered */
export function frameReply({ text, offer }: Pick<Answer, 'text' | 'offer'>): ReplyFrame {
  const cut = offer ? text.lastIndexOf('\n\n') : -1;
  const lines = (cut < 0 ? text : text.slice(0, cut)).split('\n');
  const isFact = (line: string): boolean => markersOf(line).length > 0;
  // A line that ends with a colon belongs to the list that it opens.
  const isOurs = (line: string): boolean => line.trim() !== '' && !isFact(line) && !/:\**$/.test(line.trim());
  const first = lines.findIndex((line) => isFact(line) || /:\**$/.test(line.trim()));
  return {
    before: lines.slice(0, Math.max(0, first)).filter(isOurs).join('\n'),
    facts: lines
      .filter((line, at) => !isOurs(line) && at >= first)
      .join('\n')
      .trim(),
    after: lines.slice(Math.max(0, first)).filter(isOurs).join('\n'),
    offer: cut < 0 ? '' : text.slice(cut + 2),
  };
}

/**
 * The facts with the numbers of the passages that a model is given, in the place of the answer's own marks, and a mark
 * behind each sentence: the composed answer marks a line of several sentences once, at its end.
 */
export const numberFacts = (
  facts: string,
  { citations }: Pick<Answer, 'citations'>,
  passages: readonly NumberedPassage[],
): string =>
  facts
    .replace(/\[(\d+)\]/g, (_, marker: string) => {
      const citation = citations.find((each) => each.marker === Number(marker));
      const numbered = passages.find(({ passage }) => passage.id === citation?.passage);
      return numbered ? `[${numbered.number}]` : '';
    })
    .split('\n')
    .map(markEachSentence)
    .join('\n');

function markEachSentence(line: string): string {
  const cutter = createSentenceCutter();
  const sentences = [...cutter.add(line), ...cutter.end()];
  let marks = '';
  return sentences
    .toReversed()
    .map((sentence) => {
      const own = markersOf(sentence);
      if (own.length > 0) marks = own.map((number) => `[${number}]`).join('');
      return own.length > 0 || marks === '' || /:\**\s*$/.test(sentence)
        ? sentence
        : `${sentence.trimEnd()} ${marks}`;
    })
    .toReversed()
    .join('');
}

/** Each sentence of the numbered facts, folded, with the passages that it may cite: code has checked them already. */
export function composedSentences(numbered: string): Map<string, ReadonlySet<number>> {
  const cutter = createSentenceCutter();
  const sentences = [...cutter.add(numbered), ...cutter.end()];
  return new Map(sentences.map((sentence) => [foldSentence(sentence), new Set(markersOf(sentence))]));
}

/** A sentence without marks, bold and space, for telling whether two are the same. */
export const foldSentence = (sentence: string): string =>
  sentence
    .replace(/\s*\[\d+\]/g, '')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
