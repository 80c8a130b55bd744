import type { DocumentWords } from './document-words.js';
import { namesIn } from './known-names.js';
import {
  capitalTails,
  closingWords,
  joiningWords,
  labelWords,
  nounEnding,
  openingWords,
} from './resource-vocabulary.js';

/** `unsure`: items that may hold several names which could not be told apart. */
export type SplitList = { items: string[]; unsure: string[] };

// A word this long with an ending of English nouns is no first half of a brand name ("Visualization|Harbor"), with the exceptions
// that are listed as names. The ending shows that it is one word: "Simulatoropen" is two.
const LONG_WORD = 10;
// No list of resources is longer; running text in its place is left alone.
const LONGEST_LIST = 2_000;

/**
 * Splits names that a page glued together (`Coursera: WavesKhan Academy: AlgebraedX: …`) where it is
 * sure that one ends and the next begins; a name is never cut on a guess, so an unsure place stays glued. What makes it
 * sure: separators; a known name on one side; a word that names end with; a bracket or a web address that closes; two
 * `Provider: title` in what would be one; a long word or a set of initials; or words that stand alone elsewhere in the document.
 */
export function splitGluedList(text: string, document: DocumentWords): SplitList {
  if (text.length > LONGEST_LIST) return { items: [text], unsure: [text] };
  const items: string[] = [];
  const unsure: string[] = [];
  for (const piece of text
    .split(/\s*[•·▪|;\t]\s*|\s+[–—]\s+(?=\p{Lu}[\p{L} ]{2,30}: )/u)
    .flatMap(splitCommas)) {
    for (const { item, sure } of splitPiece(piece.trim(), document)) {
      items.push(item);
      if (!sure) unsure.push(item);
    }
  }
  return { items, unsure };
}

/** `Coursera: Waves, edX: Tides`: commas part names only where each part names its provider. */
function splitCommas(text: string): string[] {
  const parts = text.split(/,\s+/);
  return parts.every(hasProvider) ? parts : [text];
}

type Item = { item: string; sure: boolean };

function splitPiece(text: string, document: DocumentWords): Item[] {
  const items: Item[] = [];
  if (text === '') return items;
  const names = namesIn(text, document);
  let start = 0;
  let sure = true;
  for (const place of places(text)) {
    if (names.some((name) => place > name.start && place < name.end)) continue;
    const verdict = judge({ text, start, place, names, document });
    if (verdict === 'whole') continue;
    if (verdict === 'unsure') {
      sure = false;
      continue;
    }
    items.push({ item: text.slice(start, place).trim(), sure });
    start = place;
    sure = true;
  }
  items.push({ item: text.slice(start).trim(), sure });
  return items.filter(({ item }) => item !== '');

  /** Where a new item may begin: a capital, digit or opening quote stuck to what stands before, or a name with a small first letter. */
  function places(from: string): number[] {
    const found = new Set<number>();
    for (const match of from.matchAll(/(?<=[\p{Ll}\d)\]”"!?®™+#])(?=\p{Lu})|(?<=[\p{Ll})])(?=[\d“])/gu))
      found.add(match.index);
    for (const { start: at } of names) if (/[^\s(/“"'’‘[\-.&]/.test(from[at - 1] ?? ' ')) found.add(at);
    return [...found].sort((a, b) => a - b);
  }
}

type Place = {
  text: string;
  /** Where the item that is being read began. */
  start: number;
  place: number;
  names: ReturnType<typeof namesIn>;
  document: DocumentWords;
};

/** Whether a new item begins at `place` (`sure`), may begin (`unsure`), or the name surely goes on (`whole`). */
function judge({ text, start, place, names, document }: Place): 'sure' | 'unsure' | 'whole' {
  const item = text.slice(start, place);
  const left = /[\p{L}\p{N}+#]+$/u.exec(item)?.[0] ?? '';
  const leftWord = /\p{Lu}?\p{Ll}+$/u.exec(item)?.[0] ?? left;
  const right = /^(?:\p{Lu}+(?!\p{Ll})\p{N}*|\p{Lu}?[\p{Ll}]+|\p{N}+)/u.exec(text.slice(place))?.[0] ?? '';
  const small = leftWord.toLowerCase();
  const wholeWord = leftWord === left;
  const words = item.trim().split(/\s+/).length;

  if (joiningWords.has(small) && wholeWord) return 'whole';
  const begun = names.find((name) => name.start === place);
  // "VoxMeta" may be one name; "VoxLabKaggle" is not.
  if (begun) return begun.closes || words >= 2 ? 'sure' : 'unsure';
  const ended = names.find((name) => name.end === place);
  if (ended) return ended.closes && words >= 2 ? 'sure' : 'unsure';
  if (/\([^()]*\)$/.test(item) || /[\p{Ll}][”"!?]$/u.test(item)) return 'sure';
  if (
    /(?:^|[\s/])(?:C\+\+|[CF]#)$/.test(item) ||
    /\p{L}\.(?:com|org|net|io|ai|dev|edu|gov|co\.uk)$/u.test(item)
  )
    return 'sure';
  if (/^“/.test(text.slice(place))) return 'sure';
  // An item of one word that nobody knows is more likely the first half of a name.
  if (words < 2) return 'whole';
  const closes = closingWords.has(small) && (wholeWord || small.endsWith('s'));
  if (/^\p{N}/u.test(right)) return closes && small.endsWith('s') ? 'sure' : 'whole';
  if (closes) return 'sure';
  if (leftWord === '' || !/^\p{Lu}/u.test(right)) return 'unsure';
  if (labelWords.has(right) && text.startsWith(': ', place + right.length)) return 'sure';
  if (hasProvider(item) && onlyPlaceBeforeProvider(text, place, names)) return 'sure';
  if (!wholeWord) return 'unsure';
  if (openingWords.has(right)) return 'sure';
  const isWord = nounEnding.test(small) || document.standsAlone(small, 'lower');
  if (isInitials(right) && leftWord.length >= 4 && isWord) return 'sure';
  if (leftWord.length >= LONG_WORD && nounEnding.test(small)) return 'sure';
  return standAlone(leftWord, right, document) ? 'sure' : 'unsure';
}

const isInitials = (right: string): boolean => /^\p{Lu}{3,}$/u.test(right) && !capitalTails.has(right);

/** `Coursera: Title`: one item has at most one such opening. */
const hasProvider = (item: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N} .&'’+-]{1,40}: \S/u.test(item.trim());

/** Whether `Provider: ` follows within a few words and nowhere before it could another item begin. */
function onlyPlaceBeforeProvider(text: string, place: number, names: Place['names']): boolean {
  const provider = /^\p{Lu}[\p{L}\p{N}]*(?:[ &'’-][\p{L}\p{N}]+){0,3}: /u.exec(text.slice(place))?.[0];
  if (provider === undefined) return false;
  const last = text.lastIndexOf(': ', place);
  const between = text.slice(last, place + provider.length);
  const glued = [...between.matchAll(/(?<=\p{Ll})(?=\p{Lu})/gu)].filter(
    ({ index }) => !names.some((name) => last + index > name.start && last + index < name.end),
  );
  return glued.length === 1;
}

/** Both words stand alone elsewhere in the document, and nowhere as one or one behind the other. */
function standAlone(left: string, right: string, document: DocumentWords): boolean {
  if (left.length < 4 || right.length < 4) return false;
  return (
    document.standsAlone(left, 'lower') &&
    document.standsAlone(right, 'exact') &&
    !document.areNeighbours(left, right)
  );
}
