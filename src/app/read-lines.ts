import { createInterface } from 'node:readline';

/** The lines of a stream that hold something, with their numbers from 1. */
export async function* readLines(
  input: NodeJS.ReadableStream,
): AsyncGenerator<{ number: number; text: string }> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const text = line.replace(/^\uFEFF/, '').trim();
    if (text !== '') yield { number, text };
  }
}
