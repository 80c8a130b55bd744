import type { Guide, GuideId } from '../../domain/guide.js';
import type { NumberedPassage } from './choose-passages.js';

/** A guide that a reply may be about, with every name of its roles. */
export type NamedGuide = { id: GuideId; title: string; names: readonly string[] };

/** What a reply is held against: what the model was given, and what may be said without a source. */
export type Given = {
  passages: readonly NumberedPassage[];
  guides: readonly NamedGuide[];
  /** Sentences that code composed, folded as `foldSentence` does, with the passages that each cites. */
  composed: ReadonlyMap<string, ReadonlySet<number>>;
  /** Instructions and boundary: none of it may come back. */
  secrets: { instructions: string; boundary: string };
  /** Other stems for the same thing. */
  synonyms(stem: string): readonly string[];
};

/** Names that a reply about these guides may say without a source. Longest first, so that "Audio AI Engineer" is not read as "AI Engineer". */
export const knownNames = (guides: readonly NamedGuide[]): string[] =>
  [...new Set(guides.flatMap(({ names }) => names))].sort((a, b) => b.length - a.length);

export const toNamedGuide = ({
  id,
  title,
  from,
  to,
  aliases = [],
}: Pick<Guide, 'id' | 'title' | 'from' | 'to' | 'aliases'>): NamedGuide => ({
  id,
  title,
  names: [from, to, ...aliases].filter((name) => name !== undefined),
});

/** All that a passage says: its text under its headings. */
export const textOf = ({ passage: { section, text } }: NumberedPassage): string => `${section}\n${text}`;
