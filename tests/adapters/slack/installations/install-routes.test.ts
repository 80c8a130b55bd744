import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInstallRoutes } from '../../../../adapters/slack/installations/install-routes.js';
import {
  createInstallations,
  type Installations,
} from '../../../../adapters/slack/installations/installation-store.js';
import { botScopes } from '../../../../adapters/slack/surface.js';
import type { DoorLog, Route } from '../../../../src/index.js';
import type { Store } from '../../../../src/state/store.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { startTinySlackApi, type TinyAnswer, type TinySlackApi } from '../tiny-slack-api.js';
import { of, openStateIn, openStateWithoutKey } from './an-installation.js';

const granted: TinyAnswer = {
  body: {
    ok: true,
    app_id: 'A1',
    access_token: 'xoxb-granted',
    token_type: 'bot',
    scope: botScopes.join(','),
    bot_user_id: 'U2',
    team: { id: 'T1', name: '<b>Bootcamp</b>' },
    enterprise: null,
    is_enterprise_install: false,
    authed_user: { id: 'U1' },
  },
};
const authTest: TinyAnswer = { body: { ok: true, bot_id: 'B1', url: 'https://bootcamp.slack.com/' } };

let slack: TinySlackApi;
let state: Store;
let logged: string[];
let stopServing: () => void;
let here: string;

const write = (about: object, message: string): void => {
  const { error } = about as { error?: Error };
  logged.push(error ? `${message}: ${error.message}` : message);
};
const log: DoorLog = { debug() {}, info: write, warn: write, error: write };

beforeEach(async () => {
  logged = [];
  slack = await startTinySlackApi({ 'oauth.v2.access': granted, 'auth.test': authTest });
  state = await openStateIn(temporaryFolder());
  await serve(createInstallations(state.secrets, Date.now));
});
afterEach(async () => {
  stopServing();
  await state.health.close();
});

