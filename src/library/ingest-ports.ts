import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { Layout, ParsedGuide } from '../domain/guide.js';
import type { Found, FoundDocument } from './find-documents.js';
import type { RawDocument } from './raw-document.js';

/** What turns texts into vectors, named: an index belongs to the embedder whose `id` it carries. */
export type Embedder = EmbeddingsInterface & { readonly id: string };

/** Vectors by label (a whole number ≥ 0), nearest first by cosine. The library knows it only by this; search has the implementation. */
export type VectorIndex = {
  readonly dimensions: number;
  /** Puts a vector under a label; another vector under the same label gives way. */
  add(label: number, vector: readonly number[]): void;
  remove(label: number): void;
  /** The vector as kept, of length 1; `undefined` for a label without one. */
  vector(label: number): number[] | undefined;
  /** At most `limit` labels by falling cosine similarity (-1 to 1). */
  nearest(vector: readonly number[], limit: number): { label: number; similarity: number }[];
  /** Writes the file. @param size how many labels hold a vector, for it to see when too many were removed */
  save(path: string, size: number): void;
  /** Takes a file's vectors in the place of its own, without holding both. */
  reload(path: string): void;
};

export type VectorIndexes = {
  create(dimensions: number): VectorIndex;
  /** Throws when the file is no vector index of these dimensions. */
  load(path: string, dimensions: number): VectorIndex;
  /** Whether a file that was written is there to its end. */
  isComplete(path: string): boolean;
};

/** Finding, reading and parsing documents: three steps that ingest only puts in order. */
export type DocumentReading = {
  /** What cannot be looked into is a problem in its answer, not an exception. */
  find(paths: readonly string[]): Promise<Found>;
  /** @throws SegueError `unreadable-document` */
  read(document: Pick<FoundDocument, 'path' | 'absolutePath' | 'size'>): Promise<RawDocument>;
  parse(document: RawDocument, name: string): ParsedDocument;
};

export type ParsedDocument =
  | { layout: 'listing' }
  | { layout: Layout; guide: ParsedGuide; found: string[]; missing: string[]; warnings: string[] };
