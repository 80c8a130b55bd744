import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createResponseUrls } from '../../../adapters/slack/delivery/response-urls.js';
import { sendToUrl } from '../../../adapters/slack/delivery/send-to-url.js';
import { createStatusLine } from '../../../adapters/slack/delivery/show-status.js';
import { createSlackDelivery, type SlackDelivery } from '../../../adapters/slack/delivery/slack-delivery.js';
import type { SlackRoute } from '../../../adapters/slack/slack-route.js';
import { createWorkspaceClients } from '../../../adapters/slack/workspace-clients.js';
import type { Delivering, Delivery, Kept, Reply } from '../../../src/index.js';
import { DeliveryError } from '../../../src/index.js';
import { answered, received } from '../../support/questions.js';
import { type SlackDouble, startSlackDouble } from '../../support/slack-double.js';
import { nextTs, type Workspace } from '../../support/slack-workspace.js';

const ANSWER: Reply = { answer: answered() };
const paragraph = `${'A fact about bees [1]. '.repeat(100).trim()}\n\n`;
const LONG: Reply = { answer: answered(paragraph.repeat(12)) };
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

let slack: SlackDouble;
let workspace: Workspace;
let delivery: SlackDelivery;
let responseUrls: ReturnType<typeof createResponseUrls>;
let clock: number;
/** What the inbox knows, by id. */
let kept: Map<string, Kept>;

beforeEach(async () => {
  slack = await startSlackDouble();
  workspace = slack.workspace('T1');
  workspace.joined.add('C1');
  kept = new Map();
  clock = 0;
  responseUrls = createResponseUrls(() => clock);
  const find = async (team: string) =>
    team === 'T1' ? { botToken: workspace.token, botUserId: workspace.bot.user } : undefined;
  delivery = createSlackDelivery({
    clients: createWorkspaceClients(find, slack.apiUrl, quiet),
    inbox: { find: async (_: string, key: string) => kept.get(key) } as never,
    responseUrls,
    status: createStatusLine(),
    send: sendToUrl,
  });
});
afterEach(() => slack.close());

const asked = (route: Partial<SlackRoute> = {}, id = 'T1:C1:1.1'): Delivering => {
  const ts = nextTs();
  return received(id, {
    door: 'slack',
    route: { team: 'T1', channel: 'C1', user: 'UANNA', ts, thread: ts, ...route },
  });
};
const answers = () => workspace.posts.filter(({ bot_id }) => bot_id !== undefined);
const messagesOf = ({ receipt }: Delivery): string[] => (receipt as { messages: string[] }).messages;
const failing = (nth: number, kind: 'lost' | 'broken') => {
  slack.fault = (method, _, n) => (method === 'chat.postMessage' && n === nth ? { kind } : undefined);
};

describe('a long answer', () => {
  it('arrives in several messages, in order', async () => {
    const messages = messagesOf(await delivery.deliver(asked(), LONG));
    expect(messages.length).toBeGreaterThan(2);
    expect(answers().map(({ ts }) => ts)).toEqual(messages);
  });

  it.each(['lost', 'broken'] as const)(
    'of which the second message is %s goes on where it stopped',
    async (kind) => {
      const question = asked();
      failing(2, kind);
      await expect(delivery.deliver(question, LONG)).rejects.toMatchObject({ retry: 'later' });
      const found = await delivery.alreadyDelivered(question);
      expect(found).toBeUndefined();
      const messages = messagesOf(await delivery.deliver(question, LONG));
      expect(answers().map(({ ts }) => ts)).toEqual(messages);
      const parts = answers().map(({ metadata }) => metadata?.event_payload.part);
      expect(parts).toEqual(parts.map((_, part) => part));
    },
  );

  it('that stands there whole is found and left alone', async () => {
    const question = asked();
    const delivered = await delivery.deliver(question, LONG);
    expect(await delivery.alreadyDelivered(question)).toEqual(delivered);
  });

  it('is found among the chatter of a busy thread', async () => {
    const question = asked();
    const { thread = '' } = question.route as SlackRoute;
    for (let n = 0; n < 20; n++)
      workspace.posts.push({
        channel: 'C1',
        user: 'UBEN',
        ts: nextTs(),
        thread_ts: thread,
        text: 'me too',
        edits: 0,
      });
    const delivered = await delivery.deliver(question, ANSWER);
    expect(await delivery.alreadyDelivered(question)).toEqual(delivered);
  });
});

describe('an edited question', () => {
  const edit = (original: string): Delivering => {
    const question = asked({}, `${original}:edit:2`);
    return { ...question, route: { ...(question.route as SlackRoute), edits: original } };
  };

  it('has its answer in the messages of the first one; those too many go, those too few come', async () => {
    const first = asked();
    const long = await delivery.deliver(first, LONG);
    kept.set(first.question.id, { ...first, state: 'done', ...long });
    const short = await delivery.deliver(edit(first.question.id), ANSWER);
    expect(messagesOf(short)).toEqual(messagesOf(long).slice(0, 1));
    expect(answers()).toHaveLength(1);
    kept.set(first.question.id, { ...first, state: 'done', ...short });
    const again = await delivery.deliver(edit(first.question.id), LONG);
    expect(messagesOf(again)[0]).toBe(messagesOf(short)[0]);
    expect(answers().map(({ ts }) => ts)).toEqual(messagesOf(again));
  });

  it('is answered anew where somebody deleted the first answer', async () => {
    const first = asked();
    const delivered = await delivery.deliver(first, ANSWER);
    kept.set(first.question.id, { ...first, state: 'done', ...delivered });
    workspace.posts.length = 0;
    await delivery.deliver(edit(first.question.id), ANSWER);
    expect(answers()).toHaveLength(1);
  });
});

