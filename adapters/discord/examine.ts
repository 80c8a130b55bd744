import {
  type APIApplication,
  type APIGatewayBotInfo,
  ApplicationFlags,
  ApplicationFlagsBitField,
  ApplicationIntegrationType,
  RateLimitError,
  REST,
  type RESTAPIPartialCurrentUserGuild,
  Routes,
} from 'discord.js';
import { areRegistered, hasCommands } from './commands/register.js';
import { CONTENT_REFUSED, toOpenError } from './connection.js';
import { inviteAddress } from './invite.js';
import { restOptions } from './make-client.js';
import { missingOf } from './permissions.js';
import type { DiscordSettings } from './settings.js';

/** As the doctor prints it. */
export type DiscordFinding = { state: 'ok' | 'note' | 'problem'; text: string; mend?: string };

const REQUEST_MS = 5_000;
const ALL_MS = 15_000;
/** Servers that are named one by one. */
const MOST_SERVERS = 10;

/** Asks Discord whether everything is in place, without connecting. Bounded in time; changes nothing. */
export async function examineDiscord(settings: DiscordSettings): Promise<DiscordFinding[]> {
  const signal = AbortSignal.timeout(ALL_MS);
  const rest = new REST({
    ...restOptions(settings),
    timeout: REQUEST_MS,
    retries: 0,
    rejectOnRateLimit: () => true,
  }).setToken(settings.token);
  try {
    return await look(rest, settings, signal);
  } catch (error) {
    if (error instanceof RateLimitError)
      return [{ state: 'note', text: 'Discord wants to be left alone for a moment: ask again later.' }];
    const { code, message } = toOpenError(error);
    if (code === 'config') return [{ state: 'problem', text: message }];
    return [
      {
        state: 'problem',
        text: message.replace('; it is tried again', ''),
        mend: 'See whether this machine reaches discord.com over HTTPS, or set DISCORD_API_URL.',
      },
    ];
  }
}

async function look(rest: REST, settings: DiscordSettings, signal: AbortSignal): Promise<DiscordFinding[]> {
  const { guildId, messageContent } = settings;
  const application = (await rest.get(Routes.currentApplication(), { signal })) as APIApplication;
  const { id, name } = application;
  const flags = new ApplicationFlagsBitField(application.flags ?? 0);
  const mayReadContent = flags.any(
    ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited,
  );
  const servers = (await rest.get(Routes.userGuilds(), { signal })) as RESTAPIPartialCurrentUserGuild[];
  const scope = { application: id, ...(guildId === undefined ? {} : { guild: guildId }) };
  const isMember = guildId === undefined || servers.some((server) => server.id === guildId);
  return [
    { state: 'ok', text: `the token is good, for the application ${name} (${id})` },
    messageContent
      ? mayReadContent
        ? { state: 'ok', text: 'the Message Content intent is on' }
        : { state: 'problem', text: CONTENT_REFUSED }
      : { state: 'ok', text: 'works without the Message Content intent' },
    ...(await shardFindings(rest, settings, signal)),
    ...serverFindings(servers),
    ...(isMember
      ? []
      : ([
          {
            state: 'problem',
            text: `The bot is not in server ${guildId}, which DISCORD_GUILD_ID names.`,
            mend: 'Invite it there with the address below, or mend the id.',
          },
        ] satisfies DiscordFinding[])),
    ...(isMember ? [await commandFinding(rest, scope)] : []),
    ...(application.integration_types_config?.[ApplicationIntegrationType.UserInstall]
      ? []
      : ([
          {
            state: 'note',
            text: 'People cannot add it to their own account: User Install is off (Installation page).',
          },
        ] satisfies DiscordFinding[])),
    { state: 'note', text: `invite: ${inviteAddress(id)}` },
  ];
}

function serverFindings(servers: readonly RESTAPIPartialCurrentUserGuild[]): DiscordFinding[] {
  if (servers.length === 0)
    return [{ state: 'note', text: 'The bot is in no server yet.', mend: 'Open the invite below.' }];
  const lacking = servers.flatMap(({ id, name, permissions }) => {
    const missing = missingOf(permissions);
    return missing.length === 0
      ? []
      : [{ id, name, missing: missing.map((each) => `${each.name} (${each.for})`) }];
  });
  const whole = servers.length - lacking.length;
  return [
    ...(whole > 0
      ? ([
          { state: 'ok', text: `has all permissions in ${whole === 1 ? 'one server' : `${whole} servers`}` },
        ] satisfies DiscordFinding[])
      : []),
    ...lacking.slice(0, MOST_SERVERS).map(
      ({ id, name, missing }): DiscordFinding => ({
        state: 'problem',
        text: `In the server ${name} (${id}) it lacks ${missing.join(', ')}.`,
        mend: 'Give them to its role (server settings › Roles), or open the invite below again.',
      }),
    ),
    ...(lacking.length > MOST_SERVERS
      ? ([
          { state: 'problem', text: `and in ${lacking.length - MOST_SERVERS} more servers` },
        ] satisfies DiscordFinding[])
      : []),
  ];
}

async function commandFinding(
  rest: REST,
  scope: { application: string; guild?: string },
): Promise<DiscordFinding> {
  const { guild, application } = scope;
  if (guild !== undefined && (await hasCommands(rest, { application })))
    return {
      state: 'problem',
      text: `Commands are registered everywhere, and DISCORD_GUILD_ID wants them in server ${guild} only: there they show twice.`,
      mend: 'Run `segue discord register`.',
    };
  const where = guild === undefined ? 'everywhere' : `in server ${guild}`;
  return (await areRegistered(rest, scope))
    ? { state: 'ok', text: `commands are registered ${where}` }
    : {
        state: 'note',
        text: `The commands of this version are not registered${guild === undefined ? '' : ` ${where}`} yet.`,
        mend: 'The next start does it, or `segue discord register`.',
      };
}

async function shardFindings(
  rest: REST,
  { shardCount }: DiscordSettings,
  signal: AbortSignal,
): Promise<DiscordFinding[]> {
  const { shards, session_start_limit: starts } = (await rest.get(Routes.gatewayBot(), {
    signal,
  })) as APIGatewayBotInfo;
  return [
    ...(shardCount !== undefined && shardCount < shards
      ? ([
          {
            state: 'problem',
            text: `Discord asks for ${shards} shards, and DISCORD_SHARD_COUNT is ${shardCount}.`,
            mend: 'Raise it, the same in all processes.',
          },
        ] satisfies DiscordFinding[])
      : []),
    ...(starts.remaining < 10
      ? ([
          { state: 'note', text: `Discord allows ${starts.remaining} more starts today.` },
        ] satisfies DiscordFinding[])
      : []),
  ];
}
