import type { Inbox, Received } from './inbox.js';
import type { Json } from './json.js';
import type { Taken, TakeQuestion } from './take-question.js';

/** `amended`: it had not been answered yet, and will be as it reads now. `ignored`: nothing to answer anew. */
export type TakenEdit = Taken | { kind: 'amended' } | { kind: 'ignored' };

/**
 * Takes an edited message in.
 * @param edited the message as it reads now (doors leave out updates that change no word: a link that was unfurled, say), under an id that is this edit's own; its route need not name the original
 * @param original the id under which the message was taken first
 */
export type TakeEdit = (edited: Received, original: string) => Promise<TakenEdit>;

/** Who rewords a question does so at once; what is edited later was answered long ago. */
export const EDIT_WITHIN_MS = 5 * 60_000;

/** In the route of an edit: the id of the message whose reply is to be replaced. */
export const EDITS = 'edits';

/** What an edited question is known by: {@link EDITS} in its route. */
export function originalOf(route: Json): string | undefined {
  const found = route !== null && typeof route === 'object' && EDITS in route ? route[EDITS] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/**
 * A question that still waits is amended. One that was answered, or is being answered, is asked again in its
 * conversation, after the first; its door then replaces the message that {@link originalOf} leads to.
 */
export function createTakeEdit({
  inbox,
  take,
  now,
  withinMs = EDIT_WITHIN_MS,
}: {
  inbox: Pick<Inbox, 'find' | 'amend'>;
  take: TakeQuestion;
  now: () => number;
  withinMs?: number;
}): TakeEdit {
  return async (edited, original) => {
    const { door, question } = edited;
    const known = await inbox.find(door, original);
    if (!known || known.question.asker !== question.asker) return { kind: 'ignored' };
    if (now() - known.question.askedAt > withinMs) return { kind: 'ignored' };
    if (await inbox.amend(door, original, question.text)) return { kind: 'amended' };
    const route = edited.route as { readonly [key: string]: Json };
    return take({ ...edited, route: { ...route, [EDITS]: original } });
  };
}
