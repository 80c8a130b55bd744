import type { ParsedGuide } from '../domain/guide.js';
import type { Passage } from '../domain/passage.js';
import { stopWords } from '../language/stop-words.js';
import { tokenize } from '../language/tokens.js';
import { COUNT_STEP } from './library-file-postings.js';

/** How much a word counts in a passage's title and heading, beside 1 in its text (chosen by measurement; multiples of 1/COUNT_STEP). */
export const FIELD_WEIGHTS = { title: 2, section: 1 } as const;

/** What one passage gives to the full text: each stem with its weighted count in quarters, each word, and the length in words. */
export type IndexedWords = { counts: Map<string, number>; words: Set<string>; length: number };

/** The words that every passage of a guide is found by: its title and its roles. Siblings share paragraphs, and only these tell them apart. */
export const titleWords = (guide: Pick<ParsedGuide, 'title' | 'from' | 'to'>): string =>
  [guide.title, guide.from ?? '', guide.to].join('\n');

/** Counts the words of a passage, function words left out. A title word counts once, however often the title repeats it. */
export function indexWords(
  title: string,
  { section, text }: Pick<Passage, 'section' | 'text'>,
): IndexedWords {
  const counts = new Map<string, number>();
  const words = new Set<string>();
  const add = (part: string, weight: number, once: boolean): number => {
    const seen = new Set<string>();
    let length = 0;
    for (const { word, stem } of tokenize(part)) {
      if (stopWords.has(word)) continue;
      length++;
      words.add(word);
      if (once && seen.has(stem)) continue;
      seen.add(stem);
      counts.set(stem, (counts.get(stem) ?? 0) + weight);
    }
    return length;
  };
  add(title, FIELD_WEIGHTS.title, true);
  const sectionLength = add(section, FIELD_WEIGHTS.section, true);
  const textLength = add(text, 1, false);
  for (const [stem, count] of counts) counts.set(stem, Math.min(255, Math.round(count * COUNT_STEP)));
  return { counts, words, length: Math.min(0xffff, Math.max(1, sectionLength + textLength)) };
}
