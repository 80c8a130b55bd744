import { expect, it } from 'vitest';
import { checkNativeModules, nativeModules } from '../../../src/app/doctor/check-native-modules.js';

const failing = (message: string) => [
  {
    name: 'hnswlib-node',
    tryOut: async () => {
      throw new Error(message);
    },
  },
];

it('tries both modules out for real', async () => {
  expect(await checkNativeModules(nativeModules, 'linux')).toEqual([
    { check: 'better-sqlite3', state: 'ok', text: 'loads and works' },
    { check: 'hnswlib-node', state: 'ok', text: 'loads and works' },
  ]);
});

it.each([
  ['linux', /`apt-get install python3 make g\+\+`/],
  ['darwin', /`xcode-select --install`/],
  ['win32', /Visual Studio Build Tools/],
  ['sunos', /the package manager of your system/],
])('names the compiler of %s', async (platform, words) => {
  const [finding] = await checkNativeModules(failing('invalid ELF header'), platform);
  expect(finding?.mend).toMatch(words);
  expect(finding?.mend).toMatch(/`npm rebuild hnswlib-node`\.$/);
});

it('knows a package that was never installed from one that was not compiled', async () => {
  const [finding] = await checkNativeModules(
    failing("Cannot find module 'hnswlib-node'\nRequire stack:"),
    'linux',
  );
  expect(finding).toMatchObject({
    text: "hnswlib-node does not work: Cannot find module 'hnswlib-node'",
    mend: 'Run `npm ci`.',
  });
});
