import type { Guide } from '../domain/guide.js';
import { foldText, stemWord } from '../language/tokens.js';
import type { Ask } from '../understanding/intent.js';
import type { Condition } from '../understanding/vocabulary/conditions.js';
import { type FacetName, facetEntry } from '../understanding/vocabulary/facets.js';
import { type Answering, type AskReply, noGuideFor } from './answer-ask.js';
import { exampleNames } from './compose/discover.js';
import { composeFields } from './compose/facts.js';
import { composeFromText } from './compose/from-text.js';
import { composeOpen } from './compose/open.js';
import type { Part } from './compose/part.js';
import { holdsEvidence, nameStems, toTerms, toUnits } from './evidence.js';
import { guideName, withArticle } from './guide-names.js';
import { offerNext } from './offer-next.js';

/** About the job and not about the way there: true for whoever gets it, wherever they start. */
const aboutTheJob: readonly FacetName[] = [
  'day-to-day',
  'demand',
  'job-titles',
  'industries',
  'companies',
  'trends',
  'soft-skills',
  'tools',
];
/** Facts in a line or two: told of several guides at once. */
const shortFacets: readonly FacetName[] = ['timeline', 'salary', 'difficulty', 'demand'];
const GUIDES_AT_ONCE = 3;
/** Facets that ask after something in general, in whatever guide speaks of it. */
const anyGuide: readonly FacetName[] = ['degree', 'source'];

export async function answerFacts(ask: Ask, answering: Answering): Promise<AskReply> {
  const { scope } = ask;
  if (scope.fit === 'missing') return answerMissing(ask, answering);
  if (scope.guides.length === 0) return answerAnywhere(ask, answering);

  const guides = scope.guides.flatMap((id) => answering.sources.guide(id) ?? []);
  const main = guides[0];
  if (!main) return answerAnywhere(ask, answering);
  const base = {
    guides: [main.id],
    facets: ask.facets,
    ...(ask.topic ? { topic: ask.topic } : {}),
    ...rolesOf(ask, main),
  };

  const unspoken = ask.conditions.filter((condition) => !speaksOf(main, condition, ask, answering));
  const blocking = unspoken.filter(
    (condition) => ask.facets.length === 0 || condition.bearsOn.some((facet) => ask.facets.includes(facet)),
  );
  if (blocking.length > 0) {
    const labels = blocking.map((condition) => condition.label).join(' and ');
    const offer = offerNext(main, [], ask.facets);
    return {
      kind: 'not-covered',
      lines: [`The guide for ${guideName(main)} does not say anything about ${labels}.`],
      ...base,
      ...(offer ? { offer } : {}),
    };
  }
  if (ask.facets.length === 0) return answerOpen(ask, main, base, answering);

  const isShort = ask.facets.every((facet) => shortFacets.includes(facet));
  const told = isShort && !scope.inherited ? guides.slice(0, GUIDES_AT_ONCE) : [main];
  const reply = tellFacets(ask, told, answering);
  const open = reply.kind === 'not-covered' ? await composeOpenIn(ask, answering) : undefined;
  if (open) return { ...base, kind: 'answered', lines: open.lines };
  const note =
    scope.fit === 'general' && scope.from
      ? [
          `There is no guide that starts from ${scope.from}; this is from the general guide to becoming ${withArticle(main.to)}.`,
        ]
      : [];
  const remarks = [...unspoken.map(({ label }) => label)].map(
    (label) => `The guide does not say anything about ${label}.`,
  );
  const offer = offerNext(main, ask.facets, answering.state?.facets ?? []);
  return {
    ...base,
    ...reply,
    guides: told.map((guide) => guide.id),
    lines: [...note, ...reply.lines, ...remarks],
    ...(offer ? { offer } : {}),
  };
}

const rolesOf = ({ scope }: Ask, main: Guide): Pick<AskReply, 'from' | 'to'> => {
  const from = scope.from ?? main.from;
  return { ...(from ? { from } : {}), to: scope.to ?? main.to };
};

/** Facets one after the other; what a guide lacks is said in one sentence at the end. */
function tellFacets(
  ask: Ask,
  guides: readonly Guide[],
  { sources, draft }: Answering,
): Pick<AskReply, 'kind' | 'lines'> {
  const lines: string[] = [];
  const silent: string[] = [];
  for (const facet of dropImplied(ask)) {
    for (const guide of guides) {
      const part = tellFacet(facet, guide, ask, { sources, draft });
      if (part) lines.push(...part.lines);
      else silent.push(`The guide for ${guideName(guide)} does not say ${missingLabel(facet, ask)}.`);
    }
  }
  return lines.length > 0
    ? { kind: 'answered', lines: [...lines, ...silent] }
    : { kind: 'not-covered', lines: silent };
}

/** "Resources for phase 2" asks for resources, not for the phase as well. */
function dropImplied({ facets, topic, priorities }: Ask): FacetName[] {
  if (topic?.kind === 'phase') {
    const parts = facets.filter((facet) => facet === 'timeline' || facet === 'resources');
    return parts.length > 0 ? parts : ['phase'];
  }
  if (topic?.kind === 'skill') {
    const parts = facets.filter((facet) => facet === 'timeline' || facet === 'resources');
    const rest = facets.filter(
      (facet) =>
        !['timeline', 'resources', 'skills', 'first-steps', 'overview', 'tools', 'difficulty'].includes(
          facet,
        ),
    );
    return [...(parts.length > 0 && !priorities ? parts : (['skills'] as const)), ...rest];
  }
  return [...facets];
}

function missingLabel(facet: FacetName, { topic }: Ask): string {
  if (facet === 'timeline' && topic) return `how long ${topic.name} takes`;
  return facetEntry(facet).label;
}

