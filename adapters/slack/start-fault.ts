import { SegueError } from '../../src/index.js';
import { readFault, type SlackSetting } from './slack-fault.js';

/**
 * What Slack's packages throw while the door opens, as the one line that ends the program, or, for trouble of the network or
 * of Slack itself, as an error after which the door is opened again.
 * @param setting whose token was used in the call that failed
 * @returns SegueError `config`; one that was a SegueError already is returned as it is
 */
export function startFault(error: unknown, setting: SlackSetting): SegueError {
  if (error instanceof SegueError) return error;
  const { text, mend, retryable } = readFault(error, setting);
  return new SegueError('config', `${text} ${mend}`, { cause: error, retryable });
}
