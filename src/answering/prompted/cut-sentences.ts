import { endsInAbbreviation } from '../../language/sentences.js';

/**
 * Cuts a text that arrives piece by piece into sentences, each a verbatim slice: joined, they are the text again. A line
 * is a sentence of its own; marks that follow a full stop belong to the sentence before it.
 */
export type SentenceCutter = {
  /** @returns the sentences that are whole now */
  add(text: string): string[];
  /** @returns what is left */
  end(): string[];
};

/**
 * The end of a sentence: a line break; a stop after a mark, which is no abbreviation and no number, so that nothing
 * needs to be waited for; or a stop, its quotes and marks, before the capital or digit that the next sentence begins with.
 */
const boundary = /\s*\n\s*|\[\d+\][.!?]+|[.!?…]+["'”’)*]*(?:\s*\[\d+\])*(?=\s+["'“‘(*¿¡]*[\p{Lu}\p{N}])/gu;

export function createSentenceCutter(): SentenceCutter {
  let rest = '';
  const cut = (): string[] => {
    const sentences: string[] = [];
    let start = 0;
    for (const match of rest.matchAll(boundary)) {
      const end = match.index + match[0].length;
      // More white space may be on its way.
      if (match[0].includes('\n') && end === rest.length) break;
      const slice = rest.slice(start, end);
      if (/^\s*(?:[-*•]|\d{1,2}[.)])$/.test(slice)) continue;
      if (match[0].startsWith('.') && endsInAbbreviation(slice)) continue;
      sentences.push(slice);
      start = end;
    }
    rest = rest.slice(start);
    return sentences;
  };
  return {
    add(text) {
      rest += text;
      return cut();
    },
    end() {
      const sentences = rest.trim() === '' ? [] : [rest];
      rest = '';
      return sentences;
    },
  };
}
