/** The setting that a fault is about. Its value is never shown. */
export type SlackSetting = 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN' | 'SLACK_CLIENT_SECRET';

/** What is wrong, what to do, and whether the same call may succeed later by itself. */
export type SlackFault = { text: string; mend: string; retryable: boolean };

/** Where each setting is found at api.slack.com/apps. */
const whereFrom: Readonly<Record<SlackSetting, string>> = {
  SLACK_BOT_TOKEN: 'copy the bot token (xoxb-…) from OAuth & Permissions',
  SLACK_APP_TOKEN: 'generate an app-level token (xapp-…) with connections:write under Basic Information',
  SLACK_CLIENT_SECRET: 'copy client id and client secret from Basic Information',
};

/** What Slack's answers mean for somebody who sets a bot up (docs.slack.dev/reference/methods, "Errors"). */
const refusals: Readonly<Record<string, (setting: SlackSetting) => [text: string, mend: string]>> = {
  invalid_auth: (setting) => [`Slack does not know the token in ${setting}.`, setAgain(setting)],
  not_authed: (setting) => [`Slack got no token from ${setting}.`, setAgain(setting)],
  account_inactive: (setting) => [
    `The token in ${setting} belongs to an app that was removed, or to a workspace that is closed.`,
    'Install the app again and set the new token.',
  ],
  token_revoked: (setting) => [
    `The token in ${setting} was revoked.`,
    'Install the app again and set the new token.',
  ],
  token_expired: (setting) => [
    `The token in ${setting} has expired.`,
    'Switch token rotation off (OAuth & Permissions), install the app again and set the new token.',
  ],
  not_allowed_token_type: (setting) => [`${setting} holds a token of another kind.`, setAgain(setting)],
  team_disabled: () => ['The workspace is closed at Slack.', 'Install the app in another workspace.'],
  user_removed_from_team: (setting) => [
    `The token in ${setting} belongs to somebody who left the workspace.`,
    'Install the app again and set the new token.',
  ],
  bad_client_secret: (setting) => [
    'Slack refuses the pair of SLACK_CLIENT_ID and SLACK_CLIENT_SECRET.',
    setAgain(setting),
  ],
  invalid_client_id: (setting) => ['Slack does not know the app in SLACK_CLIENT_ID.', setAgain(setting)],
  bad_redirect_uri: () => [
    'Slack does not know the address that people come back to.',
    'Add https://your-host/slack/oauth_redirect to the redirect URLs under OAuth & Permissions.',
  ],
};

/** Slack's own trouble, which passes. */
const passing = new Set([
  ...[
    'ratelimited',
    'rate_limited',
    'internal_error',
    'fatal_error',
    'request_timeout',
    'service_unavailable',
  ],
  'team_added_to_org',
]);

/**
 * Reads what Slack's packages throw, by their codes and data and never by the words of their messages.
 * @param error undefined too: the socket's client rejects with that when Slack hangs up
 */
export function readFault(error: unknown, setting: SlackSetting): SlackFault {
  const { code, data, statusCode } = (error ?? {}) as {
    code?: unknown;
    data?: PlatformData;
    statusCode?: number;
  };
  switch (code) {
    case 'slack_webapi_platform_error':
      return readRefusal(data ?? {}, setting);
    case 'slack_webapi_http_error':
      return readStatus(statusCode ?? 0);
    case 'slack_webapi_rate_limited_error':
      return later('Slack asks for a pause: too many calls in the last minute.', 'Wait a minute.');
    case 'slack_webapi_request_error':
      return later(
        `Slack cannot be reached (${networkReason(error)}).`,
        'Check the network, a proxy or firewall in between, and SLACK_API_URL if it is set.',
      );
    case 'slack_socket_mode_websocket_error':
      return later(
        `The socket to Slack cannot be opened (${networkReason(error)}).`,
        'Check that a proxy or firewall in between lets WebSockets (wss) through.',
      );
    case 'segue_socket_silent':
      return later(
        'No hello comes through the socket to Slack.',
        'Check that a proxy or firewall in between lets WebSockets (wss) through.',
      );
    case 'segue_socket_switched_off':
      return {
        text: 'Socket Mode is switched off in the settings of the app.',
        mend: 'Switch it on under Socket Mode (api.slack.com/apps).',
        retryable: false,
      };
  }
  if (error === undefined)
    return later('Slack closed the socket before it said hello.', 'Wait a minute and try again.');
  return {
    text: `Slack cannot be opened: ${withoutTokens(oneLine(error))}`,
    mend: 'LOG_LEVEL=debug shows more.',
    retryable: false,
  };
}

type PlatformData = { error?: string; needed?: string };

function readRefusal({ error = 'no reason given', needed }: PlatformData, setting: SlackSetting): SlackFault {
  if (passing.has(error))
    return later(`Slack has trouble of its own (${error}).`, 'Wait a minute and try again.');
  if (error === 'missing_scope') {
    const scope = needed ? `the scope ${needed}` : 'a scope';
    return setting === 'SLACK_APP_TOKEN'
      ? { text: `The token in SLACK_APP_TOKEN lacks ${scope}.`, mend: setAgain(setting), retryable: false }
      : {
          text: `The token in ${setting} lacks ${scope}.`,
          mend: 'Add it under OAuth & Permissions, then reinstall the app.',
          retryable: false,
        };
  }
  const [text, mend] = refusals[error]?.(setting) ?? [
    `Slack refuses ${setting} (${error}).`,
    setAgain(setting),
  ];
  return { text, mend, retryable: false };
}

function readStatus(status: number): SlackFault {
  if (status >= 500 || status === 429)
    return later(`Slack has trouble of its own (HTTP ${status}).`, 'Wait a minute and try again.');
  return {
    text: `What answers in Slack's place does not know its API (HTTP ${status}).`,
    mend: 'Check SLACK_API_URL and the proxy, if there is one.',
    retryable: false,
  };
}

const later = (text: string, mend: string): SlackFault => ({ text, mend, retryable: true });

const setAgain = (setting: SlackSetting): string => {
  const where = whereFrom[setting];
  return `${where[0]?.toUpperCase()}${where.slice(1)} (api.slack.com/apps) and set ${
    setting === 'SLACK_CLIENT_SECRET' ? 'SLACK_CLIENT_ID and SLACK_CLIENT_SECRET' : setting
  }.`;
};

/** The code of the innermost error that has one (ENOTFOUND, ECONNREFUSED …); otherwise its name. */
function networkReason(error: unknown): string {
  let reason = 'no answer';
  let inner: unknown = (error as { original?: unknown }).original;
  for (let depth = 0; depth < 4 && inner instanceof Error; depth++) {
    const { code } = inner as { code?: unknown };
    if (typeof code === 'string') return code;
    if (inner.name === 'TimeoutError' || inner.name === 'AbortError') reason = 'no answer in time';
    inner = inner.cause;
  }
  return reason;
}

const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 200);

/** An unknown error may quote what it was given. */
const withoutTokens = (text: string): string => text.replace(/\bx(?:ox[a-z]|app)-[\w-]+/g, '[secret]');
