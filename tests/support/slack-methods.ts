import { refusedBlocks } from './slack-blocks.js';
import { directChannel, nextTs, type SlackPost, type Workspace } from './slack-workspace.js';

/** Arguments as they come: strings, with what was JSON parsed. */
export type Arguments = Record<string, unknown>;
export type Outcome = { ok: boolean; error?: string; [field: string]: unknown };
type Method = (workspace: Workspace, args: Arguments, triggers: Triggers) => Outcome;
/** Trigger ids with their time; each is good for 3 s and once. */
export type Triggers = Map<string, { at: number; user: string }>;

const refuse = (error: string, more: object = {}): Outcome => ({ ok: false, error, ...more });
const text = (args: Arguments, name: string): string => (typeof args[name] === 'string' ? args[name] : '');

const mayPost = (workspace: Workspace, channel: string): string | undefined => {
  if (/^[DU]/.test(channel)) return undefined;
  if (!channel.startsWith('C')) return 'channel_not_found';
  return workspace.joined.has(channel) ? undefined : 'not_in_channel';
};

/** The content of a message, or why Slack refuses it. */
function contentOf(args: Arguments): { content?: Pick<SlackPost, 'text' | 'blocks'>; error?: string } {
  const blocks = args.blocks as unknown[] | undefined;
  if (!blocks?.length && text(args, 'text') === '') return { error: 'no_text' };
  if (text(args, 'text').length > 40_000) return { error: 'msg_too_long' };
  const wrong = blocks === undefined ? undefined : refusedBlocks(blocks);
  if (wrong !== undefined) return { error: wrong.split(':')[0] ?? wrong };
  return { content: { text: text(args, 'text'), ...(blocks?.length ? { blocks } : {}) } };
}

const find = (workspace: Workspace, args: Arguments): SlackPost | undefined =>
  workspace.posts.find(({ channel, ts }) => channel === args.channel && ts === args.ts);

const page = (
  workspace: Workspace,
  args: Arguments,
  isIn: (post: SlackPost) => boolean,
  newestFirst: boolean,
): Outcome => {
  const { channel, oldest = '0' } = args as { channel?: string; oldest?: string };
  const limit = Number(args.limit ?? 100);
  const from = Number(args.cursor ?? 0);
  const all = workspace.posts.filter(
    (post) =>
      post.channel === channel && isIn(post) && (Number(post.ts) > Number(oldest) || post.ts === args.ts),
  );
  if (newestFirst) all.reverse();
  const messages = all.slice(from, from + limit).map(({ metadata, edits: _, ...post }) => ({
    ...post,
    type: 'message',
    ...(args.include_all_metadata === 'true' && metadata ? { metadata } : {}),
  }));
  const next = from + limit < all.length ? String(from + limit) : '';
  return { ok: true, messages, has_more: next !== '', response_metadata: { next_cursor: next } };
};

