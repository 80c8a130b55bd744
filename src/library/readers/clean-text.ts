// Marks that steer how text is drawn and are no part of it: zero-width spaces, joiners between Latin letters,
// byte-order and direction marks, soft hyphens, and control characters except tab, line feed and form feed.
const invisible =
  /(?![\t\n\f])\p{Cc}|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
// Joiners carry meaning in Indic and Arabic scripts and inside emoji; elsewhere they are debris of web pages.
const strayJoiner =
  /(?<![\u{600}-\u{1FFF}\u{2600}-\u{10FFFF}])[\u200C\u200D]|[\u200C\u200D](?![\u{600}-\u{1FFF}\u{2600}-\u{10FFFF}])/gu;
// The soft return of word processors, NEL, and Unicode's line and paragraph separators.
const otherLineEnd = /[\v\u0085\u2028\u2029]/g;
const wideSpace = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
// A hyphen that may not break, the "true" hyphen, and a minus sign before a digit read as the plain hyphen.
const otherHyphen = /[\u2010\u2011]|\u2212(?=\s?\d)/g;
// Ligatures of the Latin presentation forms, which PDF files are full of.
const ligatures: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
const ligature = /[\uFB00-\uFB06]/g;
// Letters that are as they should be already: ASCII, composed Latin, dashes, quotes, bullets, currencies, arrows, shapes.
const plain =
  /^[\t\n\f\x20-\x7E\u00A1-\u00AC\u00AE-\u024F\u2013-\u2027\u2030-\u205E\u20A0-\u20C0\u2190-\u21FF\u25A0-\u27BF]*$/;

/**
 * The same text with one way of writing each letter: composed (Unicode NFC), without invisible characters, with
 * plain spaces, hyphens and ligatures, and with `\n` as the only line end. Lines, curly quotes and dashes stay.
 */
export function cleanText(text: string): string {
  const unix = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (plain.test(unix)) return unix;
  const visible = unix.replace(otherLineEnd, '\n').replace(invisible, '');
  return (/[\u200C\u200D]/.test(visible) ? visible.replace(strayJoiner, '') : visible)
    .replace(wideSpace, ' ')
    .replace(otherHyphen, '-')
    .replace(ligature, (letter) => ligatures[letter] ?? letter)
    .normalize('NFC');
}

/** One line of text: cleaned, each run of white space one space, none at its ends. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
