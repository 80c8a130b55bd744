import type { Feedback } from './notes.js';

/** What people said of the answers from one guide. */
export type GuideFeedback = {
  guide: string;
  helpful: number;
  unhelpful: number;
  /** What was wrong, in people's words, with the sections that the answer cited; newest first. */
  reasons: { reason: string; sections: string[]; at: number }[];
};

/** By guide, the one that disappointed most often first. An answer without a guide counts under an empty name. */
export function groupFeedback(feedback: readonly Feedback[]): GuideFeedback[] {
  const byGuide = new Map<string, GuideFeedback>();
  for (const { guides, verdict, reason, sections, at } of feedback) {
    const guide = guides[0] ?? '';
    const group = byGuide.get(guide) ?? { guide, helpful: 0, unhelpful: 0, reasons: [] };
    byGuide.set(guide, group);
    group[verdict]++;
    if (reason !== undefined) group.reasons.push({ reason, sections: [...sections], at });
  }
  for (const { reasons } of byGuide.values()) reasons.sort((a, b) => b.at - a.at);
  return [...byGuide.values()].sort((a, b) => b.unhelpful - a.unhelpful || b.helpful - a.helpful);
}
