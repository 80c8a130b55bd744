/**
 * Makes texts comparable: lower case, one kind of dash, quote and space, without `**` and signs that nobody sees.
 * Citation markers stay: see `foldReply`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\*\*|[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u201a\u2032]/g, "'")
    .replace(/[\u201c-\u201e\u2033]/g, '"')
    .replace(/\s+/g, ' ');
}

/** A reply folded, without its markers: "$40,000 [1] to $110,000 [2]" holds "$40,000 to $110,000". */
export const foldReply = (text: string): string => fold(text.replace(/\s?\[\d+\]/g, ''));

/**
 * Whether a folded text holds a fact (folded here). Words may stand inside others, but no number is cut: "16 months"
 * does not hold "6 months".
 */
export function holdsFact(folded: string, fact: string): boolean {
  const sought = fold(fact).trim();
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
    const before = folded.slice(Math.max(0, at - 2), at);
    const after = folded.slice(at + sought.length, at + sought.length + 2);
    const cutAhead = /^\d/.test(sought) && /\d[.,]?$/.test(before);
    const cutBehind = /\d$/.test(sought) && /^[.,]?\d/.test(after);
    if (!cutAhead && !cutBehind) return true;
  }
  return false;
}
