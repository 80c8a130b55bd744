import type { Guide } from '../domain/guide.js';
import type { Passage, PassageField } from '../domain/passage.js';
import { compilePhrases } from '../language/match-phrases.js';
import { foldText, type Token, tokenize } from '../language/tokens.js';
import { classify } from '../understanding/classifier/classify.js';
import { clauseStems, cueFeatures } from '../understanding/classifier/features.js';
import { findFacets } from '../understanding/find-facets.js';
import { type FacetName, type FacetVocabulary, facetEntry } from '../understanding/vocabulary/facets.js';
import { nameStems } from './evidence.js';

/** A heading is taken for what it looks like from this chance on; chosen on the practice libraries. */
const LOOKS_LIKE = 0.5;

/** Passages whose heading is the document's own words. */
const headedFields: readonly PassageField[] = ['section', 'skills-to-learn', 'faq'];

/** What guides tell under one heading or the other: "What is difficult" lists the challenges. */
const toldTogether: Partial<Record<FacetName, readonly FacetName[]>> = {
  challenges: ['difficulty'],
  difficulty: ['challenges'],
  companies: ['industries'],
  industries: ['companies'],
};

/**
 * Text of a guide whose heading speaks of a facet: headings that name it in the usual words first, the best of them
 * first; where there are none, those that ask for it in other words ("What is next?" for trends).
 */
export function passagesHeaded(passages: readonly Passage[], guide: Guide, facet: FacetName): Passage[] {
  const headed = passages.filter(({ field }) => headedFields.includes(field));
  const named = inUsualWords(headed, guide, facetEntry(facet));
  if (named.length > 0) return named;
  for (const other of toldTogether[facet] ?? []) {
    const beside = inUsualWords(headed, guide, facetEntry(other));
    if (beside.length > 0) return beside;
  }
  const names = nameStems([guide]);
  const parts = [...guide.roadmap, ...guide.skillsToLearn].map(({ name }) => foldText(name));
  const isPart = (heading: string): boolean => parts.some((name) => foldText(heading).endsWith(name));
  // A step or a skill is called what it is ("Master machine learning") and asks for nothing.
  const speaking = headed.filter(
    ({ field, section }) => field !== 'skills-to-learn' && !isPart(innermost(section)),
  );
  const wanted = [facet, ...(toldTogether[facet] ?? [])];
  return wanted
    .map((each) => speaking.filter(({ section }) => facetOfHeading(innermost(section), names) === each))
    .reduce((first, next) => (first.length > 0 ? first : next), []);
}

function inUsualWords(
  passages: readonly Passage[],
  { from, to }: Pick<Guide, 'from' | 'to'>,
  { headings }: Pick<FacetVocabulary, 'headings'>,
): Passage[] {
  const find = compilePhrases(headings.map((heading, at) => [heading, at] as const));
  // "Steps to become a fitness equipment seller" is no heading about equipment.
  const names = [to, from ?? to].map((role) => tokenize(role).map(({ word }) => word));
  const wordsOf = (heading: string): Token[] =>
    conclusion.test(heading) ? [] : withoutNames(tokenize(heading), names);
  const found = passages.flatMap((passage) => {
    const parts = passage.section.split(' › ').reverse();
    // The innermost heading that speaks of it counts: "Skills › Soft skills" is about soft skills.
    const inner = parts.findIndex((part) => find(wordsOf(part)).length > 0);
    if (inner < 0) return [];
    const best = Math.min(...find(wordsOf(parts[inner] ?? '')).map(({ value }) => value));
    return [{ passage, best, inner }];
  });
  return found.sort((a, b) => a.best - b.best || a.inner - b.inner).map(({ passage }) => passage);
}

const conclusion = /^(?:conclusion|final (?:thoughts|words)|summary|key takeaways|wrapping up)\b/i;

/** Letters that a word shares with one of a role's name to be of its family: "dairy technology" of a dairy technologist. */
const SAME_FAMILY = 6;

/** A heading's words without the names of roles and their fields: two words in a row, or all of a short name. */
function withoutNames(tokens: readonly Token[], names: readonly (readonly string[])[]): Token[] {
  const isOf = (token: Token, name: readonly string[]): boolean =>
    name.some(
      (word) =>
        word.slice(0, SAME_FAMILY) === token.word.slice(0, SAME_FAMILY) &&
        Math.min(word.length, token.word.length) >= Math.min(SAME_FAMILY, word.length),
    );
  return tokens.filter((token, at) =>
    names.every((name) => {
      if (!isOf(token, name)) return true;
      const beside = [tokens[at - 1], tokens[at + 1]].some((other) => other && isOf(other, name));
      return name.length > 1 && !beside;
    }),
  );
}

const innermost = (section: string): string => section.split(' › ').at(-1) ?? section;

/** A heading read as people's questions are: it asks for what stands below it. */
function facetOfHeading(heading: string, names: ReadonlySet<string>): FacetName | undefined {
  const tokens = tokenize(heading);
  const roles = tokens.flatMap(({ stem }, at) => (names.has(stem) ? [{ start: at, end: at + 1 }] : []));
  const cues = cueFeatures(findFacets(tokens, []));
  const [best] = classify(clauseStems(tokens, roles), cues);
  return best && best.chance >= LOOKS_LIKE ? (best.label as FacetName) : undefined;
}
