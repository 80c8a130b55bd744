import { REST, type RESTGetAPIOAuth2CurrentApplicationResult, Routes } from 'discord.js';
import { SegueError } from '../../../src/index.js';
import { toOpenError } from '../connection.js';
import { codeOf } from '../delivery-error.js';
import { restOptions } from '../make-client.js';
import type { DiscordSettings } from '../settings.js';
import { clearCommands, registerCommands } from './register.js';

/**
 * Registers the commands, or takes them away, without connecting.
 * @returns what was done, in one line
 * @throws SegueError with what to mend
 */
export async function runRegister(settings: DiscordSettings, { clear }: { clear: boolean }): Promise<string> {
  const { guildId: guild } = settings;
  const rest = new REST(restOptions(settings)).setToken(settings.token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as RESTGetAPIOAuth2CurrentApplicationResult;
    const scope = { application: id, ...(guild === undefined ? {} : { guild }) };
    const { state, where, count } = await (clear
      ? clearCommands(rest, scope)
      : registerCommands(rest, scope));
    if (state === 'cleared')
      return `The commands are taken away${guild === undefined ? '' : `, ${where} too`}.`;
    return state === 'registered'
      ? `${count} commands are registered ${where}.`
      : `The ${count} commands were registered ${where} already.`;
  } catch (error) {
    const code = codeOf(error);
    if (code !== undefined && code !== 0)
      throw new SegueError(
        'config',
        guild === undefined
          ? `Discord does not take the commands (code ${code}).`
          : `Discord does not take the commands for server ${guild} (code ${code}): invite the bot there, or mend DISCORD_GUILD_ID.`,
        { cause: error },
      );
    throw toOpenError(error);
  }
}
