import type { DocumentWords } from './document-words.js';
import {
  closingWords,
  innerCapitalNames,
  nounEnding,
  plainSmallNames,
  providerNames,
  smallStartNames,
} from './resource-vocabulary.js';

/** A known name in a text: from `start` to before `end`. `closes`: what follows it without a space is another name, not more of this one. */
export type FoundName = { start: number; end: number; closes: boolean };

const literally = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join('|');

// A name ends where no small letter goes on ("edXpert" is not edX). Before it anything may be glued, except that a name of
// fewer than five letters behind a capital would be found inside words ("SUMMIT" holds MIT).
const behind = '(?![\\p{Ll}])';
const longNames = (names: readonly string[]) => names.filter((name) => name.length >= 5);
const shortNames = (names: readonly string[]) => names.filter((name) => name.length < 5);
const pattern = (names: readonly string[], before = ''): RegExp =>
  new RegExp(`${before}(?:${anyOf(names)})${behind}`, 'gu');

const innerCapitals = [
  pattern(longNames(innerCapitalNames)),
  pattern(shortNames(innerCapitalNames), '(?<!\\p{Lu})'),
];
// MedX is not edX behind an M.
const smallStarts = pattern(smallStartNames, '(?:(?<!\\p{L})|(?<=\\p{L}{4}|\\p{Lu}{2}))');
const providers = [pattern(longNames(providerNames)), pattern(shortNames(providerNames), '(?<!\\p{Lu})')];
const plainSmall = new RegExp(`(?<=\\p{L}{3}|\\p{Lu}{2})(?:${anyOf(plainSmallNames)})(?![\\p{L}])`, 'gu');

// Platforms that stand at the end of a resource as often as at its head ("… on Coursera").
const platforms =
  /^(?:Coursera|Udemy|Udacity|Kaggle|Khan Academy|Codecademy|Pluralsight|Skillshare|Hugging Face|Papers [Ww]ith Code)$/;

/**
 * The known names in a text, none inside another: those of the vocabulary, and words with capitals inside that the document
 * uses elsewhere as one word. Names that start with a small letter count only behind a word that can stand alone.
 */
export function namesIn(text: string, document: DocumentWords): FoundName[] {
  const found: FoundName[] = [];
  const add = (start: number, end: number, closes: boolean): void => {
    if (!found.some((name) => start < name.end && end > name.start)) found.push({ start, end, closes });
  };
  for (const word of document.innerCapitals) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!/\p{Ll}/u.test(text[at + word.length] ?? ' ')) add(at, at + word.length, true);
    }
  }
  for (const names of [...innerCapitals, smallStarts]) {
    for (const match of text.matchAll(names)) add(match.index, match.index + match[0].length, true);
  }
  for (const names of providers) {
    for (const match of text.matchAll(names)) {
      add(match.index, match.index + match[0].length, platforms.test(match[0]));
    }
  }
  for (const match of text.matchAll(plainSmall)) {
    const before = /\p{Lu}{2,}$|\p{Lu}?\p{Ll}+$/u.exec(text.slice(0, match.index))?.[0] ?? '';
    const left = before.toLowerCase();
    const whole = `${left}${match[0]}`;
    const isWord =
      before === before.toUpperCase() ||
      closingWords.has(left) ||
      document.standsAlone(left, 'lower') ||
      (left.length >= 7 && nounEnding.test(left));
    if (before !== '' && isWord && !document.standsAlone(whole, 'lower') && !closingWords.has(whole))
      add(match.index, match.index + match[0].length, true);
  }
  return found;
}
