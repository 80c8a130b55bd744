import { byteOfLetter, upperLetters } from './windows-1252.js';

const followers = `[${upperLetters}\u00A0-\u00BF]`;

// Runs that are UTF-8 read as Windows-1252 and that no language writes: â followed by two signs (quotes, dashes,
// bullets, arrows, the euro), Â or Ã followed by one, ðŸ and two (emoji), ï»¿ (byte-order mark), ï¬ and one
// (ligatures). Ã with a sign of the range 0x80–0x9F is an accented capital only before a letter: `MAÇÃ”` ends a quote.
const broken = new RegExp(
  `â${followers}{2}|Â${followers}|Ã[\u00A0-\u00BF]|Ã[${upperLetters}](?=\\p{L})|ðŸ${followers}{2}|ï»¿|ï¬${followers}`,
  'gu',
);
// The closing quote's last byte has no letter in Windows-1252, and many programs drop it.
const brokenClosingQuote = /â€(?=[\s.,;:!?)]|$)/gmu;
const MOST_PASSES = 3; // text that went through the mill three times has been seen; more has not

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Undoes UTF-8 that some program read as Windows-1252 (`donâ€™t` → `don’t`, `rÃ©sumÃ©` → `résumé`), also when it was
 * done twice.
 * @returns the text and how many places were repaired; the same text and 0 where nothing was broken
 */
export function repairMojibake(text: string): { text: string; repaired: number } {
  let repaired = 0;
  let current = text;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = repaired;
    current = current.replace(broken, (run) => {
      const mended = decodeRun(run);
      if (mended === undefined) return run;
      repaired++;
      return mended;
    });
    current = current.replace(brokenClosingQuote, () => {
      repaired++;
      return '”';
    });
    if (repaired === before) break;
  }
  return { text: current, repaired };
}

function decodeRun(run: string): string | undefined {
  const bytes = [...run].map(byteOfLetter);
  try {
    return utf8.decode(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}
