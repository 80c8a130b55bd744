import { generalWords } from '../language/stop-words.js';
import type { Token } from '../language/tokens.js';
import type { RoleMention } from './find-roles.js';
import { type Role, type RoleCatalogue, sharedHeads } from './role-catalogue.js';

/** After a word that stands for a whole role: "the speech guide", "hydrology people", "a speech job". */
const followers: ReadonlySet<string> = new Set(
  `people folks folk crowd guys path paths guide guides route routes track side road job jobs role roles position
  positions career careers work`.split(/\s+/),
);
/** Before it: "going into speech". */
const goingInto: ReadonlySet<string> = new Set(['into', 'toward', 'towards']);

/**
 * Finds a role said by one telling word of its name, where the words around it say that a role is meant and only one
 * role of the library holds that word.
 * @returns at most one mention: of several such words none can be relied on
 */
export function findShortNames(tokens: readonly Token[], catalogue: RoleCatalogue): RoleMention[] {
  const found = tokens.flatMap((token, at): RoleMention[] => {
    // "… to pick up for speech?" ends with what it is for.
    const ends = tokens[at - 1]?.word === 'for' && at === tokens.length - 1;
    const into = ends || (goingInto.has(tokens[at - 1]?.word ?? '') && !isTelling(tokens[at + 1]));
    if (!isTelling(token) || !(into || followers.has(tokens[at + 1]?.word ?? ''))) return [];
    const holders = catalogue.roles.filter(({ stems }) => stems.length > 1 && stems.includes(token.stem));
    const [role] = holders;
    if (!role || holders.length > 1 || (into && role.reaching.length === 0)) return [];
    return [mention(role, into, at)];
  });
  return found.length === 1 ? found : [];
}

const isTelling = (token: Token | undefined): token is Token =>
  token !== undefined &&
  !generalWords.has(token.word) &&
  !sharedHeads.has(token.stem) &&
  !followers.has(token.word);

const mention = (role: Role, into: boolean, at: number): RoleMention => ({
  roles: [role],
  name: role.name,
  kind: 'part',
  side: into || role.leaving.length === 0 ? 'to' : 'from',
  start: at,
  end: at + 1,
});
