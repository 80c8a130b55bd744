import { type Logger, LogLevel } from '@slack/bolt';
import type { DoorLog } from '../../src/index.js';

/**
 * Bolt's and its clients' log in ours. Their debug lines hold whole payloads and are left out; of errors only what our log
 * quotes of any error is kept.
 */
export function boltLogger(log: DoorLog): Logger {
  const write =
    (level: 'info' | 'warn' | 'error') =>
    (...said: unknown[]): void => {
      const error = said.find((each) => each instanceof Error);
      const words = said.filter((each) => typeof each === 'string').join(' ');
      log[level](error ? { error } : {}, `Slack: ${words || 'an error in Bolt'}`.slice(0, 300));
    };
  return {
    debug: () => {},
    // What Bolt calls information (connecting, connected) is detail here.
    info: (...said) => log.debug({}, `Slack: ${said.filter((each) => typeof each === 'string').join(' ')}`),
    warn: write('warn'),
    error: write('error'),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
