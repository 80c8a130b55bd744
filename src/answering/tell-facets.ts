import type { Guide } from '../domain/guide.js';
import { phaseLine, weeksText } from '../domain/guide-lines.js';
import { generalWords } from '../language/stop-words.js';
import type { Ask } from '../understanding/intent.js';
import { type FacetName, facetEntry } from '../understanding/vocabulary/facets.js';
import type { AskReply } from './answer-ask.js';
import { asksAfterUnknown, asksYesOrNo, lists } from './asks-after-unknown.js';
import { composeFields } from './compose/facts.js';
import { composeFromText } from './compose/from-text.js';
import { composeOpen } from './compose/open.js';
import type { Part } from './compose/part.js';
import { coverage, nameStems, type Terms, toTerms } from './evidence.js';
import { guideName } from './guide-names.js';
import { passagesHeaded } from './headed-passages.js';
import { NOTHING } from './not-said.js';
import type { Draft } from './reply-draft.js';
import type { Sources } from './sources.js';
import { hasField, tellFromFaq } from './tell-from-faq.js';
import { sayThing, thingAsked } from './thing-asked.js';

type Telling = { sources: Sources; draft: Draft };

/** Wide facets: a question that names something of its own is better served by the text on that. */
const wide: readonly FacetName[] = ['day-to-day', 'overview'];
/** Lists that give way to the text on what a question names of its own, all of it known. */
const replaceable: readonly FacetName[] = ['skills', 'tools', 'companies', 'industries'];
/** Lists of which only the items that a question names are said. */
const filtered: readonly FacetName[] = [
  'industries',
  'companies',
  'tools',
  'job-titles',
  'resources',
  'certifications',
];
/** Facets told from running text: the passage that holds nearly all that is asked goes before a heading. */
const fromRunningText: readonly FacetName[] = [
  'tools',
  'companies',
  'trends',
  'soft-skills',
  'keeping-up',
  'day-to-day',
];
/** A passage must hold all of what a question names to replace the field that it asks for. */
const ALL_OF_IT = 0.95;

/**
 * Facets one after the other; what a guide lacks is said in one sentence at the end.
 * @returns `told`: facets told beside those asked for
 */
export async function tellFacets(
  ask: Ask,
  guides: readonly Guide[],
  telling: Telling,
): Promise<Pick<AskReply, 'kind' | 'lines'> & { told?: readonly FacetName[] }> {
  const lines: string[] = [];
  const silent: string[] = [];
  for (const facet of facetsMeant(ask)) {
    for (const guide of guides) {
      const unknown = asksAfterUnknown(facet, guide, ask, telling.sources);
      const part = unknown ? undefined : await tellFacet(facet, guide, ask, telling);
      if (part) lines.push(...part.lines.filter((line) => !lines.includes(line)));
      else
        silent.push(
          `The guide for ${guideName(guide)} does not say ${unknown ? NOTHING : missingLabel(facet, ask)}.`,
        );
    }
  }
  if (lines.length === 0) {
    const instead = await tellInstead(ask, guides, telling);
    // "Who hires …?" asks for no names.
    const named = ask.facets[0] !== 'companies' || /compan|employer|firm|name|brand/i.test(ask.text);
    if (instead)
      return { kind: 'answered', lines: [...(named ? silent : []), ...instead.lines], told: instead.told };
  }
  return lines.length > 0
    ? { kind: 'answered', lines: [...lines, ...(asksMoreThanOne(ask.text) ? silent : [])] }
    : { kind: 'not-covered', lines: silent };
}

/** Whether it is worth it can be weighed by what a guide does say, where it has no reality check. */
const weighedBy: readonly FacetName[] = ['timeline', 'salary', 'difficulty'];

/** What answers in place of a facet that no guide tells: who names no company may name the industries that hire. */
async function tellInstead(
  ask: Ask,
  guides: readonly Guide[],
  telling: Telling,
): Promise<{ lines: string[]; told: readonly FacetName[] } | undefined> {
  const [guide] = guides;
  const only = ask.facets.length === 1 ? ask.facets[0] : undefined;
  const compose = (facet: FacetName): string[] =>
    (guide && composeFields[facet]?.({ guide, ask: { ...ask, facets: [facet] }, ...telling })?.lines) ?? [];
  const told: readonly FacetName[] =
    only === 'companies'
      ? ['industries']
      : only === 'reality' && /\bworth\b/i.test(ask.text)
        ? weighedBy
        : [];
  if (asksOfTheGuide(ask.text)) return undefined;
  const lines = told.flatMap((facet) => (only === 'reality' ? compose(facet).slice(0, 1) : compose(facet)));
  return lines.length > 0 ? { lines, told } : undefined;
}

