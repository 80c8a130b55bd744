import type { Finding } from './finding.js';

/** The oldest Node that Segue is tested with: major and minor version, as in package.json. */
export const OLDEST_NODE = [20, 19] as const;

/** @param version as in `process.versions.node`: `20.19.1` */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  const isNewEnough = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  return isNewEnough
    ? { check: 'Node', state: 'ok', text: version }
    : {
        check: 'Node',
        state: 'problem',
        text: `This is Node ${version}; Segue needs ${OLDEST_NODE.join('.')} or newer.`,
        mend: 'Install a current Node (https://nodejs.org), then run `npm ci` again.',
      };
}
