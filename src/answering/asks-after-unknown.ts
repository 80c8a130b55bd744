import type { Guide } from '../domain/guide.js';
import { foldText, stemWord } from '../language/tokens.js';
import { asksOfOwnCase } from '../language/yes-or-no.js';
import type { Ask } from '../understanding/intent.js';
import type { FacetName } from '../understanding/vocabulary/facets.js';
import { nameStems } from './evidence.js';
import type { Sources } from './sources.js';

/** Lists in which an answer about one thing is no answer to a question after another ("do I need Rust?"). */
export const lists: readonly FacetName[] = [
  'skills',
  'tools',
  'companies',
  'industries',
  'certifications',
  'resources',
  'job-titles',
  'transferable-skills',
];

/** "Do I need …?", "is … required?", "does it mention …?" */
const yesOrNo =
  /\b(?:do|does|did|should|must|is|are|will|would)\b.{0,60}\b(?:need|needs|learn|know|required|necessary|useful|important|mention|mentions|include|includes|expect|use|have to|good at)\b/i;

export const asksYesOrNo = (text: string): boolean =>
  yesOrNo.test(text) && !/\b(?:what|which|wich|wat|how|where|who|when|why)\b/i.test(text);

/** "Do I need Rust?", "can I bring my dog?" of a guide that never names it: a list of other skills is no answer. */
export function asksAfterUnknown(facet: FacetName, guide: Guide, ask: Ask, sources: Sources): boolean {
  if (!lists.includes(facet) || !(asksYesOrNo(ask.text) || asksOfOwnCase(ask.text))) return false;
  const names = nameStems([guide]);
  const rest = ask.rest.filter((word) => word.length > 2 && !names.has(stemWord(word)));
  if (rest.length === 0 || rest.length > 3) return false;
  const text = ` ${foldText(
    sources
      .passages(guide.id)
      .map((passage) => passage.text)
      .join(' '),
  )} `;
  // "C++" is short, and known.
  const isKnown = (word: string): boolean => /[+#]/.test(word) && text.includes(word);
  if (ask.rest.some(isKnown)) return false;
  return rest.every((word) => !text.includes(` ${word}`) && sources.spellings(word).length === 0);
}
