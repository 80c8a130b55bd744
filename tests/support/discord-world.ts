import { EventEmitter } from 'node:events';
import { PermissionFlagsBits } from 'discord.js';

/** What the double of Discord knows. Names follow Discord's own JSON, so that it can be sent as it stands. */
export type User = {
  id: string;
  username: string;
  global_name: string;
  discriminator: string;
  avatar: null;
  bot?: boolean;
};
export type Guild = { id: string; name: string; channels: Channel[] };
export type Channel = {
  id: string;
  /** 0 text, 1 direct, 11 thread. */
  type: number;
  name?: string;
  guild_id?: string;
  parent_id?: string;
  owner_id?: string;
  recipients?: User[];
  /** Permissions that the bot lacks here. */
  denied: bigint;
  /** Its person takes no messages from the bot. */
  closedToBot?: boolean;
};
export type Component = {
  type: number;
  content?: string;
  custom_id?: string;
  label?: string;
  emoji?: { name: string };
  components?: Component[];
  component?: Component;
  [key: string]: unknown;
};
export type Message = {
  id: string;
  channel_id: string;
  guild_id?: string;
  author: User;
  content: string;
  type: number;
  timestamp: string;
  edited_timestamp: string | null;
  mentions: User[];
  mention_roles: string[];
  mention_everyone: boolean;
  components: Component[];
  flags: number;
  nonce?: string;
  message_reference?: { message_id: string; channel_id: string };
  referenced_message?: Message;
  webhook_id?: string;
  [key: string]: unknown;
};
export type InteractionRecord = {
  id: string;
  token: string;
  user: User;
  channel: Channel;
  createdAt: number;
  /** The type of the first answer; absent until there is one. */
  acknowledged?: number;
  acknowledgedAt?: number;
  ephemeral: boolean;
  /** The message that `@original` means. */
  original?: Message;
  modal?: Component & { title: string };
  choices?: { name: string; value: string }[];
  /** Its token reaches nothing any more. */
  isOver?: boolean;
  /** When the asker could read an answer. */
  answeredAt?: number;
  what: string;
};
export type Recorded = {
  method: string;
  path: string;
  body: Record<string, unknown>;
  at: number;
  status: number;
};

export const BOT_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;

const EPOCH = 1_420_070_400_000n;

export type World = ReturnType<typeof createWorld>;

