import { editDistance } from '../../language/edit-distance.js';
import { settings } from '../config.js';
import type { Finding } from './finding.js';

/** Letters by which a misspelt name may differ from a setting. */
const SLIPS = 3;

/** Which settings are set, by name only: values may be secret. */
export function checkSettings(environment: NodeJS.ProcessEnv): Finding[] {
  const isSet = (name: string): boolean => (environment[name] ?? '').trim() !== '';
  const known = Object.keys(settings.shape);
  const set = known.filter(isSet);
  const strays = Object.keys(environment).filter(
    (name) => /^(?:SEGUE|SLACK|DISCORD)_/.test(name) && !known.includes(name),
  );
  return [
    {
      check: 'settings',
      state: 'ok',
      text: set.length > 0 ? `${set.join(', ')} set, the rest as built in` : 'all as built in',
    },
    ...strays.map((name): Finding => {
      const meant = known.find((each) => editDistance(name, each, SLIPS) <= SLIPS);
      return {
        check: 'settings',
        state: 'note',
        text: `${name} is set, and nothing reads it.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
      };
    }),
  ];
}
