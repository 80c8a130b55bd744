import { type Authorize, webApi } from '@slack/bolt';
import { type DoorContext, SegueError } from '../../src/index.js';
import type { SlackSettings } from './slack-settings.js';
import { clientOptions, type FindInstalled } from './workspace-clients.js';

/** Where the app is installed. */
export type Workspaces = {
  find: FindInstalled;
  /** For Bolt; from memory, since events wait for it. */
  authorize: Authorize<boolean>;
  /** What went wrong while connecting, in words for the operator. */
  fault(error: unknown): SegueError;
};

/** The workspace of SLACK_BOT_TOKEN. @throws SegueError */
export async function openWorkspaces(
  { botToken, apiUrl }: SlackSettings,
  { log }: DoorContext,
): Promise<Workspaces> {
  if (botToken === undefined) throw new SegueError('config', 'SLACK_BOT_TOKEN is not set.');
  const client = new webApi.WebClient(botToken, clientOptions(apiUrl, log));
  const { user_id: botUserId = '', bot_id: botId, team_id } = await client.auth.test();
  const installed = { botToken, botUserId, ...(botId === undefined ? {} : { botId }) };
  return {
    find: async () => installed,
    authorize: async () => ({ ...installed, ...(team_id === undefined ? {} : {}) }),
    fault: (error) => new SegueError('config', String(error), { cause: error }),
  };
}