function tellFacet(
  facet: FacetName,
  guide: Guide,
  ask: Ask,
  { sources, draft }: Pick<Answering, 'sources' | 'draft'>,
): Part | undefined {
  if (asksAfterUnknown(facet, guide, ask, sources)) return undefined;
  const fromField = composeFields[facet]?.({ guide, ask, draft, sources });
  if (fromField) return fromField;
  const terms = toTerms(ask.rest.join(' '), sources, nameStems([guide]));
  return composeFromText(facet, guide, terms, draft, sources);
}

const lists: readonly FacetName[] = [
  'skills',
  'tools',
  'companies',
  'industries',
  'certifications',
  'resources',
  'job-titles',
  'transferable-skills',
];

/** "Do I need Rust?" of a guide that never names it: a list of other skills is no answer. */
function asksAfterUnknown(facet: FacetName, guide: Guide, ask: Ask, sources: Answering['sources']): boolean {
  if (
    !lists.includes(facet) ||
    !/^\W*(?:and |but |so |also )?(?:do|does|is|are|should|must|can|could|will|would|did|have|has)\b/i.test(
      ask.text,
    )
  )
    return false;
  const names = nameStems([guide]);
  const rest = ask.rest.filter((word) => word.length > 2 && !names.has(stemWord(word)));
  if (rest.length === 0 || rest.length > 3) return false;
  const text = ` ${foldText(
    sources
      .passages(guide.id)
      .map((passage) => passage.text)
      .join(' '),
  )} `;
  return (
    rest.every((word) => !text.includes(` ${word}`)) &&
    rest.some((word) => sources.weight(stemWord(word)) > 0)
  );
}

/** Whether a guide speaks of a circumstance: a sentence with one of its words, or, for a place, with the place's name. */
function speaksOf(guide: Guide, condition: Condition, ask: Ask, { sources }: Answering): boolean {
  const places =
    condition.name === 'country'
      ? [...ask.text.matchAll(/\bin (?:the )?(\p{L}+)/giu)].map((match) => match[1] ?? '')
      : [];
  const words = [...condition.evidence, ...places];
  return (
    words.length > 0 &&
    sources
      .passages(guide.id)
      .flatMap(toUnits)
      .some((unit) => holdsEvidence(unit.text, words))
  );
}

async function composeOpenIn(ask: Ask, { draft, sources }: Answering): Promise<Part | undefined> {
  return ask.rest.length > 0 ? (await composeOpen(ask, draft, sources))?.part : undefined;
}

async function answerOpen(
  ask: Ask,
  main: Guide,
  base: Pick<AskReply, 'guides' | 'facets' | 'from' | 'to'>,
  { draft, sources }: Answering,
): Promise<AskReply> {
  const open = await composeOpen(ask, draft, sources);
  if (open) return { ...base, kind: 'answered', lines: open.part.lines, guides: [open.guide.id] };
  const offer = offerNext(main, [], []);
  return {
    ...base,
    kind: 'not-covered',
    lines: [`The guide for ${guideName(main)} does not say anything about that.`],
    ...(offer ? { offer } : {}),
  };
}

/** No role named and none in play: the whole library is asked, or the person is asked back. */
async function answerAnywhere(ask: Ask, answering: Answering): Promise<AskReply> {
  const { sources, draft, all } = answering;
  const none = { guides: [], facets: ask.facets };
  const general = ask.facets.filter((facet) => anyGuide.includes(facet));
  if (general.length > 0 || ask.rest.length > 0 || ask.facets.length === 0) {
    const open = await composeOpen(ask, draft, sources);
    if (open)
      return {
        ...none,
        kind: 'answered',
        lines: open.part.lines,
        guides: [open.guide.id],
        ...rolesOf(ask, open.guide),
      };
  }
  if (general.length > 0 && all.length <= 50) {
    for (const facet of general) {
      for (const { id } of all) {
        const guide = sources.guide(id);
        const part = guide && tellFacet(facet, guide, ask, answering);
        if (guide && part)
          return { ...none, kind: 'answered', lines: part.lines, guides: [id], ...rolesOf(ask, guide) };
      }
    }
  }
  const unknownWords = ask.rest.filter((word) => word.length > 2 && sources.isForeign(stemWord(word)));
  if (ask.facets.length > 0 && ask.conditions.length === 0 && unknownWords.length === 0) {
    return {
      ...none,
      kind: 'clarify',
      lines: [`Which change do you mean? I have guides such as ${exampleNames(all)}.`],
    };
  }
  const about = ask.conditions.length > 0 ? ask.conditions.map(({ label }) => label).join(' and ') : 'that';
  return {
    ...none,
    kind: 'not-covered',
    lines: [
      `The guides do not say anything about ${about}.`,
      `They are about changes such as ${exampleNames(all)}.`,
    ],
  };
}

/** The roles named have no guide together. What is true of the job itself is still said, and said to be that. */
function answerMissing(ask: Ask, answering: Answering): AskReply {
  const { sources, all } = answering;
  const target = ask.scope.near
    .flatMap((id) => sources.guide(id) ?? [])
    .find((guide) => guide.to.toLowerCase() === ask.scope.to?.toLowerCase());
  const jobOnly = ask.facets.length > 0 && ask.facets.every((facet) => aboutTheJob.includes(facet));
  if (target && jobOnly && ask.scope.from) {
    const reply = tellFacets(ask, [target], answering);
    if (reply.kind === 'answered') {
      const note = `There is no guide for ${ask.scope.from} → ${ask.scope.to}; about the job itself, the guide for ${guideName(target)} says:`;
      return {
        ...reply,
        lines: [note, ...reply.lines],
        guides: [target.id],
        facets: ask.facets,
        ...rolesOf(ask, target),
      };
    }
  }
  return noGuideFor(ask, answering, all);
}
