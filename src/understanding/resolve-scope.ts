import type { ConversationState } from '../domain/conversation.js';
import type { GuideId, GuideSummary } from '../domain/guide.js';
import { tokenize } from '../language/tokens.js';
import type { RoleMention } from './find-roles.js';
import type { Scope } from './intent.js';
import type { Role, RoleCatalogue } from './role-catalogue.js';

export type KnownGuides = {
  catalogue: RoleCatalogue;
  summary(id: GuideId): GuideSummary | undefined;
  all: readonly GuideSummary[];
};

/** The two ends of a change, as far as they are said. */
export type RolePair = { from?: RoleMention; to?: RoleMention };

const certainty = {
  name: 4,
  alias: 4,
  part: 3,
  relative: 2,
  'inner-part': 1,
  field: 2,
  head: 1,
  short: 1,
  unknown: 0,
} as const;

/**
 * Reads role mentions as pairs: each "from" with the "to" after it (or before it: "become Y from X").
 * @param mentions in the order of the text
 */
export function toPairs(mentions: readonly RoleMention[]): RolePair[] {
  const pairs: RolePair[] = [];
  for (const mention of mentions) {
    const side = sideFor(mention, pairs.at(-1));
    const open = pairs.at(-1);
    if (open && open[side] === undefined) open[side] = mention;
    else pairs.push({ [side]: mention });
  }
  return pairs;
}

/** Where the words do not tell, the library does: a role that guides only lead to is a destination. */
function sideFor(mention: RoleMention, open: RolePair | undefined): 'from' | 'to' {
  if (mention.side !== 'open') return mention.side;
  const leaves = mention.roles.some((role) => role.leaving.length > 0);
  const reached = mention.roles.some((role) => role.reaching.length > 0);
  if (leaves !== reached) return leaves ? 'from' : 'to';
  return open?.from && !open.to ? 'to' : open?.to && !open.from ? 'from' : 'to';
}

/** Of several mentions for one end, the surest; of equals the last, which people say when they come to the point. */
export function surest(mentions: readonly (RoleMention | undefined)[]): RoleMention | undefined {
  let best: RoleMention | undefined;
  for (const mention of mentions) {
    if (mention && (!best || certainty[mention.kind] >= certainty[best.kind])) best = mention;
  }
  return best;
}

/** Which guides a pair of roles means. */
export function resolvePair(pair: RolePair, known: KnownGuides): Scope {
  const { from, to } = withoutEcho(pair);
  const names = { ...(from ? { from: from.name } : {}), ...(to ? { to: to.name } : {}) };
  const leaving = from ? guidesOf(from.roles, 'leaving') : [];
  const reaching = to ? guidesOf(to.roles, 'reaching') : [];
  const scope = (fit: Scope['fit'], guides: GuideId[], near: GuideId[] = []): Scope => ({
    ...names,
    fit,
    guides,
    near,
    inherited: false,
  });

  if (from && to) {
    const both = leaving.filter((id) => reaching.includes(id));
    if (both.length > 0) return scope('exact', both);
    const called = from.roles.length === 0 ? startingAs(from.name, reaching, known) : [];
    if (called.length > 0) return scope('exact', called);
    const general = reaching.filter((id) => known.summary(id)?.from === undefined);
    return general.length > 0
      ? scope('general', general, leaving)
      : scope('missing', [], [...new Set([...reaching, ...leaving])]);
  }
  if (to)
    return reaching.length > 0
      ? scope('exact', rolesFirst(reaching, known))
      : scope('missing', [], guidesOf(to.roles, 'leaving'));
  if (from)
    return leaving.length > 0
      ? scope('exact', leaving)
      : scope('missing', [], guidesOf(from.roles, 'reaching'));
  return scope('none', []);
}

