import { beforeEach, describe, expect, it } from 'vitest';
import { examineSlack, type SlackFinding } from '../../../adapters/slack/examine-slack.js';
import type { SlackSettings } from '../../../adapters/slack/slack-settings.js';
import { botScopes } from '../../../adapters/slack/surface.js';
import { sayHello, sayOverSocket } from './say-hello.js';
import { startTinySlackApi, type TinySlackApi } from './tiny-slack-api.js';

const botToken = 'xoxb-hidden-bot';
const appToken = 'xapp-hidden-app';

let slack: TinySlackApi;

beforeEach(async () => {
  slack = await startTinySlackApi({ 'auth.test': whoIs(botScopes) });
  slack.answers['apps.connections.open'] = () => ({
    body: { ok: true, url: slack.url.replace('http', 'ws').replace('/api/', '/link') },
  });
  slack.upgrade = sayHello;
});

const whoIs = (scopes: readonly string[]) => ({
  body: { ok: true, team: 'Bootcamp', user: 'segue', user_id: 'U2', bot_id: 'B1', team_id: 'T1' },
  headers: { 'x-oauth-scopes': scopes.join(',') },
});
const refusal = (error: string, more: object = {}) => ({ body: { ok: false, error, ...more } });

async function examine(
  settings: SlackSettings = { botToken, appToken },
  withinMs?: number,
): Promise<SlackFinding[]> {
  const findings = await examineSlack(
    { ...settings, apiUrl: settings.apiUrl ?? slack.url },
    { canSeal: true, ...(withinMs === undefined ? {} : { withinMs }) },
  );
  expect(JSON.stringify(findings)).not.toMatch(/hidden|\\n/);
  return findings;
}
const problems = (findings: readonly SlackFinding[]): string[] =>
  findings.filter(({ state }) => state === 'problem').map(({ text, mend }) => `${text} → ${mend}`);

describe('a healthy app', () => {
  it('in Socket Mode: who it is, what it may do, and that events would come', async () => {
    expect(await examine()).toEqual([
      { state: 'ok', text: 'Socket Mode, one workspace' },
      { state: 'ok', text: '@segue in Bootcamp' },
      { state: 'ok', text: `all ${botScopes.length} scopes granted` },
      { state: 'ok', text: 'the socket opens' },
    ]);
    expect(slack.calls.map(({ method, token }) => `${method} ${token}`).sort()).toEqual([
      `apps.connections.open ${appToken}`,
      `auth.test ${botToken}`,
    ]);
  });

  it('in HTTP mode: what cannot be asked is said', async () => {
    const findings = await examine({ botToken, signingSecret: 'hidden-signing-secret' });
    expect(findings.map(({ state }) => state)).toEqual(['ok', 'note', 'ok', 'ok']);
    expect(findings[1]?.text).toMatch(/^Whether SLACK_SIGNING_SECRET is right/);
    expect(slack.calls.map(({ method }) => method)).toEqual(['auth.test']);
  });

  it('for several workspaces: no token to ask about', async () => {
    const several = { clientId: '1.2', clientSecret: 'hidden-client-secret', appToken };
    expect((await examine(several)).map(({ text }) => text)).toEqual([
      'Socket Mode, several workspaces by OAuth',
      'the socket opens',
    ]);
  });
});

