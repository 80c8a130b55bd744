import { createHmac } from 'node:crypto';
import { type InstallationStore, InstallProvider } from '@slack/oauth';
import type { DoorLog, Route } from '../../../src/index.js';
import { onceWithin, silent } from '../sdk-options.js';
import { botScopes } from '../surface.js';
import { readInstallFailure } from './install-failure.js';
import { installedPage, operatorPage, sendPage, wrongMethodPage } from './install-pages.js';

export const INSTALL_PATH = '/slack/install';
export const REDIRECT_PATH = '/slack/oauth_redirect';

export type InstallSettings = {
  clientId: string;
  clientSecret: string;
  /** Another root of Slack's API; the page that asks for permission is then on the same host. */
  apiUrl?: string | undefined;
};

/** A person waits in the browser; Slack answers in well under a second. A code works once, so nothing is tried again. */
const TIMEOUT_MS = 8_000;

/**
 * The two addresses of an installation: `/slack/install` sends the browser to Slack, which sends it back to
 * `/slack/oauth_redirect` with a code that is changed for the workspace's token.
 *
 * The state that travels along is signed, good for ten minutes, and must be the one in the browser's cookie: so nobody can
 * have somebody else finish an installation. The cookie is `Secure`: browsers keep it behind https, and on 127.0.0.1 and
 * localhost most do too.
 */
export function createInstallRoutes(
  { clientId, clientSecret, apiUrl }: InstallSettings,
  store: InstallationStore,
  log: DoorLog,
  timeoutMs = TIMEOUT_MS,
): ReadonlyMap<string, Route> {
  const installer = new InstallProvider({
    clientId,
    clientSecret,
    // Derived, so that every process that shares the installation knows it, also after a restart.
    stateSecret: createHmac('sha256', clientSecret)
      .update('segue: state of an installation')
      .digest('base64url'),
    installationStore: store,
    installUrlOptions: { scopes: [...botScopes] },
    directInstall: true,
    // What fails is logged below, once, and without the addresses that Slack's package would log.
    logger: silent,
    clientOptions: onceWithin(timeoutMs, apiUrl),
    ...(apiUrl === undefined ? {} : { authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href }),
  });

  const opened =
    (handle: (...args: Parameters<Route>) => Promise<void>): Route =>
    (request, response) => {
      if (request.method !== 'GET') return sendPage(response, wrongMethodPage);
      handle(request, response).catch((error: unknown) => {
        log.error({ error }, 'an installation could not be handled');
        if (!response.headersSent) sendPage(response, operatorPage);
        else response.destroy();
      });
    };

  return new Map<string, Route>([
    [INSTALL_PATH, opened((request, response) => installer.handleInstallPath(request, response))],
    [
      REDIRECT_PATH,
      opened((request, response) =>
        installer.handleCallback(request, response, {
          success({ team, enterprise, appId }) {
            log.info({ teamId: team?.id, enterpriseId: enterprise?.id }, 'installed in Slack');
            sendPage(response, installedPage({ appId, teamId: team?.id }));
          },
          failure(error) {
            const { page, fault } = readInstallFailure(error);
            if (fault) log.error({ error: fault }, 'Segue could not be installed in Slack');
            sendPage(response, page);
          },
        }),
      ),
    ],
  ]);
}
