import type { Guide, GuideId } from '../domain/guide.js';
import type { Hit, Passage } from '../domain/passage.js';

/** What answering reads from: the library of one moment. */
export type Sources = {
  guide(id: GuideId): Guide | undefined;
  /** In reading order. */
  passages(id: GuideId): readonly Passage[];
  /** Ranked passages, of these guides only when any are given. */
  search(query: string, options: { guides?: readonly GuideId[]; limit: number }): Promise<readonly Hit[]>;
  /** How telling a word's stem is (inverse document frequency, 0 and up); a word that no passage holds is the most telling. */
  weight(stem: string): number;
  /** Whether no passage of the library holds a word of this stem. */
  isForeign(stem: string): boolean;
  /** Other stems for the same thing ("earn" for "salary"), without the stem itself. */
  synonyms(stem: string): readonly string[];
  /** Known words that a word no passage holds may be a misspelling of. */
  spellings(word: string): readonly string[];
};
