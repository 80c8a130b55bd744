import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, removeFolder, runSegue, starterLibrary } from '../support/run-segue.js';
import { type SlackDouble, startSlackDouble } from '../support/slack-double.js';
import { createSlackPeople } from '../support/slack-people.js';
import { bySocket, eventually, type ServedSlack, serveSlack } from '../support/slack-serve.js';

const QUESTION = 'How long does it take to go from musician to audio AI engineer?';

describe('several workspaces', () => {
  let slack: SlackDouble;
  let served: ServedSlack;
  const dataDir = makeFolder();
  const settings = () => ({
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'client-secret',
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    SEGUE_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
  });
  beforeAll(async () => {
    slack = await startSlackDouble(['T1', 'T2']);
    for (const { joined } of slack.workspaces.values()) joined.add('C1');
    served = await serveSlack(settings(), { dataDir });
  });
  afterAll(async () => {
    await served?.terminate();
    await slack?.close();
    removeFolder(dataDir);
  });

  /** What a browser does: to Slack and back, with the cookie. */
  async function install(team: string): Promise<Response> {
    const begun = await fetch(`${served.url}/slack/install`, { redirect: 'manual' });
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const cookie = begun.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    return fetch(`${served.url}/slack/oauth_redirect?code=code-${team}&state=${encodeURIComponent(state)}`, {
      headers: { cookie },
    });
  }
  const answers = (team: string) => slack.workspace(team).posts.filter(({ bot_id }) => bot_id !== undefined);
  const ask = (team: string) => createSlackPeople(slack, team).mention('C1', 'UANNA', QUESTION);

  it('are installed in the browser, and answered each with its own token', async () => {
    for (const team of ['T1', 'T2']) expect((await install(team)).status).toBe(200);
    await Promise.all([ask('T1'), ask('T2')]);
    await eventually(() => answers('T1').length === 1 && answers('T2').length === 1);
  });

  it('one that Slack tells to wait keeps no other one waiting', async () => {
    slack.fault = (method, { team }) =>
      method === 'chat.postMessage' && team === 'T1' ? { kind: 'rate-limited', seconds: 4 } : undefined;
    await ask('T1');
    await sleep(200);
    const began = Date.now();
    await ask('T2');
    await eventually(() => answers('T2').length === 2);
    expect(Date.now() - began).toBeLessThan(1_500);
    expect(answers('T1')).toHaveLength(1);
    slack.fault = undefined;
    await eventually(() => answers('T1').length === 2);
    const posts = slack.calls.filter(({ method, team }) => method === 'chat.postMessage' && team === 'T1');
    expect((posts.at(-1)?.at ?? 0) - (posts.at(-2)?.at ?? 0)).toBeGreaterThanOrEqual(4_000);
  });

  it('their tokens stand nowhere in clear, and go when the app is removed', async () => {
    const files = readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name)));
    for (const { token } of slack.workspaces.values())
      expect(files.some((file) => file.includes(token))).toBe(false);
    expect(served.log()).not.toMatch(/xoxb-|client-secret/);
    await createSlackPeople(slack, 'T2').uninstall();
    await eventually(() => served.log().includes('the app was removed there'));
    const before = slack.calls.length;
    await ask('T2');
    await sleep(500);
    expect(slack.calls.slice(before).filter(({ team }) => team === 'T2' || team === '')).toEqual([]);
    await ask('T1');
    await eventually(() => answers('T1').length === 3);
  });

  it('are remembered after a restart', async () => {
    await served.terminate();
    served = await serveSlack(settings(), { dataDir });
    await ask('T1');
    await eventually(() => answers('T1').length === 4);
  });
});

describe('what is wrong with the setup is said in one line, soon', () => {
  let slack: SlackDouble;
  beforeAll(async () => {
    slack = await startSlackDouble();
  });
  afterAll(() => slack.close());

  async function run(command: string, settings: Record<string, string>) {
    const dataDir = makeFolder();
    try {
      const began = Date.now();
      const ran = await runSegue([command], {
        settings: { SEGUE_KNOWLEDGE_DIR: starterLibrary, SEGUE_DATA_DIR: dataDir, PORT: '0', ...settings },
      });
      const last = ran.err.trimEnd().split('\n').at(-1) ?? '';
      return { ...ran, last, tookMs: Date.now() - began };
    } finally {
      removeFolder(dataDir);
    }
  }

  it.each([
    ['a bot token that Slack does not know', { SLACK_BOT_TOKEN: 'xoxb-wrong' }, /SLACK_BOT_TOKEN/],
    ['an app token that Slack does not know', { SLACK_APP_TOKEN: 'xapp-wrong' }, /SLACK_APP_TOKEN/],
    ['no way for events to come in', { SLACK_APP_TOKEN: '' }, /SLACK_APP_TOKEN.*SLACK_SIGNING_SECRET/],
  ])('serve ends at %s', async (_, wrong, names) => {
    const { code, last, tookMs, err } = await run('serve', { ...bySocket(slack), ...wrong });
    expect(code).toBe(2);
    expect(last).toMatch(names);
    expect(last).toMatch(/^segue: /);
    expect(tookMs).toBeLessThan(20_000);
    expect(err).not.toMatch(/xoxb-wrong|xapp-wrong|xapp-1-secret|xoxb-T1-secret/);
  });

  it.each(['chat:write', 'im:history', 'commands'])(
    'serve ends when the scope %s is missing, and names it',
    async (scope) => {
      slack.workspace('T1').scopes.delete(scope);
      try {
        const { code, last, tookMs } = await run('serve', bySocket(slack));
        expect(code).toBe(2);
        expect(last).toContain(scope);
        expect(tookMs).toBeLessThan(20_000);
      } finally {
        slack.workspace('T1').scopes.add(scope);
      }
    },
  );

  it('doctor asks about tokens, scopes and the socket, and shows no secret', async () => {
    const good = await run('doctor', bySocket(slack));
    expect(good.out).toMatch(/scopes/);
    expect(good.out).toMatch(/socket/);
    slack.workspace('T1').scopes.delete('im:history');
    const lacking = await run('doctor', bySocket(slack));
    slack.workspace('T1').scopes.add('im:history');
    expect(lacking.code).toBe(1);
    expect(lacking.out).toContain('im:history');
    for (const { out, err } of [good, lacking]) expect(out + err).not.toMatch(/xoxb-T1-secret|xapp-1-secret/);
  });
});
