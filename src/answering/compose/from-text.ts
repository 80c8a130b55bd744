import type { Guide } from '../../domain/guide.js';
import type { Passage, PassageField } from '../../domain/passage.js';
import { tokenize } from '../../language/tokens.js';
import { type FacetName, facetEntry } from '../../understanding/vocabulary/facets.js';
import { sentencesOfRole } from '../definition.js';
import {
  coverage,
  evidenceIn,
  holdsEvidence,
  type Terms,
  toUnits,
  type Unit,
  withoutQuestion,
} from '../evidence.js';
import { passagesHeaded } from '../headed-passages.js';
import type { Draft } from '../reply-draft.js';
import type { Sources } from '../sources.js';
import { outlineOf } from './outline.js';
import { endSentence, type Part, toPart, withMarker } from './part.js';

/** Sentences said in one reply from running text: two to five lines is what a fact question gets. */
const MOST_SENTENCES = 3;
/** And lines, with lists. */
const MOST_LINES = 7;

/** What the evidence of a facet must hold beside its words: a sentence about "months" without a figure says nothing of how long. */
const figured: Partial<Record<FacetName, RegExp>> = {
  timeline:
    /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)\b)[\d\s\-–—to+]*(?:months?|years?)\b/i,
  // Slopes have degrees too.
  degree:
    /\b(?:degree\b|bachelor|master|diploma|universit|college|[bm]\.? ?(?:tech|com|sc)|mba|self[- ]taught)|(?<!\d )\bdegrees\b/i,
  // A certificate has a name; or it is said that none is needed.
  certifications:
    /[a-z,;] \p{Lu}[\p{Ll}\p{Lu}]|\b(?:no|not|without|never|isn|aren|don|optional|required|requires?|mandatory|need(?:ed|s)?)\b/u,
  // Who hires has a name, or is named by its kind.
  companies:
    /[a-z,;] \p{Lu}\p{Ll}|\b[Ee]mployers? (?:include|are|such|like|range)\b|\b(?:companies|firms|studios) (?:such as|like)\b/u,
};

/** Money, as pages write it: a sentence about "paid" work is none. */
const money =
  /[$€£₹¥]\s?\d|\d[\d,.]*\s?(?:k\b|LPA|lakh|%|(?:US )?dollars|euros|pounds|[€£]|(?:per|an?|each) (?:year|month|week|day|hour))/i;

/** Where a guide tells what the work is; its lists only name things. */
const runningText: readonly PassageField[] = ['overview', 'section', 'faq'];

/** What a list of something else names in passing only: "problem-solving" among what is missed is no soft skill to bring. */
const toldInSentences: readonly FacetName[] = [
  'day-to-day',
  'keeping-up',
  'soft-skills',
  'difficulty',
  'demand',
  'trends',
  'companies',
];

/** Things that a guide names here and there, one at a time. */
const scatteredFacets: readonly FacetName[] = ['certifications', 'companies'];

/**
 * Tells a facet from the running text of a guide: what stands under a heading that speaks of it; else the sentences
 * that hold its words.
 * @param terms what the question asks beside the facet (`own`) and all its words; text that speaks of it goes first
 */
export function composeFromText(
  facet: FacetName,
  guide: Guide,
  terms: { own: Terms; all: Terms },
  draft: Draft,
  sources: Pick<Sources, 'passages'>,
): Part | undefined {
  const part = composeSaid(facet, guide, terms, draft, sources);
  return facet === 'salary' && part && !money.test(part.lines.join('\n').replace(/\[\d+\]/g, ''))
    ? undefined
    : part;
}

function composeSaid(
  facet: FacetName,
  guide: Guide,
  terms: { own: Terms; all: Terms },
  draft: Draft,
  sources: Pick<Sources, 'passages'>,
): Part | undefined {
  const entry = facetEntry(facet);
  const passages = sources.passages(guide.id).filter(({ field }) => field !== 'title' && field !== 'source');
  const under = passagesHeaded(passages, guide, facet);
  // "Who pays you" is a heading about pay without a figure below it.
  const headed = facet === 'salary' ? under.filter(({ text }) => money.test(text)) : under;
  if (headed.length > 0 && facet !== 'timeline') {
    // How people ask for the daily work ("look", "work") stands in any text about it.
    const best = bestFirst(headed, facet === 'day-to-day' ? terms.own : terms.all);
    const outline = best === headed ? outlineOf(headed, guide, draft) : undefined;
    const part = outline ?? sayPassages(best, guide, draft);
    if (part) return part;
  }
  const ofRole = facet === 'day-to-day' ? sentencesOfRole(guide, sources) : [];
  if (ofRole.length > 0) return sayUnits(ofRole.slice(0, MOST_SENTENCES), guide, draft);
  return composeEvidence(
    {
      evidence: entry.evidence,
      figure: figured[facet],
      near: facet === 'timeline',
      scattered: scatteredFacets.includes(facet),
      fields: toldInSentences.includes(facet) ? runningText : undefined,
    },
    guide,
    terms.all,
    draft,
    sources,
  );
}

