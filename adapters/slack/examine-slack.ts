import { askIdentity } from './ask-identity.js';
import { describeMissingScopes } from './missing-scopes.js';
import { readFault, type SlackSetting } from './slack-fault.js';
import { nameOfMode, readSlackMode } from './slack-mode.js';
import type { SlackSettings } from './slack-settings.js';
import { botScopes } from './surface.js';
import { trySocket } from './try-socket.js';

/** One thing that was looked at, in one line, with what mends it; the doctor's `Finding` without its name. */
export type SlackFinding = { state: 'ok' | 'note' | 'problem'; text: string; mend?: string };

/** Somebody waits for the whole examination; a healthy Slack takes about a second for it. */
const WITHIN_MS = 10_000;
/** Left over for closing the socket. */
const CLOSING_MS = 1_000;

/**
 * Looks at what is set for Slack and asks Slack about it: whose the bot's token is, what it may do, whether events would come.
 * Sends nothing to anybody. Never throws, and shows no secret.
 * @param canSeal whether SEGUE_SECRET_KEY is set
 */
export async function examineSlack(
  settings: SlackSettings,
  { canSeal, withinMs = WITHIN_MS }: { canSeal: boolean; withinMs?: number },
): Promise<SlackFinding[]> {
  const read = readSlackMode(settings, canSeal);
  if ('faults' in read) return read.faults.map((fault) => ({ state: 'problem', ...fault }));
  const { mode } = read;
  const { incoming, tokens } = mode;
  const asked = { apiUrl: settings.apiUrl, timeoutMs: withinMs - Math.min(CLOSING_MS, withinMs / 2) };
  const [bot, socket] = await Promise.all([
    tokens.kind === 'one' ? examineBot(tokens.botToken, asked) : [],
    incoming.kind === 'socket' ? examineSocket(incoming.appToken, asked) : [],
  ]);
  const findings: SlackFinding[] = [
    { state: 'ok', text: nameOfMode(mode) },
    ...notes(settings, incoming.kind),
    ...bot,
    ...socket,
  ];
  return findings.map((finding) => withoutSecrets(finding, settings));
}

type Asked = { apiUrl: string | undefined; timeoutMs: number };

async function examineBot(botToken: string, asked: Asked): Promise<SlackFinding[]> {
  try {
    const { team, bot, scopes, isBot } = await askIdentity(botToken, asked);
    if (!isBot)
      return [
        {
          state: 'problem',
          text: 'SLACK_BOT_TOKEN holds a token of a person.',
          mend: 'Set the bot token there (xoxb-…, from OAuth & Permissions).',
        },
      ];
    return [{ state: 'ok', text: `@${bot} in ${team}` }, examineScopes(scopes)];
  } catch (error) {
    return [toFinding(error, 'SLACK_BOT_TOKEN')];
  }
}

function examineScopes(granted: readonly string[] | undefined): SlackFinding {
  if (!granted) return { state: 'note', text: 'Slack did not say which scopes the bot has.' };
  const missing = describeMissingScopes(granted);
  return missing
    ? { state: 'problem', ...missing }
    : { state: 'ok', text: `all ${botScopes.length} scopes granted` };
}

async function examineSocket(appToken: string, asked: Asked): Promise<SlackFinding[]> {
  try {
    await trySocket(appToken, asked);
    return [{ state: 'ok', text: 'the socket opens' }];
  } catch (error) {
    return [toFinding(error, 'SLACK_APP_TOKEN')];
  }
}

/** What cannot be asked of Slack, or is set without a use. */
function notes({ appToken, signingSecret }: SlackSettings, incoming: 'socket' | 'http'): SlackFinding[] {
  if (incoming === 'http')
    return [
      {
        state: 'note',
        text: 'Whether SLACK_SIGNING_SECRET is right, and /slack/events can be reached, shows when Slack verifies the request URL.',
      },
    ];
  return appToken !== undefined && signingSecret !== undefined
    ? [
        {
          state: 'note',
          text: 'SLACK_SIGNING_SECRET is set too, and not used: SLACK_APP_TOKEN goes before it.',
        },
      ]
    : [];
}

function toFinding(error: unknown, setting: SlackSetting): SlackFinding {
  const { text, mend } = readFault(error, setting);
  return { state: 'problem', text, mend };
}

/** Slack's own words, such as a workspace's name, are in the findings; nothing of what was set may be. */
function withoutSecrets(finding: SlackFinding, settings: SlackSettings): SlackFinding {
  const { botToken, appToken, signingSecret, clientSecret } = settings;
  let text = finding.text.replace(/\s+/g, ' ');
  for (const secret of [botToken, appToken, signingSecret, clientSecret])
    if (secret) text = text.replaceAll(secret, '[secret]');
  return { ...finding, text };
}
