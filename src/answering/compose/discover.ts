import type { Guide, GuideId, GuideSummary } from '../../domain/guide.js';
import { guideName } from '../guide-names.js';
import type { Draft } from '../reply-draft.js';
import type { Sources } from '../sources.js';
import { cited, listPart, type Part } from './part.js';

/** Guides named in one reply; a larger library is told by example. */
const MOST_GUIDES = 8;

/** A list of guides, each cited by its title, with its timeline where it has one. */
export function composeGuideList(
  lead: string,
  ids: readonly GuideId[],
  draft: Draft,
  sources: Sources,
): { part: Part; guides: Guide[] } | undefined {
  const guides = ids.slice(0, MOST_GUIDES).flatMap((id) => sources.guide(id) ?? []);
  const part = listPart(
    lead,
    guides.map((guide) => {
      const marker = draft.cite(guide, guide.title, ['title']);
      const time = guide.timeline && cited(draft, guide, guide.timeline.text, ['timeline', 'title']);
      return marker && `**${guideName(guide)}**${marker}${time ? `: ${time}` : ''}`;
    }),
  );
  if (!part) return undefined;
  if (ids.length > guides.length) part.lines.push('There are more; name a role to narrow it down.');
  return { part, guides };
}

/** Names of a few guides for a sentence: `A`, `B` or `C`. */
export function exampleNames(summaries: readonly GuideSummary[], most = 3): string {
  const names = summaries.slice(0, most).map((guide) => `**${guideName(guide)}**`);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
