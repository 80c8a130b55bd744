import type { GuideId, GuideSummary } from '../domain/guide.js';
import { stemWord, tokenize } from '../language/tokens.js';
import { abbreviations } from './vocabulary/abbreviations.js';
import { relatives } from './vocabulary/relatives.js';
import { sharedHeads, shortWords, vagueHeads } from './vocabulary/role-heads.js';

/** A role that some guide starts from or leads to. */
export type Role = {
  name: string;
  stems: readonly string[];
  /** Guides that start from it. */
  leaving: GuideId[];
  /** Guides that lead to it. */
  reaching: GuideId[];
};

/** How surely words mean a role: its name; a name it also goes by; part of its name; another word for it. */
export type RoleFormKind = 'name' | 'alias' | 'part' | 'inner-part' | 'relative' | 'field' | 'head' | 'short';

export type RoleForm = { stems: readonly string[]; kind: RoleFormKind; roles: Role[] };

export type RoleCatalogue = {
  roles: readonly Role[];
  /** Forms that begin with a stem, the longest first. */
  formsFrom(stem: string): readonly RoleForm[];
  /** The folded words of all forms: what a misspelt word may have meant. */
  words: ReadonlySet<string>;
  roleNamed(name: string): Role | undefined;
};

/** A part of a name that fits more roles than this says too little to mean any of them. */
const MOST_ROLES_A_PART = 3;
/** Longer "roles" are titles of documents that are about something else. */
const MOST_WORDS_A_ROLE = 6;

const formOrder: readonly RoleFormKind[] = [
  'name',
  'alias',
  'part',
  'relative',
  'inner-part',
  'field',
  'head',
  'short',
];

