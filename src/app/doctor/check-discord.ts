import type { DiscordConfig } from '../config.js';
import type { Finding } from './finding.js';

export async function checkDiscord(discord: DiscordConfig | undefined): Promise<Finding[]> {
  const check = 'Discord';
  return [{ check, state: 'note', text: discord ? 'configured' : 'not configured' }];
}
