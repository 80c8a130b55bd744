import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/app/project-root.js';

export const root = projectRoot();
export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');
export const exists = (path: string): boolean => existsSync(join(root, path));

/** The pages that people read, relative to the project. */
export const pages = [
  'README.md',
  'DESIGN.md',
  'CHANGELOG.md',
  'knowledge/README.md',
  'prompts/README.md',
  'tests/golden/README.md',
] as const;

/** What stands under a heading of a page, up to the next heading of any level. */
export function under(heading: string, page: string): string {
  const lines = page.split('\n');
  const at = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading);
  const end = lines.findIndex((line, place) => place > at && /^#+ /.test(line));
  return at === -1 ? '' : lines.slice(at + 1, end === -1 ? undefined : end).join('\n');
}

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
export const block = (name: string, page: string): string =>
  new RegExp(`<!-- ${name} -->\\n([\\s\\S]*?)\\n<!-- /${name} -->`).exec(page)?.[1] ?? '';

/** The first cells of a Markdown table's rows, without its header. */
export const firstCells = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|')[1]?.trim() ?? '');

/** Folders below a folder that hold a file, themselves or deeper, down to a depth; relative to the project. */
export function foldersIn(folder: string, depth: number): string[] {
  if (depth === 0) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && holdsFile(join(root, folder, entry.name)))
    .flatMap(({ name }) => [`${folder}/${name}`, ...foldersIn(`${folder}/${name}`, depth - 1)]);
}

function holdsFile(folder: string): boolean {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).some((entry) => entry.isFile());
}
