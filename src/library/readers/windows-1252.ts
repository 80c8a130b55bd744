// The letters of the bytes 0x80 to 0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt); all other bytes are
// the letters of their number. Node's own decoder of that name gives control characters for these (nodejs/node#56542).
export const upperLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const byteOf = new Map([...upperLetters].map((letter, at) => [letter, 0x80 + at]));

/** The letter of a byte in Windows-1252. */
export const letterOfByte = (byte: number): string =>
  byte >= 0x80 && byte <= 0x9f ? upperLetters.charAt(byte - 0x80) : String.fromCharCode(byte);

/** The byte of a letter in Windows-1252; a number above 255 for a letter that has none. */
export const byteOfLetter = (letter: string): number => byteOf.get(letter) ?? letter.charCodeAt(0);
