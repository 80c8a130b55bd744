import type { DoorContext, ServedDoor } from '../state/served-door.js';
import type { Config } from './config.js';

/** Makes the doors that are configured; an adapter is loaded only then. */
export async function makeDoors(
  { slack, discord }: Pick<Config, 'slack' | 'discord'>,
  context: DoorContext,
): Promise<ServedDoor[]> {
  const doors: ServedDoor[] = [];
  if (slack) {
    const { createSlackDoor } = await import('../../adapters/slack/slack-door.js');
    doors.push(createSlackDoor(slack, context));
  }
  if (discord) {
    const { makeDiscordDoors } = await import('../../adapters/discord/make-doors.js');
    doors.push(...makeDiscordDoors(discord, context));
  }
  return doors;
}