/** The routes on loopback, as the health server serves them. */
async function serve(store: Installations): Promise<void> {
  const settings = { clientId: '1.2', clientSecret: 'the-client-secret', apiUrl: slack.url };
  const routes = createInstallRoutes(settings, store, log, 300);
  const server = createServer((request, response) => {
    const route: Route | undefined = routes.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (route) route(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stopServing = () => {
    server.closeAllConnections();
    server.close();
  };
}

/** Opens the install address as a browser does. */
async function begin(): Promise<{ permission: URL; cookie: string; setCookie: string }> {
  const response = await fetch(`${here}/slack/install`, { redirect: 'manual' });
  expect(response.status).toBe(302);
  const setCookie = response.headers.get('set-cookie') ?? '';
  return {
    permission: new URL(response.headers.get('location') ?? ''),
    cookie: setCookie.split(';')[0] ?? '',
    setCookie,
  };
}

/** Comes back from Slack with what it adds to the address. */
async function comeBack(
  cookie: string,
  query: Record<string, string>,
): Promise<{ status: number; page: string }> {
  const response = await fetch(`${here}/slack/oauth_redirect?${new URLSearchParams(query)}`, {
    headers: { cookie },
  });
  return { status: response.status, page: await response.text() };
}

async function installWith(code = 'a-code'): Promise<{ status: number; page: string }> {
  const { permission, cookie } = await begin();
  return comeBack(cookie, { code, state: permission.searchParams.get('state') ?? '' });
}

describe('an installation', () => {
  it('asks for the manifest’s scopes at the place that belongs to the API', async () => {
    const { permission, setCookie } = await begin();
    expect(permission.origin + permission.pathname).toBe(new URL('/oauth/v2/authorize', slack.url).href);
    expect(permission.searchParams.get('scope')?.split(',')).toEqual(botScopes);
    expect(permission.searchParams.get('client_id')).toBe('1.2');
    expect(setCookie).toMatch(/; Secure; HttpOnly; Path=\/; Max-Age=600$/);
    expect(permission.href + setCookie).not.toContain('the-client-secret');
  });

  it('ends with the token stored and a page that opens the app', async () => {
    const { status, page } = await installWith();
    expect([status, logged]).toEqual([200, ['installed in Slack']]);
    expect(page).toContain('Segue is installed');
    expect(page).toContain('https://slack.com/app_redirect?app=A1&amp;team=T1');
    expect(page).not.toMatch(/xoxb|<b>/);
    const stored = await createInstallations(state.secrets, Date.now).fetchInstallation(of('T1'));
    expect(stored.bot).toMatchObject({ token: 'xoxb-granted', id: 'B1', userId: 'U2' });
  });

  it('of a whole organisation is stored as such', async () => {
    slack.answers['oauth.v2.access'] = {
      body: {
        ...granted.body,
        team: null,
        enterprise: { id: 'E1', name: 'Uni' },
        is_enterprise_install: true,
      },
    };
    expect((await installWith()).status).toBe(200);
    expect(await state.secrets.names('slack:')).toEqual(['slack:E1']);
  });
});

describe('nothing is installed', () => {
  afterEach(async () => expect(await state.secrets.names('')).toEqual([]));

  it('when the person cancels', async () => {
    const { cookie } = await begin();
    const { status, page } = await comeBack(cookie, { error: 'access_denied' });
    expect([status, logged]).toEqual([400, []]);
    expect(page).toContain('Slack says that you cancelled.');
  });

  it.each<[string, (begun: { state: string; cookie: string }) => { state: string; cookie: string }]>([
    ['another browser comes back', ({ state }) => ({ state, cookie: '' })],
    ['the state is another’s', ({ cookie }) => ({ state: 'forged', cookie })],
    ['both are forged', () => ({ state: 'forged', cookie: 'slack-app-oauth-state=forged' })],
  ])('when %s, and Slack is not even asked', async (_, change) => {
    const { permission, cookie } = await begin();
    const back = change({ state: permission.searchParams.get('state') ?? '', cookie });
    const { status, page } = await comeBack(back.cookie, { code: 'a-code', state: back.state });
    expect([status, logged, slack.calls]).toEqual([400, [], []]);
    expect(page).toContain('begun in another browser');
  });

  it('when the code was used before', async () => {
    slack.answers['oauth.v2.access'] = { body: { ok: false, error: 'invalid_code' } };
    const { status, page } = await installWith();
    expect([status, logged]).toEqual([400, []]);
    expect(page).toContain('href="/slack/install"');
  });

  it('when Slack does not answer, after one try and in bounded time', async () => {
    slack.answers['oauth.v2.access'] = 'hang';
    const { status, page } = await installWith();
    expect([status, slack.calls.length]).toEqual([502, 1]);
    expect(page).toContain('Slack did not answer as it should.');
    expect(logged).toEqual([
      expect.stringMatching(
        /^Segue could not be installed in Slack: Slack cannot be reached \(no answer in time\)/,
      ),
    ]);
  });

  it('when the client secret is wrong: the operator reads which, the person does not', async () => {
    slack.answers['oauth.v2.access'] = { body: { ok: false, error: 'bad_client_secret' } };
    const { status, page } = await installWith();
    expect(status).toBe(500);
    expect(page).toContain('tell whoever runs Segue');
    expect(page).not.toContain('SLACK_');
    expect(logged).toEqual([
      expect.stringMatching(/Slack refuses the pair of SLACK_CLIENT_ID and SLACK_CLIENT_SECRET\. Copy /),
    ]);
  });

  it('when tokens cannot be sealed', async () => {
    stopServing();
    const bare = await openStateWithoutKey(temporaryFolder());
    await serve(createInstallations(bare.secrets, Date.now));
    const { status, page } = await installWith();
    await bare.health.close();
    expect(status).toBe(500);
    expect(page).not.toContain('SEGUE_SECRET_KEY');
    expect(logged).toEqual([
      expect.stringMatching(/: Tokens are stored encrypted only: set SEGUE_SECRET_KEY /),
    ]);
  });

  it('by anything but opening the address', async () => {
    const response = await fetch(`${here}/slack/install`, { method: 'POST' });
    expect(response.status).toBe(405);
  });
});
