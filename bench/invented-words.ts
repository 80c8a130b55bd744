import { createRandom, type Random } from './random.js';

/** Words that real guides hold in number; the most common ones of the invented language. */
const everyday = `
experience skills projects career build learn team industry data design companies work portfolio technical knowledge tools
understanding systems process training practice background role community develop clients management research online course
software certification field market professional network interview resume salary growth creative quality safety customers
analysis planning communication problem solving basics advanced fundamentals methods standards equipment materials health
business support service production models reports records budget schedule deadlines meetings feedback patients students
machines sensors maps samples documents contracts policies audits vendors logistics energy water climate soil timber textile
sound light colour video images language writing teaching coaching sales marketing finance law ethics statistics geometry
`
  .trim()
  .split(/\s+/);

const functionWords =
  'the a of to and in for with on your you that is are as by from this it will can at or have be'.split(' ');

const starts = 'b br c ch cr d dr f fl g gr h j k l m n p pl pr qu r s sc sh st t tr v w'.split(' ');
const middles = 'a e i o u ai ea ou oo ee'.split(' ');
const ends = 'n r l t s nd rt st m ck p ng rd lth mber nter ding tion ment ing ist or er al ic'.split(' ');

/** A vocabulary of `size` words, the most common first. */
export function inventVocabulary(size: number, seed: number): string[] {
  const random = createRandom(seed);
  const words = new Set(everyday);
  while (words.size < size) {
    const syllables = 1 + random.whole(2);
    let word = '';
    for (let at = 0; at < syllables; at++) word += random.pick(starts) + random.pick(middles);
    words.add(word + random.pick(ends));
  }
  return [...words];
}

/**
 * Draws words as texts do: the word of rank r about as often as 1 / (r + 2.7) (Mandelbrot's form of Zipf's law), and
 * function words between them, two in five.
 */
export function createWriter(
  vocabulary: readonly string[],
  random: Random,
): { word(): string; sentence(): string; sentences(count: number): string } {
  const sums = new Float64Array(vocabulary.length);
  let sum = 0;
  for (let rank = 0; rank < sums.length; rank++) {
    sum += 1 / (rank + 2.7);
    sums[rank] = sum;
  }
  const word = (): string => {
    const drawn = random.unit() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < drawn) low = middle + 1;
      else high = middle;
    }
    return vocabulary[low] as string;
  };
  const sentence = (): string => {
    const length = 9 + random.whole(12);
    const text = Array.from({ length }, () =>
      random.chance(0.4) ? random.pick(functionWords) : word(),
    ).join(' ');
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
  };
  return { word, sentence, sentences: (count) => Array.from({ length: count }, sentence).join(' ') };
}

export const titled = (text: string): string =>
  text.replace(/(?:^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
