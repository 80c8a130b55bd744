import { ChannelType, type Message, PermissionFlagsBits } from 'discord.js';
import type { MessageRoute } from './route.js';

/** A message that is meant for the bot. `unread`: it is, but Discord withholds what it says. */
export type Heard = { text: string; conversation: string; route: MessageRoute; unread?: true };

/**
 * Whether a message is for the bot, and where its answer goes: a direct message, a mention, a reply to the bot. Never a bot's, a
 * webhook's or the platform's own.
 * @param self the bot's user id
 * @param about.readsAlong whatever is said here is said to the bot, unless it is said to somebody else: a thread of its own, with
 *   the content intent
 */
export function hearMessage(
  message: Message,
  self: string,
  { readsAlong }: { readsAlong: boolean },
): Heard | undefined {
  if (message.author.bot || message.webhookId !== null || message.system || message.author.id === self)
    return undefined;
  const { channelId: channel, id, author } = message;
  const text = textOf(message, self) || repliedText(message, self);
  if (!message.inGuild()) {
    // Group conversations of people are none of the bot's.
    if (message.channel.type !== ChannelType.DM) return undefined;
    return { text: text || BARE, conversation: `discord:${channel}`, route: { channel, message: id } };
  }
  const route = { channel, message: id, guild: message.guildId };
  const isReply = message.mentions.repliedUser?.id === self;
  const isAddressed = message.mentions.users.has(self) || isReply;
  // A reply that does not ping arrives without its text, unless the content intent is on.
  const unread =
    message.content === '' && !message.mentions.users.has(self) ? ({ unread: true } as const) : {};
  if (message.channel.isThread()) {
    if (!isAddressed && !(readsAlong && text !== '' && !isToOthers(message))) return undefined;
    return { text: text || BARE, conversation: `discord:${channel}`, route, ...unread };
  }
  if (!isAddressed) return undefined;
  // A reply goes on with a conversation in the channel; anything else starts one.
  const opensThread = !isReply && mayOpenThread(message);
  return {
    text: text || BARE,
    conversation: opensThread ? `discord:${id}` : inChannel(channel, author.id),
    route: opensThread ? { ...route, opensThread } : route,
    ...unread,
  };
}

/** A conversation of one person in a channel that others write in too. */
export const inChannel = (channel: string, user: string): string => `discord:${channel}:${user}`;

/** What somebody asks who only calls the bot. */
const BARE = 'help';

/** The text without the call, with names in place of other mentions. */
function textOf({ content, mentions }: Message, self: string): string {
  return content
    .replace(/<@!?(\d+)>/g, (_, id: string) =>
      id === self ? ' ' : (mentions.users.get(id)?.displayName ?? 'someone'),
    )
    .replace(/<a?(:\w+:)\d+>/g, '$1')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** What somebody points at who only calls the bot, below another one's message; empty where Discord withholds it. */
function repliedText({ reference, channel }: Message, self: string): string {
  const meant = channel.messages.cache.get(reference?.messageId ?? '');
  return meant && meant.author?.id !== self ? textOf(meant, self) : '';
}

const isToOthers = ({ mentions, reference }: Message): boolean =>
  mentions.users.size > 0 || mentions.roles.size > 0 || mentions.everyone || reference !== null;

function mayOpenThread({ channel, guild }: Message<true>): boolean {
  if (channel.type !== ChannelType.GuildText && channel.type !== ChannelType.GuildAnnouncement) return false;
  const { me } = guild.members;
  // Where it is not known, trying tells.
  return (
    me === null ||
    channel
      .permissionsFor(me)
      .has([PermissionFlagsBits.CreatePublicThreads, PermissionFlagsBits.SendMessagesInThreads])
  );
}
