import type { Guide, GuideId } from '../domain/guide.js';
import type { Ask } from '../understanding/intent.js';
import type { Answering, AskReply } from './answer-ask.js';
import { exampleNames } from './compose/discover.js';
import { cited, listPart } from './compose/part.js';
import { coverage, type Terms, toTerms, toUnits, type Unit } from './evidence.js';
import { guideName } from './guide-names.js';

/** Libraries up to this size are read whole; of a larger one the guides of the best passages. */
const FEW_GUIDES = 50;
const PASSAGES = 60;
/** Share of what somebody likes that one passage of a guide must speak of. */
const SPEAKS_OF_IT = 0.34;
/** Guides that speak of it nearly as much as the best one are named too. */
const NEARLY_AS_MUCH = 0.7;
const MOST_GUIDES = 5;
/** In letters: a longer sentence is no reason in passing. */
const LONGEST_REASON = 200;

/** What a guide comes back to is its matter; what it says once may be said in passing. */
const OFTEN = 5;
const OFTEN_SHARE = 0.08;

type Match = { guide: Guide; value: number; unit: Unit };

/**
 * "Do you have anything with trees?": the guides that speak most of what somebody likes, each with the sentence that does.
 * @returns nothing where the question says nothing to look for
 */
export async function guidesByInterest(ask: Ask, answering: Answering): Promise<AskReply | undefined> {
  const { sources, draft, all } = answering;
  const words = [...new Set([...ask.rest, ...(ask.storyWords ?? [])])];
  const terms = toTerms(words.join(' '), sources);
  if (terms.length === 0) return undefined;
  const known = terms.filter(({ foreign, alternatives }) => !foreign || alternatives.length > 0);
  const ids =
    all.length <= FEW_GUIDES ? all.map(({ id }) => id) : await guidesFound(words.join(' '), answering);
  const matches = ids.flatMap((id) => bestOf(id, known, answering) ?? []).sort((a, b) => b.value - a.value);
  const top = matches[0]?.value ?? 0;
  const fits = matches.filter(({ value }) => value >= Math.max(SPEAKS_OF_IT, top * NEARLY_AS_MUCH));
  const list = listPart(
    fits.length === 1 ? 'One guide speaks of that:' : 'These guides speak of that:',
    fits.slice(0, MOST_GUIDES).map(({ guide, unit }) => {
      const title = draft.cite(guide, guide.title, ['title']);
      const reason = unit.text.length <= LONGEST_REASON ? cited(draft, guide, unit.quote) : undefined;
      return title && `**${guideName(guide)}**${title}${reason ? `: ${reason}` : ''}`;
    }),
  );
  const guides = list ? fits.slice(0, MOST_GUIDES).map(({ guide }) => guide.id) : [];
  return {
    kind: list ? 'answered' : 'not-covered',
    lines: list?.lines ?? [
      'No guide speaks of that.',
      `They are about changes such as ${exampleNames(all)}.`,
    ],
    guides,
    options: guides,
    facets: ['overview'],
  };
}

async function guidesFound(query: string, { sources }: Answering): Promise<GuideId[]> {
  const hits = await sources.search(query, { limit: PASSAGES });
  return [...new Set(hits.map(({ passage }) => passage.guide))];
}

function bestOf(id: GuideId, terms: Terms, { sources }: Answering): Match | undefined {
  const guide = sources.guide(id);
  if (!guide || terms.length === 0) return undefined;
  const title = coverage(guideName(guide), terms);
  let best: Match | undefined;
  let often = 0;
  for (const unit of sources
    .passages(id)
    .filter(({ field }) => field !== 'source')
    .flatMap(toUnits)) {
    const value = Math.max(title, coverage(unit.text, terms));
    if (value > 0) often++;
    if (value > 0 && (!best || value > best.value)) best = { guide, value, unit };
  }
  return best && { ...best, value: best.value + Math.min(often, OFTEN) * OFTEN_SHARE };
}
