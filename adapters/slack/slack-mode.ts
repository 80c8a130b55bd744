import type { SlackSettings } from './slack-settings.js';

/** How events come in, and whose tokens answer them. */
export type SlackMode = {
  incoming: { kind: 'socket'; appToken: string } | { kind: 'http'; signingSecret: string };
  tokens: { kind: 'one'; botToken: string } | { kind: 'several'; clientId: string; clientSecret: string };
};

/** Something that is half set or set wrongly, and what mends it. */
export type ModeFault = { text: string; mend: string };

/**
 * Which mode the settings make.
 * @param canSeal whether SEGUE_SECRET_KEY is set; left out where the store finds that out by itself
 * @returns the mode, or everything that stands in its way
 */
export function readSlackMode(
  settings: SlackSettings,
  canSeal = true,
): { mode: SlackMode } | { faults: [ModeFault, ...ModeFault[]] } {
  const incoming = readIncoming(settings);
  const tokens = readTokens(settings, canSeal);
  if (incoming.found && tokens.found) return { mode: { incoming: incoming.found, tokens: tokens.found } };
  const [first, ...others] = [...tokens.faults, ...incoming.faults];
  return { faults: [first ?? { text: 'Slack is not configured.', mend: SET_UP }, ...others] };
}

/** In words, for logs and the doctor. */
export const nameOfMode = ({ incoming, tokens }: SlackMode): string =>
  `${incoming.kind === 'socket' ? 'Socket Mode' : 'HTTP mode'}, ${
    tokens.kind === 'one' ? 'one workspace' : 'several workspaces by OAuth'
  }`;

type Read<T> = { found: T; faults: [] } | { found?: undefined; faults: ModeFault[] };

const SET_UP =
  'Set SLACK_BOT_TOKEN and SLACK_APP_TOKEN (Socket Mode), or see .env.example for the other modes.';

/** An app token goes before a signing secret: an app that has one gets its events through the socket. */
function readIncoming({ appToken, signingSecret }: SlackSettings): Read<SlackMode['incoming']> {
  const kind = kindOfToken(appToken);
  if (kind && kind !== 'an app-level token')
    return {
      faults: [
        {
          text: `SLACK_APP_TOKEN holds ${kind}.`,
          mend: 'Set an app-level token there (xapp-…, with connections:write, from Basic Information).',
        },
      ],
    };
  if (appToken !== undefined) return { found: { kind: 'socket', appToken }, faults: [] };
  if (signingSecret !== undefined) return { found: { kind: 'http', signingSecret }, faults: [] };
  return {
    faults: [
      {
        text: 'Slack has no way to bring questions here.',
        mend: 'Set SLACK_APP_TOKEN (xapp-…, Socket Mode), or SLACK_SIGNING_SECRET (HTTP mode).',
      },
    ],
  };
}

function readTokens(
  { botToken, clientId, clientSecret }: SlackSettings,
  canSeal: boolean,
): Read<SlackMode['tokens']> {
  const kind = kindOfToken(botToken);
  if (kind && kind !== 'a bot token')
    return {
      faults: [
        {
          text: `SLACK_BOT_TOKEN holds ${kind}.`,
          mend: 'Set the bot token there (xoxb-…, from OAuth & Permissions).',
        },
      ],
    };
  if (clientId === undefined && clientSecret === undefined)
    return botToken === undefined
      ? {
          faults: [
            {
              text: 'SLACK_BOT_TOKEN is not set.',
              mend: 'Install the app in your workspace and set the bot token (xoxb-…, from OAuth & Permissions).',
            },
          ],
        }
      : { found: { kind: 'one', botToken }, faults: [] };
  if (botToken !== undefined)
    return {
      faults: [
        {
          text: 'SLACK_BOT_TOKEN is for one workspace, SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are for several.',
          mend: 'Take the one or the others away.',
        },
      ],
    };
  if (clientId === undefined || clientSecret === undefined) {
    const [is, isNot] =
      clientId === undefined
        ? ['SLACK_CLIENT_SECRET', 'SLACK_CLIENT_ID']
        : ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET'];
    return {
      faults: [
        {
          text: `${is} is set, ${isNot} is not.`,
          mend: 'Copy both from Basic Information, App Credentials.',
        },
      ],
    };
  }
  if (!canSeal)
    return {
      faults: [
        {
          text: 'Tokens of several workspaces are stored encrypted only, and SEGUE_SECRET_KEY is not set.',
          mend: 'Make a key with `openssl rand -base64 32` and set it.',
        },
      ],
    };
  return { found: { kind: 'several', clientId, clientSecret }, faults: [] };
}

/** By its beginning (docs.slack.dev/authentication/tokens); nothing for one that says nothing, which Slack may judge. */
function kindOfToken(token: string | undefined): string | undefined {
  if (token === undefined) return undefined;
  if (token.startsWith('xapp-')) return 'an app-level token';
  if (token.startsWith('xoxb-')) return 'a bot token';
  if (token.startsWith('xoxp-')) return 'a token of a person';
  if (/^xoxe[.-]/.test(token)) return 'a token that expires (token rotation is on)';
  return undefined;
}
