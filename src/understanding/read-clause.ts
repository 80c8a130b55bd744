import { generalWords } from '../language/stop-words.js';
import { type Token, tokenize } from '../language/tokens.js';
import { correctTypos, type Lexicon } from './correct-typos.js';
import { type FacetFindings, findFacets } from './find-facets.js';
import { findRoles, pairUp, type RoleMention } from './find-roles.js';
import { type KnownGuides, type RolePair, toPairs } from './resolve-scope.js';
import { settleFindings } from './settle-findings.js';
import { findUnknownRoles } from './unknown-roles.js';

/** What reading a clause needs to know of the library. */
export type ReadingLibrary = KnownGuides & {
  lexicon: Lexicon;
  /** Whether some passage holds the word as it is. */
  isKnown(word: string): boolean;
};

/** One clause of a message with everything found in it. */
export type Clause = {
  text: string;
  tokens: Token[];
  mentions: RoleMention[];
  pairs: RolePair[];
  findings: FacetFindings;
  /** Words beside roles and cues that say what it is about. */
  rest: Token[];
};

export function readClause(text: string, library: ReadingLibrary): Clause {
  const tokens = correctTypos(text, library.lexicon, library.isKnown).filter(
    (_, at, all) =>
      !(isExcepted(all, at) && !library.lexicon.names.has(all[at]?.stem ?? '')) &&
      !isAside(all, at) &&
      !isFormer(all, at),
  );
  const known = findRoles(tokens, text, library.catalogue);
  // "Engineer to engineer", beside a speech AI engineer, is that one.
  const unknown = findUnknownRoles(tokens, text, known).filter(
    (mention) => !known.some((role) => isPartOf(mention, role, tokens)),
  );
  const found = [...known, ...unknown].sort((a, b) => a.start - b.start);
  const mentions = pairUp(found, tokens, text);
  const findings = settleFindings(tokens, mentions, findFacets(tokens, mentions), library.isKnown);
  const inRole = (at: number): boolean => mentions.some(({ start, end }) => at >= start && at < end);
  const rest = tokens.filter(
    ({ word, start, end }, at) =>
      (word.length > 1 || /^[B-HJ-Z]$/.test(text.slice(start, end))) &&
      !generalWords.has(word) &&
      !inRole(at) &&
      !findings.places.has(at),
  );
  return { text, tokens, mentions, pairs: toPairs(mentions), findings, rest };
}

const isPartOf = (part: RoleMention, whole: RoleMention, tokens: readonly Token[]): boolean => {
  const stems = tokenize(whole.name).map(({ stem }) => stem);
  return tokens.slice(part.start, part.end).every(({ stem }) => stems.includes(stem));
};

const exceptions = new Set(['besides', 'except', 'excluding', 'beyond']);

/** "My old job" is a job; how old somebody is does not come into it. */
const isFormer = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'old' && possessives.has(tokens[at - 1]?.word ?? '') && tokens[at + 1] !== undefined;

const possessives: ReadonlySet<string> = new Set(['my', 'our', 'his', 'her', 'their']);

const aside = ['by', 'the', 'way'];

/** "By the way" is no way to a role. */
const isAside = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2].some((place) => aside.every((word, offset) => tokens[at - place + offset]?.word === word));

/** "Besides Python, which languages …": what is set aside is not what is asked about. */
function isExcepted(tokens: readonly Token[], at: number): boolean {
  const [before, last] = [tokens[at - 2]?.word ?? '', tokens[at - 1]?.word ?? ''];
  return (
    exceptions.has(last) ||
    ['apart from', 'other than', 'aside from', 'instead of'].includes(`${before} ${last}`)
  );
}

/** Whether a clause asks for anything that has a name. */
export const asksSomething = ({ findings }: Clause): boolean =>
  findings.facets.length > 0 ||
  findings.tasks.size > 0 ||
  findings.conditions.length > 0 ||
  findings.extreme !== undefined;
