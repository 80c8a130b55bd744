import type { DiscordSettings } from '../../../adapters/discord/settings.js';
import type { Finding } from './finding.js';

/** Asks Discord about the token, the intent, permissions and commands, where Discord is set up at all. */
export async function checkDiscord(discord: DiscordSettings | undefined): Promise<Finding[]> {
  const check = 'Discord';
  if (!discord) return [{ check, state: 'note', text: 'not configured' }];
  const { examineDiscord } = await import('../../../adapters/discord/examine.js');
  return (await examineDiscord(discord)).map((finding) => ({ check, ...finding }));
}
