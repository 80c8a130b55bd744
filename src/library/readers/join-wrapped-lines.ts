/** A line with the place it takes on the page: columns for plain text, points for a PDF. */
export type PlacedLine = { text: string; start: number; end: number; gapBefore: boolean };

const LONGEST_WORD = 60;
const endsSentence = /[.!?:;…]["'”’)\]]*$/;
const startsLower = /^["'“‘(]?\p{Ll}/u;
const startsNew = /^["'“‘(]?[\p{Lu}\p{N}]/u;

/** Whether a line reads on in the next: it ends no sentence, or the next does not start one. */
export const readsOn = (line: string, next: string): boolean =>
  !endsSentence.test(line) || !startsNew.test(next);
/** Whether a line can only be the rest of another. */
export const isRest = (line: string, next: string): boolean =>
  !endsSentence.test(line) && startsLower.test(next);

/** Whether the first word of `next` had no room behind `line` before `margin`: the mark of a line that a program broke. */
export function isFull(line: PlacedLine, next: PlacedLine, margin: number): boolean {
  const word = next.text.indexOf(' ') < 0 ? next.text.length : next.text.indexOf(' ');
  const letter = (next.end - next.start) / Math.max(1, next.text.length);
  return line.end + (word + 1) * letter > margin;
}

/** Whether a word was cut in two between the lines. */
export const breaksWord = (line: string, next: string): boolean =>
  /\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next);

/** Lines as one line of text; words that were hyphenated at a break are made whole. */
export function joinLines(lines: readonly string[], words: () => ReadonlySet<string>): string {
  const parts: string[] = [];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next === undefined) parts.push(line);
    else if (!breaksWord(line, next)) parts.push(line, ' ');
    else parts.push(keepsHyphen(line, next, words()) ? line : line.slice(0, -1));
  }
  return parts.join('');
}

// First parts that English joins with a hyphen; others were cut in two by the break.
const compoundHeads = new Set(
  'self non well part full half high low long short mid multi cross real hands day year step job ex e co pre post peer data open end user front back low large small fast slow time cost on off in up follow set one two three four five six seven eight nine ten first second third entry senior'.split(
    ' ',
  ),
);

/** What the document writes elsewhere decides; where it does not, whether the first part is one that takes a hyphen. */
function keepsHyphen(line: string, next: string, words: ReadonlySet<string>): boolean {
  const head = /\p{L}+(?=-$)/u.exec(line.slice(-LONGEST_WORD))?.[0].toLowerCase() ?? '';
  const tail = /^\p{Ll}+/u.exec(next)?.[0] ?? '';
  if (words.has(`${head}-${tail}`)) return true;
  if (words.has(head + tail)) return false;
  return compoundHeads.has(head);
}

/** The words of some lines in lower case, hyphenated ones whole; the last word of a line is left out when it is cut. */
export function wordsOf(lines: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*(?!-$)(?![\p{L}])/gu))
      words.add(word);
  }
  return words;
}
