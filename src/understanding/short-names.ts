import { generalWords } from '../language/stop-words.js';
import type { Token } from '../language/tokens.js';
import type { RoleMention } from './find-roles.js';
import type { Role, RoleCatalogue } from './role-catalogue.js';
import type { RoleSide } from './side-of-role.js';
import { sharedHeads } from './vocabulary/role-heads.js';

/** After a word that stands for a whole role: "the speech guide", "hydrology people", "a speech job". */
const followers: ReadonlySet<string> = new Set(
  `people folks folk crowd guys path paths guide guides route routes track side road job jobs role roles position
  positions roadmap plan switch transition journey career careers course courses training program programme pay salary wages work sector industry field trade business techs pros`.split(
    /\s+/,
  ),
);
/** Before it: "going into speech". */
const goingInto: ReadonlySet<string> = new Set(['into', 'toward', 'towards']);

/** Before the last word of a question: "which is quickest to pick up for speech?"; in a talk about another role it says too little. */
const about: ReadonlySet<string> = new Set(['for', 'in', 'with', 'about']);
/** Between two of a kind: "audio or speech". */
export const alternatives: ReadonlySet<string> = new Set(['or', 'vs', 'versus']);

/**
 * Finds a role said by one telling word of its name, where the words around it say that a role is meant and only one
 * role of the library holds that word; or two such, one or the other.
 * @returns no more than these: of several such words none can be relied on
 */
export function findShortNames(tokens: readonly Token[], catalogue: RoleCatalogue): RoleMention[] {
  const goalAt = (at: number, kind: RoleMention['kind'] = 'part'): RoleMention[] => {
    const role = onlyHolder(tokens[at], catalogue);
    return role && role.reaching.length > 0 ? [mention(role, 'to', at, tokens, kind)] : [];
  };
  for (const [at, { word }] of tokens.entries()) {
    const both = alternatives.has(word) ? [...goalAt(at - 1), ...goalAt(at + 1)] : [];
    if (both.length === 2 && both[0]?.name !== both[1]?.name) return both;
  }
  const found = tokens.flatMap((_, at): RoleMention[] => {
    const before = tokens[at - 1]?.word ?? '';
    if (goingInto.has(before) && !isTelling(tokens[at + 1])) return goalAt(at);
    // "Going from mail to logistics".
    const leads = before === 'to' && tokens.slice(0, at).some(({ word }) => word === 'from');
    if (leads && !isTelling(tokens[at + 1])) return goalAt(at);
    if (about.has(before) && at === tokens.length - 1) return goalAt(at, 'short');
    // "No, I meant the 3D one."
    const theOne = before === 'the' && tokens[at + 1]?.word === 'one';
    const role =
      theOne || followers.has(tokens[at + 1]?.word ?? '') ? onlyHolder(tokens[at], catalogue) : undefined;
    return role ? [mention(role, role.leaving.length === 0 ? 'to' : 'from', at, tokens)] : [];
  });
  return found.length === 1 ? found : [];
}

/** The role that a telling word says, where no other role's name has it. */
function onlyHolder(token: Token | undefined, catalogue: RoleCatalogue): Role | undefined {
  if (!isTelling(token)) return undefined;
  const holders = catalogue.roles.filter(({ stems }) => stems.length > 1 && stems.includes(token.stem));
  return holders.length === 1 ? holders[0] : undefined;
}

const isTelling = (token: Token | undefined): token is Token =>
  token !== undefined &&
  !generalWords.has(token.word) &&
  !sharedHeads.has(token.stem) &&
  !followers.has(token.word);

/** Words of the name that stand before the telling one belong to it: "stage lighting people". */
function mention(
  role: Role,
  side: RoleSide,
  at: number,
  tokens: readonly Token[],
  kind: RoleMention['kind'] = 'part',
): RoleMention {
  let start = at;
  while (start > 0 && role.stems.includes(tokens[start - 1]?.stem ?? '')) start--;
  return { roles: [role], name: role.name, kind, side, start, end: at + 1 };
}
