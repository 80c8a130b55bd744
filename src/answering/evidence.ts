import type { Guide } from '../domain/guide.js';
import type { Passage } from '../domain/passage.js';
import { compilePhrases } from '../language/match-phrases.js';
import { splitSentences } from '../language/sentences.js';
import { queryStopWords } from '../language/stop-words.js';
import { stemWord, tokenize } from '../language/tokens.js';
import type { Sources } from './sources.js';

/** A piece of a passage that can be said and quoted as it stands: a sentence, or one item of a list. */
export type Unit = { passage: Passage; text: string; quote: string; isItem: boolean };

/** Cuts a passage into its units. List marks are not part of a unit. */
export function toUnits(passage: Passage): Unit[] {
  const heading = passage.field === 'section' ? passage.section.split(' › ').at(-1) : undefined;
  return passage.text.split('\n').flatMap((line): Unit[] => {
    const item = /^\s*(?:[-•*]|\d+[.)])\s+(.*)$/.exec(line);
    const text = (item?.[1] ?? line).trim();
    // An article's passage opens with its heading, which the section names already.
    if (
      text === '' ||
      text === heading ||
      (passage.field === 'roadmap' && /^(?:Tasks|Resources):$/.test(text))
    )
      return [];
    if (item) return [{ passage, text, quote: text, isItem: true }];
    return splitSentences(text).map((sentence) => ({
      passage,
      text: sentence,
      quote: sentence,
      isItem: false,
    }));
  });
}

/** Of an FAQ entry the answer is said, not the question; of a skill what is said of it, not its name. */
export function withoutQuestion(units: readonly Unit[]): readonly Unit[] {
  const [first] = units;
  const isHead = first?.text.endsWith('?') || first?.passage.field === 'skills-to-learn';
  return units.length > 1 && isHead && first?.isItem === false ? units.slice(1) : units;
}

/** The words of a question that say what it is about, each with how telling it is. */
export type Terms = {
  stem: string;
  word: string;
  weight: number;
  alternatives: readonly string[];
  foreign: boolean;
}[];

/** @param leftOut stems that the scope of the answer already covers (role names, say) */
export function toTerms(
  question: string,
  sources: Pick<Sources, 'weight' | 'synonyms' | 'isForeign' | 'spellings'>,
  leftOut: ReadonlySet<string> = new Set(),
): Terms {
  const terms = new Map<string, Terms[number]>();
  for (const { word, stem } of tokenize(question)) {
    if (queryStopWords.has(word) || leftOut.has(stem) || terms.has(stem)) continue;
    const foreign = sources.isForeign(stem);
    const spellings = foreign ? sources.spellings(word).map(stemWord) : [];
    // A misspelt word is as telling as the word it stands for; one that nothing explains is the most telling of all.
    const weight =
      spellings.length > 0
        ? Math.min(...spellings.map((other) => sources.weight(other)))
        : sources.weight(stem);
    terms.set(stem, { stem, word, weight, alternatives: [...sources.synonyms(stem), ...spellings], foreign });
  }
  return [...terms.values()];
}

/** A synonym counts for most of the word itself: the same thing said otherwise, now and then something near. */
const SYNONYM_SHARE = 0.8;

/** "DAW" for a digital audio workstation: the first letters of words in a row. Two letters would stand everywhere. */
const isAcronym = (word: string): boolean => /^[a-z]{3,5}$/.test(word);

/** Share of the terms' weight that a text holds, 0 to 1. */
export function coverage(text: string, terms: Terms): number {
  const tokens = tokenize(text);
  const stems = new Set(tokens.map((token) => token.stem));
  const initials = tokens.map((token) => token.word[0]).join('');
  let all = 0;
  let held = 0;
  for (const { stem, word, weight, alternatives, foreign } of terms) {
    all += weight;
    if (stems.has(stem)) held += weight;
    else if (alternatives.some((other) => stems.has(other))) held += weight * (foreign ? 1 : SYNONYM_SHARE);
    else if (foreign && isAcronym(word) && initials.includes(word)) held += weight * SYNONYM_SHARE;
  }
  return all === 0 ? 0 : held / all;
}

/** Words of a facet that make a sentence of any passage evidence for it. */
export const holdsEvidence = (text: string, words: readonly string[]): boolean => evidenceIn(text, words) > 0;

/** Words of the longest phrase of evidence that a text holds: "hours a week" says more of the time to give than "hour". */
export function evidenceIn(text: string, words: readonly string[]): number {
  const found = compilePhrases(words.map((word) => [word, true] as const))(tokenize(text));
  return Math.max(0, ...found.map((match) => match.words));
}

/** Stems of a guide's own names: in an answer from this guide they tell nothing apart. */
export function nameStems(guides: readonly Pick<Guide, 'from' | 'to'>[]): Set<string> {
  return new Set(
    guides.flatMap(({ from, to }) => tokenize(`${from ?? ''} ${to}`).map((token) => token.stem)),
  );
}
