import { Client, type ClientOptions, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { DiscordSettings } from './settings.js';

/** People kept in memory: enough for those who write at this moment; 3,000 authors leave 3,001 of them by default. */
const PEOPLE_KEPT = 100;
/** Messages kept in a channel, so that a reply finds what it replies to. Never 0, or replies lose their channel. */
const MESSAGES_KEPT = 20;
/** A request that takes longer is tried again; a delivery as a whole may take a minute. */
const REQUEST_MS = 15_000;

export const intentsOf = ({
  messageContent,
}: Pick<DiscordSettings, 'messageContent'>): GatewayIntentBits[] => [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
  ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
];

/** Options of REST clients: where the API is (the library adds the version), and how long a request may take. */
export const restOptions = ({ apiUrl }: Pick<DiscordSettings, 'apiUrl'>) => ({
  ...(apiUrl === undefined ? {} : { api: apiUrl.replace(/(?:\/v\d+)?\/*$/, '') }),
  timeout: REQUEST_MS,
  // Each thread and each interaction has a queue of its own there, kept for an hour by default.
  handlerSweepInterval: 20_000,
});

export function makeClient(settings: DiscordSettings): Client {
  return new Client(clientOptions(settings));
}

export function clientOptions(settings: DiscordSettings): ClientOptions {
  const people = {
    maxSize: PEOPLE_KEPT,
    keepOverLimit: (person: { id: string; client: Client }) => person.id === person.client.user?.id,
  };
  return {
    intents: intentsOf(settings),
    // Without partial channels direct messages are dropped in silence; without partial messages, edits of older ones.
    partials: [Partials.Channel, Partials.Message],
    // Nobody is pinged by anything that this bot writes, whatever stands in it.
    allowedMentions: { parse: [], repliedUser: false },
    enforceNonce: true,
    failIfNotExists: false,
    rest: restOptions(settings),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: MESSAGES_KEPT,
      UserManager: people,
      GuildMemberManager: people,
      ThreadMemberManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildInviteManager: 0,
      GuildBanManager: 0,
      GuildScheduledEventManager: 0,
      StageInstanceManager: 0,
      AutoModerationRuleManager: 0,
    }),
    ...(settings.shards && settings.shardCount !== undefined
      ? { shards: [...settings.shards], shardCount: settings.shardCount }
      : { shards: 'auto' as const }),
  };
}
