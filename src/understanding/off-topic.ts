import type { Ask, Scope } from './intent.js';
import type { Clause, ReadingLibrary } from './read-clause.js';

/** How much a clause must look like what no guide is about when the library holds all its words. */
const BY_LOOKS = 0.93;
/** When one of its telling words stands in no passage. */
const WITH_A_FOREIGN_WORD = 0.6;
/** When most of them do. */
const WITH_FOREIGN_WORDS = 0.3;
const MOST = 0.5;
/** When a strong cue speaks for a facet. */
const BESIDE_A_CUE = 0.6;
/** In words: what is so long is a story, and about the person who tells it. */
const LONGEST = 25;

/**
 * Whether a clause asks for something that no guide about a change of career is about: weather, recipes, code to be
 * written. Its looks alone must be plain; where the library does not hold its words, less will do.
 */
export function isOffTopic(clause: Clause, library: Pick<ReadingLibrary, 'isKnown'>): boolean {
  const { findings, mentions, rest } = clause;
  const named = mentions.some(({ kind }) => kind !== 'unknown');
  if (named || findings.tasks.size > 0 || findings.conditions.length > 0) return false;
  if (rest.length === 0 || clause.tokens.length > LONGEST) return false;
  const foreign = rest.filter(({ word }) => !library.isKnown(word)).length;
  // "How long do labradors live?": a cue stands unless nothing beside it is the guides' matter.
  if (findings.facets.length > 0 && !findings.weak)
    return foreign === rest.length && findings.offTopic >= BESIDE_A_CUE;
  if (foreign === 0) return findings.offTopic >= BY_LOOKS;
  return findings.offTopic >= (foreign >= rest.length * MOST ? WITH_FOREIGN_WORDS : WITH_A_FOREIGN_WORD);
}

/** @param scope of the change that the message speaks of, if it does */
export const offTopicAsk = ({ text, tokens, rest }: Clause, scope?: Scope): Ask => ({
  task: 'facts',
  text,
  facets: [],
  scope: scope ?? { fit: 'none', guides: [], near: [], inherited: false },
  conditions: [],
  words: tokens.map(({ word }) => word),
  rest: rest.map(({ word }) => word),
  offTopic: true,
});
