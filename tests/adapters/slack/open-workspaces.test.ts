import { App, type Receiver } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInstallations } from '../../../adapters/slack/installations/installation-store.js';
import { openWorkspaces } from '../../../adapters/slack/open-workspaces.js';
import { silent } from '../../../adapters/slack/sdk-options.js';
import type { SlackSettings } from '../../../adapters/slack/slack-settings.js';
import { botScopes } from '../../../adapters/slack/surface.js';
import type { DoorLog } from '../../../src/index.js';
import type { Store } from '../../../src/state/store.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import {
  inOrganisation,
  inWorkspace,
  openStateIn,
  openStateWithoutKey,
} from './installations/an-installation.js';
import { startTinySlackApi, type TinySlackApi } from './tiny-slack-api.js';

const one = { botToken: 'xoxb-hidden', appToken: 'xapp-hidden' };
const several = { clientId: '1.2', clientSecret: 'hidden', signingSecret: 'hidden' };
const log: DoorLog = { debug() {}, info() {}, warn() {}, error() {} };

let slack: TinySlackApi;
let state: Store;

beforeEach(async () => {
  state = await openStateIn(temporaryFolder());
  slack = await startTinySlackApi({
    'auth.test': {
      body: { ok: true, team: 'Bootcamp', team_id: 'T1', user: 'segue', user_id: 'U2', bot_id: 'B1' },
      headers: { 'x-oauth-scopes': botScopes.join(',') },
    },
    'apps.connections.open': { body: { ok: true, url: 'ws://127.0.0.1:1/' } },
  });
});
afterEach(() => state.health.close());

const open = (settings: SlackSettings, store: Store = state) =>
  openWorkspaces({ apiUrl: slack.url, ...settings }, { store, now: Date.now, log });

describe('one workspace', () => {
  it('is opened once Slack has confirmed both tokens', async () => {
    const { find, authorize, routes } = await open(one);
    const bot = { botToken: 'xoxb-hidden', botUserId: 'U2', botId: 'B1' };
    expect(await find('T1')).toEqual(bot);
    expect(await authorize({ teamId: 'T1', enterpriseId: undefined, isEnterpriseInstall: false })).toEqual(
      bot,
    );
    expect([routes.size, slack.calls.map(({ method }) => method).sort()]).toEqual([
      0,
      ['apps.connections.open', 'auth.test'],
    ]);
  });

  it.each<[string, () => void, RegExp]>([
    [
      'a wrong bot token',
      () => (slack.answers['auth.test'] = { body: { ok: false, error: 'invalid_auth' } }),
      /^Slack does not know the token in SLACK_BOT_TOKEN\./,
    ],
    [
      'an app token without its scope, which Bolt would try for ever',
      () =>
        (slack.answers['apps.connections.open'] = {
          body: { ok: false, error: 'missing_scope', needed: 'connections:write' },
        }),
      /^The token in SLACK_APP_TOKEN lacks the scope connections:write\./,
    ],
    [
      'a bot without a scope',
      () =>
        (slack.answers['auth.test'] = {
          body: { ok: true, user_id: 'U2', bot_id: 'B1' },
          headers: { 'x-oauth-scopes': botScopes.filter((scope) => scope !== 'chat:write').join(',') },
        }),
      /^The bot lacks chat:write \(nothing can be answered\)\. .* reinstall the app/,
    ],
  ])('%s ends the start', async (_, arrange, line) => {
    arrange();
    await expect(open(one)).rejects.toMatchObject({
      code: 'config',
      retryable: false,
      message: expect.stringMatching(line),
    });
  });

  it('half-set settings end it before Slack is asked', async () => {
    await expect(open({ botToken: 'xoxb-hidden' })).rejects.toThrow(
      /^Slack has no way to bring questions here\. Set SLACK_APP_TOKEN [^\n]+$/,
    );
    expect(slack.calls).toEqual([]);
  });

  it('a Slack that is away is waited for', async () => {
    slack.answers['auth.test'] = { status: 503, body: {} };
    await expect(open(one)).rejects.toMatchObject({ code: 'config', retryable: true });
  });
});

describe('several workspaces', () => {
  it('are found by workspace, or through their organisation, or not at all', async () => {
    const stored = createInstallations(state.secrets, Date.now);
    await stored.storeInstallation(inWorkspace('T1'));
    await stored.storeInstallation(inOrganisation('E1'));
    const { find, routes } = await open(several);
    expect([...routes.keys()]).toEqual(['/slack/install', '/slack/oauth_redirect']);
    expect((await find('T1'))?.botToken).toBe('xoxb-secret-of-T1');
    expect((await find('T7', 'E1'))?.botToken).toBe('xoxb-secret-of-E1');
    expect(await find('T9')).toBeUndefined();
  });

  it('end the start in one line when their tokens could not be sealed', async () => {
    const bare = await openStateWithoutKey(temporaryFolder());
    try {
      await expect(open(several, bare)).rejects.toThrow(
        /^Tokens are stored encrypted only: set SEGUE_SECRET_KEY/,
      );
    } finally {
      await bare.health.close();
    }
  });

  it('Bolt answers each with its own token, and none once the app was uninstalled', async () => {
    await createInstallations(state.secrets, Date.now).storeInstallation(inWorkspace('T1'));
    const { authorize, forget } = await open(several);
    let bolt: App | undefined;
    const receiver: Receiver = {
      init: (app) => {
        bolt = app as App;
      },
      start: async () => {},
      stop: async () => {},
    };
    const app = new App({ receiver, authorize, logger: silent, convoStore: false });
    const unknown: string[] = [];
    app.error(async ({ message }) => void unknown.push(message));
    const seen: (string | undefined)[] = [];
    app.event('app_mention', async ({ context }) => void seen.push(context.botToken));
    app.event('app_uninstalled', async ({ body }) => forget(body));
    const arrive = (event: object) =>
      bolt?.processEvent({
        body: { type: 'event_callback', team_id: 'T1', event_time: Date.now() / 1_000, event },
        ack: async () => {},
      });
    const mention = { type: 'app_mention', user: 'U1', channel: 'C1', ts: '1.1', text: 'hi' };
    await arrive(mention);
    await arrive({ type: 'app_uninstalled' });
    await arrive(mention);
    expect(seen).toEqual(['xoxb-secret-of-T1']);
    expect(unknown).toEqual([expect.stringContaining('Segue is not installed in T1')]);
    expect(await state.secrets.names('slack:')).toEqual([]);
  });
});
