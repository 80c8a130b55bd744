import type { ConversationState } from '../domain/conversation.js';
import type { GuideId } from '../domain/guide.js';
import type { Scope } from './intent.js';
import type { Clause } from './read-clause.js';
import { type KnownGuides, type RolePair, resolvePair } from './resolve-scope.js';

/** Guides from the conversation that "which of them" may mean at once. */
const MOST_RECALLED = 4;

/** "Which pays most?" reads every guide of a library up to this size; of a larger one people name the roles. */
const MOST_COMPARED = 200;

/**
 * The guides put side by side, when a clause compares: two named in it, one named and one in play, two named in the
 * story before it, those last listed, or all of them ("which pays most?").
 */
export function guidesCompared(
  clause: Clause,
  pair: RolePair,
  story: readonly Clause[],
  known: KnownGuides,
  state: ConversationState | undefined,
): Scope | undefined {
  const { tasks, extreme } = clause.findings;
  const named = withLooselyNamed(guidesNamed(clause.pairs, known), clause, known);
  if (named.length >= 2) return scopeOf(named, false);
  const compares = tasks.has('compare') || ofSeveral.test(clause.text);
  if ((!compares && !extreme) || comparesWithNow(clause.text)) return undefined;
  // "Which is the longest phase?" compares parts of one guide.
  if (clause.findings.facets.includes('phase') && state && state.guides.length > 0) return undefined;

  // Roles that no guide knows are not compared by guides about others.
  if (named.length === 0 && clause.mentions.some((mention) => mention.roles.length === 0)) return undefined;
  // Of skills or phases just listed, "which of those" means them and no guides.
  if (named.length === 0 && !saysTwo(clause) && state?.listed && saysThose(clause)) return undefined;
  const { guides = [], options = [], recent = [] } = state ?? {};
  const before = [...new Set([...guides, ...options, ...recent])].filter((id) => known.summary(id));
  if (named.length === 1) {
    const other = before.find((id) => id !== named[0]);
    const beside = extreme && /\b(?:this|that|it|these|those)\b/i.test(clause.text);
    return (tasks.has('compare') || beside) && other !== undefined
      ? scopeOf([other, ...named], true)
      : undefined;
  }
  // Each destination told in the story on its own: two people, or two plans of one.
  const told = guidesNamed(
    story.flatMap((each) =>
      each.mentions.map((mention) => ({ [mention.side === 'open' ? 'to' : mention.side]: mention })),
    ),
    known,
  );
  if (told.length >= 2) return scopeOf(told, false);
  // "And compared with A to B, which is quicker?", of what was talked of before.
  const beside = before.find((id) => !told.includes(id));
  if (
    told.length === 1 &&
    beside !== undefined &&
    story.some(({ findings }) => findings.tasks.has('compare'))
  )
    return scopeOf([beside, ...told], false);
  // "The longest river in South America" is no question about guides.
  if (!tasks.has('compare') && clause.rest.length > 0) return undefined;
  if (pair.to || pair.from) return undefined;
  // "Which is harder?", just after two were compared.
  const side = guides.filter((id) => known.summary(id));
  if (side.length >= 2) return scopeOf(side.slice(0, MOST_RECALLED), true);
  if (before.length >= 2) return scopeOf(before.slice(0, saysTwo(clause) ? 2 : MOST_RECALLED), true);
  if (known.all.length > MOST_COMPARED) return undefined;
  const all = known.all.map((guide) => guide.id);
  if (extreme && (before.length === 0 || tasks.has('compare'))) return scopeOf(all, true);
  return before.length === 0 && all.length >= 2 && all.length <= MOST_RECALLED
    ? scopeOf(all, true)
    : undefined;
}

/** "Whose switch takes longer?", "how long would each of us need?", of two that a story tells of. */
const ofSeveral =
  /\bwhose\b|\b(?:who|which) (?:one )?of (?:us|them|the two|you)\b|\b(?:each|both) of (?:us|them)\b/i;

/** "Would I earn more than now?" holds a change against today, not guides against each other. */
const comparesWithNow = (text: string): boolean =>
  /\bthan (?:now|today|i do|i (?:earn|make|get)|currently|at present|before|in my|my (?:current|present|old))\b/i.test(
    text,
  );

/** "The 3D and the music guide": a word that only one guide's roles have names it, where guides are put side by side. */
function withLooselyNamed(named: readonly GuideId[], clause: Clause, known: KnownGuides): GuideId[] {
  if (named.length > 0 || !clause.findings.tasks.has('compare') || known.all.length > MOST_COMPARED)
    return [...named];
  const loosely = clause.rest.flatMap(({ stem }) => {
    const roles = [
      ...known.catalogue.roles.filter((role) => role.stems.includes(stem)),
      ...known.catalogue.formsFrom(stem).flatMap((form) => (form.stems.length === 1 ? form.roles : [])),
    ];
    const guides = [...new Set(roles.flatMap((role) => [...role.leaving, ...role.reaching]))];
    return guides.length === 1 ? guides : [];
  });
  const all = [...new Set(loosely)];
  return all.length > 1 ? all : [];
}

/** "The two", "both": the latest two, whatever else was talked of before. */
const saysTwo = ({ tokens }: Clause): boolean => tokens.some(({ word }) => word === 'two' || word === 'both');

const saysThose = ({ tokens }: Clause): boolean =>
  tokens.some(({ word }) => word === 'those' || word === 'these' || word === 'them');

const scopeOf = (guides: GuideId[], inherited: boolean): Scope => ({
  fit: 'exact',
  guides,
  near: [],
  inherited,
});

/** The guides that pairs of roles mean, each once. */
export function guidesNamed(pairs: readonly RolePair[], known: KnownGuides): GuideId[] {
  return [...new Set(pairs.flatMap((pair) => resolvePair(pair, known).guides.slice(0, 1)))];
}
