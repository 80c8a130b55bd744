import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** The built program, as `npx segue` starts it. */
export const program = join(root, 'dist', 'src', 'app', 'main.js');

/** Vitest's global setup: builds the program where it is missing or older than its source, so that journeys start what is here now. */
export default function buildOnce(): void {
  const built = existsSync(program) ? statSync(program).mtimeMs : 0;
  if (['src', 'adapters'].every((folder) => newest(join(root, folder)) < built)) return;
  try {
    execFileSync(
      process.execPath,
      [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
  } catch (error) {
    // tsc writes the program in spite of type errors, and `npm run types` is there to find those.
    process.stderr.write(`${(error as { stdout?: string }).stdout ?? error}\n`);
    if (!existsSync(program)) throw error;
  }
}

/** When a file below a folder last changed, in milliseconds since 1970. */
function newest(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}
