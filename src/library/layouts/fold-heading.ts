const plain = /^[\x20-\x7e]*$/;

/**
 * A heading or name for comparing: lower case, without apostrophes, accents or punctuation, words one space apart. "You’ll Need:"
 * and "you'll need" are one. Cheaper than the folding of search, which stems as well: every line of a document passes here.
 */
export function foldHeading(text: string): string {
  if (plain.test(text)) {
    return text
      .replace(/'/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9+#]+/g, ' ')
      .trim();
  }
  return text
    .normalize('NFKD')
    .replace(/['’‘]|\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
