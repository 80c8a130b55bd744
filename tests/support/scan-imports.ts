import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

/** A source file and what it imports: `source` as written, `target` the path of a file of the project. */
export type SourceFile = { path: string; text: string; imports: Import[] };
export type Import = { source: string; target?: string; lazy: boolean; typeOnly: boolean };

/** All TypeScript files below a folder of the project, with paths from the project's root, sorted. */
export function scanFolder(root: string, folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(text, path) };
    });
}

/** The imports and re-exports of a module's text: static, for their types only, and by `import()`. */
export function importsOf(text: string, path: string): Import[] {
  const code = withoutComments(text);
  const found: Import[] = [];
  const add = (source: string, lazy: boolean, typeOnly: boolean): void => {
    const own = source.startsWith('.');
    const target = own ? posix.join(dirname(path), source).replace(/\.js$/, '.ts') : undefined;
    found.push({ source, lazy, typeOnly, ...(target ? { target } : {}) });
  };
  const statement =
    /^(?:import|export)\b(\s+type\b)?([^;'"`]*?)\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm;
  for (const [, type, names, source, bare] of code.matchAll(statement)) {
    const allTypes = names !== undefined && /^\s*\{(?:\s*type\s[^,}]*,?)+\s*\}\s*$/.test(names);
    add(source ?? bare ?? '', false, type !== undefined || allTypes);
  }
  // `typeof import('x')` and `import('x').Name` in a type load nothing; a call with a name of its own does.
  for (const [whole, keyword, source] of code.matchAll(
    /(\btypeof\s+|[:<|]\s*)?\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  ))
    add(source ?? '', true, keyword !== undefined && whole !== '');
  return found;
}

/** Code with its comments blanked out; strings stay. */
export function withoutComments(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g,
    (match) => (/^\s*\/[/*]/.test(match) ? match.replace(/[^\n]/g, ' ') : match),
  );
}