/** The methods with the scope that each takes. */
export const methods: Record<string, { scope?: string; run: Method }> = {
  'auth.test': {
    run: ({ team, bot }) => ({
      ok: true,
      team,
      team_id: team,
      user_id: bot.user,
      bot_id: bot.id,
      url: 'https://x.slack.com/',
    }),
  },
  'chat.postMessage': {
    scope: 'chat:write',
    run(workspace, args) {
      const given = text(args, 'channel');
      const refused = mayPost(workspace, given);
      if (refused) return refuse(refused);
      const { content, error } = contentOf(args);
      if (!content) return refuse(error ?? 'no_text');
      const channel = given.startsWith('U') ? directChannel(given) : given;
      const ts = nextTs();
      workspace.posts.push({
        ...{ channel, ts, user: workspace.bot.user, bot_id: workspace.bot.id, edits: 0 },
        ...content,
        ...(args.thread_ts === undefined ? {} : { thread_ts: text(args, 'thread_ts') }),
        ...(args.metadata === undefined
          ? {}
          : { metadata: args.metadata as NonNullable<SlackPost['metadata']> }),
      });
      return { ok: true, channel, ts };
    },
  },
  'chat.postEphemeral': {
    scope: 'chat:write',
    run(workspace, args) {
      const channel = text(args, 'channel');
      const refused = mayPost(workspace, channel);
      if (refused) return refuse(refused);
      const { content, error } = contentOf(args);
      if (!content) return refuse(error ?? 'no_text');
      workspace.ephemerals.push({ channel, user: text(args, 'user'), ...content, via: 'chat.postEphemeral' });
      return { ok: true, message_ts: nextTs() };
    },
  },
  'chat.update': {
    scope: 'chat:write',
    run(workspace, args) {
      const post = find(workspace, args);
      if (!post) return refuse('message_not_found');
      if (post.bot_id !== workspace.bot.id) return refuse('cant_update_message');
      if (post.streaming) return refuse('streaming_state_conflict');
      const { content, error } = contentOf(args);
      if (!content) return refuse(error ?? 'no_text');
      delete post.blocks;
      delete post.chunks;
      Object.assign(
        post,
        content,
        { edits: post.edits + 1 },
        args.metadata === undefined ? {} : { metadata: args.metadata },
      );
      return { ok: true, channel: post.channel, ts: post.ts };
    },
  },
  'chat.delete': {
    scope: 'chat:write',
    run(workspace, args) {
      const post = find(workspace, args);
      if (!post) return refuse('message_not_found');
      workspace.posts.splice(workspace.posts.indexOf(post), 1);
      return { ok: true };
    },
  },
  'chat.startStream': {
    scope: 'chat:write',
    run(workspace, args) {
      const channel = text(args, 'channel');
      if (text(args, 'thread_ts') === '') return refuse('invalid_arguments');
      if (
        !channel.startsWith('D') &&
        (text(args, 'recipient_user_id') === '' || text(args, 'recipient_team_id') === '')
      )
        return refuse('missing_recipient_user_id');
      const ts = nextTs();
      const post: SlackPost = {
        ...{ channel, ts, user: workspace.bot.user, bot_id: workspace.bot.id, edits: 0, streaming: true },
        ...{ thread_ts: text(args, 'thread_ts'), text: text(args, 'markdown_text') },
      };
      workspace.posts.push(post);
      return { ok: true, channel, ts };
    },
  },
  'chat.appendStream': {
    scope: 'chat:write',
    run(workspace, args) {
      const post = find(workspace, args);
      if (!post?.streaming) return refuse('message_not_in_streaming_state');
      if (text(args, 'markdown_text').length > 12_000) return refuse('msg_too_long');
      grow(post, args);
      return { ok: true, channel: post.channel, ts: post.ts };
    },
  },
  'chat.stopStream': {
    scope: 'chat:write',
    run(workspace, args) {
      const post = find(workspace, args);
      if (!post?.streaming) return refuse('message_not_in_streaming_state');
      const wrong = args.blocks === undefined ? undefined : refusedBlocks(args.blocks);
      if (wrong !== undefined) return refuse('invalid_blocks');
      grow(post, args);
      post.streaming = false;
      if (args.blocks !== undefined) post.blocks = args.blocks as unknown[];
      if (args.metadata !== undefined) post.metadata = args.metadata as NonNullable<SlackPost['metadata']>;
      return { ok: true, channel: post.channel, ts: post.ts };
    },
  },
  'conversations.replies': {
    scope: 'channels:history',
    run: (workspace, args) =>
      page(workspace, args, (post) => post.ts === args.ts || post.thread_ts === args.ts, false),
  },
  'conversations.history': {
    scope: 'im:history',
    run: (workspace, args) => page(workspace, args, (post) => post.thread_ts === undefined, true),
  },
  'conversations.open': {
    scope: 'im:write',
    run: (_, args) => ({ ok: true, channel: { id: directChannel(text(args, 'users')) } }),
  },
  'views.publish': {
    run(workspace, args) {
      const view = args.view as { blocks: unknown };
      const wrong = refusedBlocks(view.blocks, 'view');
      if (wrong !== undefined)
        return refuse('invalid_arguments', { response_metadata: { messages: [wrong] } });
      workspace.homes.set(text(args, 'user_id'), view);
      return { ok: true, view: { id: `V${nextTs()}` } };
    },
  },
  'views.open': {
    run(workspace, args, triggers) {
      const trigger = triggers.get(text(args, 'trigger_id'));
      if (!trigger) return refuse('invalid_trigger_id');
      triggers.delete(text(args, 'trigger_id'));
      if (Date.now() - trigger.at > 3_000) return refuse('trigger_expired');
      const view = args.view as Record<string, unknown>;
      const wrong = refusedBlocks(view.blocks, 'view');
      if (wrong !== undefined || (view.title as { text: string }).text.length > 24)
        return refuse('invalid_arguments');
      const id = `V${nextTs()}`;
      workspace.modals.set(id, { view: { ...view, id }, user: trigger.user });
      return { ok: true, view: { id } };
    },
  },
  'assistant.threads.setStatus': {
    scope: 'chat:write',
    run(workspace, args) {
      const [channel, thread, status] = ['channel_id', 'thread_ts', 'status'].map((name) => text(args, name));
      workspace.statuses.push({ channel: channel ?? '', thread: thread ?? '', status: status ?? '' });
      return { ok: true };
    },
  },
  'assistant.threads.setSuggestedPrompts': {
    scope: 'assistant:write',
    run(workspace, args) {
      const prompts = args.prompts as unknown[];
      if (prompts.length > 4) return refuse('invalid_arguments');
      workspace.prompts.push(...prompts);
      return { ok: true };
    },
  },
};

function grow(post: SlackPost, args: Arguments): void {
  post.text += text(args, 'markdown_text');
  for (const chunk of (args.chunks ?? []) as { type: string; text?: string }[])
    if (chunk.type === 'markdown_text') post.text += chunk.text ?? '';
    else post.chunks = [...(post.chunks ?? []), chunk];
}