/** The state of a small Discord: one application with its bot, servers, channels, messages, interactions. */
export function createWorld({ token = 'MTE.double.of-the-bot-token-0001', contentIntent = false } = {}) {
  let count = 0;
  /** As Discord makes them: the time and a number. */
  const snowflake = (agoMs = 0): string =>
    String(((BigInt(Date.now() - agoMs) - EPOCH) << 22n) | BigInt(count++ % 4_194_304));
  const user = (name: string, bot = false): User => ({
    id: snowflake(),
    username: name.toLowerCase().replace(/\W+/g, '-'),
    global_name: name,
    discriminator: '0',
    avatar: null,
    ...(bot ? { bot } : {}),
  });
  const bot = user('Segue', true);
  /** Emits `event` with `(name, payload, about)`, which the gateway hands on. */
  const events = new EventEmitter();
  const guilds = new Map<string, Guild>();
  const channels = new Map<string, Channel>();
  const messages = new Map<string, Message[]>();
  const interactions = new Map<string, InteractionRecord>();

  const world = {
    token,
    bot,
    application: bot.id,
    /** Whether the portal's toggle of the Message Content intent is on. */
    contentIntent,
    recommendedShards: 1,
    /** Set once it listens. */
    gatewayUrl: '',
    people: new Map<string, User>(),
    /** The bot's permissions in a server, where they are not the usual ones. */
    guildPermissions: new Map<string, bigint>(),
    events,
    guilds,
    channels,
    messages,
    interactions,
    /** Registered commands by scope: `global`, or a server's id. */
    commands: new Map<string, Record<string, unknown>[]>(),
    requests: [] as Recorded[],
    snowflake,
    user,
    messagesIn: (channel: string): Message[] => {
      const found = messages.get(channel) ?? [];
      messages.set(channel, found);
      return found;
    },
    addGuild(name: string): Guild {
      // The millisecond of its birth decides a server's shard, so no two are of the same.
      const guild: Guild = { id: snowflake(guilds.size), name, channels: [] };
      guilds.set(guild.id, guild);
      return guild;
    },
    addChannel(guild: Guild, name: string, denied = 0n): Channel {
      const channel: Channel = { id: snowflake(), type: 0, name, guild_id: guild.id, denied };
      guild.channels.push(channel);
      channels.set(channel.id, channel);
      return channel;
    },
    directWith(person: User): Channel {
      const found = [...channels.values()].find(
        ({ type, recipients }) => type === 1 && recipients?.[0]?.id === person.id,
      );
      if (found) return found;
      const channel: Channel = { id: snowflake(), type: 1, recipients: [person], denied: 0n };
      channels.set(channel.id, channel);
      return channel;
    },
    makeMessage(channel: Channel, author: User, fields: Partial<Message>): Message {
      return {
        id: snowflake(),
        channel_id: channel.id,
        ...(channel.guild_id === undefined ? {} : { guild_id: channel.guild_id }),
        author,
        content: '',
        type: 0,
        timestamp: new Date().toISOString(),
        edited_timestamp: null,
        mentions: [],
        mention_roles: [],
        mention_everyone: false,
        components: [],
        attachments: [],
        embeds: [],
        pinned: false,
        tts: false,
        flags: 0,
        ...fields,
      };
    },
    /** Tells every connection that is to hear of it. */
    tell: (name: string, payload: object, about: { guild?: string; author?: User } = {}): void =>
      void events.emit('event', name, payload, about),
    tellMessage: (name: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: Message): void => {
      const { type = 0 } = channels.get(message.channel_id) ?? {};
      world.tell(name, { ...message, channel_type: type, ...memberOf(message) }, aboutOf(message));
    },
    memberOf: (person: User) => ({
      user: person,
      roles: [],
      joined_at: '2026-01-01T00:00:00.000Z',
      deaf: false,
      mute: false,
      flags: 0,
      permissions: '0',
    }),
  };
  const memberOf = ({ guild_id, author }: Message) => {
    if (guild_id === undefined) return {};
    const { user: _, ...member } = world.memberOf(author);
    return { member };
  };
  const aboutOf = ({ guild_id, author }: Message) => ({
    ...(guild_id === undefined ? {} : { guild: guild_id }),
    author,
  });
  return world;
}

/** What the gateway tells of a server. */
export const guildPayload = ({ id, name, channels }: Guild, world: World): object => ({
  id,
  name,
  unavailable: false,
  owner_id: '1',
  member_count: 2,
  large: false,
  joined_at: '2026-01-01T00:00:00.000Z',
  features: [],
  emojis: [],
  stickers: [],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  roles: [
    {
      id,
      name: '@everyone',
      permissions: String(BOT_PERMISSIONS),
      position: 0,
      color: 0,
      colors: { primary_color: 0 },
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    },
  ],
  members: [world.memberOf(world.bot)],
  threads: [],
  channels: channels.map((channel) => channelPayload(channel, world)),
});

export const channelPayload = (
  { denied, recipients, ...channel }: Channel,
  { bot }: Pick<World, 'bot'>,
): Record<string, unknown> => ({
  ...channel,
  ...(recipients ? { recipients } : {}),
  ...(channel.type === 0
    ? {
        position: 0,
        permission_overwrites:
          denied === 0n ? [] : [{ id: bot.id, type: 1, allow: '0', deny: String(denied) }],
      }
    : {}),
  ...(channel.type === 11
    ? {
        message_count: 0,
        member_count: 1,
        total_message_sent: 0,
        thread_metadata: {
          archived: false,
          auto_archive_duration: 1440,
          archive_timestamp: '2026-01-01T00:00:00.000Z',
          locked: false,
        },
      }
    : {}),
});
