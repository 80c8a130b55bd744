import type { Guide } from '../domain/guide.js';
import { tokenize } from '../language/tokens.js';
import { toUnits, type Unit } from './evidence.js';
import type { Sources } from './sources.js';

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** Words after the role's name that make a sentence of it and no heading. */
const SENTENCE_AFTER = 3;

/**
 * The sentences of a guide that open with its role and so tell what somebody in it is or does ("An arborist assesses …",
 * "Cosmetics formulators weigh, heat and cool …"), in reading order.
 */
export function sentencesOfRole(guide: Guide, sources: Pick<Sources, 'passages'>): Unit[] {
  const role = tokenize(guide.to).map(({ stem }) => stem);
  const sentences = sources
    .passages(guide.id)
    .filter(({ field }) => field === 'overview' || field === 'section')
    .flatMap(toUnits)
    .filter(({ text, isItem }) => {
      const tokens = tokenize(text);
      const start = articles.has(tokens[0]?.word ?? '') ? 1 : 0;
      return (
        !isItem &&
        !text.endsWith('?') &&
        tokens.length > start + role.length + SENTENCE_AFTER &&
        role.every((stem, at) => tokens[start + at]?.stem === stem)
      );
    });
  // "What is an arborist?" is where a page says it; its opening line may be a slogan.
  const isDefined = ({ passage }: Unit): boolean =>
    /^what (?:is|are|does)\b/i.test(passage.section.split(' › ').at(-1) ?? '');
  return [...sentences.filter(isDefined), ...sentences.filter((sentence) => !isDefined(sentence))];
}