/** Nobody goes from a role to the same role: named twice, it is where the change leads. */
function withoutEcho({ from, to }: RolePair): RolePair {
  const same = from && to && from.name === to.name && from.roles.length > 0;
  return same ? { to } : { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** One stem begins with the other, or ends with it: "swim" and "swimmer", "stonemason" and "mason". */
const isLike = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= 4 &&
    (one.startsWith(other) || other.startsWith(one) || one.endsWith(other)));

/** "From teller to fraud analyst", with a guide from bank teller: a part of the start's name is enough where the goal is known. */
function startingAs(name: string, reaching: readonly GuideId[], known: KnownGuides): GuideId[] {
  const said = stemsOf(name);
  const startOf = (id: GuideId): string[] => stemsOf(known.summary(id)?.from ?? '');
  const called = reaching.filter((id) => {
    const start = startOf(id);
    const isSaid = (stem: string): boolean => start.some((own) => isLike(own, stem));
    const last = start.at(-1);
    // "From coaching swimmers": the whole start in other forms and another order.
    const allSaid = start.length > 1 && start.length === said.length;
    return (
      last !== undefined &&
      ((said.at(-1) !== undefined && isLike(last, said.at(-1) ?? '')) || allSaid) &&
      said.every(isSaid)
    );
  });
  if (called.length > 0) return called;
  // "From the pharmacy counter": what stands before the last word says of which kind the start is.
  const kind = reaching.filter((id) =>
    startOf(id)
      .slice(0, -1)
      .some((stem) => said.includes(stem)),
  );
  return kind.length === 1 ? kind : [];
}

function guidesOf(roles: readonly Role[], side: 'leaving' | 'reaching'): GuideId[] {
  return [...new Set(roles.flatMap((role) => role[side]))];
}

/** A guide to the role itself comes before those that start somewhere in particular. */
function rolesFirst(guides: readonly GuideId[], known: KnownGuides): GuideId[] {
  const isRole = (id: GuideId): boolean => known.summary(id)?.from === undefined;
  return [...guides.filter(isRole), ...guides.filter((id) => !isRole(id))];
}

/**
 * The scope of a question in its conversation: a role newly named replaces the old one of its side; where the new pair
 * has no guide of its own, guides for the new role alone come before saying that there is none.
 * @param leans whether the question says nothing that could be answered on its own ("and how long?"): only then is it about
 * a change without a guide that was talked of before
 */
export function scopeInConversation(
  named: RolePair,
  known: KnownGuides,
  state: ConversationState | undefined,
  leans = true,
): Scope {
  const pair = state ? withoutShortName(named, state) : named;
  const own = resolvePair(pair, known);
  if (!state) return own.fit === 'none' ? onlyGuide(known) : own;
  if (own.fit === 'none') return inherit(state, known, leans);
  if ((pair.from && pair.to) || (!state.from && !state.to)) return own;
  const joined = resolvePair(
    {
      ...(pair.from ? { from: pair.from } : mentionOf('from', state.from, known)),
      ...(pair.to ? { to: pair.to } : mentionOf('to', state.to, known)),
    },
    known,
  );
  if (joined.fit === 'exact' || joined.fit === 'general')
    return pair.from ? joined : { ...joined, fromBefore: true };
  return own.fit === 'missing' ? joined : own;
}

function mentionOf(side: 'from' | 'to', name: string | undefined, known: KnownGuides): RolePair {
  if (name === undefined) return {};
  const role = known.catalogue.roleNamed(name);
  return {
    [side]: { roles: role ? [role] : [], name, kind: role ? 'name' : 'unknown', side, start: 0, end: 0 },
  };
}

/** "What do I have that an engineer has not?", with an audio AI engineer in play: a part of the role's name means that role. */
function withoutShortName({ from, to }: RolePair, { to: wished }: ConversationState): RolePair {
  const short = (mention: RoleMention): boolean =>
    mention.kind === 'unknown' &&
    wished !== undefined &&
    stemsOf(mention.name).every((stem) => stemsOf(wished).includes(stem));
  // "Do I need experience in speech?" in a talk about another guide is asked of that guide.
  const vague = wished !== undefined && to?.kind === 'short';
  return { ...(from ? { from } : {}), ...(to && !vague && !short(to) ? { to } : {}) };
}

const stemsOf = (name: string): string[] => tokenize(name).map(({ stem }) => stem);

function inherit(state: ConversationState, known: KnownGuides, leans: boolean): Scope {
  const names = { ...(state.from ? { from: state.from } : {}), ...(state.to ? { to: state.to } : {}) };
  const guides = state.guides.filter((id) => known.summary(id) !== undefined);
  if (guides.length > 0) return { ...names, fit: 'exact', guides, near: [], inherited: true };
  if ((!state.from && !state.to) || !leans) return onlyGuide(known);
  return {
    ...resolvePair({ ...mentionOf('from', state.from, known), ...mentionOf('to', state.to, known) }, known),
    inherited: true,
  };
}

/** In a library of one guide, that guide is meant. */
function onlyGuide(known: KnownGuides): Scope {
  const only = known.all.length === 1 ? known.all[0] : undefined;
  return { fit: only ? 'exact' : 'none', guides: only ? [only.id] : [], near: [], inherited: true };
}
