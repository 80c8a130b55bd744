import { type ParseArgsConfig, parseArgs } from 'node:util';
import { SegueError } from '../domain/errors.js';

/** Reads a command's arguments. @throws SegueError `usage` on an unknown option or a missing value */
export function readArguments<O extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: readonly string[],
  options: O,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = (error as Error).message.split('. ')[0];
    throw new SegueError('usage', `segue ${command}: ${reason}. \`segue help\` lists the options.`, {
      cause: error,
    });
  }
}
