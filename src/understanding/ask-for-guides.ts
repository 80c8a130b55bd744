import { type AskContext, buildAsk, type UnderstandingLibrary } from './ask-context.js';
import type { Ask } from './intent.js';
import type { Clause } from './read-clause.js';
import { type RolePair, resolvePair } from './resolve-scope.js';
import { isBareOccupation } from './unknown-roles.js';
import type { FacetName } from './vocabulary/facets.js';

/** Facets that "what could I become?" may touch on its way. */
const besideDiscovery: readonly FacetName[] = [
  'overview',
  'job-titles',
  'roadmap',
  'demand',
  'transferable-skills',
];
/** Facets that somebody may name who tells what they like. */
const besideInterest: readonly FacetName[] = [
  ...besideDiscovery,
  'love',
  'day-to-day',
  'tools',
  'industries',
];

/** A guide that holds something: "which guides mention …". */
const mentions = /\b(?:mention|speak of|talk about|cover|include|name|need|require|involve|use|teach)s?\b/i;

/** Asks for guides, not for facts of one: which there are, where a role leads, what leads to a role, what to become. */
export function askForGuides(clause: Clause, { library, state, pair }: AskContext): Ask | undefined {
  const { tasks } = clause.findings;
  const facets = clause.findings.weak ? [] : clause.findings.facets;
  const named = pair.from !== undefined || pair.to !== undefined;
  if (!named && isBareOccupation(clause.text, library.isKnown)) {
    return buildAsk(clause, 'discover', {
      fit: 'missing',
      from: clause.text.replace(/[?.!]+$/, '').trim(),
      guides: [],
      near: [],
      inherited: false,
    });
  }
  const isInterest =
    !named && tasks.has('by-interest') && facets.every((facet) => besideInterest.includes(facet));
  // In a talk about one guide "anything with Python?" is asked of that guide, "anything for people who draw?" is not.
  const ofOthers = /\b(?:guides?|careers?|paths?|people|someone|somebody|anyone)\b/i.test(clause.text);
  // "Is there anything in other industries, something that helps people?" asks for the industries of the guide talked of.
  const ofTheGuide =
    facets.length > 0 &&
    (state?.guides.length ?? 0) > 0 &&
    !/\b(?:guides?|careers?|paths?)\b/i.test(clause.text);
  if (isInterest && !ofTheGuide && (!state || state.guides.length === 0 || ofOthers))
    return buildAsk(clause, 'by-interest', { fit: 'none', guides: [], near: [], inherited: false });
  if (!facets.every((facet) => besideDiscovery.includes(facet))) return undefined;
  // "Would contributing on GitHub help on the way from A to B?" asks for a fact of the guide, not for the guide.
  const asksOfOne = pair.from && pair.to && resolvePair(pair, library).fit === 'exact';
  const ofItsOwn =
    clause.findings.conditions.length > 0 || clause.rest.some(({ word }) => library.isKnown(word));
  // "What can a patent examiner do in pharma?": nobody leaves that role in this library.
  const only = pair.from ?? pair.to;
  const isReached =
    only !== undefined &&
    only.roles.length > 0 &&
    only.roles.every((role) => role.leaving.length === 0) &&
    !tasks.has('discover-to');
  if ((asksOfOne || isReached) && ofItsOwn) return undefined;
  // "Which guides mention deep learning?"
  if (
    tasks.has('list-guides') &&
    !named &&
    clause.rest.some(({ word }) => library.isKnown(word)) &&
    mentions.test(clause.text)
  )
    return buildAsk(clause, 'by-interest', { fit: 'none', guides: [], near: [], inherited: false });
  if (tasks.has('list-guides') && !named)
    return buildAsk(clause, 'list-guides', { fit: 'none', guides: [], near: [], inherited: false });
  if (tasks.has('discover-from') || tasks.has('discover-to') || tasks.has('list-guides')) {
    const towards = tasks.has('discover-to') || (!tasks.has('discover-from') && pair.to !== undefined);
    if (named) return buildAsk(clause, 'discover', resolvePair(discoverPair(pair, towards), library));
    if (state?.from && tasks.has('discover-from'))
      return buildAsk(clause, 'discover', resolvePair(startNamed(state.from, library), library));
    if (!tasks.has('discover-from')) return undefined;
    return buildAsk(clause, 'advise', { fit: 'none', guides: [], near: [], inherited: false });
  }
  // "What job should I do?" names jobs, and asks which one.
  const own = state?.guides.length
    ? facets
    : facets.filter((facet) => facet !== 'job-titles' && facet !== 'roadmap');
  if (!tasks.has('advise') || own.length > 0 || pair.to) return undefined;
  return pair.from
    ? buildAsk(clause, 'discover', resolvePair({ from: pair.from }, library))
    : buildAsk(clause, 'advise', resolvePair({}, library));
}

function startNamed(name: string, library: UnderstandingLibrary): RolePair {
  const role = library.catalogue.roleNamed(name);
  return {
    from: {
      roles: role ? [role] : [],
      name,
      kind: role ? 'name' : 'unknown',
      side: 'from',
      start: 0,
      end: 0,
    },
  };
}

/** "What leads to X" asks for guides to X even where X stands like a start, and the other way round. */
function discoverPair(pair: RolePair, towards: boolean): RolePair {
  const only = pair.from && pair.to ? undefined : (pair.from ?? pair.to);
  if (!only) return pair;
  const fits = (side: 'leaving' | 'reaching'): boolean => only.roles.some((role) => role[side].length > 0);
  const reached = towards ? fits('reaching') || !fits('leaving') : !fits('leaving') && fits('reaching');
  return reached ? { to: only } : { from: only };
}
