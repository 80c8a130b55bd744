import { WebClient } from '@slack/web-api';
import { SegueError } from '../../src/index.js';
import { askIdentity, type Identity } from './ask-identity.js';
import { describeMissingScopes } from './missing-scopes.js';
import { onceWithin, silent } from './sdk-options.js';
import { startFault } from './start-fault.js';

/** Slack answers in well under a second; a start that fails is tried again, or ends within 20 s with its reason. */
const WITHIN_MS = 8_000;

type Asked = { apiUrl?: string | undefined; timeoutMs?: number };

/**
 * Whose the bot's token is, once it has shown that it may do everything the adapter does.
 * @throws SegueError `config` that names the token or the scope; retryable when Slack cannot be reached
 */
export async function proveBotToken(
  botToken: string,
  { apiUrl, timeoutMs = WITHIN_MS }: Asked,
): Promise<Identity> {
  const identity = await askIdentity(botToken, { apiUrl, timeoutMs }).catch((error: unknown) => {
    throw startFault(error, 'SLACK_BOT_TOKEN');
  });
  if (!identity.isBot)
    throw new SegueError(
      'config',
      'SLACK_BOT_TOKEN holds a token of a person. Set the bot token there (xoxb-…, from OAuth & Permissions).',
    );
  const missing = identity.scopes && describeMissingScopes(identity.scopes);
  if (missing) throw new SegueError('config', `${missing.text} ${missing.mend}`);
  return identity;
}

/**
 * Asks for the address of a socket, and opens none. Needed before Bolt's own start: that one tries a token without
 * `connections:write`, or of another kind, again for ever and says nothing.
 * @throws SegueError `config` that names the token or the scope; retryable when Slack cannot be reached
 */
export async function proveAppToken(
  appToken: string,
  { apiUrl, timeoutMs = WITHIN_MS }: Asked,
): Promise<void> {
  const client = new WebClient(appToken, { ...onceWithin(timeoutMs, apiUrl), logger: silent });
  await client.apps.connections.open({}).catch((error: unknown) => {
    throw startFault(error, 'SLACK_APP_TOKEN');
  });
}
