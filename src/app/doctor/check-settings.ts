import { editDistance } from '../../language/edit-distance.js';
import { settings } from '../config.js';
import type { Finding } from './finding.js';

/** What later versions will read; named here so that an operator who sets it learns that nothing happens yet. */
const comingLater: readonly { check: string; names: readonly string[] }[] = [
  { check: 'Slack', names: ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'] },
  { check: 'Discord', names: ['DISCORD_TOKEN'] },
  {
    check: 'model',
    names: ['OPENAI_API_KEY', 'OPENAI_BASE_URL', 'SEGUE_CHAT_MODEL', 'SEGUE_EMBEDDING_MODEL'],
  },
];
/** Letters by which a misspelt name may differ from a setting. */
const SLIPS = 3;

/** Which settings are set, by name only: values may be secret. */
export function checkSettings(environment: NodeJS.ProcessEnv): Finding[] {
  const isSet = (name: string): boolean => (environment[name] ?? '').trim() !== '';
  const known = Object.keys(settings.shape);
  const set = known.filter(isSet);
  const later = new Set(comingLater.flatMap(({ names }) => names));
  const strays = Object.keys(environment).filter(
    (name) => name.startsWith('SEGUE_') && !known.includes(name) && !later.has(name),
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

/** The doors that people come in by, and model mode: what is set for them, and that this version has the terminal alone. */
export function checkDoors(environment: NodeJS.ProcessEnv): Finding[] {
  return [
    { check: 'terminal', state: 'ok', text: '`segue chat` and `segue ask`' },
    ...comingLater.map(({ check, names }): Finding => {
      const set = names.filter((name) => (environment[name] ?? '').trim() !== '');
      const given = set.length > 0 ? `${set.join(', ')} set, but nothing reads it yet: ` : '';
      return { check, state: 'note', text: `${given}not part of this version.` };
    }),
  ];
}
