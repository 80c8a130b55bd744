import { Embeddings } from '@langchain/core/embeddings';
import { stopWords } from '../language/stop-words.js';
import { stemWord, tokenize } from '../language/tokens.js';
import { relatedGroups, relatedStems } from './vocabulary/related-words.js';

/** What the parts of a word add to a vector; chosen by measurement on plain full text's misses. */
const DIMENSIONS = 256;
const STEM = 1;
const LETTERS = 0.7;
const LETTER_GROUPS = [3, 4] as const;
const RELATED = 0.7;
/** Words whose features are held: the vocabulary of a large library, and bounded. */
const WORDS_HELD = 50_000;

/**
 * Vectors without a model: each word of a text adds its stem, its letter groups (so that misspellings are near) and
 * its related words to places that a hash chooses ("feature hashing", Weinberger et al., 2009). No training, no
 * download; the same text always gives the same vector, whatever else is in the library.
 */
export class HashingEmbeddings extends Embeddings {
  /** Names what the vectors come from, vocabulary and all: an index made under another id is made anew. */
  readonly id = `hashing-${DIMENSIONS}-${fingerprint().toString(36)}`;
  readonly #features = new Map<string, Float64Array>();

  constructor() {
    super({});
  }

  override async embedDocuments(documents: string[]): Promise<number[][]> {
    return documents.map((text) => this.#embed(text));
  }

  override async embedQuery(document: string): Promise<number[]> {
    return this.#embed(document);
  }

  #embed(text: string): number[] {
    const vector = new Array<number>(DIMENSIONS).fill(0);
    const counts = new Map<string, number>();
    for (const { word } of tokenize(text))
      if (!stopWords.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      const weight = Math.sqrt(count);
      const features = this.#featuresOf(word);
      for (let at = 0; at < features.length; at += 2) {
        const place = features[at] ?? 0;
        vector[place] = (vector[place] ?? 0) + weight * (features[at + 1] ?? 0);
      }
    }
    const length = Math.hypot(...vector);
    return length === 0 ? vector : vector.map((value) => value / length);
  }

  #featuresOf(word: string): Float64Array {
    const known = this.#features.get(word);
    if (known) return known;
    const features: number[] = [];
    const stem = stemWord(word);
    push(features, `s ${stem}`, STEM);
    const related = relatedStems(stem);
    for (const other of related) push(features, `s ${other}`, RELATED / Math.sqrt(related.size));
    const padded = `^${word}$`;
    const groups = LETTER_GROUPS.flatMap((size) =>
      Array.from({ length: Math.max(0, padded.length - size + 1) }, (_, at) => padded.slice(at, at + size)),
    );
    for (const group of groups) push(features, `g ${group}`, LETTERS / Math.sqrt(groups.length));
    const made = Float64Array.from(features);
    if (this.#features.size >= WORDS_HELD) this.#features.clear();
    this.#features.set(word, made);
    return made;
  }
}

const fingerprint = (): number =>
  hash32([STEM, LETTERS, LETTER_GROUPS, RELATED, relatedGroups, ...stopWords].join('\n'));

function push(features: number[], name: string, weight: number): void {
  const hash = hash32(name);
  features.push(hash % DIMENSIONS, hash & 0x40000000 ? weight : -weight);
}

/** FNV-1a over UTF-16 units, mixed at the end as in MurmurHash3 so that each bit depends on all. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