describe('a stream that a crash left open', () => {
  it('becomes the whole answer', async () => {
    const question = asked();
    const { thread = '' } = question.route as SlackRoute;
    const ts = nextTs();
    const bot = { user: workspace.bot.user, bot_id: workspace.bot.id };
    workspace.posts.push({
      ...bot,
      channel: 'C1',
      ts,
      thread_ts: thread,
      text: 'Plan on',
      edits: 0,
      streaming: true,
    });
    expect(await delivery.alreadyDelivered(question)).toBeUndefined();
    const delivered = await delivery.deliver(
      { ...question, begun: { channel: 'C1', messages: [ts] } },
      ANSWER,
    );
    expect(messagesOf(delivered)).toEqual([ts]);
    expect(answers()).toHaveLength(1);
    expect(JSON.stringify(answers()[0]?.blocks)).toContain('two summers');
  });
});

describe('a private answer', () => {
  const privately = (channel: string): Delivering => asked({ channel, isPrivate: true, repeats: true });
  const shown = () => workspace.ephemerals.map(({ channel, user, via }) => ({ channel, user, via }));

  it('comes at the address of the command, wherever that was typed', async () => {
    const question = privately('C9');
    responseUrls.keep(question.question.id, slack.responseUrl('T1', 'C9', 'UANNA'));
    await delivery.deliver(question, ANSWER);
    expect(shown()).toEqual([{ channel: 'C9', user: 'UANNA', via: 'response_url' }]);
  });

  it('is sent again when its response is lost: nobody can look whether it came', async () => {
    const question = privately('C1');
    responseUrls.keep(question.question.id, slack.responseUrl('T1', 'C1', 'UANNA'));
    slack.fault = (method, _, n) => (method === 'response_url' && n === 1 ? { kind: 'lost' } : undefined);
    await expect(delivery.deliver(question, ANSWER)).rejects.toMatchObject({ retry: 'later' });
    await delivery.deliver(question, ANSWER);
    expect(shown().map(({ via }) => via)).toEqual(['response_url', 'response_url']);
  });

  it('comes as an ephemeral message after a restart, when the address of the command is gone', async () => {
    await delivery.deliver(privately('C1'), ANSWER);
    expect(shown()).toEqual([{ channel: 'C1', user: 'UANNA', via: 'chat.postEphemeral' }]);
    expect(answers()).toEqual([]);
  });

  it('comes so as well half an hour later, and when the address was used up', async () => {
    const late = privately('C1');
    responseUrls.keep(late.question.id, slack.responseUrl('T1', 'C1', 'UANNA'));
    clock = 30 * 60_000;
    await delivery.deliver(late, ANSWER);
    const used = privately('C1');
    responseUrls.keep(used.question.id, `${slack.apiUrl.replace('/api/', '')}/response/none`);
    await delivery.deliver(used, ANSWER);
    expect(shown().map(({ via }) => via)).toEqual(['chat.postEphemeral', 'chat.postEphemeral']);
  });

  it('comes as a direct message where the app is no member', async () => {
    await delivery.deliver(privately('C9'), ANSWER);
    expect(workspace.ephemerals).toEqual([]);
    expect(answers().map(({ channel }) => channel)).toEqual(['DANNA']);
  });
});

describe('what Slack says of a failure', () => {
  it.each([
    ['is_archived', 'never'],
    ['token_revoked', 'never'],
    ['internal_error', 'later'],
  ])('%s means: try again %s', async (error, retry) => {
    slack.fault = () => ({ kind: 'refused', error });
    await expect(delivery.deliver(asked(), ANSWER)).rejects.toMatchObject({ retry });
  });

  it('a wait is as long as Slack asks for, and nothing is looked for afterwards', async () => {
    const question = asked();
    slack.fault = () => ({ kind: 'rate-limited', seconds: 30 });
    await expect(delivery.deliver(question, ANSWER)).rejects.toMatchObject({
      retry: 'later',
      afterMs: 30_000,
    });
    expect(await delivery.alreadyDelivered(question)).toBeUndefined();
    expect(slack.calls.map(({ method }) => method)).toEqual(['chat.postMessage']);
  });

  it('a workspace that the app was removed from gets nothing more', async () => {
    const fault = delivery.deliver(asked({ team: 'T9' }), ANSWER);
    await expect(fault).rejects.toBeInstanceOf(DeliveryError);
    await expect(fault).rejects.toMatchObject({ retry: 'never' });
    expect(slack.calls).toEqual([]);
  });

  it('names no text and no token', async () => {
    slack.fault = () => ({ kind: 'refused', error: 'is_archived' });
    const error = await delivery.deliver(asked(), ANSWER).catch((caught: Error) => caught);
    expect(String(error)).not.toMatch(/summers|xoxb/);
  });
});
