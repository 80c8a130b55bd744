import type { ConversationState } from '../domain/conversation.js';
import type { Scope } from './intent.js';
import type { Clause } from './read-clause.js';
import type { KnownGuides } from './resolve-scope.js';

const other =
  /\bthe (?:other|second|latter|former|first) (?:one|guide|path|way|option|change|move|career|transition|job|role)?\b(?! (?:of|skill|phase|step))|\bthe other\b|\bother one\b/i;

/**
 * "And the other one?": the guide talked of or listed beside the one in play.
 * @returns its scope; none where no other guide was spoken of, or where parts of a guide were listed last
 */
export function otherGuide(
  { text, mentions }: Clause,
  known: KnownGuides,
  state: ConversationState | undefined,
): Scope | undefined {
  if (!state || mentions.length > 0 || !other.test(text)) return undefined;
  const options = (state.options ?? []).filter((id) => known.summary(id));
  const place = /\b(?:second|latter)\b/i.test(text) ? 1 : /\b(?:first|former)\b/i.test(text) ? 0 : undefined;
  const listed = place === undefined ? undefined : options[place];
  if (place !== undefined && (listed === undefined || state.listed)) return undefined;
  const id =
    listed ?? [...options, ...(state.recent ?? [])].find((each) => !state.guides.slice(0, 1).includes(each));
  return id === undefined || !known.summary(id)
    ? undefined
    : { fit: 'exact', guides: [id], near: [], inherited: true };
}