/** What holds most of the question goes first; where none holds much, the order stays. */
function bestFirst(passages: readonly Passage[], terms: Terms): readonly Passage[] {
  const value = ({ section, text }: Passage): number => coverage(`${section} ${text}`, terms);
  const top = Math.max(0, ...passages.map(value));
  return top < TELLING ? passages : [...passages].sort((a, b) => value(b) - value(a));
}

/** Share of a question's words that a passage must hold to go before another. */
const TELLING = 0.25;

/** A sentence about the page itself says what it tells, and tells nothing. */
const ofThePage =
  /^(?:below|above|in (?:this|the following) (?:article|guide|post|section)|this (?:article|guide|post)|here (?:you|we)|read on|keep reading)\b/i;

/** What each further word of a phrase of evidence adds. */
const PHRASE_SHARE = 0.4;

/** A sentence about a role names it among its first words. */
const OPENING_WORDS = 6;

/** The passage that speaks most of something, from the sentence where it begins to. */
export function composeEvidence(
  {
    evidence,
    figure,
    near = false,
    scattered = false,
    fields,
    inSentences = false,
  }: {
    evidence: readonly string[];
    figure?: RegExp | undefined;
    /** Whether what the figure stands beside must be asked about. */
    near?: boolean;
    scattered?: boolean;
    fields?: readonly PassageField[] | undefined;
    /** Whether an item of a list says nothing of it. */
    inSentences?: boolean;
  },
  guide: Guide,
  terms: Terms,
  draft: Draft,
  sources: Pick<Sources, 'passages'>,
): Part | undefined {
  if (evidence.length === 0) return undefined;
  // A figure answers only for what it stands beside: "five years of practice" is not how long one tool takes.
  const beside = (text: string): boolean =>
    !figure || (figure.test(text) && (!near || terms.length === 0 || coverage(text, terms) > 0));
  const speaks = ({ text, isItem }: Unit): boolean =>
    !(isItem && inSentences) && holdsEvidence(text, evidence) && beside(text);
  const subject = [...new Set(tokenize(guide.to).map((token) => token.stem))];
  const found = sources.passages(guide.id).flatMap((passage) => {
    if (fields && !fields.includes(passage.field)) return [];
    if (
      passage.field === 'title' ||
      passage.field === 'source' ||
      /^(?:source|about this guide)/i.test(passage.section)
    )
      return [];
    const all = toUnits(passage);
    const units = withoutQuestion(all);
    // A question that speaks of it makes the whole answer evidence.
    const first =
      units.length < all.length && all[0] && speaks(all[0])
        ? 0
        : units.findIndex((unit) => !unit.text.endsWith('?') && !ofThePage.test(unit.text) && speaks(unit));
    if (first < 0) return [];
    const stems = new Set(tokenize(passage.text).map((token) => token.stem));
    // What is said of the role itself, in the overview or in answer to just this goes before what is said in passing.
    const opening = new Set(
      tokenize(units[first]?.text ?? '')
        .slice(0, OPENING_WORDS)
        .map((token) => token.stem),
    );
    const ofRole = subject.every((stem) => opening.has(stem))
      ? 1
      : subject.every((stem) => stems.has(stem))
        ? 0.5
        : 0;
    const place =
      passage.field === 'faq' || (first === 0 && units.length < all.length)
        ? 1
        : passage.field === 'overview'
          ? 0.3
          : 0;
    // The more of a phrase, the surer it is about just this.
    const phrase = Math.max(0, ...units.map(({ text }) => evidenceIn(text, evidence))) - 1;
    // A list item says a thing in passing.
    const inPassing = units[first]?.isItem ? 0.5 : 0;
    // "Tools you should know:" leads to just what is asked for.
    const leads = units[first]?.text.endsWith(':') && units[first + 1]?.isItem ? 1 : 0;
    const value =
      coverage(passage.text, terms) * 2 +
      units.filter(speaks).length / units.length +
      ofRole +
      place +
      phrase * PHRASE_SHARE +
      leads -
      inPassing;
    return [{ units: passage.field === 'faq' ? units : units.slice(first), value }];
  });
  const [best, ...others] = found.sort((a, b) => b.value - a.value);
  if (!best) return undefined;
  if (scattered && others.length > 0) {
    const all = [best, ...others].flatMap(({ units }) => units.filter(speaks));
    return sayUnits(all.slice(0, MOST_SENTENCES + 1), guide, draft);
  }
  return sayUnits(passageFrom(best.units, speaks), guide, draft);
}