describe('what is wrong is named with its mend', () => {
  it('half-set settings, without asking Slack anything', async () => {
    expect(problems(await examine({ botToken }))).toEqual([
      'Slack has no way to bring questions here. → Set SLACK_APP_TOKEN (xapp-…, Socket Mode), or SLACK_SIGNING_SECRET (HTTP mode).',
    ]);
    expect(slack.calls).toEqual([]);
  });

  it('missing scopes, each with what people miss', async () => {
    slack.answers['auth.test'] = whoIs(botScopes.filter((scope) => !/^(commands|im:history)$/.test(scope)));
    expect(problems(await examine())).toEqual([
      'The bot lacks commands (/coach and the message shortcut do not exist), im:history (direct messages are not seen). → Paste adapters/slack/manifest.json under App Manifest once more, then reinstall the app (OAuth & Permissions).',
    ]);
  });

  it.each([
    ['invalid_auth', /^Slack does not know the token in SLACK_BOT_TOKEN\. → Copy the bot token/],
    ['account_inactive', /^The token in SLACK_BOT_TOKEN belongs to an app that was removed/],
    ['not_allowed_token_type', /^SLACK_BOT_TOKEN holds a token of another kind\. → Copy the bot token/],
  ])('the bot token: %s; the socket is examined all the same', async (error, line) => {
    slack.answers['auth.test'] = refusal(error);
    const findings = await examine();
    expect(problems(findings)).toEqual([expect.stringMatching(line)]);
    expect(findings.at(-1)).toEqual({ state: 'ok', text: 'the socket opens' });
  });

  it('a token of a person, which begins as a bot token does in old apps', async () => {
    slack.answers['auth.test'] = { body: { ok: true, team: 'Bootcamp', user: 'ada' } };
    expect(problems(await examine())).toEqual([
      expect.stringMatching(/^SLACK_BOT_TOKEN holds a token of a person\./),
    ]);
  });

  it.each([
    ['invalid_auth', {}, /^Slack does not know the token in SLACK_APP_TOKEN\. → Generate an app-level token/],
    [
      'missing_scope',
      { needed: 'connections:write' },
      /^The token in SLACK_APP_TOKEN lacks the scope connections:write\./,
    ],
    ['not_allowed_token_type', {}, /^SLACK_APP_TOKEN holds a token of another kind\. → Generate/],
  ])('the app token: %s', async (error, more, line) => {
    slack.answers['apps.connections.open'] = refusal(error, more);
    expect(problems(await examine())).toEqual([expect.stringMatching(line)]);
  });

  it('Socket Mode switched off', async () => {
    slack.upgrade = sayOverSocket({ type: 'disconnect', reason: 'link_disabled' });
    expect(problems(await examine())).toEqual([
      'Socket Mode is switched off in the settings of the app. → Switch it on under Socket Mode (api.slack.com/apps).',
    ]);
  });

  it('a proxy that lets no WebSocket through', async () => {
    slack.upgrade = (_, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    expect(problems(await examine())).toEqual([
      expect.stringMatching(/^The socket to Slack cannot be opened \(.*\)\. → Check that a proxy/),
    ]);
  });

  it('nobody at the address', async () => {
    expect(problems(await examine({ botToken, appToken, apiUrl: 'http://127.0.0.1:1/api/' }))).toEqual(
      Array(2).fill(expect.stringMatching(/^Slack cannot be reached \(.*\)\. → Check the network/)),
    );
  });
});

describe('the examination ends in time', () => {
  async function timed(): Promise<{ found: string[]; ms: number }> {
    const began = performance.now();
    const found = problems(await examine(undefined, 1_000));
    return { found, ms: performance.now() - began };
  }

  it('when Slack answers nothing at all', async () => {
    slack.answers['auth.test'] = 'hang';
    slack.answers['apps.connections.open'] = 'hang';
    const { found, ms } = await timed();
    expect(found).toEqual(
      Array(2).fill(expect.stringMatching(/^Slack cannot be reached \(no answer in time\)\./)),
    );
    expect(ms).toBeLessThan(1_500);
  });

  it.each<[string, TinySlackApi['upgrade']]>([
    ['says nothing', sayOverSocket({ type: 'warm-up' })],
    ['is never opened', () => {}],
  ])('when the socket %s', async (_, upgrade) => {
    slack.upgrade = upgrade;
    const { found, ms } = await timed();
    expect(found).toEqual([expect.stringMatching(/^No hello comes through the socket to Slack\./)]);
    expect(ms).toBeLessThan(1_700);
  });
});
