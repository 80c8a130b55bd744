import type { Guide } from '../../domain/guide.js';
import type { Hit } from '../../domain/passage.js';
import type { Ask } from '../../understanding/intent.js';
import { coverage, nameStems, type Terms, toTerms, toUnits, type Unit } from '../evidence.js';
import type { Draft } from '../reply-draft.js';
import type { Sources } from '../sources.js';
import { sayUnits } from './from-text.js';
import { type Part, toPart } from './part.js';

/** Passages looked at for one open question. */
const PASSAGES = 8;
/** Share of a question's telling words that its best passage must hold: below it the guides do not say. Set on the tuned golden questions. */
export const COVERED = 0.6;
/** Further units are said when they hold this share of what the best one holds. */
const NEARLY_AS_GOOD = 0.7;
const MOST_UNITS = 3;

export type OpenAnswer = { part: Part; guide: Guide };

/** Answers a question that asks for no field by name from the sentences that hold its words. */
export async function composeOpen(ask: Ask, draft: Draft, sources: Sources): Promise<OpenAnswer | undefined> {
  const scoped = ask.scope.guides;
  const guides = scoped.flatMap((id) => sources.guide(id) ?? []);
  const terms = toTerms(ask.text, sources, nameStems(guides));
  if (terms.length === 0) return undefined;
  const hits = await sources.search(ask.text, {
    ...(scoped.length > 0 ? { guides: scoped } : {}),
    limit: PASSAGES,
  });
  const best = bestHit(hits, terms, sources);
  if (!best) return undefined;
  const part = sayUnits(bestUnits(best.hit, terms), best.guide, draft);
  return part && { part, guide: best.guide };
}

function bestHit(
  hits: readonly Hit[],
  terms: Terms,
  sources: Sources,
): { hit: Hit; guide: Guide } | undefined {
  let best: { hit: Hit; guide: Guide; value: number } | undefined;
  for (const hit of hits) {
    const guide = sources.guide(hit.passage.guide);
    if (!guide) continue;
    const covered = coverage(`${guide.title} ${hit.passage.section} ${hit.passage.text}`, terms);
    const value = covered + hit.score * 0.25;
    if (covered >= COVERED && (!best || value > best.value)) best = { hit, guide, value };
  }
  return best;
}

/** The best units of a passage in its order; of an FAQ entry the answer, not the question. */
function bestUnits({ passage }: Hit, terms: Terms): Unit[] {
  const all = toUnits(passage);
  const units = all.length > 1 && all[0]?.text.endsWith('?') ? all.slice(1) : all;
  const scored = units.map((unit, at) => ({ unit, at, score: coverage(unit.text, terms) }));
  const top = Math.max(...scored.map(({ score }) => score));
  if (top === 0 || units.length <= MOST_UNITS) return units.slice(0, MOST_UNITS);
  return scored
    .filter(({ score }) => score >= top * NEARLY_AS_GOOD)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, MOST_UNITS)
    .sort((a, b) => a.at - b.at)
    .map(({ unit }) => unit);
}

/** Whether some guide in scope speaks of a circumstance at all. */
export function spokenOf(part: Part | undefined): part is Part {
  return part !== undefined && toPart(part.lines) !== undefined;
}
