import type { Finding } from './finding.js';

/** A module that is compiled for the machine when it is installed. `tryOut` really uses it, and throws when it cannot. */
export type NativeModule = { name: string; tryOut(): Promise<void> };

export const nativeModules: readonly NativeModule[] = [
  {
    name: 'better-sqlite3',
    async tryOut() {
      const { openDatabase } = await import('../../library/library-file-schema.js');
      const db = openDatabase(':memory:', {});
      try {
        db.prepare('SELECT 1').get();
      } finally {
        db.close();
      }
    },
  },
  {
    name: 'hnswlib-node',
    async tryOut() {
      const { hnswIndexes } = await import('../../search/vector-index.js');
      const index = hnswIndexes.create(2);
      index.add(7, [1, 0]);
      index.add(8, [0, 1]);
      const [nearest] = index.nearest([1, 0], 1);
      if (nearest?.label !== 7) throw new Error('it does not find the nearest of two vectors');
    },
  },
];

/** What installs a C++ toolchain, by platform (https://github.com/nodejs/node-gyp#installation). */
const toolchains: Readonly<Record<string, string>> = {
  linux: 'on Debian and Ubuntu `apt-get install python3 make g++`, on Alpine `apk add python3 make g++`',
  darwin: '`xcode-select --install`',
  win32: 'Python 3 and the Visual Studio Build Tools with "Desktop development with C++"',
};

/** @param platform as in `process.platform` */
export async function checkNativeModules(
  modules: readonly NativeModule[],
  platform: string,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { name, tryOut } of modules) {
    try {
      await tryOut();
      findings.push({ check: name, state: 'ok', text: 'loads and works' });
    } catch (error) {
      findings.push({
        check: name,
        state: 'problem',
        text: `${name} does not work: ${reasonOf(error)}`,
        mend: isAbsent(error, name)
          ? 'Run `npm ci`.'
          : `It is compiled when it is installed, which takes python3, make and g++: install them (${
              toolchains[platform] ?? 'with the package manager of your system'
            }), then run \`npm rebuild ${name}\`.`,
      });
    }
  }
  return findings;
}

/** The first line of the first error: the one behind the sentence for people. Its other lines are paths. */
function reasonOf(error: unknown): string {
  const cause = (error as { cause?: unknown } | null)?.cause ?? error;
  const [line = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  return line.replace(/\s*Tried:$/, '').trim();
}

/** Whether the package itself is not there, and not only its compiled part. */
function isAbsent(error: unknown, name: string): boolean {
  return new RegExp(`Cannot find (?:module|package) '${name}'`).test(reasonOf(error));
}
