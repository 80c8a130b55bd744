import { type Token, tokenize } from './tokens.js';

/** Where a phrase stands among the tokens: from `start` up to `end`, its own words at `places`. */
export type PhraseMatch<T> = {
  value: T;
  start: number;
  end: number;
  words: number;
  places: readonly number[];
};

export type PhraseMatcher<T> = (tokens: readonly Token[]) => PhraseMatch<T>[];

/** Stem of the one word that stands for a role, whoever names it. */
export const ROLE_STEM = '<role>';

/** Words that may stand between the two sides of a `~`: enough for "how much *would I then* make", too few to join two questions. */
const GAP = 4;

type Compiled<T> = { value: T; parts: string[][]; words: number };

/**
 * Compiles phrases for matching on stems (`=word`: on the word as written; `ROLE`: any role, where roles stand as one word). A phrase is words in a row; ` ~ ` allows up to
 * four words in between.
 * @returns a matcher that lists every phrase found, in order of place; overlapping matches are all listed
 */
export function compilePhrases<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseMatcher<T> {
  const byFirst = new Map<string, Compiled<T>[]>();
  for (const [phrase, value] of phrases) {
    const parts = phrase.split(' ~ ').map(toKeys);
    const first = parts[0]?.[0];
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    if (list.length === 0) byFirst.set(first, list);
    list.push({ value, parts, words: parts.reduce((sum, part) => sum + part.length, 0) });
  }
  return (tokens) => {
    const matches: PhraseMatch<T>[] = [];
    for (const [start, token] of tokens.entries()) {
      for (const key of [token.stem, `=${token.word}`]) {
        for (const { value, parts, words } of byFirst.get(key) ?? []) {
          const places = matchParts(tokens, start, parts);
          if (places) matches.push({ value, start, end: (places.at(-1) ?? start) + 1, words, places });
        }
      }
    }
    return matches;
  };
}

/** Stems, or `=word` for a word that must stand as written. */
function toKeys(phrase: string): string[] {
  return phrase
    .split(' ')
    .flatMap((word) =>
      word === 'ROLE'
        ? [ROLE_STEM]
        : tokenize(word).map((token) => (word.startsWith('=') ? `=${token.word}` : token.stem)),
    );
}

function matchParts(
  tokens: readonly Token[],
  start: number,
  parts: readonly string[][],
): number[] | undefined {
  const places: number[] = [];
  let at = start;
  for (const [index, part] of parts.entries()) {
    const latest = index === 0 ? at : at + GAP;
    while (at <= latest && !stands(tokens, at, part)) at++;
    if (at > latest) return undefined;
    for (let offset = 0; offset < part.length; offset++) places.push(at + offset);
    at += part.length;
  }
  return places;
}

function stands(tokens: readonly Token[], at: number, part: readonly string[]): boolean {
  return part.every((key, offset) => {
    const token = tokens[at + offset];
    return token !== undefined && (key.startsWith('=') ? `=${token.word}` : token.stem) === key;
  });
}

/** Of matches that share a word keeps the one with more words (then the closer together, then the earlier); matches of one value may overlap. */
export function keepStrongest<T>(matches: readonly PhraseMatch<T>[]): PhraseMatch<T>[] {
  const ranked = [...matches].sort(
    (a, b) => b.words - a.words || a.end - a.start - (b.end - b.start) || a.start - b.start,
  );
  const kept: PhraseMatch<T>[] = [];
  for (const match of ranked) {
    const covered = kept.some(
      (other) => other.value !== match.value && other.places.some((place) => match.places.includes(place)),
    );
    if (!covered) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}
