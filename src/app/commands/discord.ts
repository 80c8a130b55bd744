import { SegueError } from '../../domain/errors.js';
import type { Command } from '../command.js';
import { readArguments } from '../read-arguments.js';

/** `discord register`: tells Discord which commands there are; `--clear` takes them away. */
export const discordCommand: Command = async (args, { config, output }) => {
  const { values, positionals } = readArguments('discord', args, { clear: { type: 'boolean' } });
  if (positionals.join(' ') !== 'register')
    throw new SegueError('usage', 'Say what to do: segue discord register [--clear]');
  if (!config.discord)
    throw new SegueError(
      'config',
      'DISCORD_TOKEN is not set: copy it from the Bot page of your application.',
    );
  const { runRegister } = await import('../../../adapters/discord/commands/run-register.js');
  output.write(`${await runRegister(config.discord, { clear: values.clear === true })}\n`);
  return 0;
};
