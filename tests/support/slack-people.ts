import type { Handed, SlackDouble } from './slack-double.js';
import { directChannel, nextTs, type SlackPost } from './slack-workspace.js';

/** What people do in Slack, and the events that Slack makes of it. */
export type SlackPeople = ReturnType<typeof createSlackPeople>;

type Button = { action_id: string; value?: string; type: string };
let serial = 0;
const next = (prefix: string): string => `${prefix}${String(++serial).padStart(6, '0')}`;

/** @param team the workspace that they are in */
export function createSlackPeople(slack: SlackDouble, team = 'T1') {
  const workspace = slack.workspace(team);
  const envelope = (event: object, eventId = next('Ev')) => ({
    ...{ token: 'x', team_id: team, api_app_id: 'A1', type: 'event_callback', event_id: eventId },
    event_time: Math.floor(Date.now() / 1_000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: team,
        user_id: workspace.bot.user,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event,
  });
  const event = (about: object, eventId?: string): Promise<Handed> =>
    slack.hand('events_api', envelope(about, eventId));
  const trigger = (user: string): string => {
    const id = next('trigger.');
    slack.triggers.set(id, { at: Date.now(), user });
    return id;
  };
  const kindOf = (channel: string): string => (channel.startsWith('D') ? 'im' : 'channel');

  /** Somebody writes; where the text mentions the app, Slack tells of it twice. */
  async function write(
    channel: string,
    user: string,
    text: string,
    { thread, extra = {} }: { thread?: string; extra?: object } = {},
  ): Promise<{ ts: string; handed: Handed[] }> {
    const ts = nextTs();
    const inThread = thread === undefined ? {} : { thread_ts: thread };
    workspace.posts.push({ channel, ts, user, text, edits: 0, ...inThread });
    const about = { user, text, ts, channel, team, event_ts: ts, ...inThread, ...extra };
    const message = event({ type: 'message', channel_type: kindOf(channel), ...about });
    const mention = text.includes(`<@${workspace.bot.user}>`) && !channel.startsWith('D');
    const all = mention ? [event({ type: 'app_mention', ...about }), message] : [message];
    return { ts, handed: await Promise.all(all) };
  }

  async function interact(payload: object): Promise<Handed> {
    return slack.hand('interactive', payload);
  }

  return {
    bot: workspace.bot.user,
    event,
    envelope,
    write,
    mention: (channel: string, user: string, text: string, thread?: string) =>
      write(channel, user, `<@${workspace.bot.user}> ${text}`, thread === undefined ? {} : { thread }),
    direct: (user: string, text: string, thread?: string) =>
      write(directChannel(user), user, text, thread === undefined ? {} : { thread }),

    /** Changes a message. */
    async edit(channel: string, ts: string, text: string): Promise<Handed> {
      const post = workspace.posts.find((each) => each.channel === channel && each.ts === ts);
      if (!post) throw new Error('no such message');
      const previous = { ...post };
      post.text = text;
      const at = nextTs();
      const { user, thread_ts } = post;
      const inThread = thread_ts === undefined ? {} : { thread_ts };
      return event({
        ...{
          type: 'message',
          subtype: 'message_changed',
          hidden: true,
          channel,
          channel_type: kindOf(channel),
          ts: at,
          event_ts: at,
        },
        message: { type: 'message', user, text, ts, ...inThread, edited: { user, ts: at } },
        previous_message: { type: 'message', user, text: previous.text, ts, ...inThread },
      });
    },

    async command(channel: string, user: string, text: string): Promise<Handed> {
      const response_url = slack.responseUrl(team, channel, user);
      const handed = await slack.hand('slash_commands', {
        ...{ command: '/coach', text, team_id: team, channel_id: channel, user_id: user, user_name: 'sam' },
        ...{ api_app_id: 'A1', trigger_id: trigger(user), response_url, is_enterprise_install: 'false' },
      });
      slack.showAnswer(response_url, handed.response);
      return handed;
    },

    shortcut: (channel: string, user: string, message: SlackPost): Promise<Handed> =>
      interact({
        ...{
          type: 'message_action',
          callback_id: 'ask_about_message',
          action_ts: nextTs(),
          trigger_id: trigger(user),
        },
        ...{
          team: { id: team, domain: 'x' },
          user: { id: user, name: 'sam' },
          channel: { id: channel, name: 'general' },
        },
        message: { type: 'message', user: message.user, text: message.text, ts: message.ts },
        message_ts: message.ts,
        response_url: slack.responseUrl(team, channel, user),
      }),

    /** Presses a button under a message, or on the Home tab. */
    press(
      user: string,
      button: Button,
      on: { post?: SlackPost; ephemeral?: number; channel?: string },
    ): Promise<Handed> {
      const channel = on.post?.channel ?? on.channel;
      const { post } = on;
      return interact({
        ...{ type: 'block_actions', trigger_id: trigger(user), api_app_id: 'A1' },
        ...{
          team: { id: team, domain: 'x' },
          user: { id: user, username: 'sam', name: 'sam', team_id: team },
        },
        ...(channel === undefined
          ? { container: { type: 'view' }, view: { id: 'VHOME', type: 'home' } }
          : {
              channel: { id: channel, name: 'general' },
              container: {
                ...{ type: 'message', channel_id: channel, message_ts: post?.ts ?? nextTs() },
                is_ephemeral: on.ephemeral !== undefined,
              },
              ...(post ? { message: { ts: post.ts, thread_ts: post.thread_ts, text: post.text } } : {}),
              response_url: slack.responseUrl(team, channel, user, on.ephemeral),
            }),
        actions: [{ ...button, block_id: 'b1', action_ts: nextTs() }],
      });
    },

    /** Sends the open modal of a person. */
    async submit(user: string, words: string | null): Promise<Handed> {
      const [id, modal] = [...workspace.modals].filter((each) => each[1].user === user).at(-1) ?? [];
      if (id === undefined || !modal) throw new Error('no modal is open');
      const handed = await interact({
        ...{
          type: 'view_submission',
          team: { id: team, domain: 'x' },
          user: { id: user, name: 'sam', team_id: team },
        },
        ...{ api_app_id: 'A1', trigger_id: trigger(user), response_urls: [] },
        view: {
          ...modal.view,
          id,
          state: { values: { words: { words: { type: 'plain_text_input', value: words } } } },
        },
      });
      const { response_action } = (handed.response ?? {}) as { response_action?: string };
      if (response_action === undefined) workspace.modals.delete(id);
      return handed;
    },

    openHome: (user: string, tab: 'home' | 'messages') =>
      event({ type: 'app_home_opened', user, channel: directChannel(user), tab, event_ts: nextTs() }),
    uninstall(): Promise<Handed> {
      workspace.isGone = true;
      return event({ type: 'app_uninstalled' });
    },
  };
}

/** The first button with that id in blocks. */
export function buttonIn(blocks: unknown, actionId: string, verdict?: 'positive' | 'negative'): Button {
  const found = search(blocks, actionId);
  if (!found) throw new Error(`no button ${actionId}`);
  if (verdict === undefined) return found as Button;
  const { value } = found[`${verdict}_button`] as { value: string };
  return { action_id: actionId, type: 'feedback_buttons', value };
}

function search(within: unknown, actionId: string): Record<string, unknown> | undefined {
  if (within === null || typeof within !== 'object') return undefined;
  if ((within as { action_id?: string }).action_id === actionId) return within as Record<string, unknown>;
  for (const value of Object.values(within)) {
    const found = search(value, actionId);
    if (found) return found;
  }
  return undefined;
}