/** The sentences that follow belong to what is said, and so does a list under its lead; other items only where they speak of it. */
function passageFrom(units: readonly Unit[], speaks: (unit: Unit) => boolean): Unit[] {
  const said: Unit[] = [];
  let underLead = false;
  for (const [at, unit] of units.entries()) {
    if (!unit.isItem) underLead = unit.text.endsWith(':');
    if (at === 0 || !unit.isItem || underLead || speaks(unit)) said.push(unit);
  }
  const listed = said.some((unit) => unit.isItem);
  return said.slice(0, listed ? MOST_LINES : MOST_SENTENCES + 1);
}

/** The opening passage under a heading, whole where it is short, and the ones after it as far as there is room. */
function sayPassages(passages: readonly Passage[], guide: Guide, draft: Draft): Part | undefined {
  const lines: string[] = [];
  for (const passage of passages) {
    const units = withoutQuestion(toUnits(passage));
    const room = (units.some((unit) => unit.isItem) ? MOST_LINES : MOST_SENTENCES) - lines.length;
    if (room <= 0) break;
    lines.push(...unitLines(units.slice(0, room), guide, draft));
  }
  return toPart(lines);
}

/** Units as lines: items as list items under their lead, sentences of one passage in one line. */
export function unitLines(units: readonly Unit[], guide: Guide, draft: Draft): string[] {
  const lines: string[] = [];
  let running: string[] = [];
  let before: Unit | undefined;
  const flush = (): void => {
    if (running.length > 0) lines.push(running.join(' '));
    running = [];
  };
  for (const unit of units) {
    const marker = draft.citePassage(unit.passage, guide.title, unit.quote);
    if (marker === undefined) continue;
    if (unit.isItem) {
      flush();
      const lead = leadsNothing(lines.at(-1), before, unit) ? leadOf(unit) : undefined;
      if (lead) lines.push(`${lead}${marker}:`);
      lines.push(`- ${unit.text}${marker}`);
    } else if (/:$/.test(unit.text)) {
      flush();
      lines.push(`${unit.text.slice(0, -1)}${marker}:`);
    } else {
      const name = before?.passage.id === unit.passage.id ? undefined : skillUnsaid(unit);
      const said = endSentence(withMarker(unit.text, marker));
      running.push(name ? `**${name}**: ${said}` : said);
    }
    before = unit;
  }
  flush();
  return lines;
}

/** Whether an item would hang in the air: the line before it is neither its lead nor an item of the same list. */
const leadsNothing = (line: string | undefined, before: Unit | undefined, { passage }: Unit): boolean =>
  passage.field === 'section' &&
  !line?.endsWith(':') &&
  !(before?.isItem && before.passage.id === passage.id);

/** "Learn it in online courses" tells nothing of what is learned: the skill that a passage is about, where its sentence does not name it. */
function skillUnsaid({ passage, text }: Unit): string | undefined {
  const [, name] = passage.field === 'skills-to-learn' ? passage.section.split(' › ') : [];
  return name && !text.toLowerCase().includes(name.toLowerCase()) ? name : undefined;
}

/** An item says nothing without what it hangs on, and the first line is what a notification shows: the heading says it. */
const leadOf = ({ passage }: Unit): string | undefined =>
  passage.section.split(' › ').at(-1)?.replace(/[:.]$/, '') || undefined;

export function sayUnits(units: readonly Unit[], guide: Guide, draft: Draft): Part | undefined {
  return toPart(unitLines(units, guide, draft));
}
