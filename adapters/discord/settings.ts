/** What the door is made with. */
export type DiscordSettings = {
  token: string;
  /** Commands are registered in this server only (development); absent: everywhere. */
  guildId?: string;
  /** Another root of Discord's API, without the version: `http://127.0.0.1:1234/api`. */
  apiUrl?: string;
  /** Whether the privileged Message Content intent is asked for. */
  messageContent: boolean;
  /** The shards of this process, out of `shardCount`; absent: as many as Discord wants, all of them here. */
  shards?: readonly number[];
  shardCount?: number;
};

/** Questions that came as messages, and those that came by a command, button or form: two queues, see {@link DOORS}. */
export const MESSAGES = 'discord';
export const COMMANDS = 'discord-commands';
/**
 * Discord answers commands outside its limit of 50 requests a second; behind one door they would wait in the queue of
 * those that it does not.
 */
export const DOORS = [MESSAGES, COMMANDS] as const;
export type DoorName = (typeof DOORS)[number];

/** The id under which a person is stored; `segue forget --asker` takes it. */
export const askerOf = (userId: string): string => `discord:${userId}`;
