import { stemmer } from 'stemmer';

/** One word of a text: `word` folded (lower case, no accents), `stem` its Porter stem, and where it stands. */
export type Token = { word: string; stem: string; start: number; end: number };

// Letters and digits of any script, with inner apostrophes; `c++`, `c#` and `f#` stay themselves.
const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*(?:\+\+|#(?![\p{L}\p{N}]))?/gu;

const stems = new Map<string, string>();
// Enough for the vocabulary of a large library (Heaps' law: some 50,000 words in 10 M tokens), and bounded.
const STEM_CACHE_LIMIT = 100_000;

/** Folds one word: lower case, compatibility forms and accents undone, possessive `'s` and apostrophes dropped. */
export function foldWord(word: string): string {
  const folded = isPlainAscii(word) ? word.toLowerCase() : foldUnicode(word);
  if (!folded.includes("'")) return folded;
  return folded.replace(/'s$/, '').replace(/'/g, '');
}

function isPlainAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function foldUnicode(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
}

/** The Porter stem of a folded word (M. F. Porter, "An algorithm for suffix stripping", 1980). */
export function stemWord(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = /^[a-z]+$/.test(word) ? stemmer(word) : word;
  if (stems.size >= STEM_CACHE_LIMIT) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** All words of a text, in order, with their places (offsets in UTF-16 units of the text as given). */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = foldWord(match[0]);
    if (word === '') continue;
    tokens.push({ word, stem: stemWord(word), start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** The folded words of a text joined by single spaces: two texts that differ only in case, accents, punctuation or space give the same. */
export function foldText(text: string): string {
  return tokenize(text)
    .map((token) => token.word)
    .join(' ');
}
