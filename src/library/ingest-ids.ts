import { basename, dirname, extname } from 'node:path';
import { type GuideId, guideId } from '../domain/guide.js';
import { foldText } from '../language/tokens.js';

/** `Audio_AI Engineer.md` → `audio-ai-engineer`. Letters of any script stay; nothing usable gives `guide`. */
export function kebabCase(name: string): string {
  // Capitals divide words only in a name that has no other divider: `audioEngineer`, but not `PyTorch-engineer`.
  const spaced = /[\s_-]/.test(name) ? name : name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const spelled = spaced.replace(/\+/g, ' plus ').replace(/#/g, ' sharp ').replace(/_/g, ' ');
  return foldText(spelled).replace(/ /g, '-') || 'guide';
}

/**
 * Gives each document its id: its file name in kebab case. Where that is taken, the parent folder's name stands in
 * front, and then a number behind. Which document comes first depends on the paths alone (the shortest trail, then
 * the alphabet), so the same folder always gives the same ids.
 */
export function assignIds(paths: readonly string[]): Map<string, GuideId> {
  const depth = (path: string): number => path.split(/[\\/]/).length;
  const ordered = [...paths].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  const taken = new Set<string>();
  const ids = new Map<string, GuideId>();
  for (const path of ordered) {
    const name = kebabCase(basename(path, extname(path)));
    const parent = basename(dirname(path));
    const long = parent === '' || parent === '.' ? name : `${kebabCase(parent)}-${name}`;
    let id = taken.has(name) ? long : name;
    for (let number = 2; taken.has(id); number++) id = `${long}-${number}`;
    taken.add(id);
    ids.set(path, guideId(id));
  }
  return ids;
}
