import type { FacetName } from './facets.js';

/**
 * Circumstances that people ask about and most guides are silent on. When the question itself turns on one and the
 * guide says nothing of it, the answer is that it does not say: for the facets that it bears on (a country on the pay,
 * "ten hours a week" on the timeline). Told in the story around a question, it is worth a remark to those.
 */
export type Condition = {
  name: string;
  /** How a reply names it. */
  label: string;
  cues: readonly string[];
  /** Words that a passage must hold to speak about it. */
  evidence: readonly string[];
  /** What one of these words must stand beside to say anything: "costs a client time" is no price. */
  figure?: RegExp;
  /** Whether that says enough by itself: "minimum age 18" answers whoever asks. */
  alone?: true;
  /** Whether it names several things, each of which says nothing of the others. */
  severalThings?: true;
  /** Whether only sentences speak of it: an item of a list ("a part-time job") names it in passing. */
  inSentences?: true;
  bearsOn: readonly FacetName[];
};
