import { foldHeading } from './fold-heading.js';
import type { RoleNames } from './role-names.js';

/**
 * Other spellings of a guide's roles: those that its header or salary line uses (`Ai 3d Artist`), and those of a file name
 * such as `ai-pharma-scientist-to-speech-ai-engineer.txt`, where they share a word with the role they stand for.
 */
export function readAliases(roles: RoleNames, written: readonly string[], fileName: string): string[] {
  const known = [roles.from, roles.to].filter((role): role is string => role !== undefined);
  const aliases: string[] = [];
  const add = (alias: string): void => {
    if (!known.includes(alias) && !aliases.includes(alias)) aliases.push(alias);
  };
  for (const name of written) if (known.some((role) => isSpellingOf(name, role))) add(name);

  // Numbers in front of a name put files in order.
  const sides = /^(?:\d+[-_ ]+)?(?<from>[a-z0-9-]+?)-to-(?<to>[a-z0-9-]+)$/.exec(
    fileName.replace(/\.[a-z0-9]{1,5}$/i, '').toLowerCase(),
  )?.groups;
  for (const [role, slug] of [
    [roles.from, sides?.from],
    [roles.to, sides?.to],
  ] as const) {
    const name = slug?.replace(/-+/g, ' ');
    if (role === undefined || name === undefined || plain(name) === plain(role)) continue;
    if (sharesWord(name, role) && !aliases.some((alias) => plain(alias) === plain(name))) add(name);
  }
  return aliases;
}

/** Whether a name that stands where a role's name is expected can be another spelling of it. */
const isSpellingOf = (name: string, role: string): boolean =>
  name !== role && (plain(name) === plain(role) || sharesWord(name, role));

const plain = (text: string): string => foldHeading(text).replace(/\s/g, '');

function sharesWord(name: string, role: string): boolean {
  const words = new Set(foldHeading(role).split(' '));
  return foldHeading(name)
    .split(' ')
    .some((word) => words.has(word));
}
