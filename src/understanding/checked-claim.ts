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
 * What a claim is about, where a clause has one checked: the time, the money, the degree … that the clause, or the story before
 * it, speaks of. The answer is then what the guide says of that, and not whether the claim is true.
 * @param before what was asked just before in the same message
 */
export function facetsChecked(clause: Clause, told: readonly Clause[], before = ''): FacetName[] | undefined {
  const facets = clause.findings.weak ? [] : clause.findings.facets;
  const checks = findCheck(clause.tokens).length > 0;
  if (!checks && !hearsay.test(clause.text)) return undefined;
  const either = [clause, ...told].some((each) => isEither(each.text) && findCheck(each.tokens).length > 0);
  if (!either && facets.some((facet) => !checkedBy.includes(facet))) return undefined;
  // "My lease ends in fourteen months. Is it doable before then?"
  const byThen = /\b(?:before|by|until|till) (?:then|that)\b/i.test(clause.text);
  const said = told.filter(({ text, mentions }) => byThen || hearsay.test(text) || leadsOn(mentions));
  for (const text of [clause.text, before, ...said.map((each) => each.text)]) {
    const claimed = claims.filter(([claim]) => claim.test(text)).map(([, facet]) => facet);
    // Of money and time in one breath the money is the claim ("$90,000 after two weeks"), unless both are held.
    if (claimed.length > 0) return either ? claimed : claimed.slice(0, 1);
  }
  return undefined;
}

/** What a claim is about, by what it speaks of. */
const claims: readonly (readonly [claim: RegExp, facet: FacetName])[] = [
  [money, 'salary'],
  [duration, 'timeline'],
  [/\b(?:earn|make|paid?|salary) (?:\p{L}+ )?(?:less|more|nothing|better|worse)\b/iu, 'salary'],
  [/\b(?:degree|diploma|university|college|graduates?)\b/i, 'degree'],
  [
    /\b(?:too hard|impossible|too difficult|never (?:make|manage|learn)|not smart|too stupid)\b/i,
    'difficulty',
  ],
  [/\b(?:no jobs|no demand|nobody hires|dying|overrun|saturated|hype)\b/i, 'demand'],
];

/** "Is she right on either?", "on both counts?": more than one thing was claimed. */
const isEither = (text: string): boolean =>
  /\b(?:either|both|any of (?:it|that|this)|all of (?:it|that))\b/i.test(text);

/** Facets that the words of a check name by themselves: "realistic?", "the honest truth". */
const checkedBy: readonly FacetName[] = ['difficulty', 'reality', 'source', 'overview'];

const leadsOn = (mentions: Clause['mentions']): boolean => mentions.some(({ side }) => side === 'to');
