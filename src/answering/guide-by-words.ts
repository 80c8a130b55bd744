import type { GuideId, GuideSummary } from '../domain/guide.js';
import type { Ask } from '../understanding/intent.js';
import { coverage, toTerms } from './evidence.js';
import type { Sources } from './sources.js';

/** Libraries up to this size are read whole. */
const FEW_GUIDES = 50;
/** Share of what a question says of its own that the guide must hold. */
const HELD = 0.75;
/** And more than any other guide by this much. */
const AHEAD = 0.3;
/** Words that stand in a guide's title say more of what it is about. */
const IN_TITLE = 0.5;

/**
 * The guide that a question is about though it names no role: the only one that holds its own words ("what would I miss
 * if I left the reception for pricing?").
 * @returns nothing where no guide, or more than one, holds them
 */
export function guideByWords(ask: Ask, sources: Sources, all: readonly GuideSummary[]): GuideId | undefined {
  if (all.length > FEW_GUIDES) return undefined;
  const terms = toTerms(ask.rest.join(' '), sources);
  if (terms.length === 0) return undefined;
  const ranked = all
    .map(({ id, title }) => {
      const text = sources
        .passages(id)
        .filter(({ field }) => field !== 'source')
        .map((passage) => passage.text)
        .join('\n');
      return {
        id,
        held: coverage(text, terms),
        value: coverage(text, terms) + IN_TITLE * coverage(title, terms),
      };
    })
    .sort((a, b) => b.value - a.value);
  const [best, next] = ranked;
  return best && best.held >= HELD && best.value - (next?.value ?? 0) >= AHEAD ? best.id : undefined;
}
