import type { Guide, Range } from '../../domain/guide.js';
import { skillLine } from '../../domain/guide-lines.js';
import type { Ask } from '../../understanding/intent.js';
import { type FacetName, facetEntry } from '../../understanding/vocabulary/facets.js';
import { guideName } from '../guide-names.js';
import type { Draft } from '../reply-draft.js';
import type { Sources } from '../sources.js';
import { composeFields } from './facts.js';
import { composeFromText } from './from-text.js';
import { cited, type Part } from './part.js';

/** Side by side by default: what people weigh first. */
const defaultFacets: readonly FacetName[] = ['timeline', 'salary', 'difficulty', 'demand'];
/** Guides in one comparison; more is a list. */
const MOST_GUIDES = 4;

/** From easy to hard, as guides rate themselves; an unknown rating is not ranked. */
const difficultyOrder = [
  'very easy',
  'easy',
  'beginner',
  'moderate',
  'medium',
  'intermediate',
  'challenging',
  'hard',
  'difficult',
  'advanced',
  'very hard',
  'very difficult',
];

export type Compared = { part: Part; guides: Guide[]; silent: { guide: Guide; facet: FacetName }[] };

/** Puts guides side by side from their fields: one list item for each guide and facet, the verdict first where figures allow one. */
export function composeComparison(ask: Ask, draft: Draft, sources: Sources): Compared | undefined {
  const facets = comparable(ask);
  const all = ask.scope.guides.flatMap((id) => sources.guide(id) ?? []);
  const decisive = ask.extreme?.facet;
  const guides =
    all.length > MOST_GUIDES && decisive
      ? extremeOf(all, decisive, ask.extreme?.end ?? 'most')
      : all.slice(0, MOST_GUIDES);
  const lines: string[] = [];
  const silent: Compared['silent'] = [];
  for (const facet of facets) {
    const verdict =
      decisive === facet ? verdictOf(guides, decisive, draft, ask.extreme?.end ?? 'most') : undefined;
    if (verdict) lines.push(verdict);
    const said: string[] = [];
    for (const guide of guides) {
      const line = oneLine({ facet, guide, ask, draft, sources });
      if (line)
        said.push(facets.length > 1 ? `${guideName(guide)} ${line}` : `- **${guideName(guide)}**: ${line}`);
      else silent.push({ guide, facet });
    }
    // Several facets: a line each, so that what is compared stands side by side.
    if (facets.length > 1 && said.length > 0)
      lines.push(`- **${capitalised(facetEntry(facet).label)}**: ${said.join('; ')}`);
    else lines.push(...said);
  }
  if (lines.length === 0) return undefined;
  const lead = lines[0]?.startsWith('- ') ? [`Side by side, ${guides.map(guideName).join(' and ')}:`] : [];
  return { part: { lines: [...lead, ...lines] }, guides, silent };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function comparable(ask: Ask): FacetName[] {
  const asked = ask.facets.filter((facet) => facet !== 'overview' && facet !== 'roadmap');
  const facets = ask.extreme && !asked.includes(ask.extreme.facet) ? [ask.extreme.facet, ...asked] : asked;
  return facets.length > 0 ? facets : [...defaultFacets];
}

/** What is told of a guide in one line, and from what. */
type Told = { facet: FacetName; guide: Guide; ask: Ask; draft: Draft; sources: Sources };

/** A facet of a guide in one line. */
function oneLine(told: Told): string | undefined {
  const { facet, guide, ask, draft } = told;
  const bold = (
    text: string | undefined,
    ...fields: Parameters<Draft['cite']>[2] & object
  ): string | undefined => (text === undefined ? undefined : cited(draft, guide, text, fields, 'bold'));
  switch (facet) {
    case 'timeline':
      if (!guide.timeline) return inOneLine(told);
      return bold(guide.timeline.text, 'timeline', 'title');
    case 'difficulty':
      return bold(guide.difficulty, 'difficulty');
    case 'salary': {
      const from = bold(guide.salary?.from?.text, 'salary');
      const to = bold(guide.salary?.to?.text, 'salary');
      const change = bold(guide.salary?.change?.text, 'salary');
      if (!from && !to && !change) return inOneLine(told);
      if (from && to) return `${from} to ${to}`;
      return to ?? (change ? `${change} (a percentage, not an amount)` : from);
    }
    case 'skills': {
      const priorities = ask.priorities;
      const chosen = guide.skillsToLearn.filter(
        (skill) => !priorities || (skill.priority !== undefined && priorities.includes(skill.priority)),
      );
      const said = chosen.flatMap((skill) => {
        const marker =
          draft.cite(guide, skillLine(skill), ['skills-to-learn']) ?? draft.cite(guide, skill.name);
        return marker === undefined ? [] : [`${skill.name}${marker}`];
      });
      return said.length > 0 ? said.join(', ') : undefined;
    }
    default:
      return inOneLine(told);
  }
}

/** What a facet is told in elsewhere, the items of a list one after the other. */
function inOneLine({ facet, guide, ask, draft, sources }: Told): string | undefined {
  const part = composeFields[facet]?.({ guide, ask: { ...ask, facets: [facet] }, draft, sources });
  if (!part) return shorten(composeFromText(facet, guide, { own: [], all: [] }, draft, sources)?.lines ?? []);
  const items = part.lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
  return items.length > 0 ? items.slice(0, 5).join('; ') : part.lines.join(' ');
}

const SHORT_LINES = 2;
const SHORT_ITEMS = 4;

/** Running text in a line: its list, where it has one, else how it begins. */
function shorten(lines: readonly string[]): string | undefined {
  const items = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
  const said =
    items.length > 1 ? items.slice(0, SHORT_ITEMS).join('; ') : lines.slice(0, SHORT_LINES).join(' ');
  return said === '' ? undefined : said.replace(/^- /, '');
}

function measure(guide: Guide, facet: 'timeline' | 'salary' | 'difficulty'): Range | undefined {
  if (facet === 'timeline') return guide.timeline?.months;
  if (facet === 'difficulty') {
    const rank = difficultyOrder.indexOf(guide.difficulty?.toLowerCase() ?? '');
    return rank < 0 ? undefined : { min: rank, max: rank };
  }
  const { min, max, currency, period } = guide.salary?.to ?? {};
  // Only plain yearly dollars compare with each other; anything else stands side by side without a verdict.
  if (currency !== 'USD' || (period !== undefined && period !== 'year') || min === undefined)
    return undefined;
  return { min, max: max ?? min };
}

/** Says which guide wins, when the one range lies wholly or at both ends below the other. */
function verdictOf(
  guides: readonly Guide[],
  facet: 'timeline' | 'salary' | 'difficulty',
  draft: Draft,
  end: 'least' | 'most',
): string | undefined {
  const measured = guides.flatMap((guide) => {
    const range = measure(guide, facet);
    return range ? [{ guide, range }] : [];
  });
  if (measured.length < 2 || measured.length < guides.length) return undefined;
  const sorted = [...measured].sort(
    (a, b) => (end === 'least' ? 1 : -1) * (a.range.min + a.range.max - b.range.min - b.range.max),
  );
  const [first, second] = sorted;
  if (!first || !second) return undefined;
  const [low, high] = end === 'least' ? [first.range, second.range] : [second.range, first.range];
  if (!(low.min <= high.min && low.max <= high.max && low.min + low.max < high.min + high.max))
    return undefined;
  const text =
    facet === 'timeline'
      ? first.guide.timeline?.text
      : facet === 'salary'
        ? first.guide.salary?.to?.text
        : first.guide.difficulty;
  const said = text && cited(draft, first.guide, text, [facet, 'title'], 'bold');
  const words = {
    timeline: { least: 'is the shorter', most: 'is the longer' },
    salary: { least: 'pays less', most: 'pays more' },
    difficulty: { least: 'is rated easier', most: 'is rated harder' },
  } as const;
  return said ? `**${guideName(first.guide)}** ${words[facet][end]}: ${said}.` : undefined;
}

function extremeOf(
  guides: readonly Guide[],
  facet: 'timeline' | 'salary' | 'difficulty',
  end: 'least' | 'most',
): Guide[] {
  const middle = (guide: Guide): number | undefined => {
    const range = measure(guide, facet);
    return range && range.min + range.max;
  };
  return guides
    .filter((guide) => middle(guide) !== undefined)
    .sort((a, b) => (end === 'least' ? 1 : -1) * ((middle(a) ?? 0) - (middle(b) ?? 0)))
    .slice(0, MOST_GUIDES);
}
