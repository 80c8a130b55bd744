import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** The built program, as `npx segue` starts it. */
export const program = join(root, 'dist', 'src', 'app', 'main.js');

/** Vitest's global setup: builds the program where it is missing or older than its source, so that journeys start what is here now. */
export default function buildOnce(): void {
  const built = existsSync(program) ? statSync(program).mtimeMs : 0;
  if (
    ['src', 'adapters']
      .flatMap((folder) => filesBelow(join(root, folder)))
      .every((file) => statSync(file).mtimeMs < built)
  )
    return;
  // Built beside and moved file by file: a program that runs meanwhile never meets half a file.
  const fresh = mkdtempSync(join(root, 'node_modules', '.segue-build-'));
  const started = new Date();
  try {
    compileInto(fresh);
    for (const file of filesBelow(fresh)) moveIfChanged(file, join(root, 'dist', relative(fresh, file)));
    utimesSync(program, started, started);
    chmodSync(program, 0o755);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function compileInto(folder: string): void {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  try {
    execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', folder], {
      cwd: root,
      encoding: 'utf8',
    });
  } catch (error) {
    // tsc writes the program in spite of type errors, and `npm run types` is there to find those.
    process.stderr.write(`${(error as { stdout?: string }).stdout ?? error}\n`);
    if (filesBelow(folder).length === 0) throw error;
  }
}

function moveIfChanged(from: string, to: string): void {
  if (existsSync(to) && readFileSync(to).equals(readFileSync(from))) return;
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
