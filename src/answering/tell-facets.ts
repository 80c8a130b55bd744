import type { Guide } from '../domain/guide.js';
import { foldText, stemWord } from '../language/tokens.js';
import type { Ask } from '../understanding/intent.js';
import { type FacetName, facetEntry } from '../understanding/vocabulary/facets.js';
import type { AskReply } from './answer-ask.js';
import { composeFields } from './compose/facts.js';
import { composeFromText } from './compose/from-text.js';
import { composeOpen } from './compose/open.js';
import type { Part } from './compose/part.js';
import { coverage, nameStems, toTerms } from './evidence.js';
import { guideName } from './guide-names.js';
import type { Draft } from './reply-draft.js';
import type { Sources } from './sources.js';

type Telling = { sources: Sources; draft: Draft };

/** Lists in which an answer about one thing is no answer to a question after another ("do I need Rust?"). */
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
/** Wide facets: a question that names something of its own is better served by the text on that. */
const wide: readonly FacetName[] = ['day-to-day', 'overview', 'industries', 'companies', 'tools'];
/** A passage must hold all of what a question names to replace the field that it asks for. */
const ALL_OF_IT = 0.95;

/** Facets one after the other; what a guide lacks is said in one sentence at the end. */
export async function tellFacets(
  ask: Ask,
  guides: readonly Guide[],
  telling: Telling,
): Promise<Pick<AskReply, 'kind' | 'lines'>> {
  const lines: string[] = [];
  const silent: string[] = [];
  for (const facet of facetsMeant(ask)) {
    for (const guide of guides) {
      const part = await tellFacet(facet, guide, ask, telling);
      if (part) lines.push(...part.lines);
      else silent.push(`The guide for ${guideName(guide)} does not say ${missingLabel(facet, ask)}.`);
    }
  }
  return lines.length > 0
    ? { kind: 'answered', lines: [...lines, ...silent] }
    : { kind: 'not-covered', lines: silent };
}

/** "Resources for phase 2" asks for resources, not for the phase as well. */
function facetsMeant({ facets, topic, priorities }: Ask): FacetName[] {
  if (!topic) return [...facets];
  const parts = facets.filter((facet) => facet === 'timeline' || facet === 'resources');
  if (topic.kind === 'phase') return parts.length > 0 ? parts : ['phase'];
  const implied: readonly FacetName[] = [
    'timeline',
    'resources',
    'skills',
    'first-steps',
    'overview',
    'difficulty',
  ];
  const others = facets.filter((facet) => !implied.includes(facet));
  return [...(parts.length > 0 && !priorities ? parts : (['skills'] as const)), ...others];
}

function missingLabel(facet: FacetName, { topic }: Ask): string {
  return facet === 'timeline' && topic ? `how long ${topic.name} takes` : facetEntry(facet).label;
}

export async function tellFacet(
  facet: FacetName,
  guide: Guide,
  ask: Ask,
  { sources, draft }: Telling,
): Promise<Part | undefined> {
  if (asksAfterUnknown(facet, guide, ask, sources)) return undefined;
  const terms = toTerms(ask.rest.join(' '), sources, nameStems([guide]));
  const field = composeFields[facet]?.({ guide, ask, draft, sources });
  if (ask.topic) return field;
  const told = field ?? composeFromText(facet, guide, terms, draft, sources);
  if (terms.length === 0 || (told && !wide.includes(facet))) return told;
  if (told && coverage(told.lines.join('\n'), terms) > 0) return told;
  const open = await composeOpen(
    { question: ask.text, about: ask.rest, guides: [guide.id], enough: ALL_OF_IT },
    draft,
    sources,
  );
  return open?.part ?? told;
}

/** "Do I need …?", "is … required?", "does it mention …?" */
const yesOrNo = /\b(?:do|does|did|should|must|is|are|will|would)\b.{0,60}\b(?:need|needs|learn|know|required|necessary|useful|important|mention|mentions|include|includes|expect|use|have to)\b/i;

/** "Do I need Rust?" of a guide that never names it: a list of other skills is no answer. */
function asksAfterUnknown(facet: FacetName, guide: Guide, ask: Ask, sources: Sources): boolean {
  if (!lists.includes(facet) || !yesOrNo.test(ask.text) || /\b(?:what|which|how|where|who|when|why)\b/i.test(ask.text)) return false;
  const names = nameStems([guide]);
  const rest = ask.rest.filter((word) => word.length > 2 && !names.has(stemWord(word)));
  if (rest.length === 0 || rest.length > 3) return false;
  const text = ` ${foldText(
    sources
      .passages(guide.id)
      .map((passage) => passage.text)
      .join(' '),
  )} `;
  return rest.every((word) => !text.includes(` ${word}`) && sources.spellings(word).length === 0);
}
