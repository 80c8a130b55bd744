import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { SegueError } from '../domain/errors.js';
import type { VectorIndex, VectorIndexes } from './ingest-ports.js';
import { damagedIndex, type Meta } from './library-file-schema.js';

/**
 * Reads the vector file after checking its size and sum: the native reader trusts what it reads.
 * @throws SegueError `index-damaged`
 */
export function loadVectorFile(
  { vectors, vectorsBytes, vectorsCheck, dimensions }: Meta,
  dataDir: string,
  indexes: Pick<VectorIndexes, 'load'>,
  into?: VectorIndex,
): VectorIndex | undefined {
  if (!vectors) return undefined;
  const file = join(dataDir, vectors);
  try {
    if (!isWhole(file, vectorsBytes, vectorsCheck)) throw damagedIndex(dataDir);
    if (into?.dimensions !== Number(dimensions)) return indexes.load(file, Number(dimensions));
    into.reload(file);
    return into;
  } catch (error) {
    if (error instanceof SegueError) throw error;
    throw damagedIndex(dataDir, error);
  }
}

/** CRC-32 of a file, in hexadecimal; read in pieces, because the file may be as large as all the memory to spare. */
export function checkSum(file: string): string {
  const piece = Buffer.alloc(1 << 20);
  const handle = openSync(file, 'r');
  try {
    let sum = 0;
    for (;;) {
      const size = readSync(handle, piece);
      if (size === 0) return sum.toString(16);
      sum = crc32(piece.subarray(0, size), sum);
    }
  } finally {
    closeSync(handle);
  }
}

/** Whether a vector file is the one that was written. @throws when it cannot be read */
export const isWhole = (file: string, bytes: string | undefined, check: string | undefined): boolean =>
  statSync(file).size === Number(bytes) && checkSum(file) === check;

/** A vector of length 1 as it is kept in `vector_changes`: 32-bit numbers. */
export function encodeVector(vector: readonly number[]): Uint8Array {
  const length = Math.hypot(...vector) || 1;
  return new Uint8Array(Float32Array.from(vector, (value) => value / length).buffer);
}

/** Copies, because a blob's address need not be a multiple of four. */
export const decodeVector = (data: Uint8Array): Float32Array =>
  new Float32Array(Uint8Array.from(data).buffer);
