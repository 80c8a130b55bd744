// Abbreviations after which a full stop ends no sentence.
const abbreviations =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|Dr|Mr|Mrs|Ms|Prof|Inc|Ltd|Co|St|No|approx|est|incl|U\.S|U\.K|Ph\.D|B\.Sc|M\.Sc)\.$/i;

/** Whether a piece of text ends in an abbreviation with its full stop ("approx."). */
export const endsInAbbreviation = (text: string): boolean => abbreviations.test(text);

/**
 * Splits text into sentences, each a verbatim slice of it (trimmed). A line break always ends a sentence;
 * a full stop inside a number, a name (`fast.ai`) or after an abbreviation does not.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split('\n')) {
    let start = 0;
    for (const match of line.matchAll(/[.!?…]+["'”’)\]]*(?=\s+["'“‘([]?[\p{Lu}\p{N}])/gu)) {
      const end = match.index + match[0].length;
      if (match[0].startsWith('.') && endsInAbbreviation(line.slice(start, end))) continue;
      push(line.slice(start, end));
      start = end;
    }
    push(line.slice(start));
  }
  return sentences;

  function push(part: string): void {
    const sentence = part.trim();
    if (sentence !== '') sentences.push(sentence);
  }
}
