/**
 * Everything that the adapter asks of Slack, in one table. `manifest.json` asks Slack for exactly this, and the adapter's
 * listeners and calls are held to it, so that no feature is missing its permission and no permission is without a use.
 * Scopes are those that Slack's reference names for each event and method (docs.slack.dev/reference).
 */

/** What Bolt listens to → the subscriptions that bring it, each with the scopes that it takes. */
export const events = {
  app_mention: { app_mention: ['app_mentions:read'] },
  message: {
    'message.channels': ['channels:history'],
    'message.groups': ['groups:history'],
    'message.im': ['im:history'],
    'message.mpim': ['mpim:history'],
  },
  app_home_opened: { app_home_opened: [] },
  app_uninstalled: { app_uninstalled: [] },
  tokens_revoked: { tokens_revoked: [] },
} as const satisfies Record<string, Record<string, readonly string[]>>;

export const commands = { '/coach': ['commands'] } as const satisfies Record<string, readonly string[]>;

/** By callback id; all are on messages. */
export const shortcuts = { ask_about_message: ['commands'] } as const satisfies Record<
  string,
  readonly string[]
>;

/** Methods that the adapter calls with the bot's token or none. */
export const methods = {
  'auth.test': [],
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'chat.startStream': ['chat:write'],
  'chat.appendStream': ['chat:write'],
  'chat.stopStream': ['chat:write'],
  // Since 2026-03-05 `chat:write` is enough (docs.slack.dev/changelog/2026/03/05/set-status-scope-update).
  'assistant.threads.setStatus': ['chat:write'],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  'conversations.open': ['im:write'],
  'views.open': [],
  'views.publish': [],
  'oauth.v2.access': [],
} as const satisfies Record<string, readonly string[]>;

/** Called with the app-level token, whose one scope the operator picks when generating it. */
export const appTokenMethods = { 'apps.connections.open': ['connections:write'] } as const;

/** What people miss when an installation lacks the scope: the end of a sentence that begins "without it". */
export const withoutScope = {
  'app_mentions:read': 'mentions in channels are not seen',
  'assistant:write': 'no suggested questions appear in the Messages tab',
  'channels:history': 'follow-ups in threads of public channels are not seen',
  'chat:write': 'nothing can be answered',
  commands: '/coach and the message shortcut do not exist',
  'groups:history': 'follow-ups in threads of private channels are not seen',
  'im:history': 'direct messages are not seen',
  'im:write': 'what is for one person cannot be sent to them directly',
  'mpim:history': 'follow-ups in threads of group messages are not seen',
} as const;

export type BotScope = keyof typeof withoutScope;

/** What an installation asks for, in order. */
export const botScopes: readonly BotScope[] = [
  ...new Set<BotScope>([
    ...Object.values(events).flatMap((subscriptions) => Object.values(subscriptions).flat()),
    ...Object.values(commands).flat(),
    ...Object.values(shortcuts).flat(),
    ...Object.values(methods).flat(),
  ]),
].sort();

/** What is subscribed to at Slack, in order. */
export const subscriptions: readonly string[] = Object.values(events)
  .flatMap((each) => Object.keys(each))
  .sort();
