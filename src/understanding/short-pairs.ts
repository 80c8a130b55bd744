import { generalWords } from '../language/stop-words.js';
import { stemWord, type Token, tokenize } from '../language/tokens.js';
import type { RoleMention } from './find-roles.js';
import type { Role, RoleCatalogue } from './role-catalogue.js';
import type { RoleSide } from './side-of-role.js';
import { workedIn } from './vocabulary/relatives.js';
import { sharedHeads } from './vocabulary/role-heads.js';

/** Words between the two ends of a change, and what may follow them before the second. */
const joints: ReadonlySet<string> = new Set(['to', 'into', '2']);
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/**
 * Finds the two ends of a change said by one word each ("the 3D-to-speech route"): a word of the role that a guide
 * starts from, a joint, and a word of the role that the same guide leads to. Only where just one guide fits: one word
 * says little, the two together say which.
 */
export function findShortPairs(tokens: readonly Token[], catalogue: RoleCatalogue, text = ''): RoleMention[] {
  return tokens.flatMap(({ word }, at) => {
    // "Blender → speech": the arrow is no word.
    const arrow = arrowBetween(tokens[at - 1], tokens[at], text);
    if (!joints.has(word) && !arrow) return [];
    const right = arrow ? at : articles.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
    const [first, second] = [tokens[at - 1], tokens[right]];
    if (!isTelling(first) || !isTelling(second)) return [];
    const starts = catalogue.roles.filter(
      (role) => role.leaving.length > 0 && (role.stems.includes(first.stem) || worksIn(role, first)),
    );
    if (starts.length === 0) return [];
    const goals = catalogue.roles.filter(
      (role) => role.reaching.length > 0 && role.stems.includes(second.stem),
    );
    const pairs = starts.flatMap((from) => goals.filter((to) => joins(from, to)).map((to) => ({ from, to })));
    const [only] = pairs;
    return only && pairs.length === 1
      ? [mention(only.from, 'from', at - 1), mention(only.to, 'to', right)]
      : [];
  });
}

const arrowBetween = (left: Token | undefined, right: Token | undefined, text: string): boolean =>
  left !== undefined && right !== undefined && /->|[→➜➔⇒⟶»]|=>/.test(text.slice(left.end, right.start));

/** "Blender to speech": what people work in stands for their role, beside where they go. */
const worksIn = (role: Role, { stem }: Token): boolean =>
  Object.entries(workedIn).some(
    ([name, things]) =>
      things.some((thing) => stemWord(thing) === stem) &&
      tokenize(name).every((word) => role.stems.includes(word.stem)),
  );

const isTelling = (token: Token | undefined): token is Token =>
  token !== undefined && !generalWords.has(token.word) && !sharedHeads.has(token.stem);

const joins = (from: Role, to: Role): boolean => from.leaving.some((id) => to.reaching.includes(id));

const mention = (role: Role, side: RoleSide, at: number): RoleMention => ({
  roles: [role],
  name: role.name,
  kind: 'part',
  side,
  start: at,
  end: at + 1,
});
