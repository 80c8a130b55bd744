import type { DoorContext, ServedDoor } from '../state/served-door.js';
import type { Config } from './config.js';

/** Makes the doors that are configured; an adapter is loaded only then. */
export async function makeDoors(
  { slack, discord }: Pick<Config, 'slack' | 'discord'>,
  context: DoorContext,
): Promise<ServedDoor[]> {
  void [slack, discord, context];
  return [];
}
