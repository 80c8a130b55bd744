import { webApi } from '@slack/bolt';
import type { DoorLog } from '../../src/index.js';
import { boltLogger } from './bolt-logger.js';
import type { InstalledBot } from './open-workspaces.js';

/** Finds the installation; absent when the app is not (or no longer) installed there. */
export type FindInstalled = (team: string, enterprise?: string) => Promise<InstalledBot | undefined>;

export type WorkspaceClient = { client: webApi.WebClient; botUserId: string };
export type WorkspaceClients = (team: string, enterprise?: string) => Promise<WorkspaceClient | undefined>;

/** Slack answers in well under a second; what takes longer is lost, and whoever asked must not wait for it. */
const REQUEST_TIMEOUT_MS = 10_000;

/**
 * Options for clients of the Web API. Nothing is tried again here: a request whose answer got lost may have been carried
 * out, so the inbox's worker tries again and looks first. A 429 is handed on at once for the same reason: waiting inside
 * the client would hold everything else of the workspace.
 */
export const clientOptions = (apiUrl: string | undefined, log: DoorLog): webApi.WebClientOptions => ({
  ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  timeout: REQUEST_TIMEOUT_MS,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  logger: boltLogger(log),
});

/** One client for each workspace, so that a workspace that is told to wait keeps no other one waiting. */
export function createWorkspaceClients(
  find: FindInstalled,
  apiUrl: string | undefined,
  log: DoorLog,
): WorkspaceClients {
  const clients = new Map<string, { token: string; client: webApi.WebClient }>();
  return async (team, enterprise) => {
    const installed = await find(team, enterprise);
    if (!installed) {
      clients.delete(team);
      return undefined;
    }
    const { botToken, botUserId } = installed;
    let known = clients.get(team);
    if (known?.token !== botToken) {
      known = { token: botToken, client: new webApi.WebClient(botToken, { ...clientOptions(apiUrl, log) }) };
      clients.set(team, known);
    }
    return { client: known.client, botUserId };
  };
}
