/**
 * A heading or name for comparing: lower case, without apostrophes, accents or punctuation, words one space apart. "You’ll Need:"
 * and "you'll need" are one. Cheaper than the folding of search, which stems as well: every line of a document passes here.
 */
export function foldHeading(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/['’‘\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
