import { tokenize } from '../../language/tokens.js';
import { wordFamilies } from '../vocabulary/word-families.js';

/** Every word of the families. */
export const familyWords: readonly string[] = Object.values(wordFamilies).flatMap((words) =>
  tokenize(words).map(({ word }) => word),
);

const byStem = new Map<string, string[]>();
for (const [family, words] of Object.entries(wordFamilies)) {
  for (const { stem } of tokenize(words)) {
    const known = byStem.get(stem);
    if (!known) byStem.set(stem, [family]);
    else if (!known.includes(family)) known.push(family);
  }
}

/** The families that a stem belongs to; none for most. */
export const familiesOf = (stem: string): readonly string[] => byStem.get(stem) ?? [];