/** Collects the roles of a library's guides and all the ways in which people may name them. */
export function buildRoleCatalogue(guides: readonly GuideSummary[]): RoleCatalogue {
  const roles = new Map<string, Role>();
  const aliases: [string, Role][] = [];
  for (const guide of guides) {
    const from = guide.from === undefined ? undefined : roleOf(roles, guide.from);
    const to = roleOf(roles, guide.to);
    from?.leaving.push(guide.id);
    to?.reaching.push(guide.id);
    for (const alias of guide.aliases ?? []) {
      const owner = closest(alias, [from, to]);
      if (owner) aliases.push([alias, owner]);
    }
  }

  const forms = new Map<string, RoleForm>();
  const words = new Set<string>();
  const add = (stems: readonly string[], kind: RoleFormKind, role: Role): void => {
    if (stems.length === 0) return;
    const key = stems.join(' ');
    const form = forms.get(key);
    if (!form || formOrder.indexOf(kind) < formOrder.indexOf(form.kind))
      forms.set(key, { stems, kind, roles: [role] });
    else if (form.kind === kind && !form.roles.includes(role)) form.roles.push(role);
  };
  for (const role of roles.values()) {
    for (const token of tokenize(role.name)) words.add(token.word);
    add(role.stems, 'name', role);
    for (const { stems, kind } of partsOf(role.stems)) add(stems, kind, role);
    for (const stems of fieldsOf(role)) add(stems, 'field', role);
    for (const stems of fieldHeads(role)) add(stems, 'head', role);
    for (const stems of initialsOf(role)) add(stems, 'part', role);
    for (const stems of agentOf(role)) add(stems, 'part', role);
    const short = shortenedStems(role);
    if (short) {
      add(short, 'alias', role);
      for (const { stems, kind } of partsOf(short)) add(stems, kind, role);
    }
  }
  for (const [alias, role] of aliases) {
    const tokens = tokenize(alias);
    for (const token of tokens) words.add(token.word);
    add(
      tokens.map((token) => token.stem),
      'alias',
      role,
    );
    // A question's abbreviations are spelled out before roles are looked for.
    const spelledOut = tokens.flatMap(({ word, stem }) => {
      const long = abbreviations[word];
      return long === undefined ? [stem] : stemsOf(long);
    });
    if (spelledOut.length > tokens.length) add(spelledOut, 'alias', role);
  }
  addRelatives([...roles.values()], add, words);

  const byFirst = new Map<string, RoleForm[]>();
  for (const form of forms.values()) {
    if (form.kind === 'head' && form.roles.length > (vagueHeads.has(first(form)) ? MOST_ROLES_A_PART : 1))
      continue;
    if ((form.kind === 'part' || form.kind === 'inner-part') && form.roles.length > MOST_ROLES_A_PART)
      continue;
    const list = byFirst.get(first(form));
    if (list) list.push(form);
    else byFirst.set(first(form), [form]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);

  return {
    roles: [...roles.values()],
    formsFrom: (stem) => byFirst.get(stem) ?? [],
    words,
    roleNamed: (name) => roles.get(stemsOf(name).join(' ')),
  };
}

const first = ({ stems }: RoleForm): string => stems[0] ?? '';

function stemsOf(text: string): string[] {
  return tokenize(text).map((token) => token.stem);
}

function roleOf(roles: Map<string, Role>, name: string): Role | undefined {
  const stems = stemsOf(name);
  if (stems.length === 0 || stems.length > MOST_WORDS_A_ROLE || name.trim().endsWith('?')) return undefined;
  const key = stems.join(' ');
  const known = roles.get(key);
  if (known) return known;
  const role: Role = { name, stems, leaving: [], reaching: [] };
  roles.set(key, role);
  return role;
}

/** The role that shares most words with an alias; of equals the one that the guide leads to. */
function closest(alias: string, candidates: readonly (Role | undefined)[]): Role | undefined {
  const stems = new Set(stemsOf(alias));
  let best: Role | undefined;
  let most = -1;
  for (const role of candidates) {
    if (!role) continue;
    const shared = role.stems.filter((stem) => stems.has(stem)).length;
    if (shared >= most) [best, most] = [role, shared];
  }
  return best;
}

/** Shorter forms of a name of several words, each still of two words or more. */
function partsOf(stems: readonly string[]): { stems: readonly string[]; kind: RoleFormKind }[] {
  const head = stems.at(-1) ?? '';
  // "Mediator" for a court mediator.
  if (stems.length === 2) return sharedHeads.has(head) ? [] : [{ stems: [head], kind: 'head' }];
  if (stems.length < 3) return [];
  const parts: { stems: readonly string[]; kind: RoleFormKind }[] = [{ stems: stems.slice(1), kind: 'part' }];
  if (!sharedHeads.has(head)) parts.push({ stems: [head], kind: 'head' });
  if (sharedHeads.has(head) || vagueHeads.has(head)) parts.push({ stems: stems.slice(0, -1), kind: 'part' });
  // "speech engineer" for a speech AI engineer; weaker, because "audio engineer" is a trade of its own.
  for (let drop = 1; drop < stems.length - 1; drop++) {
    parts.push({ stems: stems.filter((_, at) => at !== drop), kind: 'inner-part' });
  }
  return parts;
}

/** How English names the field of an occupation by its ending: hydrologist, hydrology; teacher, teaching; architect, architecture. */
const fieldEndings: readonly (readonly [ending: RegExp, fields: readonly string[]])[] = [
  [/yst$/, ['ysis']],
  [/tist$/, ['ce', 'try', 'tics']],
  [/ist$/, ['y', '', 'ry', 'ism']],
  [/ian$/, ['', 's']],
  [/ect$/, ['ecture']],
  [/ucer$/, ['uction', 'ucing']],
  [/(?:er|or)$/, ['ing', 'ion', 'y', '', 'ation', 'ment']],
];

/** The stems of a role's field: "landscape architecture" for a landscape architect. */
function fieldsOf(role: Role): string[][] {
  const tokens = tokenize(role.name);
  const word = tokens.at(-1)?.word.replace(/s$/, '') ?? '';
  return fieldEndings.flatMap(([ending, fields]) =>
    ending.test(word)
      ? fields.flatMap((field) => {
          const act = stemWord(word.replace(ending, '') + field);
          const named = [...role.stems.slice(0, -1), act];
          // "Lighting design" for a stage lighting designer.
          const whole = named.length > 2 ? [named, named.slice(1)] : [named];
          // "Design costumes" for a costume designer.
          if (named.length < 2) return whole;
          // "Grade coffee" for a coffee quality grader.
          const short = named.length > 2 ? [[act, role.stems[0] ?? '']] : [];
          return [...whole, [act, ...role.stems.slice(0, -1)], ...short];
        })
      : [],
  );
}

/** "Embroidery" for a hand embroiderer, where the last word of the name says what is done. */
function fieldHeads(role: Role): string[][] {
  const head = role.stems.at(-1) ?? '';
  if (role.stems.length !== 2 || sharedHeads.has(head) || vagueHeads.has(head)) return [];
  return fieldsOf(role).flatMap((stems) =>
    stems.length === 2 && stems[0] === role.stems[0] ? [stems.slice(1)] : [],
  );
}

/** How English names who does something by its ending: planning, planner; inspection, inspector; management, manager. */
const agentEndings: readonly (readonly [ending: RegExp, agent: string])[] = [
  [/ing$/, 'er'],
  [/tion$/, 'tor'],
  [/ment$/, 'r'],
];

/** "Emergency planner" for an emergency planning officer. */
function agentOf(role: Role): string[][] {
  const words = tokenize(role.name);
  const doing = words.at(-2)?.word ?? '';
  if (words.length < 3 || !sharedHeads.has(role.stems.at(-1) ?? '')) return [];
  return agentEndings
    .filter(([ending]) => ending.test(doing))
    .map(([ending, agent]) => [...role.stems.slice(0, -2), stemWord(doing.replace(ending, agent))]);
}

/** The name with its long words as people shorten them. */
function shortenedStems(role: Role): string[] | undefined {
  const words = tokenize(role.name).map(({ word }) => word);
  if (words.length < 2 || words.every((word) => shortWords[word] === undefined)) return undefined;
  return words.map((word) => stemWord(shortWords[word] ?? word));
}

/** "OT assistant" and "OTA" for an occupational therapy assistant. */
function initialsOf(role: Role): string[][] {
  const words = tokenize(role.name).map(({ word }) => word);
  if (words.length < 3) return [];
  const initials = words.map((word) => word[0] ?? '');
  return [[initials.slice(0, -1).join(''), role.stems.at(-1) ?? ''], [stemWord(initials.join(''))]];
}

function addRelatives(
  roles: readonly Role[],
  add: (stems: readonly string[], kind: RoleFormKind, role: Role) => void,
  words: Set<string>,
): void {
  for (const [name, others] of Object.entries(relatives)) {
    const stems = stemsOf(name);
    const same = roles.filter((role) => role.stems.join(' ') === stems.join(' '));
    const wider =
      same.length > 0 ? same : roles.filter((role) => stems.every((stem) => role.stems.includes(stem)));
    if (wider.length === 0 || wider.length > MOST_ROLES_A_PART) continue;
    for (const other of others) {
      const tokens = tokenize(other);
      for (const token of tokens) words.add(token.word);
      for (const role of wider)
        add(
          tokens.map((token) => token.stem),
          'relative',
          role,
        );
    }
  }
}
