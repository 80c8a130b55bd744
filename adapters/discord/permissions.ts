import { type Client, PermissionFlagsBits } from 'discord.js';

/** What the bot needs, in the order in which people meet it, by the names that Discord's settings use. */
export const neededPermissions = [
  { name: 'View Channels', bit: PermissionFlagsBits.ViewChannel, for: 'seeing questions' },
  { name: 'Send Messages', bit: PermissionFlagsBits.SendMessages, for: 'answering' },
  {
    name: 'Create Public Threads',
    bit: PermissionFlagsBits.CreatePublicThreads,
    for: 'a thread for each answer',
  },
  {
    name: 'Send Messages in Threads',
    bit: PermissionFlagsBits.SendMessagesInThreads,
    for: 'answering in threads',
  },
  { name: 'Read Message History', bit: PermissionFlagsBits.ReadMessageHistory, for: 'replying to a message' },
] as const;

/** The permissions of the invite. Never Administrator. */
export const inviteBits = neededPermissions.reduce((bits, { bit }) => bits | bit, 0n);

/**
 * What the bot lacks for writing in a channel, as far as this process knows the channel; empty where it does not, since a
 * question may be another shard's.
 */
export function missingToWrite(client: Client | undefined, channelId: string): string[] {
  const channel = client?.channels.cache.get(channelId);
  if (!channel || channel.isDMBased() || !channel.isTextBased()) return [];
  const { me } = channel.guild.members;
  const has = me && channel.permissionsFor(me);
  if (!has) return [];
  const write = channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  const needed: readonly bigint[] = [PermissionFlagsBits.ViewChannel, write];
  return neededPermissions.filter(({ bit }) => needed.includes(bit) && !has.has(bit)).map(({ name }) => name);
}

/** @param bits as Discord writes permissions: a decimal number in text */
export function missingOf(bits: string): { name: string; for: string }[] {
  const has = BigInt(bits);
  if ((has & PermissionFlagsBits.Administrator) !== 0n) return [];
  return neededPermissions.filter(({ bit }) => (has & bit) === 0n);
}
