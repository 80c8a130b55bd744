import type { Authorize } from '@slack/bolt';
import { type DoorContext, type Route, SegueError } from '../../src/index.js';
import { createInstallRoutes } from './installations/install-routes.js';
import { openInstallations } from './installations/open-installations.js';
import { proveAppToken, proveBotToken } from './prove-tokens.js';
import { readSlackMode, type SlackMode } from './slack-mode.js';
import type { SlackSettings } from './slack-settings.js';
import { startFault } from './start-fault.js';

/** What is needed to speak as the bot in one workspace. */
export type InstalledBot = { botToken: string; botUserId: string; botId?: string };

/** Where the app is installed, and how events of these places are let in. */
export type OpenWorkspaces = {
  mode: SlackMode;
  /** Absent when the app is not (or no longer) installed there. From memory. */
  find(team: string, enterprise?: string): Promise<InstalledBot | undefined>;
  /** For `new App({ authorize })`. From memory, since Bolt gives slow events up. */
  authorize: Authorize<boolean>;
  /** For the listeners of `app_uninstalled` and `tokens_revoked`. @param body Bolt's `body` */
  forget(body: unknown): Promise<void>;
  /** The OAuth addresses; none where there is one workspace. */
  routes: ReadonlyMap<string, Route>;
  /** What went wrong while the door connects, in words for the operator. */
  fault(error: unknown): SegueError;
};

/**
 * Reads the mode, and proves with Slack what the settings hold.
 * @throws SegueError `config` in one line that names the setting or the scope; retryable when Slack cannot be reached
 */
export async function openWorkspaces(
  settings: SlackSettings,
  context: Pick<DoorContext, 'store' | 'now' | 'log'>,
): Promise<OpenWorkspaces> {
  const read = readSlackMode(settings);
  if ('faults' in read)
    throw new SegueError('config', read.faults.map(({ text, mend }) => `${text} ${mend}`).join(' '));
  const { mode } = read;
  const { incoming, tokens } = mode;
  const { apiUrl } = settings;
  const proof = incoming.kind === 'socket' ? proveAppToken(incoming.appToken, { apiUrl }) : undefined;
  // Whichever fails first is told; the other may fail as well.
  proof?.catch(() => {});
  const opened =
    tokens.kind === 'one'
      ? await openOne(tokens.botToken, apiUrl)
      : await openSeveral({ ...tokens, apiUrl }, context);
  await proof;
  const concerned = incoming.kind === 'socket' ? 'SLACK_APP_TOKEN' : 'SLACK_BOT_TOKEN';
  return { mode, ...opened, fault: (error) => startFault(error, concerned) };
}

type Opened = Pick<OpenWorkspaces, 'find' | 'authorize' | 'forget' | 'routes'>;

/** The workspace, or the organisation, of SLACK_BOT_TOKEN. */
async function openOne(botToken: string, apiUrl: string | undefined): Promise<Opened> {
  const { botId, botUserId } = await proveBotToken(botToken, { apiUrl });
  const bot: InstalledBot = { botToken, botUserId, ...(botId === undefined ? {} : { botId }) };
  return {
    find: async () => bot,
    // Bolt adds the workspace that the event comes from.
    authorize: async () => bot,
    forget: async () => {},
    routes: new Map(),
  };
}

async function openSeveral(
  app: { clientId: string; clientSecret: string; apiUrl: string | undefined },
  context: Pick<DoorContext, 'store' | 'now' | 'log'>,
): Promise<Opened> {
  const { store, authorize, forget } = await openInstallations(context);
  return {
    authorize,
    forget,
    routes: createInstallRoutes(app, store, context.log),
    async find(team, enterprise) {
      try {
        const { botToken, botUserId, botId } = await authorize({
          teamId: team,
          enterpriseId: enterprise,
          isEnterpriseInstall: false,
        });
        if (botToken === undefined || botUserId === undefined) return undefined;
        return { botToken, botUserId, ...(botId === undefined ? {} : { botId }) };
      } catch (error) {
        if (error instanceof SegueError && error.code === 'not-found') return undefined;
        throw error;
      }
    },
  };
}
