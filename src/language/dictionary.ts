import english from 'dictionary-en';

/** The flags of each lemma: which endings it takes. */
let lemmas: ReadonlyMap<string, string> | undefined;

/**
 * Endings, the flag of the lemmas that take them (as in the dictionary's affix file), and what those may have in their
 * place: "carried" is "carry", "tried" no slip of "tired".
 */
const endings: readonly (readonly [ending: string, flag: string, lemma: readonly string[]])[] = [
  ['ies', 'S', ['y']],
  ['ied', 'D', ['y']],
  ['iest', 'T', ['y']],
  ['ier', 'R', ['y']],
  ['es', 'S', ['', 'e']],
  ['s', 'S', ['']],
  ['ed', 'D', ['', 'e']],
  ['ing', 'G', ['', 'e']],
  ['est', 'T', ['', 'e']],
  ['er', 'R', ['', 'e']],
  ['ers', 'Z', ['', 'e']],
  ['ly', 'Y', ['', 'le']],
];
/** Before these a last consonant is doubled ("planned"). */
const doubles: ReadonlySet<string> = new Set(['ed', 'ing']);
const doubled = /([bdfgklmnprtvz])\1$/;
/** Shorter lemmas are names of letters and units. */
const SHORTEST = 3;

/**
 * Whether English has a word, as the lemmas of the Hunspell dictionary (SCOWL, size 60) tell it; names do not count.
 * The list is unpacked at the first question (some milliseconds).
 * @param word lower case
 */
export function isEnglishWord(word: string): boolean {
  lemmas ??= readLemmas();
  if (lemmas.has(word)) return true;
  const known = lemmas;
  return endings.some(([ending, flag, places]) => {
    if (!word.endsWith(ending)) return false;
    const base = word.slice(0, -ending.length);
    const takes = (lemma: string): boolean => known.get(lemma)?.includes(flag) ?? false;
    if (base.length < SHORTEST) return false;
    return (
      places.some((place) => takes(base + place)) ||
      (doubles.has(ending) && doubled.test(base) && takes(base.slice(0, -1)))
    );
  });
}

function readLemmas(): Map<string, string> {
  const text = new TextDecoder().decode(english.dic);
  const read = new Map<string, string>();
  for (const [, lemma = '', flags = ''] of text.matchAll(/^([a-z]{3,})(?:\/(\w*))?$/gm))
    read.set(lemma, flags);
  return read;
}
