import type { Token } from '../language/tokens.js';
import type { Role, RoleCatalogue, RoleForm } from './role-catalogue.js';

/** Whether the person leaves the role or wants to reach it; `open` where the words do not tell. */
export type RoleSide = 'from' | 'to' | 'open';

/** A role that a question speaks of: tokens `[start, end)`. `roles` is empty for one that no guide knows. */
export type RoleMention = {
  roles: readonly Role[];
  name: string;
  kind: RoleForm['kind'] | 'unknown';
  side: RoleSide;
  start: number;
  end: number;
};

const towards = new Set(['to', 'into', 'toward', 'towards', 'become', 'becoming', 'becomes', 'be', 'reach']);
const away = new Set([
  'from',
  'am',
  'im',
  'was',
  'being',
  'been',
  'currently',
  'quit',
  'quitting',
  'leave',
  'leaving',
  'former',
  'ex',
  'were',
  'ive',
  'play',
  'left',
]);
const between = new Set([
  'a',
  'an',
  'the',
  'my',
  'this',
  'that',
  'job',
  'career',
  'work',
  'working',
  'role',
  'roles',
  'position',
  'life',
  'current',
  'professional',
  'junior',
  'senior',
  'freelance',
  'trained',
  'classical',
  'jazz',
  'full',
  'time',
  'part',
  'qualified',
  'experienced',
  'self',
  'taught',
  'real',
  'good',
  'of',
  'being',
  'just',
  'just',
  'basically',
  'mostly',
  'successful',
  'certified',
  'old',
  'year',
  'proper',
  'kind',
  'former',
  'retired',
  'hobby',
  'amateur',
  'struggling',
  'in',
  'field',
  'world',
  'like',
  'not',
  'now',
  'really',
  'also',
  'still',
  'some',
]);
const wishes = new Set([
  'want',
  'job',
  'jobs',
  'career',
  'position',
  'start',
  'hired',
  'apply',
  'interview',
  'future',
  'end',
  'role',
  'earn',
  'make',
  'life',
  'day',
  'succeed',
  'salary',
  'would',
  'will',
  'could',
  'transition',
  'restart',
]);

/** How far back the words around a role are read. */
const LOOK_BACK = 6;

/**
 * Finds the roles of the library in a question: the longest form wins where several stand in one place.
 * @param tokens the question's words, typos mended; `text` is what they were cut from (for arrows between roles)
 */
export function findRoles(tokens: readonly Token[], text: string, catalogue: RoleCatalogue): RoleMention[] {
  const mentions: RoleMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const form = longestForm(tokens, at, catalogue);
    const side = form ? sideOf(tokens, at, at + form.stems.length) : 'open';
    if (!form || (form.kind === 'inner-part' && side === 'from')) {
      at++;
      continue;
    }
    const end = at + form.stems.length;
    mentions.push({
      roles: form.roles,
      name: nameOf(form, tokens.slice(at, end), text),
      kind: form.kind,
      side,
      start: at,
      end,
    });
    at = end;
  }
  return pairUp(mentions, tokens, text);
}

/** A part of several roles ("AI engineer") has no role's name: it goes by the words of the question. */
function nameOf(form: RoleForm, words: readonly Token[], text: string): string {
  const only = form.roles.length === 1 ? form.roles[0] : undefined;
  return only?.name ?? text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

function longestForm(tokens: readonly Token[], at: number, catalogue: RoleCatalogue): RoleForm | undefined {
  return catalogue
    .formsFrom(tokens[at]?.stem ?? '')
    .find((form) => form.stems.every((stem, offset) => tokens[at + offset]?.stem === stem));
}

/** Reads the words before (and just after) a role: "from a …", "become an …", "I am a …", "work as a …". */
export function sideOf(tokens: readonly Token[], start: number, end: number): RoleSide {
  for (let back = start - 1; back >= Math.max(0, start - LOOK_BACK); back--) {
    const word = tokens[back]?.word ?? '';
    if (towards.has(word)) return word === 'be' && tokens[back - 1]?.word === 'used' ? 'from' : 'to';
    if (away.has(word)) return 'from';
    if (word === 'as') {
      const before = tokens.slice(Math.max(0, back - 4), back).map((token) => token.word);
      return before.some((earlier) => wishes.has(earlier)) ? 'to' : 'from';
    }
    if (!between.has(word)) break;
  }
  const next = tokens[end]?.word;
  if ((next === 'to' || next === 'into') && tokens[end + 1] !== undefined) return 'from';
  return 'open';
}

/** In "X to Y" and "X → Y" the first is left and the second reached, whatever else the words say. */
export function pairUp(
  mentions: readonly RoleMention[],
  tokens: readonly Token[],
  text: string,
): RoleMention[] {
  const paired = mentions.map((mention) => ({ ...mention }));
  for (const [index, second] of paired.entries()) {
    const first = paired[index - 1];
    if (!first) continue;
    const gap = tokens.slice(first.end, second.start).map((token) => token.word);
    const raw = text.slice(tokens[first.end - 1]?.end ?? 0, tokens[second.start]?.start ?? 0);
    const arrow = /->|→|=>|»|>/.test(raw);
    const joined =
      gap.length <= 3 &&
      (gap[0] === 'to' ||
        gap[0] === 'into' ||
        gap[0] === 'turned' ||
        gap.includes('become') ||
        gap.includes('becoming'));
    if (arrow || joined) {
      first.side = 'from';
      second.side = 'to';
    }
  }
  return paired;
}
