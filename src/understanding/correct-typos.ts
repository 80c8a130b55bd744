import { isEnglishWord } from '../language/dictionary.js';
import { editDistance } from '../language/edit-distance.js';
import { generalWords } from '../language/stop-words.js';
import { stemWord, type Token, tokenize } from '../language/tokens.js';
import { abbreviations } from './vocabulary/abbreviations.js';

/** Words that a misspelt word may have meant, looked up by their first letter and length. */
export type Lexicon = {
  has(word: string): boolean;
  near(word: string): string | undefined;
  /** Stems of the words that roles are called by. */
  names: ReadonlySet<string>;
};

/** A slip of one letter from four letters on, of two from eight on: shorter words turn into other words too easily. */
const slipsAllowed = (length: number): number => (length >= 8 ? 2 : length >= 4 ? 1 : 0);

/** @param names those of the words that roles are called by */
export function buildLexicon(words: Iterable<string>, names: ReadonlySet<string> = new Set()): Lexicon {
  const all = new Set<string>();
  const ranks = new Map<string, number>();
  const stems = new Set<string>();
  const shelves = new Map<string, string[]>();
  for (const word of words) {
    if (all.has(word)) continue;
    all.add(word);
    ranks.set(word, ranks.size);
    stems.add(stemWord(word));
    const shelf = `${word[0]}${word.length}`;
    const list = shelves.get(shelf);
    if (list) list.push(word);
    else shelves.set(shelf, [word]);
  }
  return {
    names: new Set([...names].map(stemWord)),
    // An inflection of a known word is no slip.
    has: (word) => all.has(word) || (stems.has(stemWord(word)) && isEnglishWord(word)),
    near(word) {
      const slips = slipsAllowed(word.length);
      if (slips === 0 || /\d/.test(word)) return undefined;
      let best: string | undefined;
      let least = slips + 1;
      // Of words equally near the one given first is meant: names of roles come before other words.
      let rank = Number.POSITIVE_INFINITY;
      for (let length = word.length - slips; length <= word.length + slips; length++) {
        for (const candidate of firstLetters(word).flatMap(
          (first) => shelves.get(`${first}${length}`) ?? [],
        )) {
          if (
            candidate.length < 4 ||
            isOtherEnding(word, candidate) ||
            inflection(word) !== inflection(candidate)
          )
            continue;
          const distance = editDistance(word, candidate, Math.min(least, slips));
          if (distance > slips) continue;
          // The same letters in another order are what fast fingers make of a word.
          const place = (ranks.get(candidate) ?? 0) - (sameLetters(word, candidate) ? ranks.size : 0);
          if (distance < least || (distance === least && place < rank))
            [best, least, rank] = [candidate, distance, place];
        }
      }
      return best;
    },
  };
}

const sameLetters = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

/** Letters that sound alike at the beginning of a word: "sertificate". */
const soundsLike: Readonly<Record<string, string>> = {
  s: 'c',
  c: 'sk',
  k: 'c',
  f: 'p',
  j: 'g',
  g: 'j',
  z: 's',
};
/** A short word with another first letter is another word. */
const LONG_WORD = 7;

const firstLetters = (word: string): string[] => [
  word[0] ?? '',
  ...(word.length >= LONG_WORD ? (soundsLike[word[0] ?? ''] ?? '') : ''),
];

/** "trendin" for "trending". */
function droppedG(word: string, lexicon: Lexicon): string | undefined {
  if (!/.{3}in$/.test(word)) return undefined;
  return [`${word}g`, word.slice(0, -2)].find((candidate) => lexicon.has(candidate));
}

/** "played" is no slip of "player": an ending that inflects stays. */
const inflection = (word: string): string => /(?:ed|ing)$/.exec(word)?.[0] ?? '';

/** In a short word another last letter makes another word ("audit", "audio"), not a slip. */
function isOtherEnding(word: string, candidate: string): boolean {
  return word.length <= 5 && word.length === candidate.length && word.slice(0, -1) === candidate.slice(0, -1);
}

/** Real words that fast fingers make of the words of a question. */
const slipsThatAreWords: Readonly<Record<string, string>> = {
  form: 'from',
  dose: 'does',
  chose: 'choose',
  carer: 'career',
  carers: 'careers',
  loner: 'longer',
  leaner: 'learner',
  abut: 'about',
  careen: 'career',
  deign: 'design',
  fiend: 'find',
  mange: 'manage',
  tine: 'time',
  ween: 'when',
  whet: 'what',
  whit: 'what',
  wile: 'while',
  wold: 'would',
  wort: 'worth',
};

/** Heads of roles as people shorten them, beside the rest of a role's name. */
const shortHeads: Readonly<Record<string, string>> = {
  tech: 'technician',
  asst: 'assistant',
  rep: 'representative',
  exec: 'executive',
  mgr: 'manager',
  coord: 'coordinator',
};

/** A real word is no slip of another ("parish" of "Paris"). */
const isAnotherWord = (word: string, near: string): boolean =>
  slipsThatAreWords[word] !== near && isEnglishWord(word);

/**
 * Spells out abbreviations and mends misspelt words of a question. A word stays as it is when it is in the lexicon, a
 * function word, a word of the library (`isKnown`), or a real word that no role's name beside it makes a slip.
 * @returns the tokens, mended ones with their new word and stem at their old place
 */
export function correctTypos(text: string, lexicon: Lexicon, isKnown: (word: string) => boolean): Token[] {
  const found = tokenize(text);
  return found.flatMap((token, at) => {
    // "R" is a language where "r" is a word.
    if (/^[B-HJ-Z]$/.test(text.slice(token.start, token.end))) return [token];
    // "A blasting tech", with a guide to the blasting technician.
    const head = shortHeads[token.word];
    const named =
      head !== undefined && lexicon.names.has(stemWord(head)) && lexicon.names.has(found[at - 1]?.stem ?? '');
    const spelledOut = named ? head : abbreviations[token.word];
    if (spelledOut !== undefined)
      return tokenize(spelledOut).map((word) => ({ ...word, start: token.start, end: token.end }));
    const near = nearest(token.word);
    if (near === undefined || (isAnotherWord(token.word, near) && !completesName(near, at))) return [token];
    return [{ ...token, word: near, stem: stemWord(near) }];
  });

  function nearest(word: string): string | undefined {
    if (lexicon.has(word) || generalWords.has(word) || isKnown(word)) return undefined;
    return droppedG(word, lexicon) ?? lexicon.near(word);
  }

  /** "Emergancy planer", with a guide to the emergency planner. */
  function completesName(near: string, at: number): boolean {
    const isName = (word: string | undefined): boolean =>
      word !== undefined && lexicon.names.has(stemWord(nearest(word) ?? word));
    return lexicon.names.has(stemWord(near)) && (isName(found[at - 1]?.word) || isName(found[at + 1]?.word));
  }
}
