import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

// hnswlib's file: a header, one record for each element, and behind them each element's links on the upper levels, told by
// their length (hnswalg.h, saveIndex). All numbers are little-endian; sizes take eight bytes.
const HEADER = 96;
const COUNT_AT = 16;
const RECORD_SIZE_AT = 24;
const LENGTH = 4;

/**
 * Whether a vector file ends where it must. hnswlib does not notice when a disk is full while it writes, and when it reads such a file
 * into an index that is in use, the process dies with it.
 */
export function isCompleteVectorFile(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const header = bytesOf(file, 0, HEADER);
    if (header.length < HEADER) return false;
    const count = Number(header.readBigUInt64LE(COUNT_AT));
    const links = HEADER + count * Number(header.readBigUInt64LE(RECORD_SIZE_AT));
    if (links + count * LENGTH > size) return false;
    const tail = bytesOf(file, links, size - links);
    let at = 0;
    for (let element = 0; element < count; element++) {
      if (at + LENGTH > tail.length) return false;
      at += LENGTH + tail.readUInt32LE(at);
    }
    return at === tail.length;
  } finally {
    closeSync(file);
  }
}

function bytesOf(file: number, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, from));
}
