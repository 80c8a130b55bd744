import type { Citation } from '../domain/answer.js';
import type { Passage, PassageId } from '../domain/passage.js';

export type CitationFault = { marker: number; fault: 'no-citation' | 'no-marker' | 'quote-not-in-passage' };

/** The markers of a text, in order, each once. */
export function markersOf(text: string): number[] {
  return [...new Set([...text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])))];
}

/**
 * Holds a reply's markers and citations against each other and against the library: each marker has its citation,
 * each citation its marker, and each quote stands word for word in its passage.
 */
export function checkCitations(
  text: string,
  citations: readonly Citation[],
  passage: (id: PassageId) => Passage | undefined,
): CitationFault[] {
  const markers = markersOf(text);
  const faults: CitationFault[] = [];
  for (const marker of markers) {
    if (!citations.some((citation) => citation.marker === marker))
      faults.push({ marker, fault: 'no-citation' });
  }
  for (const { marker, passage: id, quote } of citations) {
    if (!markers.includes(marker)) faults.push({ marker, fault: 'no-marker' });
    if (!passage(id)?.text.includes(quote)) faults.push({ marker, fault: 'quote-not-in-passage' });
  }
  return faults;
}