/** Without a joint the second thing that a guide is silent on was hardly asked: "which certificates are worth it?". */
const asksMoreThanOne = (text: string): boolean =>
  /\b(?:and|or|plus|also)\b|[,;&+/]|\?.*\w/i.test(text.replace(framing, ''));

/** "From A to B, which …": what stands before the question joins nothing. */
const framing = /^[^?]*?,\s+(?=(?:what|which|wich|how|where|who|when)\b)/i;

/** Lists whose items take weeks. */
const timed: readonly FacetName[] = ['skills', 'roadmap', 'phase'];

/** "Resources for phase 2" asks for resources, not for the phase as well. */
function facetsMeant({ facets, topic, priorities, text, extreme }: Ask): FacetName[] {
  // "Which phase is the longest?" asks for a phase, and not how long it all takes.
  const ofList = extreme?.facet === 'timeline' && facets.some((facet) => timed.includes(facet));
  if (!topic) return facets.filter((facet) => !ofList || timed.includes(facet));
  const parts = facets.filter((facet) => facet === 'timeline' || facet === 'resources');
  if (topic.kind === 'phase') return parts.length > 0 ? parts : ['phase'];
  const implied: readonly FacetName[] = [
    'timeline',
    'resources',
    'skills',
    'first-steps',
    'overview',
    'difficulty',
    'roadmap',
  ];
  const weighed = priorities !== undefined || weighing.test(text);
  const others = facets.filter((facet) => !implied.includes(facet));
  return [...(parts.length > 0 && !weighed ? parts : (['skills'] as const)), ...others];
}

/** Whether a skill must be learned, and not with what. */
const weighing =
  /\bhow (?:important|critical|essential)\b|\b(?:required|necessary|mandatory|optional|essential|a must)\b/i;

function missingLabel(facet: FacetName, { topic, each }: Ask): string {
  if (each && facet === 'timeline') return 'how long each of them takes';
  if (!topic) return facetEntry(facet).label;
  // The number and the months in a phase's name are figures, which nothing cites here.
  const name = topic.name.replace(/^\p{L}+\s+[\d–—-]+\+?\s*(?:\([^)]*\))?\s*[:–—-]?\s*(?=\p{L})/u, '');
  return facet === 'timeline' ? `how long ${name} takes` : `${facetEntry(facet).label} for ${name}`;
}

