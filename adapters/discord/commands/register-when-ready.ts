import { REST } from 'discord.js';
import type { DoorLog } from '../../../src/index.js';
import { restOptions } from '../make-client.js';
import type { DiscordSettings } from '../settings.js';
import { registerCommands } from './register.js';

/** Registers the commands when the bot starts, if they changed. That it fails is told; answering goes on. */
export async function registerWhenReady(
  settings: DiscordSettings,
  application: string,
  log: DoorLog,
): Promise<void> {
  const { guildId: guild } = settings;
  const rest = new REST(restOptions(settings)).setToken(settings.token);
  try {
    const { state, where, count } = await registerCommands(rest, {
      application,
      ...(guild === undefined ? {} : { guild }),
    });
    log.info({ state, where, count }, 'Discord: commands');
  } catch (error) {
    log.error(
      { error, guild },
      'Discord: the commands could not be registered: run `segue discord register`',
    );
  }
}
