import type { Token } from '../language/tokens.js';
import type { RoleForm } from './role-catalogue.js';
import {
  ahead,
  away,
  between,
  comparing,
  leavings,
  listeners,
  obliging,
  offers,
  onTheWay,
  retraining,
  setting,
  towards,
  verbs,
  weary,
  wishes,
} from './vocabulary/role-sides.js';

/** Whether the person leaves the role or wants to reach it; `open` where the words do not tell. */
export type RoleSide = 'from' | 'to' | 'open';

/** What told the side of a role that is spoken of as a requirement. */
export const REQUIRED = 'required';

const LOOK_AHEAD = 5;

/** Before a number. */
const counted: ReadonlySet<string> = new Set([
  'phase',
  'stage',
  'step',
  'part',
  'number',
  'week',
  'month',
  'level',
]);

/** How far back the words around a role are read. */
const LOOK_BACK = 6;

/** How the words around a role tell its side; `by` is the word that told. */
export type SideReading = { side: RoleSide; by?: string };

/** Reads the words before (and just after) a role: "from a …", "become an …", "I am a …", "work as a …", "… → …". */
export function sideOf(tokens: readonly Token[], start: number, end: number, text: string): SideReading {
  if (arrowBetween(tokens, start - 1, start, text)) return { side: 'to', by: 'arrow' };
  if (arrowBetween(tokens, end - 1, end, text)) return { side: 'from', by: 'arrow' };
  for (let back = start - 1; back >= Math.max(0, start - LOOK_BACK); back--) {
    const by = tokens[back]?.word ?? '';
    const before = tokens.slice(Math.max(0, back - 4), back).map((token) => token.word);
    // "Phase 2 of the postal carrier guide" counts, and leads nowhere.
    if (by === '2' && counted.has(before.at(-1) ?? '')) break;
    if (towards.has(by)) {
      if (by === 'be' && before.at(-1) === 'to' && before.at(-2) === 'used') return { side: 'from', by };
      // "Do I have to be a mathematician?" asks what it takes, not how to become one.
      if (by === 'be' && before.at(-1) === 'to' && obliging.has(before.at(-2) ?? ''))
        return { side: 'open', by: REQUIRED };
      if (by === 'be' && before.at(-2) === 'must') return { side: 'open', by: REQUIRED };
      if (by === 'to' && comparing.has(before.at(-1) ?? '')) return { side: 'open', by };
      return { side: 'to', by };
    }
    if (by === 'being' && before.at(-1) === 'to') return { side: 'to', by };
    // "Once I'm in speech AI" looks ahead.
    if (away.has(by) && before.some((earlier) => ahead.has(earlier)) && (by === 'im' || by === 'am'))
      return { side: 'to', by };
    if (by === 'from' && setting.has(before.at(-1) ?? '')) return { side: 'open', by: REQUIRED };
    // "I'm not a team player": what somebody is not, nobody leaves.
    const denied = tokens.slice(back + 1, start).some(({ word }) => word === 'not');
    if (away.has(by)) return denied ? { side: 'open', by: REQUIRED } : { side: 'from', by };
    if (by === 'of' && before.some((earlier) => weary.has(earlier))) return { side: 'from', by };
    if (by === 'with' && before.some((earlier) => weary.has(earlier))) return { side: 'from', by };
    if (by === 'as') {
      if (before.some((earlier) => retraining.has(earlier))) return { side: 'to', by: 'retrain' };
      return { side: before.some((earlier) => wishes.has(earlier)) ? 'to' : 'from', by };
    }
    if (by === 'for' && before.some((earlier) => offers.has(earlier))) return { side: 'from', by };
    if (!between.has(by)) break;
  }
  const after = tokens.slice(end, end + LOOK_AHEAD).map((token) => token.word);
  const becoming = after.findIndex((word) => leavings.has(word));
  if (
    (becoming >= 0 && after.slice(0, becoming).every((word) => verbs.has(word) || onTheWay.has(word))) ||
    // "… go to?" leads nowhere.
    /^(?:get|go|break|move|switch|transition|turn) (?:in)?to \S/.test(after.slice(0, 3).join(' '))
  )
    return { side: 'from', by: 'become' };
  return leadsOn(tokens, end) ? { side: 'from', by: 'next' } : { side: 'open' };
}

/** "X to Y": what follows the "to" is no verb ("expect an engineer to have"). */
function leadsOn(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]?.word;
  const after = tokens[end + 1]?.word;
  return (
    (next === 'to' || next === 'into') && after !== undefined && !verbs.has(after) && !listeners.has(after)
  );
}

export function arrowBetween(tokens: readonly Token[], left: number, right: number, text: string): boolean {
  const [first, second] = [tokens[left], tokens[right]];
  return (
    first !== undefined &&
    second !== undefined &&
    /->|[→➜➔⇒⟶»]|=>|\s>\s/.test(text.slice(first.end, second.start))
  );
}

/** Words before a role that nobody leaves which then tell of the job: "as an AI engineer", "far from an audio AI job". */
const towardsAnyway = new Set(['as', 'being', 'for', 'from']);

/** "As an AI engineer", "being a tram driver" tells of the job as much as of the person: the library decides. */
export function sideInLibrary({ side, by }: SideReading, form: RoleForm): RoleSide {
  const leaves = form.roles.some((role) => role.leaving.length > 0);
  const reached = form.roles.some((role) => role.reaching.length > 0);
  if (side === 'to' && (by === 'to' || by === 'as') && leaves && !reached) return 'from';
  return side === 'from' && towardsAnyway.has(by ?? '') && !leaves ? 'to' : side;
}
