import { generalWords } from '../language/stop-words.js';
import type { Token } from '../language/tokens.js';
import type { Role, RoleCatalogue, RoleForm } from './role-catalogue.js';
import { alternatives, findShortNames } from './short-names.js';
import { findShortPairs } from './short-pairs.js';
import { arrowBetween, REQUIRED, type RoleSide, sideInLibrary, sideOf } from './side-of-role.js';
import { vagueHeads } from './vocabulary/role-heads.js';

/** A role that a question speaks of: tokens `[start, end)`. `roles` is empty for one that no guide knows. */
export type RoleMention = {
  roles: readonly Role[];
  name: string;
  kind: RoleForm['kind'] | 'unknown';
  side: RoleSide;
  start: number;
  end: number;
  /** Told of somebody else than the asker ("my partner is a translator"). */
  somebodys?: true;
};

/**
 * Finds the roles of the library in a question: the longest form wins where several stand in one place.
 * @param tokens the question's words, typos mended; `text` is what they were cut from (for arrows between roles)
 */
export function findRoles(tokens: readonly Token[], text: string, catalogue: RoleCatalogue): RoleMention[] {
  const mentions: RoleMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const form = longestForm(tokens, at, catalogue);
    const token = tokens[at] as Token;
    const reading = sideOf(tokens, at, at + (form?.stems.length ?? 1), text);
    const side = form ? sideInLibrary(reading, form) : 'open';
    const required =
      (form?.kind === 'head' && reading.by === REQUIRED) || (form !== undefined && isSetAside(tokens, at));
    if (
      !form ||
      required ||
      !isMeant(
        form,
        side,
        token,
        joinedBefore(tokens, at, text),
        joinedBehind(tokens, at + form.stems.length, text),
      )
    ) {
      at++;
      continue;
    }
    const end = at + form.stems.length;
    mentions.push({
      roles: form.roles,
      name: nameOf(form, tokens.slice(at, end), text),
      kind: form.kind,
      side,
      start: at,
      end,
    });
    at = end;
  }
  const isFree = ({ start, end }: RoleMention): boolean =>
    mentions.every((other) => end <= other.start || start >= other.end);
  const short = findShortPairs(tokens, catalogue, text);
  // "3D artist to speech": one end may be named more fully.
  const isNamed = ({ start, end, roles: [role] }: RoleMention): boolean =>
    mentions.some((other) => end > other.start && start < other.end && role && other.roles.includes(role));
  if (short.every((end) => isFree(end) || isNamed(end))) mentions.push(...short.filter(isFree));
  mentions.push(...fieldsOfRoles(tokens, catalogue, mentions).filter(isFree));
  // One word says little: it counts where no role is named in full, or completes the change of the one that is.
  const named = [...mentions];
  const compares = tokens.some(({ stem }) => stem === 'compar');
  const leads = ({ roles: [role], start }: RoleMention): boolean =>
    named.every(
      ({ roles, end }) =>
        roles.some((other) => role !== undefined && shareGuide(role, other)) ||
        // "The musician path or the 3D path?", "compare the musician path and the 3D one"
        (end <= start &&
          tokens
            .slice(end, start)
            .some(({ word }) => alternatives.has(word) || (compares && besides.has(word)))),
    );
  mentions.push(...findShortNames(tokens, catalogue).filter((each) => isFree(each) && leads(each)));
  return pairUp(
    mentions.sort((a, b) => a.start - b.start),
    tokens,
    text,
  );
}

/** "I meant the other one, not the musician." */
const isSetAside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.word === 'not' && tokens[at - 1]?.word === 'the';

const besides: ReadonlySet<string> = new Set(['and', 'with', 'to']);

const shareGuide = (one: Role, other: Role): boolean =>
  [...one.leaving, ...one.reaching].some((id) => other.leaving.includes(id) || other.reaching.includes(id));

/** In letters: a longer name of a field ("seismology") is hardly said of anything else. */
const LONG_FIELD = 8;
const aboutField = new Set(['in', 'of', 'about', 'into', 'to']);

/**
 * Fields that stand for their role though no word around tells a side: "my plumbing skills" beside a building inspector,
 * where a guide goes from plumber to building inspector; "interns in seismology".
 */
