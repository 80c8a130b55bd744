import type { ParsedGuide } from '../domain/guide.js';
import type { Passage } from '../domain/passage.js';
import { stopWords } from '../language/stop-words.js';
import { type Token, tokenize } from '../language/tokens.js';
import { IN_HEADING, IN_TITLE, TEXT_COUNT } from './library-file-postings.js';

/** What one passage gives to the full text: each stem with its count (see IN_TITLE), each word, and the length of the text in words. */
export type IndexedWords = { counts: Map<string, number>; words: Set<string>; length: number };

/** The words that every passage of a guide is found by: its title and its roles. Siblings share paragraphs, and only these tell them apart. */
export const titleWords = (guide: Pick<ParsedGuide, 'title' | 'from' | 'to'>): string =>
  [guide.title, guide.from ?? '', guide.to].join('\n');

/** Counts the words of a passage, function words left out. */
export function indexWords(
  title: string,
  { section, text }: Pick<Passage, 'section' | 'text'>,
): IndexedWords {
  const counts = new Map<string, number>();
  const words = new Set<string>();
  for (const [part, flag] of [
    [title, IN_TITLE],
    [section, IN_HEADING],
  ] as const)
    for (const { word, stem } of telling(part)) {
      words.add(word);
      counts.set(stem, (counts.get(stem) ?? 0) | flag);
    }
  const tokens = telling(text);
  for (const { word, stem } of tokens) {
    words.add(word);
    const count = counts.get(stem) ?? 0;
    if ((count & TEXT_COUNT) < TEXT_COUNT) counts.set(stem, count + 1);
  }
  return { counts, words, length: Math.min(0xffff, Math.max(1, tokens.length)) };
}

const telling = (text: string): Token[] => tokenize(text).filter(({ word }) => !stopWords.has(word));
