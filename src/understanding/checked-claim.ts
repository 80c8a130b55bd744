import { compilePhrases } from '../language/match-phrases.js';
import { phraseList } from '../language/phrase-list.js';
import type { Clause } from './read-clause.js';
import type { FacetName } from './vocabulary/facets.js';

/** How people have a claim checked ("is that true?", "what's the honest figure?"). */
const findCheck = compilePhrases(
  phraseList(`
    true, real, =realistic, realistically, unrealistic, way off, far off, correct, accurate, legit, plausible, possible, honest figure,
    true figure, real figure, true number, real number, honest number, actual number, actual figure, be right,
    that right, he right, she right, they right, am i right, believe, nonsense, bullshit, a lie, lying, exaggerated, can that be,
    that so, doable, achievable, feasible, too good, optimistic, joking, kidding, makes sense, see me through, be enough, that enough, that do,
    sound right, sounds right, about right, add up, adds up, check out, hold water
  `).map((cue) => [cue, true] as const),
);

/** Whose claim it is, when not a plan of the asker's own. */
const hearsay =
  /\b(?:heard|hear|told|tells?|says?|said|read|reads|swears?|claims?|claimed|promised?|promises|think|thinks|thought|guess|believe|believes|saw|seen|apparently|supposedly|advertis\w+|online|influencer|article|tiktok|youtube|reddit|linkedin|savings)\b/i;

const duration =
  /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|half an?|few|couple(?: of)?|single|the)\s+(?:\p{L}+\s+)?(?:days?|weeks?|weekends?|months?|years?|decades?|summers?|winters?|semesters?)\b/iu;
const money = /[$€£]\s?\d|\b\d[\d,.]*\s?k\b|\b\d{2,3},\d{3}\b|\b\d+ grand\b|\bsix figures\b/i;

/**
 * What a claim is about, where a clause has one checked: the length of time or the money that the clause, or the story before
 * it, speaks of. The answer is then what the guide says of that, and not whether the claim is true.
 * @param before what was asked just before in the same message
 */
export function facetChecked(clause: Clause, told: readonly Clause[], before = ''): FacetName | undefined {
  const facets = clause.findings.weak ? [] : clause.findings.facets;
  const checks = findCheck(clause.tokens).length > 0;
  if (!checks && !hearsay.test(clause.text)) return undefined;
  if (facets.some((facet) => !checkedBy.includes(facet))) return undefined;
  // "My lease ends in fourteen months. Is it doable before then?"
  const byThen = /\b(?:before|by|until|till) (?:then|that)\b/i.test(clause.text);
  const said = told.filter(({ text, mentions }) => byThen || hearsay.test(text) || leadsOn(mentions));
  for (const text of [clause.text, before, ...said.map((each) => each.text)]) {
    if (money.test(text)) return 'salary';
    if (duration.test(text)) return 'timeline';
  }
  return undefined;
}

/** Facets that the words of a check name by themselves: "realistic?", "the honest truth". */
const checkedBy: readonly FacetName[] = ['difficulty', 'reality', 'source', 'overview'];

const leadsOn = (mentions: Clause['mentions']): boolean => mentions.some(({ side }) => side === 'to');
