import { OAuth2Scopes } from 'discord.js';
import { inviteBits } from './permissions.js';

/** The address that adds the bot to a server, with the permissions that it needs and no others. */
export function inviteAddress(application: string): string {
  const query = new URLSearchParams({
    client_id: application,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(inviteBits),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
