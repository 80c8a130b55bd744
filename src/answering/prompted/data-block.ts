/**
 * A boundary that nobody who wrote a guide or a question can have known: 96 bits in hexadecimal, made for one request.
 * @param random gives that many random bytes
 */
export const makeBoundary = (random: (bytes: number) => Uint8Array): string =>
  Array.from(random(12), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Text of other people for a prompt, between marks that carry the boundary. The signs that marks are made of are taken
 * out of the text, so that nothing in it can look like the end of its block.
 */
export const dataBlock = (boundary: string, label: string, text: string): string =>
  `⟦${boundary} ${label}⟧\n${text.replaceAll(boundary, '').replace(/[⟦⟧]/g, '').trim()}\n⟦${boundary} end⟧`;
