import type { Citation } from '../domain/answer.js';

/** One line under a reply: the markers that point to one section of one guide. */
export type SourceLine = { markers: number[]; guide: Citation['guide']; title: string; section: string };

/** Groups citations by guide and section, in the order of their first marker. */
export function groupSources(citations: readonly Citation[]): SourceLine[] {
  const lines = new Map<string, SourceLine>();
  for (const { marker, guide, title, section } of citations) {
    const outer = outerSection(section);
    const key = `${guide}\n${outer}`;
    const line = lines.get(key);
    if (line) {
      line.markers.push(marker);
      if (line.section !== section) line.section = outer;
    } else lines.set(key, { markers: [marker], guide, title, section });
  }
  return [...lines.values()];
}

/** Sections of one kind (each skill, each phase) are one place for a reader. */
const outerSection = (section: string): string => section.split(' › ')[0] ?? section;
