import { ROLE_STEM } from '../../language/match-phrases.js';
import { type Token, tokenize } from '../../language/tokens.js';
import { type FacetFindings, findFacets } from '../find-facets.js';
import type { RoleMention } from '../find-roles.js';
import { familiesOf } from './families-of.js';

/** Stands for any role, whoever names it. */
export const ROLE = ROLE_STEM;
/** Stands for a word that no example holds. */
export const UNKNOWN = '<unknown>';

/** Letters of a word that make its beginning: "financ" for "financing" and "financially" alike. */
const BEGINNING = 5;
/** An utterance of up to this many words is elliptical: "and how long?". */
const ELLIPTICAL = 3;

/**
 * What an utterance looks like to the classifier: its stems, neighbours in pairs and threes, pairs with one word
 * between, the beginnings of its longer words, the families of its words, and how it opens.
 * @param stems in order; roles as `ROLE`
 * @param isKnown whether some example holds the stem
 * @returns features, each once
 */
export function featuresOf(stems: readonly string[], isKnown: (stem: string) => boolean): string[] {
  const seen = stems.map((stem) => (stem === ROLE || isKnown(stem) ? stem : UNKNOWN));
  const features = new Set<string>();
  const kinds = stems.map((stem, at) => familiesOf(stem)[0] ?? seen[at] ?? stem);
  for (const [at, stem] of stems.entries()) {
    const word = seen[at] ?? stem;
    const [next, third] = [seen[at + 1], seen[at + 2]];
    features.add(word);
    if (next !== undefined) features.add(`${word} ${next}`);
    if (third !== undefined) features.add(`${word} ${next} ${third}`).add(`${word} _ ${third}`);
    if (kinds[at + 1] !== undefined) features.add(`~${kinds[at]} ~${kinds[at + 1]}`);
    if (stem.length > BEGINNING) features.add(`${stem.slice(0, BEGINNING)}-`);
    for (const family of familiesOf(stem)) features.add(`@${family}`);
  }
  features.add(`^${seen[0] ?? ''}`).add(`^${seen[0] ?? ''} ${seen[1] ?? ''}`);
  if (stems.length <= ELLIPTICAL) features.add('^short');
  return [...features];
}

/** What the cues found, as features: how far each can be relied on is learned like everything else. */
export function cueFeatures(findings: Omit<FacetFindings, 'places' | 'offTopic'>): string[] {
  return [
    ...findings.facets.map((facet) => `${findings.weak ? '?' : '!'}${facet}`),
    ...findings.conditions.map(({ name }) => `!${name}`),
    ...[...findings.tasks].map((task) => `!${task}`),
    ...(findings.extreme ? ['!extreme'] : []),
    ...(findings.facets.length + findings.conditions.length + findings.tasks.size === 0 ? ['!none'] : []),
  ];
}

/** The stems of a clause, each role as one slot. */
export function clauseStems(
  tokens: readonly Token[],
  mentions: readonly Pick<RoleMention, 'start' | 'end'>[],
): string[] {
  return tokens.flatMap(({ stem }, at) => {
    const role = mentions.find(({ start, end }) => at >= start && at < end);
    if (!role) return [stem];
    return role.start === at ? [ROLE] : [];
  });
}

/** An example as stems and cues: `{role}` is a role; `{skill}`, `{phase}` and `{thing}` are words that no example knows. */
export function readExample(line: string): { stems: string[]; cues: string[] } {
  const tokens: Token[] = [];
  const mentions: RoleMention[] = [];
  for (const part of line.split(/(\{\w+\}s?)/)) {
    if (part.startsWith('{')) {
      const at = tokens.length;
      const isRole = part.startsWith('{role}');
      if (isRole)
        mentions.push({ roles: [], name: 'role', kind: 'unknown', side: 'open', start: at, end: at + 1 });
      const stem = isRole ? ROLE : UNKNOWN;
      tokens.push({ word: stem, stem, start: 0, end: 0 });
    } else tokens.push(...tokenize(part));
  }
  return { stems: clauseStems(tokens, mentions), cues: cueFeatures(findFacets(tokens, mentions)) };
}
