import type { Citation } from '../../src/domain/answer.js';
import { guideId } from '../../src/domain/guide.js';
import { type Passage, type PassageField, type PassageId, passageId } from '../../src/domain/passage.js';

export const kiln = guideId('lamplighter-to-glassblower');

/** Passages of one invented guide, numbered from 1. */
export function makePassages(...texts: (string | [PassageField, string])[]): Passage[] {
  return texts.map((each, at) => {
    const [field, text] = typeof each === 'string' ? (['section', each] as const) : each;
    return { id: passageId(kiln, at + 1), guide: kiln, section: `Part ${'abcdefgh'[at]}`, field, text };
  });
}

export const cite = (marker: number, { id, guide, section }: Passage, quote: string): Citation => ({
  marker,
  passage: id,
  guide,
  title: 'From Lamplighter to Glassblower',
  section,
  quote,
});

export const finder =
  (passages: readonly Passage[]) =>
  (id: PassageId): Passage | undefined =>
    passages.find((passage) => passage.id === id);