function fieldsOfRoles(
  tokens: readonly Token[],
  catalogue: RoleCatalogue,
  mentions: readonly RoleMention[],
): RoleMention[] {
  const goals = mentions.flatMap(({ roles }) => roles.flatMap(({ reaching }) => reaching));
  return tokens.flatMap((token, at) => {
    const form = catalogue
      .formsFrom(token.stem)
      .find(({ kind, stems }) => kind === 'field' && stems.length === 1);
    const role = form?.roles[0];
    if (!form || !role || form.roles.length > 1) return [];
    const leads = role.leaving.some((id) => goals.includes(id));
    const isGoal =
      mentions.length === 0 &&
      role.reaching.length > 0 &&
      token.word.length >= LONG_FIELD &&
      aboutField.has(tokens[at - 1]?.word ?? '');
    if (!leads && !isGoal) return [];
    const side = leads ? ('from' as const) : ('to' as const);
    return [{ roles: [role], name: role.name, kind: form.kind, side, start: at, end: at + 1 }];
  });
}

/** The word before, where no comma parts them. */
function joinedBefore(tokens: readonly Token[], at: number, text: string): Token | undefined {
  const [before, own] = [tokens[at - 1], tokens[at]];
  return before && own && /^[\s-]*$/.test(text.slice(before.end, own.start)) ? before : undefined;
}

/** What somebody does, behind the name of a role. */
const doings: ReadonlySet<string> = new Set(
  'skill experience background earn pay learn hire face complain miss salary wage income face struggle build handle study train apply'.split(
    ' ',
  ),
);

/** The word behind, where no comma parts them. */
function joinedBehind(tokens: readonly Token[], end: number, text: string): Token | undefined {
  const [own, behind] = [tokens[end - 1], tokens[end]];
  return own && behind && /^[\s-]*$/.test(text.slice(own.end, behind.start)) ? behind : undefined;
}

/** Weaker forms need the words around them: "audio engineer" is a trade of its own, "music" and "design" are more than roles. */
function isMeant(
  { kind, stems, roles }: RoleForm,
  side: RoleSide,
  own: Token,
  before: Token | undefined,
  behind: Token | undefined,
): boolean {
  const unqualified = before === undefined || generalWords.has(before.word);
  // "Industrial hygienist" is no dental hygienist.
  // "The assistant season" is no assistant.
  const isLast =
    behind === undefined ||
    generalWords.has(behind.word) ||
    doings.has(behind.word.replace(/s$/, '')) ||
    behind.word.endsWith('ing');
  if (kind === 'head') return unqualified && isLast && (side !== 'from' || !vagueHeads.has(stems[0] ?? ''));
  // A researcher may be a sensory scientist, a UX researcher is none.
  const isOneOfMany =
    stems.length === 1 && /(?:er|or|ist)s?$/.test(own.word) && roles.every((role) => role.stems.length > 1);
  if (kind === 'relative' && isOneOfMany) return unqualified;
  if (kind === 'inner-part') return side !== 'from';
  return kind !== 'field' || stems.length > 1 || side !== 'open';
}

/** A part of several roles ("AI engineer") has no role's name: it goes by the words of the question. */
function nameOf(form: RoleForm, words: readonly Token[], text: string): string {
  const only = form.roles.length === 1 ? form.roles[0] : undefined;
  return only?.name ?? text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

function longestForm(tokens: readonly Token[], at: number, catalogue: RoleCatalogue): RoleForm | undefined {
  return catalogue
    .formsFrom(tokens[at]?.stem ?? '')
    .find((form) => form.stems.every((stem, offset) => tokens[at + offset]?.stem === stem));
}

/** In "X to Y" and "X → Y" the first is left and the second reached, whatever else the words say. */
export function pairUp(
  mentions: readonly RoleMention[],
  tokens: readonly Token[],
  text: string,
): RoleMention[] {
  const paired = mentions.map((mention) => ({ ...mention }));
  for (const [index, second] of paired.entries()) {
    const first = paired[index - 1];
    if (!first) continue;
    const gap = tokens.slice(first.end, second.start).map((token) => token.word);
    const arrow = arrowBetween(tokens, first.end - 1, second.start, text);
    const listed = gap.some(
      (word) => word === 'and' || word === 'or' || word === 'versus' || word === 'with',
    );
    // "As a researcher compared to a steward" goes nowhere.
    const compares = gap.includes('compared');
    const joined =
      !listed &&
      !compares &&
      gap.length <= 3 &&
      (gap.includes('to') ||
        gap[0] === 'into' ||
        gap[0] === 'turned' ||
        gap.includes('become') ||
        gap.includes('becoming'));
    if (arrow || joined) {
      first.side = 'from';
      second.side = 'to';
    }
  }
  return paired;
}
