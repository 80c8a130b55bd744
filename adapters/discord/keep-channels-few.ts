import type { Client } from 'discord.js';

/** Direct channels and threads kept in memory; discord.js sets no bound of its own. */
const KEPT = 500;
/** Going through the channels costs time in a bot of many servers, so it is done once in so many messages. */
const EVERY = 100;

/**
 * discord.js keeps every direct channel and thread that it has seen; the oldest go. Whoever writes there again brings
 * theirs back.
 * @returns a function to be called with each event, and the channel that it is about, which stays
 */
export function createChannelKeeping(): (client: Client, inUse?: string | null) => void {
  let count = 0;
  return ({ channels, guilds }, inUse) => {
    if (count++ % EVERY !== 0) return;
    const passing = channels.cache.filter((channel) => channel.isDMBased() || channel.isThread());
    for (const channel of [...passing.values()].slice(0, Math.max(0, passing.size - KEPT))) {
      if (channel.id === inUse) continue;
      channels.cache.delete(channel.id);
      if (!channel.isThread()) continue;
      // A thread is kept in three places.
      channel.parent?.threads.cache.delete(channel.id);
      guilds.cache.get(channel.guildId)?.channels.cache.delete(channel.id);
    }
  };
}
