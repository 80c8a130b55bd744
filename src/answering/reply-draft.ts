import type { Citation } from '../domain/answer.js';
import type { Guide, GuideId } from '../domain/guide.js';
import type { Passage, PassageField } from '../domain/passage.js';
import type { Sources } from './sources.js';

/**
 * A reply being written. Facts come in through `cite`, which finds the passage that holds a quote word for word and
 * gives the marker to set behind it; a fact without a passage gives nothing, so it cannot be said.
 */
export type Draft = {
  /** @returns ` [n]`, or undefined when no passage of the guide holds the quote */
  cite(
    guide: Pick<Guide, 'id' | 'title'>,
    quote: string,
    fields?: readonly PassageField[],
  ): string | undefined;
  /** As `cite`, for a quote already found in a passage. */
  citePassage(passage: Passage, title: string, quote: string): string | undefined;
  /** `text` with its markers numbered in the order in which they stand, and the citations that it uses. */
  finish(text: string): { text: string; citations: Citation[] };
};

export function createDraft(sources: Pick<Sources, 'passages'>): Draft {
  const citations: Citation[] = [];
  const passagesOf = new Map<GuideId, readonly Passage[]>();

  const citePassage = (passage: Passage, title: string, quote: string): string | undefined => {
    if (quote === '' || !passage.text.includes(quote)) return undefined;
    let citation = citations.find((known) => known.passage === passage.id && known.quote === quote);
    if (!citation) {
      citation = {
        marker: citations.length + 1,
        passage: passage.id,
        guide: passage.guide,
        title,
        section: passage.section,
        quote,
      };
      citations.push(citation);
    }
    return ` [${citation.marker}]`;
  };

  return {
    citePassage,
    cite(guide, quote, fields = []) {
      const passages = passagesOf.get(guide.id) ?? sources.passages(guide.id);
      passagesOf.set(guide.id, passages);
      const holding = passages.filter((passage) => holds(passage.text, quote));
      const passage = holding.find(({ field }) => fields.includes(field)) ?? holding[0];
      return passage && citePassage(passage, guide.title, quote);
    },
    finish: (text) => renumber(text, citations),
  };
}

/** Whether a text holds a quote as whole words: "6 months" does not stand in "16 months". */
export function holds(text: string, quote: string): boolean {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + quote.length] ?? ' ';
    const cutsWord = (edge: string, neighbour: string): boolean =>
      /[\p{L}\p{N}]/u.test(edge) && /[\p{L}\p{N}]/u.test(neighbour);
    if (!cutsWord(quote[0] ?? '', before) && !cutsWord(quote.at(-1) ?? '', after)) return true;
  }
  return false;
}

/** Numbers markers in the order in which they stand; citations without a marker go. */
export function renumber(
  text: string,
  citations: readonly Citation[],
): { text: string; citations: Citation[] } {
  const used: Citation[] = [];
  const renumbered = text.replace(/\[(\d+)\]/g, (whole, digits: string) => {
    const marker = Number(digits);
    const citation = citations.find((each) => each.marker === marker);
    if (!citation) return whole;
    let at = used.indexOf(citation);
    if (at < 0) at = used.push(citation) - 1;
    return `[${at + 1}]`;
  });
  return { text: renumbered, citations: used.map((citation, at) => ({ ...citation, marker: at + 1 })) };
}