export async function tellFacet(
  facet: FacetName,
  guide: Guide,
  ask: Ask,
  { sources, draft }: Telling,
): Promise<Part | undefined> {
  const terms = toTerms(ask.rest.join(' '), sources, nameStems([guide]));
  const named = !ask.topic && terms.length > 0 && lists.includes(facet) && asksYesOrNo(ask.text);
  // "Is Keras something I should know?" is answered by what is said of Keras.
  const direct = named
    ? await composeOpen(
        { question: ask.words.join(' '), about: ask.rest, guides: [guide.id] },
        draft,
        sources,
      )
    : undefined;
  if (direct) return direct.part;
  const asksWhere =
    facet === 'phase' || (facet === 'roadmap' && /\b(?:where|which|when|point)\b/i.test(ask.text));
  if (asksWhere && !ask.topic && terms.length > 0) {
    const where = await phaseThatHolds(ask, guide, { sources, draft });
    if (where) return where;
  }
  const answeredInFaq =
    hasField[facet]?.(guide) === false ? tellFromFaq(facet, guide, { sources, draft }) : undefined;
  if (answeredInFaq && !ask.topic && !ask.each) return answeredInFaq;
  const field = composeFields[facet]?.({ guide, ask, draft, sources });
  if (ask.topic || ask.each) return field;
  // "What maths do I need?": a list of skills that names none is no answer while a sentence does.
  const howMuch = /\bhow much\b/i.test(ask.text);
  const thing = field && facet === 'skills' ? thingAsked(howMuch ? { words: ask.words } : ask) : undefined;
  if (field && thing && coverage(field.lines.join('\n'), toTerms(thing, sources)) === 0) {
    const said = sayThing(ask, guide, { sources, draft });
    if (said) return said;
    // "How much maths do I need?", of a guide that names none among the skills.
    const [, ...items] = field.lines;
    if (howMuch)
      return {
        lines: [`The guide for ${guideName(guide)} does not say ${NOTHING}; the skills it names:`, ...items],
      };
  }
  if (!field && asksOfTheGuide(ask.text) && !hasHeading(facet, guide, sources)) return undefined;
  const words = ask.words.filter((word) => !generalWords.has(word));
  const exact =
    field || terms.length === 0 || !fromRunningText.includes(facet) || hasHeading(facet, guide, sources)
      ? undefined
      : await composeOpen(
          { question: ask.words.join(' '), about: words, guides: [guide.id], enough: ALL_OF_IT },
          draft,
          sources,
        );
  const told = onlyMatching(
    field ??
      composeFromText(
        facet,
        guide,
        { own: terms, all: toTerms(ask.words.join(' '), sources, nameStems([guide])) },
        draft,
        sources,
      ),
    facet,
    terms,
  );
  // A sentence on the daily work that holds what is asked says more than a list that names it.
  if (exact) return told && coverage(told.lines.join('\n'), terms) >= ALL_OF_IT ? told : exact.part;
  // Of two things asked, the words of the one are no reason to replace the other.
  const replaces =
    wide.includes(facet) ||
    (ask.facets.length < 2 &&
      replaceable.includes(facet) &&
      !ask.priorities &&
      terms.every((term) => !term.foreign));
  if (terms.length === 0 || (told && !replaces)) return told ?? tellFromFaq(facet, guide, { sources, draft });
  if (told && coverage(told.lines.join('\n'), terms) > 0) return told;
  const open = await composeOpen(
    { question: ask.words.join(' '), about: ask.rest, guides: [guide.id] },
    draft,
    sources,
  );
  const fits = open && (open.covered >= ALL_OF_IT || open.hit.passage.field === 'industries');
  return fits ? open.part : (told ?? tellFromFaq(facet, guide, { sources, draft }));
}

/** "Which phase has me cloning voices?": names the phase whose tasks or resources hold the words. */
async function phaseThatHolds(
  ask: Ask,
  guide: Guide,
  { sources, draft }: Telling,
): Promise<Part | undefined> {
  const open = await composeOpen(
    { question: ask.words.join(' '), about: ask.rest, guides: [guide.id] },
    draft,
    sources,
  );
  const phase =
    open?.hit.passage.field === 'roadmap'
      ? guide.roadmap.find(({ name }) => open.hit.passage.section.endsWith(name))
      : undefined;
  const marker = phase && draft.cite(guide, phaseLine(phase), ['roadmap']);
  return phase && marker && open
    ? {
        lines: [
          `That is in the phase **${phase.name}**${phase.weeks ? `, **${weeksText(phase.weeks)}**` : ''}${marker}:`,
          ...open.part.lines,
        ],
      }
    : undefined;
}

const hasHeading = (facet: FacetName, guide: Guide, sources: Sources): boolean =>
  passagesHeaded(sources.passages(guide.id), guide, facet).length > 0;

/** "Which industries use it for fraud detection?": of a list, the items that hold what is named, where some do. */
function onlyMatching(part: Part | undefined, facet: FacetName, terms: Terms): Part | undefined {
  if (!part || terms.length === 0 || !filtered.includes(facet)) return part;
  const items = part.lines.filter((line) => line.startsWith('- '));
  const matching = items.filter((item) => coverage(item, terms) >= ALL_OF_IT);
  return matching.length > 0 && matching.length < items.length
    ? { lines: [...part.lines.filter((line) => !line.startsWith('- ')), ...matching] }
    : part;
}

/** "Does the guide rate how hard it is?" asks for a statement of the guide's own, not for a sentence that could be taken for one. */
const asksOfTheGuide = (text: string): boolean =>
  /^\W*(?:does|do|did|has|have)\b.{0,60}\bguides?\b.{0,60}\b(?:rate|list|give|contain|have|include)s?\b|\bwhich\b.{0,40}\bguides? (?:name|list)s?\b/i.test(
    text,
  );
