import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Compiles the sources, so that a journey starts the program as it is now and not as it was built last. */
export async function buildProgram(): Promise<void> {
  await promisify(execFile)('npx', ['tsc', '-p', 'tsconfig.build.json'], { cwd: projectFolder });
}
